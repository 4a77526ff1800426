import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const bench = join(import.meta.dirname, "..");

/** What is measured: how each server is started. All of them print a JSON line with their `address` when they listen. */
const COMMANDS = {
  ours: (dist) => ["-e", START, join(dist, "cli", "main.js")],
  bare: () => [join(bench, "peers", "bare.mjs")],
  fastify: () => [join(bench, "peers", "fastify.mjs")],
};

/** What `bin/conversations.js serve` does, for whichever build of the server is measured. */
const START = "require(process.argv[1]).main(['serve']).then((code) => { process.exitCode = code; })";

/** @typedef {keyof typeof COMMANDS} ServerName */

/** One server in a process of its own. */
export class ServerProcess {
  #child;
  #exited;

  /**
   * @param {ServerName} name
   * @param {object} options
   * @param {Record<string, string>} options.env Where its data is.
   * @param {string} options.dist The build of our server.
   * @param {string[]} [options.nodeOptions] Flags for Node, such as `--cpu-prof`.
   */
  static async start(name, { env, dist, nodeOptions = [] }) {
    const server = new ServerProcess();
    const child = spawn(process.execPath, [...nodeOptions, ...COMMANDS[name](dist)], {
      cwd: bench,
      env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "info", HOST: "127.0.0.1", PORT: "0", ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    server.name = name;
    server.#child = child;
    server.#exited = new Promise((resolve) => child.once("exit", resolve));
    const url = await firstAddress(child, server.#exited, name);
    server.address = { host: url.hostname, port: Number(url.port) };
    return server;
  }

  /** The processor time it has used so far, in seconds; undefined where the system doesn't tell. */
  cpuSeconds() {
    try {
      // Fields 14 and 15, counted behind the name in brackets: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
      const stat = readFileSync(`/proc/${this.#child.pid}/stat`, "latin1");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      return undefined;
    }
  }

  async stop() {
    this.#child.kill("SIGTERM");
    const forced = setTimeout(() => this.#child.kill("SIGKILL"), 10_000);
    await this.#exited;
    clearTimeout(forced);
  }
}

async function firstAddress(child, exited, name) {
  const lines = createInterface({ input: child.stdout });
  const address = new Promise((resolve) => {
    lines.on("line", (line) => {
      const found = /"address":"([^"]+)"/.exec(line)?.[1];
      if (found) resolve(new URL(found));
      else console.error(`${name}: ${line}`);
    });
  });
  return Promise.race([
    address,
    exited.then((code) => {
      throw new Error(`The server "${name}" ended with ${code} before it listened.`);
    }),
  ]);
}
