#!/usr/bin/env node
// `node bench/soak/memory.mjs [--sends 100000] [--steps 10]`: whether the server's memory grows with what it has done. See README.md.
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Databases } from "../lib/databases.mjs";
import { channelId, fill, tokens } from "../lib/fill.mjs";
import { Load } from "../lib/load.mjs";
import { printTable } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";

const COLLECT = join(import.meta.dirname, "../lib/collect.cjs");
const dist = join(import.meta.dirname, "../../packages/server/dist");
const CHANNELS = 20;
const DATA = { users: 50, groups: [{ channels: CHANNELS, members: 5, messages: 10, member: "($c * 5 + $j) % 50" }] };
/** How often garbage is collected before the heap is read: what a finalizer lets go of is found the next time. */
const COLLECTIONS = 3;
/** How much the heap may be larger at the end than after the second step. */
const GROWTH = 1.1;
const SLICE = 2000;

const number = { type: "string" };
const { values } = parseArgs({ options: { sends: number, steps: number, engine: number } });
const sends = Number(values.sends ?? 100_000);
const steps = Number(values.steps ?? 10);
if (!(sends >= 1 && steps >= 3)) throw new Error("Give --sends of at least 1 and --steps of at least 3.");

const databases = new Databases();
const load = new Load();
try {
  const database = await databases.create(values.engine ?? "sqlite");
  await fill(database, DATA, dist);
  const tokenOf = await tokens(database, dist, [...Array(50).keys()]);
  const shots = [...Array(CHANNELS).keys()].map((channel) => ({
    method: "POST",
    path: `/v2/conversations/channels/${channelId(0, channel)}/messages`,
    token: tokenOf[(channel * 5) % 50],
    body: { text: "A message as people write them." },
    idempotent: true,
  }));
  const nodeOptions = ["--expose-gc", "--require", COLLECT];
  const server = await ServerProcess.start("ours", { env: database.env, dist, nodeOptions });
  const rows = [];
  const heaps = [];
  for (let step = 1; step <= steps; step++) {
    for (let done = 0; done < sends; ) {
      const { count } = await load.run({
        address: server.address,
        shots,
        connections: 32,
        warmUpMs: 0,
        durationMs: Math.min(SLICE, Math.max(200, (sends - done) / 2)),
      });
      done += count;
    }
    const heap = await heapInUse(server);
    heaps.push(heap);
    rows.push([`${step}`, `${step * sends}`, megabytes(heap), megabytes(server.memory() ?? 0)]);
    console.error(`… step ${step} of ${steps}: heap ${megabytes(heap)} MB`);
  }
  await server.stop();
  printTable(
    `Memory of the server over ${steps} times ${sends} sends, in MB`,
    ["step", "sends", "heap after a collection", "resident"],
    rows,
  );
  const grown = heaps.at(-1) / heaps[1];
  console.log(`\nThe heap at the end is ${grown.toFixed(2)} times that after the second step.`);
  if (grown > GROWTH) process.exitCode = 1;
} finally {
  ServerProcess.killAll();
  load.close();
  await databases.close();
}

/** What the heap holds, in bytes, when its garbage was collected. */
async function heapInUse(server) {
  const { host, port } = server.address;
  for (let collection = 0; collection < COLLECTIONS; collection++) {
    server.signal("SIGUSR2");
    await wait(500);
  }
  const text = await (await fetch(`http://${host}:${port}/metrics`)).text();
  const [, bytes] = /^nodejs_heap_size_used_bytes(?:\{[^}]*\})? (\S+)$/m.exec(text) ?? [];
  if (bytes === undefined) throw new Error("The server's /metrics don't tell of its heap.");
  return Number(bytes);
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
