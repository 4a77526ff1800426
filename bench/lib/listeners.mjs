import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** So many digits of microseconds since 1970 follow it in a text: when it was sent. */
export const MARK = "sent@";
export const MARK_DIGITS = 16;

/** The time as texts carry it; processes of one machine agree on it. */
export const stamp = () =>
  MARK + String(Math.round((performance.timeOrigin + performance.now()) * 1000)).padStart(MARK_DIGITS, "0");

/** A process of its own that listens on many realtime streams at once, and tells how long after its sending each event came. */
export class Listeners {
  static #running = new Set();

  #child = fork(join(import.meta.dirname, "listeners-worker.mjs"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });

  /**
   * Opens streams, one for each token; settles when all are ready.
   *
   * @param {{ host: string, port: number }} address
   * @param {string[]} tokens
   */
  static async open(address, tokens) {
    const listeners = new Listeners();
    Listeners.#running.add(listeners);
    await listeners.#ask({ open: { address, tokens } });
    return listeners;
  }

  /** For a run that breaks off. */
  static closeAll() {
    for (const listeners of Listeners.#running) listeners.close();
  }

  /** Forgets what came so far. */
  begin() {
    return this.#ask({ begin: true });
  }

  /**
   * Waits until so many events have come in all, or nothing comes any more.
   *
   * @returns {Promise<{ count: number, p50: number, p99: number, longest: number }>} Of all deliveries, in milliseconds.
   */
  end(expected) {
    return this.#ask({ end: { expected } });
  }

  close() {
    Listeners.#running.delete(this);
    this.#child.kill();
  }

  async #ask(message) {
    this.#child.send(message);
    const ended = new AbortController();
    const signal = { signal: ended.signal };
    const [answer] = await Promise.race([
      once(this.#child, "message", signal),
      once(this.#child, "exit", signal).then(() => [{ error: "The listeners' process ended." }]),
    ]);
    ended.abort();
    if (answer.error) throw new Error(answer.error);
    return answer.result;
  }
}
