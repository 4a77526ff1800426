import { cpus } from "node:os";
import { alternate } from "../lib/alternate.mjs";
import { channelId, fill, tokens } from "../lib/fill.mjs";
import { ProcessorShares } from "../lib/processor-share.mjs";
import { printTable, ratioText } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { median, spread } from "../lib/stats.mjs";

const CHANNELS = 100;
const DATA = { users: 50, groups: [{ channels: CHANNELS, members: 5, messages: 100, member: "($c * 5 + $j) % 50" }] };

/** Of a core, for each process: so little that two of them, PostgreSQL and the load all have what they want of two cores. */
const SHARE = 0.2;

/**
 * One process against two that share the address, on one PostgreSQL: as they are, and with a share of a core for each process. On a
 * machine of two cores the database server and the load have to share them, too.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureWorkers(run) {
  if (!run.engines.includes("postgres")) {
    run.say("workers: not measured, as they need PostgreSQL");
    return undefined;
  }
  run.say(`workers: filling in ${CHANNELS} channels`);
  const database = await run.databases.create("postgres");
  await fill(database, DATA, run.dist);
  const tokenOf = await tokens(database, run.dist, [...Array(50).keys()]);
  const path = (channel) => `/v2/conversations/channels/${channelId(0, channel)}/messages`;
  const shots = (shot) =>
    [...Array(CHANNELS).keys()].map((c) => ({ path: path(c), token: tokenOf[(c * 5) % 50], ...shot }));
  const scenarios = {
    send: shots({ method: "POST", body: { text: "A message as people write them." }, idempotent: true }),
    "list-50": shots({ method: "GET" }),
  };
  const servers = [];
  const shares = new ProcessorShares();
  try {
    for (const name of ["ours", "workers"])
      servers.push(await ServerProcess.start(name, { env: database.env, dist: run.dist }));
    const unlimited = await measure(run, servers, scenarios, "");
    const problem = limit(servers, shares);
    if (problem) run.say(`workers: with a share for each process not measured: ${problem}`);
    const limited = problem ? undefined : await measure(run, servers, scenarios, " with a share for each");
    print(unlimited, limited);
    return { unlimited, limited };
  } finally {
    for (const server of servers) await server.stop();
    shares.close();
  }
}

async function measure(run, servers, scenarios, how) {
  const results = {};
  for (const [what, scenario] of Object.entries(scenarios)) {
    run.say(`workers: ${what}${how}, ${run.settings.rounds} rounds`);
    const rounds = await alternate(run, servers, scenario);
    results[what] = { ratio: spread(rounds.map((round) => round.workers.perSecond / round.ours.perSecond)), rounds };
  }
  return results;
}

/** Why it can't be done, where it can't. */
function limit(servers, shares) {
  try {
    for (const server of servers) for (const pid of server.pids()) shares.limit(pid, SHARE);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function print(unlimited, limited) {
  const rows = (results, share) =>
    Object.entries(results).map(([what, { ratio, rounds }]) => {
      const of = (name, quantity) => median(rounds.map((round) => round[name][quantity]));
      const each = (name) => [of(name, "perSecond").toFixed(0), of(name, "busyCores").toFixed(2)];
      return [what, share, ...each("ours"), ...each("workers"), ratioText(ratio)];
    });
  printTable(
    `One process and two workers on PostgreSQL, on ${cpus().length} cores: calls/s, and how many cores were busy with server, PostgreSQL and load`,
    ["call", "share of a core each", "one", "busy", "two", "busy", "two/one"],
    [...rows(unlimited, "all"), ...(limited ? rows(limited, SHARE.toString()) : [])],
  );
}
