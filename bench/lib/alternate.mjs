import { cpus } from "node:os";

/**
 * Each round measures every server for a moment: what disturbs the machine disturbs all. Of two rounds, the second goes the first
 * one's way back, so that what slowly changes falls on all alike; the next two begin with another server.
 *
 * @param {{ load: import("./load.mjs").Load, settings: import("../run.mjs").Run["settings"] }} run
 * @param {import("./servers.mjs").ServerProcess[]} servers
 * @param {import("./load.mjs").Shot[]} shots
 * @returns Of each round, by the server's name, what was measured, with the processor time of a call in microseconds, and how
 * many of the machine's cores were busy with all that was done for it.
 */
export async function alternate({ load, settings }, servers, shots) {
  const { rounds, seconds, connections } = settings;
  const scenario = { shots, connections, warmUpMs: 100, durationMs: seconds * 1000 };
  for (const { address } of servers) {
    await load.run({ ...scenario, address, warmUpMs: settings.warmUpSeconds * 1000, durationMs: 100 });
  }
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    const results = {};
    const first = (round >> 1) % servers.length;
    const there = [...servers.slice(first), ...servers.slice(0, first)];
    for (const server of round % 2 === 0 ? there : there.toReversed()) {
      const machine = new BusyCores();
      const before = server.cpuSeconds();
      const result = await load.run({ ...scenario, address: server.address });
      const after = server.cpuSeconds();
      const cpuMicros = after === undefined ? undefined : ((after - before) / result.answered) * 1e6;
      results[server.name] = { ...result, cpuMicros, busyCores: machine.sinceThen() };
    }
    measured.push(results);
  }
  return measured;
}

class BusyCores {
  #before = times();

  sinceThen() {
    const after = times();
    const part = (after.busy - this.#before.busy) / (after.all - this.#before.all);
    return part * cpus().length;
  }
}

function times() {
  const each = cpus().map((core) => core.times);
  const all = each.flatMap((core) => Object.values(core)).reduce((sum, time) => sum + time, 0);
  return { all, busy: all - each.reduce((sum, { idle }) => sum + idle, 0) };
}
