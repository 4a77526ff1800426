/**
 * Each round measures every server for a moment, each time beginning with another: what disturbs the machine disturbs all.
 *
 * @param {{ load: import("./load.mjs").Load, settings: import("../run.mjs").Run["settings"] }} run
 * @param {import("./servers.mjs").ServerProcess[]} servers
 * @param {import("./load.mjs").Shot[]} shots
 * @returns Of each round, by the server's name, what was measured, with the processor time of a call in microseconds.
 */
export async function alternate({ load, settings }, servers, shots) {
  const { rounds, seconds, connections } = settings;
  const scenario = { shots, connections, warmUpMs: 200, durationMs: seconds * 1000 };
  for (const { address } of servers) {
    await load.run({ ...scenario, address, warmUpMs: settings.warmUpSeconds * 1000, durationMs: 100 });
  }
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    const results = {};
    for (let turn = 0; turn < servers.length; turn++) {
      const server = servers[(round + turn) % servers.length];
      const before = server.cpuSeconds();
      const result = await load.run({ ...scenario, address: server.address });
      const after = server.cpuSeconds();
      const cpuMicros = after === undefined ? undefined : ((after - before) / result.answered) * 1e6;
      results[server.name] = { ...result, cpuMicros };
    }
    measured.push(results);
  }
  return measured;
}
