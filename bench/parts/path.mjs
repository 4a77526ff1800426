import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { alternate } from "../lib/alternate.mjs";
import { channelId, fill, tokens } from "../lib/fill.mjs";
import { topFunctions } from "../lib/profile.mjs";
import { millisText, printTable, ratioText } from "../lib/report.mjs";
import { assertSameWork } from "../lib/sameness.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { median, spread } from "../lib/stats.mjs";

/** The servers that are compared; the first is what it is about. */
const SERVERS = ["ours", "bare", "fastify"];
const USERS = 50;
const CHANNELS = 200;
const MEMBERS = 5;
const MESSAGES = 500;
const DATA = {
  users: USERS,
  groups: [{ channels: CHANNELS, members: MEMBERS, messages: MESSAGES, member: `($c * ${MEMBERS} + $j) % ${USERS}` }],
};
/** All that a send to the first channel changes. */
const WRITTEN = {
  channels: `SELECT * FROM channels WHERE id = '${channelId(0, 0)}'`,
  members: `SELECT * FROM members WHERE channel = '${channelId(0, 0)}'`,
  messages: `SELECT * FROM messages WHERE history = (SELECT history FROM channels WHERE id = '${channelId(0, 0)}')`,
  idempotency_records: "SELECT * FROM idempotency_records",
  events: `SELECT * FROM events WHERE channel = '${channelId(0, 0)}'`,
};
const TEXT = "A message as people write them: one sentence, neither very short nor very long.";
const TOP = 25;

/**
 * Our server against servers written by hand that do the same work: sends, and the reads that one does most.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measurePath(run) {
  const results = {};
  for (const engine of run.engines) results[engine] = await measureEngine(run, engine);
  for (const engine of run.engines) printEngine(engine, results[engine], run.settings);
  return results;
}

async function measureEngine(run, engine) {
  const { databases, dist, settings } = run;
  run.say(`path on ${engine}: filling in ${CHANNELS} channels`);
  const original = await databases.create(engine);
  const filled = await fill(original, DATA, dist);
  const shots = shotsFor(await tokens(original, dist, [...Array(USERS).keys()]), filled);

  run.say(`path on ${engine}: comparing what the servers do`);
  // What changes something comes last.
  const { send, ...reads } = shots;
  const samples = Object.fromEntries(Object.entries({ ...reads, send }).map(([what, [first]]) => [what, first]));
  const statements = await assertSameWork(await copies(databases, original), samples, WRITTEN, dist);

  const places = await copies(databases, original);
  const servers = [];
  try {
    for (const name of SERVERS) servers.push(await ServerProcess.start(name, { env: places[name].env, dist }));
    const measured = {};
    for (const [what, scenario] of Object.entries(shots)) {
      run.say(`path on ${engine}: ${what}, ${settings.rounds} rounds`);
      measured[what] = await alternate(run, servers, scenario);
    }
    return Object.fromEntries(
      Object.entries(measured).map(([what, rounds]) => [what, { statements: statements[what], ...summary(rounds) }]),
    );
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function copies(databases, original) {
  const made = {};
  for (const name of SERVERS) made[name] = await databases.copy(original);
  return made;
}

function shotsFor(tokenOf, filled) {
  const channels = [...Array(CHANNELS).keys()];
  const path = (channel) => `/v2/conversations/channels/${channelId(0, channel)}/messages`;
  const token = (channel) => tokenOf[(channel * MEMBERS + (channel % MEMBERS)) % USERS];
  return {
    send: channels.map((channel) => ({
      method: "POST",
      path: path(channel),
      token: token(channel),
      body: { text: TEXT },
      idempotent: true,
    })),
    "list-20": channels.map((channel) => ({ method: "GET", path: `${path(channel)}?limit=20`, token: token(channel) })),
    "get-message": channels.map((channel) => ({
      method: "GET",
      path: `${path(channel)}/${filled.messageId(1 + (channel % MESSAGES))}`,
      token: token(channel),
    })),
    "list-channels": tokenOf.map((token) => ({ method: "GET", path: "/v2/conversations/channels?limit=20", token })),
  };
}

function summary(rounds) {
  const servers = {};
  for (const name of SERVERS) {
    const of = (quantity) => median(rounds.map((round) => round[name][quantity]));
    const cpuMicros = rounds[0][name].cpuMicros === undefined ? undefined : of("cpuMicros");
    servers[name] = { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), cpuMicros };
  }
  const ratios = {};
  for (const peer of SERVERS.slice(1)) {
    ratios[peer] = {
      throughput: spread(rounds.map((round) => round.ours.perSecond / round[peer].perSecond)),
      // So many times the peer's work in the same processor time: less disturbed by what else the machine does.
      cpu:
        servers.ours.cpuMicros === undefined
          ? undefined
          : spread(rounds.map((round) => round[peer].cpuMicros / round.ours.cpuMicros)),
    };
  }
  return { servers, ratios, rounds };
}

function printEngine(engine, measured, { rounds, connections }) {
  const rows = [];
  for (const [what, { statements, servers, ratios }] of Object.entries(measured)) {
    for (const name of SERVERS) {
      const { perSecond, p50, p99, cpuMicros } = servers[name];
      const ratio = ratios[name];
      rows.push([
        what,
        `${statements.length}`,
        name,
        perSecond.toFixed(0),
        millisText(p50),
        millisText(p99),
        cpuMicros === undefined ? "" : cpuMicros.toFixed(0),
        ratio ? ratioText(ratio.throughput) : "",
        ratio?.cpu ? ratioText(ratio.cpu) : "",
      ]);
    }
  }
  printTable(
    `The whole path on ${engine}: ${connections} connections, medians of ${rounds} alternating rounds (half of the rounds within the brackets)`,
    ["call", "SQL", "server", "calls/s", "p50 ms", "p99 ms", "CPU µs", "ours/it, calls/s", "ours/it, per CPU"],
    rows,
  );
}

/** Where our server spends its time in each of the calls. */
export async function profilePath(run) {
  const { databases, dist, load, settings } = run;
  const results = {};
  for (const engine of run.engines) {
    const database = await databases.create(engine);
    const filled = await fill(database, DATA, dist);
    const shots = shotsFor(await tokens(database, dist, [...Array(USERS).keys()]), filled);
    for (const [what, scenario] of Object.entries(shots)) {
      run.say(`profile on ${engine}: ${what}`);
      const folder = mkdtempSync(join(database.dataDir, "profile-"));
      const nodeOptions = ["--cpu-prof", `--cpu-prof-dir=${folder}`];
      const server = await ServerProcess.start("ours", { env: database.env, dist, nodeOptions });
      try {
        await load.run({
          address: server.address,
          shots: scenario,
          connections: settings.connections,
          warmUpMs: 0,
          durationMs: settings.profileSeconds * 1000,
        });
      } finally {
        await server.stop();
      }
      const top = topFunctions(folder, TOP);
      results[`${what} on ${engine}`] = top;
      printTable(
        `Where ${what} on ${engine} spends its time: the ${TOP} functions with the most time of their own`,
        ["share", "function", "where"],
        top.map(({ name, where, share }) => [`${(share * 100).toFixed(1)} %`, name, where]),
      );
    }
  }
  return results;
}
