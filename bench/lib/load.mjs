import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/**
 * @typedef {object} Shot One request of a scenario.
 * @property {string} method
 * @property {string} path With the query.
 * @property {string} token
 * @property {object} [body]
 * @property {boolean} [idempotent] Each request gets an `Idempotency-Key` of its own.
 *
 * @typedef {object} Measurement
 * @property {number} count
 * @property {number} answered With those of the warm-up.
 * @property {number} perSecond
 * @property {number} p50 Milliseconds.
 * @property {number} p99 Milliseconds.
 * @property {number} longest Milliseconds.
 */

/** A process of its own that makes the load, so that it and what it measures don't share a thread. */
export class Load {
  #child = fork(join(import.meta.dirname, "load-worker.mjs"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });

  /**
   * Measures for longer where the machine is so busy that nothing was answered.
   *
   * @param {{ address: { host: string, port: number }, shots: Shot[], connections: number, warmUpMs: number, durationMs: number }} scenario
   * @returns {Promise<Measurement>}
   */
  async run(scenario) {
    for (let { durationMs } = scenario, answered = 0; ; durationMs *= 2) {
      const result = await this.#runOnce({ ...scenario, durationMs });
      answered += result.answered;
      if (result.count > 0) return { ...result, answered };
    }
  }

  async #runOnce(scenario) {
    this.#child.send(scenario);
    const ended = new AbortController();
    const signal = { signal: ended.signal };
    const [message] = await Promise.race([
      once(this.#child, "message", signal),
      once(this.#child, "exit", signal).then(() => [{ error: "The load's process ended." }]),
    ]);
    ended.abort();
    if (message.error) throw new Error(message.error);
    return message.result;
  }

  close() {
    this.#child.kill();
  }
}
