import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";

const bench = join(import.meta.dirname, "..");

const HOST = "127.0.0.1";
const SERVE_WITHOUT = join(import.meta.dirname, "serve-without.cjs");

/** What is measured: how each server is started. */
const COMMANDS = {
  ours: (dist) => ["-e", START, join(dist, "cli", "main.js")],
  workers: (dist) => [join(dist, "..", "bin", "conversations.js"), "serve", "--workers", "2"],
  whole: (dist) => [SERVE_WITHOUT, dist],
  "without-authentication": (dist) => [SERVE_WITHOUT, dist, "authentication"],
  "without-outbox": (dist) => [SERVE_WITHOUT, dist, "outbox"],
  bare: () => [join(bench, "peers", "bare.mjs")],
  "bare-messages": () => [join(bench, "peers", "bare-messages.mjs")],
  "bare-realtime": () => [join(bench, "peers", "bare-realtime.mjs")],
  fastify: () => [join(bench, "peers", "fastify.mjs")],
};

/** What `bin/conversations.js serve` does, for whichever build of the server is measured. */
const START = "require(process.argv[1]).main(['serve']).then((code) => { process.exitCode = code; })";

/** @typedef {keyof typeof COMMANDS} ServerName */

/** One server in a process of its own. */
export class ServerProcess {
  static #running = new Set();

  #child;
  #exited;

  /**
   * @param {ServerName} name
   * @param {object} options
   * @param {Record<string, string>} options.env Where its data is.
   * @param {string} options.dist The build of our server.
   * @param {string[]} [options.nodeOptions] Flags for Node, such as `--cpu-prof`.
   * @param {(line: string) => void} [options.onLog] Gets what it logs; without it, standard output does.
   */
  static async start(name, { env, dist, nodeOptions = [], onLog }) {
    const server = new ServerProcess();
    const port = await freePort();
    const child = spawn(process.execPath, [...nodeOptions, ...COMMANDS[name](dist)], {
      cwd: bench,
      // A line for each request would be one more thing that the others don't do.
      env: {
        ...process.env,
        NODE_ENV: "production",
        RATE_LIMITS: "off",
        LOG_LEVEL: "warn",
        SHUTDOWN_DELAY_MS: "0",
        HOST,
        PORT: String(port),
        ...env,
      },
      stdio: ["ignore", onLog ? "pipe" : "inherit", "inherit"],
    });
    if (onLog) createInterface({ input: child.stdout }).on("line", onLog);
    server.name = name;
    server.address = { host: HOST, port };
    server.#child = child;
    ServerProcess.#running.add(child);
    server.#exited = new Promise((resolve) => child.once("exit", resolve)).finally(() =>
      ServerProcess.#running.delete(child),
    );
    await Promise.race([
      untilListening(server.address),
      server.#exited.then((code) => {
        throw new Error(`The server "${name}" ended with ${code} before it listened.`);
      }),
    ]);
    return server;
  }

  /** For a run that breaks off. */
  static killAll() {
    for (const child of ServerProcess.#running) child.kill("SIGKILL");
  }

  /** The processes that serve: its own, or those that it began. */
  pids() {
    const { pid } = this.#child;
    const begun = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim();
    return begun === "" ? [pid] : begun.split(" ").map(Number);
  }

  /** The processor time that it and those that it began have used so far, in seconds; undefined where the system doesn't tell. */
  cpuSeconds() {
    try {
      const { pid } = this.#child;
      return [...new Set([pid, ...this.pids()])].reduce((sum, each) => sum + cpuSecondsOf(each), 0);
    } catch {
      return undefined;
    }
  }

  /** The memory that it has now, in bytes; undefined where the system doesn't tell. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, "latin1");
      return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)[1]) * 1024;
    } catch {
      return undefined;
    }
  }

  /** @param {NodeJS.Signals} name */
  signal(name) {
    this.#child.kill(name);
  }

  async stop() {
    this.#child.kill("SIGTERM");
    const forced = setTimeout(() => this.#child.kill("SIGKILL"), 10_000);
    await this.#exited;
    clearTimeout(forced);
  }
}

/** A Redis of one's own, which may be stopped: `redis-server` on a free port, that keeps nothing. */
export class RedisProcess {
  #child;
  #exited;

  static async start() {
    const redis = new RedisProcess();
    const port = await freePort();
    const settings = ["--bind", HOST, "--port", String(port), "--save", "", "--appendonly", "no"];
    const child = spawn("redis-server", settings, { stdio: "ignore" });
    redis.url = `redis://${HOST}:${port}`;
    redis.#child = child;
    redis.#exited = new Promise((resolve) => child.once("exit", resolve));
    const failed = new Promise((_, reject) => child.once("error", reject));
    await Promise.race([untilListening({ host: HOST, port }), failed]);
    return redis;
  }

  /** At once, as when it crashes. */
  async stop() {
    this.#child.kill("SIGKILL");
    await this.#exited;
  }
}

function cpuSecondsOf(pid) {
  // Fields 14 and 15, counted behind the name in brackets: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function freePort() {
  const probe = createServer().listen(0, HOST);
  await once(probe, "listening");
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilListening(address) {
  const deadline = Date.now() + 30_000;
  while (!(await answers(address))) {
    if (Date.now() > deadline) throw new Error(`Nothing listens on port ${address.port} after half a minute.`);
    await wait(20);
  }
}

const answers = (address) =>
  new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
