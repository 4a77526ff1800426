import { alternate } from "../lib/alternate.mjs";
import { channelId, fill, tokens } from "../lib/fill.mjs";
import { millisText, printTable, ratioText } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { median, spread } from "../lib/stats.mjs";

const SERVERS = ["ours", "bare", "bare-messages"];
/** So many that a commit serves many sends. */
const CONNECTIONS = 128;
const USERS = 50;
const CHANNELS = 200;
const MEMBERS = 5;
const DATA = {
  users: USERS,
  groups: [{ channels: CHANNELS, members: MEMBERS, messages: 100, member: `($c * ${MEMBERS} + $j) % ${USERS}` }],
};
const TEXT = "A message as people write them: one sentence, neither very short nor very long.";

/**
 * How many sends a second one process makes durable in the embedded store: ours, the same work by hand, and the least that it can be.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureDurable(run) {
  const { databases, dist, load, say } = run;
  if (!run.engines.includes("sqlite")) {
    say("durable: not measured, as it is about the embedded store");
    return undefined;
  }
  say(`durable: filling in ${CHANNELS} channels`);
  const original = await databases.create("sqlite");
  await fill(original, DATA, dist);
  const tokenOf = await tokens(original, dist, [...Array(USERS).keys()]);
  const shots = [...Array(CHANNELS).keys()].map((channel) => ({
    method: "POST",
    path: `/v2/conversations/channels/${channelId(0, channel)}/messages`,
    token: tokenOf[(channel * MEMBERS) % USERS],
    body: { text: TEXT },
    idempotent: true,
  }));
  const settings = { ...run.settings, connections: CONNECTIONS };
  const servers = [];
  try {
    for (const name of SERVERS) {
      const { env } = await databases.copy(original);
      servers.push(await ServerProcess.start(name, { env, dist }));
    }
    say(`durable: ${settings.rounds} rounds`);
    const measured = summary(await alternate({ load, settings }, servers, shots));
    print(measured, settings);
    return measured;
  } finally {
    for (const server of servers) await server.stop();
  }
}

function summary(rounds) {
  const servers = {};
  for (const name of SERVERS) {
    const of = (quantity) => median(rounds.map((round) => round[name][quantity]));
    const cpu = rounds[0][name].cpuMicros !== undefined;
    servers[name] = {
      perSecond: spread(rounds.map((round) => round[name].perSecond)),
      p50: of("p50"),
      p99: of("p99"),
      cpuMicros: cpu ? of("cpuMicros") : undefined,
    };
  }
  const ratios = {};
  for (const peer of SERVERS.slice(1)) {
    ratios[peer] = {
      throughput: spread(rounds.map((round) => round.ours.perSecond / round[peer].perSecond)),
      cpu: servers.ours.cpuMicros && spread(rounds.map((round) => round[peer].cpuMicros / round.ours.cpuMicros)),
    };
  }
  return { servers, ratios, rounds };
}

function print({ servers, ratios }, { rounds, connections }) {
  printTable(
    `Durable sends in the embedded store: ${connections} connections, medians of ${rounds} alternating rounds (half of the rounds within the brackets)`,
    ["server", "sends/s", "p50 ms", "p99 ms", "CPU µs", "ours/it, sends/s", "ours/it, per CPU"],
    Object.entries(servers).map(([name, { perSecond, p50, p99, cpuMicros }]) => [
      name,
      perSecond.median.toFixed(0),
      millisText(p50),
      millisText(p99),
      cpuMicros === undefined ? "" : cpuMicros.toFixed(0),
      ratios[name] ? ratioText(ratios[name].throughput) : "",
      ratios[name]?.cpu ? ratioText(ratios[name].cpu) : "",
    ]),
  );
}
