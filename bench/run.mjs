#!/usr/bin/env node
// `pnpm bench [part…]`: see README.md.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { printComparison } from "./lib/compare.mjs";
import { Databases } from "./lib/databases.mjs";
import { Listeners } from "./lib/listeners.mjs";
import { Load } from "./lib/load.mjs";
import { writeResults } from "./lib/report.mjs";
import { ServerProcess } from "./lib/servers.mjs";
import { printSummary, summaryOf } from "./lib/summary.mjs";
import { measureClient } from "./parts/client.mjs";
import { measureConsole } from "./parts/console.mjs";
import { measureDurable } from "./parts/durable.mjs";
import { measurePath, profilePath } from "./parts/path.mjs";
import { measureRealtime } from "./parts/realtime.mjs";
import { measureScale } from "./parts/scale.mjs";
import { measureStepsOfCalls } from "./parts/steps.mjs";
import { measureWorkers } from "./parts/workers.mjs";

const root = join(import.meta.dirname, "..");
const PARTS = {
  path: measurePath,
  durable: measureDurable,
  client: measureClient,
  scale: measureScale,
  steps: measureStepsOfCalls,
  realtime: measureRealtime,
  console: measureConsole,
  workers: measureWorkers,
};
const ENGINES = ["sqlite", "postgres"];

const HELP = `pnpm bench [path] [durable] [client] [scale] [steps] [realtime] [console] [workers] [options]

  path               sends and pages of history against hand-written servers that do the same work
  durable            how many sends a second one process makes durable in the embedded store
  client             the client's size, import and calls against fetch; the start of the embedded server
  scale              what calls cost with few and with many messages, channels and members
  steps              what authentication, limits in memory and in Redis, and the outbox cost of a call
  realtime           what a thousand realtime streams cost, against a bare server of Server-Sent Events
  console            what the console weighs, and its long tasks with a long inbox and a long history
  workers            one process against two that share the address, on PostgreSQL

  --engine <name>    sqlite or postgres alone
  --quick            fewer and shorter rounds: to see that it works, not to judge by
  --rounds <n>       how many alternating rounds
  --seconds <n>      how long each server is measured in a round
  --connections <n>  how many connections call at once (path)
  --compare <file>   shows what was measured beside an earlier run's JSON file
  --profile          shows where our server spends its time, instead of measuring
  --server <folder>  measures this build of our server; without it, the workspace's, which is built first

PostgreSQL is measured where it answers: TEST_DATABASE_URL (postgres://postgres@127.0.0.1:5432/postgres);
so is Redis: TEST_REDIS_URL (redis://127.0.0.1:6379).`;

/**
 * What the parts of one run share.
 *
 * @typedef {object} Run
 * @property {Databases} databases
 * @property {Load} load
 * @property {import("./lib/databases.mjs").EngineName[]} engines
 * @property {string} dist The build of our server.
 * @property {{ rounds: number, seconds: number, scaleRounds: number, scaleSeconds: number, warmUpSeconds: number, profileSeconds: number, connections: number, quick: boolean }} settings
 * @property {(what: string) => void} say Tells on standard error what is being done.
 */

const { values: options, positionals } = parseOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
const quick = options.quick === true;
const settings = {
  quick,
  rounds: count("rounds", quick ? 3 : 5),
  seconds: count("seconds", quick ? 0.5 : 0.6),
  connections: count("connections", 32),
  scaleRounds: count("rounds", quick ? 2 : 5),
  scaleSeconds: count("seconds", quick ? 0.3 : 0.5),
  warmUpSeconds: 1,
  profileSeconds: quick ? 4 : 10,
};

if (options.compare !== undefined && !existsSync(options.compare)) fail(`There is no file ${options.compare}.`);
const engines = await chooseEngines();
const dist = options.server ? resolve(options.server) : join(root, "packages/server/dist");
if (!options.server) build();
if (!existsSync(join(dist, "index.js"))) fail(`There is no build of the server in ${dist}.`);

const databases = new Databases();
const load = new Load();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cleanUp().finally(() => process.exit(130)));
try {
  const run = {
    databases,
    load,
    engines,
    dist,
    settings,
    say: (what) => console.error(`… ${what}`),
  };
  const measured = {};
  if (options.profile) measured.profile = await profilePath(run);
  else await measureParts(run, measured);
  if (options.compare !== undefined) printComparison(measured, resolve(options.compare));
  console.log(`\nAll of it: ${relative(process.cwd(), writeResults({ settings, ...measured }))}`);
} finally {
  await cleanUp();
}

async function measureParts(run, measured) {
  const seconds = {};
  for (const part of parts) {
    const began = performance.now();
    measured[part] = await PARTS[part](run);
    seconds[part] = Math.round((performance.now() - began) / 1000);
    run.say(`${part}: took ${seconds[part]} s`);
  }
  measured.seconds = seconds;
  measured.summary = summaryOf(measured);
  if (measured.summary.length > 0) printSummary(measured.summary);
}

function parseOptions() {
  try {
    const text = { type: "string" };
    const flag = { type: "boolean" };
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        engine: text,
        rounds: text,
        seconds: text,
        connections: text,
        server: text,
        compare: text,
        quick: flag,
        profile: flag,
        help: { ...flag, short: "h" },
      },
    });
    const unknown = parsed.positionals.find((part) => !(part in PARTS));
    if (unknown) fail(`There is no part "${unknown}": the parts are ${Object.keys(PARTS).join(", ")}.`);
    return parsed;
  } catch (error) {
    return fail(`${error.message}\n\n${HELP}`);
  }
}

function count(name, otherwise) {
  const text = options[name];
  if (text === undefined) return otherwise;
  const value = Number(text);
  return value > 0 ? value : fail(`--${name} is "${text}": give a number above 0.`);
}

function build() {
  const { status } = spawnSync("pnpm", ["--filter", "./packages/server...", "build"], {
    cwd: root,
    // The compiler writes its errors to standard output, which is for the tables.
    stdio: ["ignore", process.stderr, "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) fail("The server can't be built: see `pnpm build`, or name a build with --server.");
}

async function chooseEngines() {
  const { engine } = options;
  if (engine !== undefined && !ENGINES.includes(engine)) fail(`--engine is "${engine}": give ${ENGINES.join(" or ")}.`);
  if (engine === "sqlite") return ["sqlite"];
  const problem = await Databases.postgresProblem();
  if (problem === undefined) return engine ? [engine] : ENGINES;
  if (engine === "postgres") fail(`PostgreSQL doesn't answer (TEST_DATABASE_URL): ${problem}`);
  console.error(`PostgreSQL doesn't answer (TEST_DATABASE_URL), and isn't measured: ${problem}`);
  return ["sqlite"];
}

async function cleanUp() {
  ServerProcess.killAll();
  Listeners.closeAll();
  load.close();
  await databases.close();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
