import { alternate } from "../lib/alternate.mjs";
import { channelId, fill, tokens } from "../lib/fill.mjs";
import { printTable, ratioText } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { median, spread } from "../lib/stats.mjs";

const CHANNELS = 100;
const DATA = { users: 50, groups: [{ channels: CHANNELS, members: 5, messages: 100, member: "($c * 5 + $j) % 50" }] };

/**
 * One process against two that share the address, on one PostgreSQL. On a machine of two cores the database server and the load
 * have to share them, too.
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
  try {
    for (const name of ["ours", "workers"])
      servers.push(await ServerProcess.start(name, { env: database.env, dist: run.dist }));
    const results = {};
    const rows = [];
    for (const [what, scenario] of Object.entries(scenarios)) {
      run.say(`workers: ${what}, ${run.settings.rounds} rounds`);
      const rounds = await alternate(run, servers, scenario);
      const ratio = spread(rounds.map((round) => round.workers.perSecond / round.ours.perSecond));
      const perSecond = (name) => median(rounds.map((round) => round[name].perSecond));
      results[what] = { ratio, rounds };
      rows.push([what, perSecond("ours").toFixed(0), perSecond("workers").toFixed(0), ratioText(ratio)]);
    }
    printTable("One process and two workers on PostgreSQL, calls/s", ["call", "one", "two", "two/one"], rows);
    return results;
  } finally {
    for (const server of servers) await server.stop();
  }
}
