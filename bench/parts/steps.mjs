import { connect } from "node:net";
import { alternate } from "../lib/alternate.mjs";
import { channelId, companyTokens, fill } from "../lib/fill.mjs";
import { millisText, printTable, ratioText } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { median, spread } from "../lib/stats.mjs";
import { measureSteps } from "../lib/steps.mjs";

/** So many callers that none of them ever reaches its limits, however fast the servers are. */
const CALLERS = 4000;
const CHANNELS = 200;
const DATA = {
  users: 50,
  groups: [{ channels: CHANNELS, members: 5, messages: 500, member: "($c * 5 + $j) % 50" }],
};
/** So many callers are made known at a time. */
const INTRODUCED = 500;
const TEXT = "A message as people write them: one sentence, neither very short nor very long.";
/** Everything but limits, as the other parts run it. */
const PLAIN = "plain";
const LIMITED = { RATE_LIMITS: "on", REDIS_URL: "" };

/**
 * What a step costs: which of two servers has it and which hasn't, by the name of the step.
 *
 * @typedef {{ with: string, without: string, of: string[] }} Step `of`: the calls that have it.
 * @type {Record<string, Step>}
 */
const STEPS = {
  authentication: { with: PLAIN, without: "no authentication", of: ["send", "list-20"] },
  "limits in memory": { with: "limits in memory", without: PLAIN, of: ["send", "list-20"] },
  "limits in Redis": { with: "limits in Redis", without: PLAIN, of: ["send", "list-20"] },
  outbox: { with: PLAIN, without: "no outbox", of: ["send"] },
};

/**
 * What the steps of a call cost, from end to end: our server with each of them against the same one without it.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureStepsOfCalls(run) {
  const redis = process.env.TEST_REDIS_URL ?? "redis://127.0.0.1:6379";
  const redisAnswers = await answers(new URL(redis));
  if (!redisAnswers) console.error("Redis doesn't answer (TEST_REDIS_URL), and isn't measured.");
  const results = {};
  for (const [index, engine] of run.engines.entries()) {
    const kinds = { [PLAIN]: ["whole", {}], "no outbox": ["without-outbox", {}] };
    // What isn't the store's costs the same on all engines.
    if (index === 0) {
      kinds["no authentication"] = ["without-authentication", {}];
      kinds["limits in memory"] = ["whole", LIMITED];
      if (redisAnswers) kinds["limits in Redis"] = ["whole", { ...LIMITED, REDIS_URL: redis }];
    }
    results[engine] = await measureEngine(run, engine, kinds);
  }
  for (const [engine, { calls, steps }] of Object.entries(results)) {
    print(engine, calls, run.settings);
    if (steps) printSteps(steps, calls);
  }
  return results;
}

async function measureEngine(run, engine, kinds) {
  const { databases, dist, load, say } = run;
  // One round goes there and back.
  const settings = { ...run.settings, rounds: run.settings.rounds * 2, seconds: run.settings.seconds / 2 };
  const first = kinds["limits in memory"] !== undefined;
  say(`steps on ${engine}: filling in ${CHANNELS} channels`);
  const original = await databases.create(engine);
  await fill(original, DATA, dist);
  const tokens = await companyTokens(original, dist, CALLERS);
  const shots = shotsFor(tokens);
  const steps = first ? await measureSteps(original, tokens, dist) : undefined;
  const servers = [];
  try {
    for (const [kind, [name, env]] of Object.entries(kinds)) {
      const copy = await databases.copy(original);
      const server = await ServerProcess.start(name, { env: { ...copy.env, ...env }, dist });
      server.name = kind;
      servers.push(server);
      await introduce(load, server, settings.connections, shots["list-20"]);
    }
    const calls = {};
    for (const what of first ? ["send", "list-20"] : ["send"]) {
      say(`steps on ${engine}: ${what}, ${run.settings.rounds} rounds`);
      const of = Object.entries(STEPS).filter(([, step]) => step.of.includes(what));
      const needed = new Set(of.flatMap(([, step]) => [step.with, step.without]));
      const called = servers.filter(({ name }) => needed.has(name));
      calls[what] = summary(await alternate({ load, settings }, called, shots[what]), Object.fromEntries(of));
    }
    return { calls, steps };
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Each caller calls once at least, so that afterwards all tokens are known. */
async function introduce(load, { address }, connections, shots) {
  for (let from = 0; from < shots.length; from += INTRODUCED) {
    const some = shots.slice(from, from + INTRODUCED);
    const call = (durationMs) => load.run({ address, shots: some, connections, warmUpMs: 0, durationMs });
    for (let durationMs = 200; (await call(durationMs)).answered < some.length; ) durationMs *= 2;
  }
}

function shotsFor(tokens) {
  const path = (index) => `/v2/conversations/channels/${channelId(0, index % CHANNELS)}/messages`;
  // A company's system acts as the first member of each channel.
  const user = (index) => `u${String(((index % CHANNELS) * 5) % 50).padStart(11, "0")}`;
  return {
    send: tokens.map((token, index) => ({
      method: "POST",
      path: path(index),
      token,
      body: { text: TEXT, userId: user(index) },
      idempotent: true,
    })),
    "list-20": tokens.map((token, index) => ({ method: "GET", path: `${path(index)}?limit=20`, token })),
  };
}

/** Two ways, there and back, are a round. */
function summary(ways, wanted) {
  const rounds = ways.filter((_, index) => index % 2 === 0).map((there, index) => joined(there, ways[2 * index + 1]));
  const kinds = Object.keys(rounds[0]);
  const cpu = rounds[0][PLAIN].cpuMicros !== undefined;
  const servers = {};
  for (const kind of kinds) {
    const of = (quantity) => median(rounds.map((round) => round[kind][quantity]));
    servers[kind] = {
      perSecond: of("perSecond"),
      p50: of("p50"),
      p99: of("p99"),
      cpuMicros: cpu ? of("cpuMicros") : undefined,
    };
  }
  const ratios = {};
  for (const [step, { with: one, without }] of Object.entries(wanted)) {
    if (!(kinds.includes(one) && kinds.includes(without))) continue;
    ratios[step] = {
      throughput: spread(rounds.map((round) => round[one].perSecond / round[without].perSecond)),
      cpu: cpu ? spread(rounds.map((round) => round[without].cpuMicros / round[one].cpuMicros)) : undefined,
    };
  }
  return { servers, ratios, rounds };
}

function joined(there, back) {
  const mean = (one, other) => (one === undefined ? undefined : (one + other) / 2);
  const both = (kind) => (quantity) => mean(there[kind][quantity], back[kind][quantity]);
  return Object.fromEntries(
    Object.keys(there).map((kind) => {
      const of = both(kind);
      return [kind, { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), cpuMicros: of("cpuMicros") }];
    }),
  );
}

function print(engine, calls, { rounds, connections }) {
  const micros = (value) => (value === undefined ? "" : value.toFixed(0));
  printTable(
    `What steps of a call cost on ${engine}: ${CALLERS} callers over ${connections} connections, medians of ${rounds} alternating rounds`,
    ["call", "step", "calls/s without", "with", "p50 ms with", "CPU µs without", "with", "calls/s", "per CPU"],
    Object.entries(calls).flatMap(([what, { servers, ratios }]) =>
      Object.entries(ratios).map(([step, { throughput, cpu }]) => {
        const { with: one, without } = STEPS[step];
        return [
          what,
          step,
          servers[without].perSecond.toFixed(0),
          servers[one].perSecond.toFixed(0),
          millisText(servers[one].p50),
          micros(servers[without].cpuMicros),
          micros(servers[one].cpuMicros),
          ratioText(throughput),
          cpu ? ratioText(cpu) : "",
        ];
      }),
    ),
  );
}

/** What the steps take by themselves, as a part of what the server's process spends on a whole call. */
function printSteps(steps, results) {
  const { authentication, authorization, limits } = steps;
  const calls = Object.entries(results).filter(([, { servers }]) => servers["limits in memory"].cpuMicros);
  const part = (micros) =>
    calls.map(([, { servers }]) => `${((micros / servers["limits in memory"].cpuMicros) * 100).toFixed(1)} %`);
  printTable(
    "What the steps before an operation take by themselves, of the processor time of a call",
    ["step", "µs", ...calls.map(([what]) => `of a ${what}`)],
    Object.entries({ ...steps, "all three": authentication + authorization + limits }).map(([step, micros]) => [
      step,
      micros.toFixed(2),
      ...part(micros),
    ]),
  );
}

const answers = ({ hostname, port }) =>
  new Promise((resolve) => {
    const socket = connect(Number(port || 6379), hostname, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
