import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { printTable } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { spread } from "../lib/stats.mjs";

const root = join(import.meta.dirname, "../..");
const client = join(root, "packages/client");
/** What the client is compared with answers the same to both: a server of its own that does nothing. */
const ANSWERING = join(import.meta.dirname, "../peers/answering.mjs");

/** How often something is started anew. */
const STARTS = 7;
const CALLS = { quick: 300, full: 1500 };
const WARM_UP = 300;

/**
 * What users of the client wait for, and the start of the embedded server.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureClient(run) {
  const rounds = run.settings.quick ? 3 : 9;
  run.say("client: bundling one command");
  const { bundle } = await import(pathToFileURL(join(client, "scripts/bundle-size.mjs")).href);
  const { minified, gzipped } = await bundle();
  run.say("client: importing it");
  const imported = spread(Array.from({ length: STARTS }, importMillis));
  run.say("client: starting the embedded server");
  const started = [];
  for (let i = 0; i < STARTS; i++) started.push(await startOnce(run.dist));
  run.say(`client: calls, ${rounds} rounds`);
  const calls = await overhead(rounds, run.settings.quick ? CALLS.quick : CALLS.full);

  const start = spread(started.map(({ millis }) => millis));
  const startCpu = started[0].cpuMillis === undefined ? undefined : spread(started.map(({ cpuMillis }) => cpuMillis));
  const text = ({ median, low, high }, digits = 0) =>
    `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
  printTable(
    "The client, and the start of the embedded server: medians (half of the rounds within the brackets)",
    ["what", "measured", "wanted at most"],
    [
      ["one command in a browser, gzipped", `${(gzipped / 1000).toFixed(1)} kB`, "30 kB"],
      ["importing it in Node", `${text(imported)} ms`, "50 ms"],
      ["a call, beyond the same one by fetch", `${text(calls.wall)} µs`, "60 µs"],
      ["the same, processor time", `${text(calls.cpu)} µs`, ""],
      ["a call by it / by fetch, processor time", text(calls.cpuRatio, 2), ""],
      ["the server, from its process to the first answer", `${text(start)} ms`, "400 ms"],
      ...(startCpu ? [["the same, processor time", `${text(startCpu)} ms`, ""]] : []),
    ],
  );
  return { bundle: { minified, gzipped }, importMillis: imported, startMillis: start, startCpuMillis: startCpu, calls };
}

/** In a process of its own, which has nothing loaded yet. */
function importMillis() {
  const program = `const began = performance.now(); require(${JSON.stringify(client)}); console.log(performance.now() - began);`;
  return Number(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }));
}

/** From the start of its process on an empty folder to the first answer. */
async function startOnce(dist) {
  const dataDir = mkdtempSync(join(process.env.BENCH_DIR ?? root, "bench-start-"));
  try {
    const began = performance.now();
    const server = await ServerProcess.start("ours", { env: { DATA_DIR: dataDir, DATABASE_URL: "" }, dist });
    try {
      await answered(server.address);
      const millis = performance.now() - began;
      const cpu = server.cpuSeconds();
      return { millis, cpuMillis: cpu === undefined ? undefined : cpu * 1000 };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function answered({ host, port }) {
  return new Promise((resolve, reject) => {
    const call = request({ host, port, path: "/healthz", agent: false }, (answer) =>
      answer.resume().on("end", resolve),
    );
    call.on("error", reject).end();
  });
}

/** The same call by the client and by `fetch`, in turns, one at a time. */
async function overhead(rounds, count) {
  const server = spawn(process.execPath, [ANSWERING], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(server.stdout.setEncoding("utf8"), "data");
    const endpoint = `http://127.0.0.1:${line.trim()}`;
    const { ConversationsClient, SendMessageCommand } = createRequire(import.meta.url)(client);
    const own = new ConversationsClient({ endpoint, token: "token" });
    const channelId = "00000000-0000-4000-8000-000000000000";
    const text = "A message as people write them: one sentence, neither very short nor very long.";
    const ways = {
      client: () => own.send(new SendMessageCommand({ channelId, text })),
      fetch: async () => {
        const answer = await fetch(`${endpoint}/v2/conversations/channels/${channelId}/messages`, {
          method: "POST",
          headers: {
            authorization: "Bearer token",
            "content-type": "application/json",
            "idempotency-key": crypto.randomUUID(),
          },
          body: JSON.stringify({ text }),
        });
        return answer.json();
      },
    };
    for (const way of Object.values(ways)) await repeat(way, WARM_UP);
    const measured = [];
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? ["client", "fetch"] : ["fetch", "client"];
      const found = {};
      for (const name of order) found[name] = await repeat(ways[name], count);
      measured.push(found);
    }
    own.destroy();
    return {
      wall: spread(measured.map((round) => round.client.wall - round.fetch.wall)),
      cpu: spread(measured.map((round) => round.client.cpu - round.fetch.cpu)),
      cpuRatio: spread(measured.map((round) => round.client.cpu / round.fetch.cpu)),
      rounds: measured,
    };
  } finally {
    server.kill("SIGKILL");
  }
}

/** @returns The median time, and the mean processor time, of one call in microseconds. */
async function repeat(way, count) {
  const times = [];
  const cpu = process.cpuUsage();
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await way();
    times.push((performance.now() - began) * 1000);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { wall: spread(times).median, cpu: (user + system) / count };
}
