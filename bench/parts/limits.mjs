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
const TEXT = "A message as people write them: one sentence, neither very short nor very long.";

/**
 * What limiting costs: our server without limits, with limits in its memory, and with limits in Redis where one answers.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureLimits({ databases, dist, load, engines, settings, say }) {
  const [engine] = engines;
  const kinds = { off: { RATE_LIMITS: "off" }, memory: { RATE_LIMITS: "on", REDIS_URL: "" } };
  const redis = process.env.TEST_REDIS_URL ?? "redis://127.0.0.1:6379";
  if (await answers(new URL(redis))) kinds.redis = { RATE_LIMITS: "on", REDIS_URL: redis };
  else console.error("Redis doesn't answer (TEST_REDIS_URL), and isn't measured.");

  say(`limits on ${engine}: filling in ${CHANNELS} channels`);
  const original = await databases.create(engine);
  await fill(original, DATA, dist);
  const tokens = await companyTokens(original, dist, CALLERS);
  const shots = shotsFor(tokens);
  const steps = await measureSteps(original, tokens, dist);
  const servers = [];
  try {
    for (const [kind, env] of Object.entries(kinds)) {
      const copy = await databases.copy(original);
      const server = await ServerProcess.start("ours", { env: { ...copy.env, ...env }, dist });
      server.name = kind;
      servers.push(server);
    }
    const results = {};
    for (const [what, scenario] of Object.entries(shots)) {
      say(`limits on ${engine}: ${what}, ${settings.rounds} rounds`);
      results[what] = summary(await alternate({ load, settings }, servers, scenario));
    }
    print(engine, results, settings);
    printSteps(steps, results);
    return { [engine]: results, steps };
  } finally {
    for (const server of servers) await server.stop();
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

function summary(rounds) {
  const kinds = Object.keys(rounds[0]);
  const servers = {};
  const ratios = {};
  for (const kind of kinds) {
    const of = (quantity) => median(rounds.map((round) => round[kind][quantity]));
    const cpu = rounds[0][kind].cpuMicros !== undefined;
    servers[kind] = { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), cpuMicros: cpu && of("cpuMicros") };
    if (kind === "off") continue;
    ratios[kind] = {
      throughput: spread(rounds.map((round) => round[kind].perSecond / round.off.perSecond)),
      cpu: cpu && spread(rounds.map((round) => round.off.cpuMicros / round[kind].cpuMicros)),
    };
  }
  return { servers, ratios, rounds };
}

function print(engine, results, { rounds, connections }) {
  const rows = Object.entries(results).flatMap(([what, { servers, ratios }]) =>
    Object.entries(servers).map(([kind, { perSecond, p50, p99, cpuMicros }]) => [
      what,
      kind,
      perSecond.toFixed(0),
      millisText(p50),
      millisText(p99),
      cpuMicros ? cpuMicros.toFixed(0) : "",
      ratios[kind] ? ratioText(ratios[kind].throughput) : "",
      ratios[kind]?.cpu ? ratioText(ratios[kind].cpu) : "",
    ]),
  );
  printTable(
    `What limits cost on ${engine}: ${CALLERS} callers over ${connections} connections, medians of ${rounds} alternating rounds`,
    ["call", "limits", "calls/s", "p50 ms", "p99 ms", "CPU µs", "with/without, calls/s", "with/without, per CPU"],
    rows,
  );
}

/** What the steps take by themselves, as a part of what the server's process spends on a whole call. */
function printSteps(steps, results) {
  const { authentication, authorization, limits } = steps;
  const calls = Object.entries(results).filter(([, { servers }]) => servers.memory.cpuMicros);
  const part = (micros) =>
    calls.map(([, { servers }]) => `${((micros / servers.memory.cpuMicros) * 100).toFixed(1)} %`);
  printTable(
    "What the steps before an operation cost, of the processor time of a call",
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
