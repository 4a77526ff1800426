import { setTimeout as delay } from "node:timers/promises";
import type { Config } from "../config";
import type { Conversations } from "../server";

/** What the exit code of a process that a signal ended is, by the shells' custom. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export type Signal = keyof typeof CODES;

/** How much longer than running calls may take the rest of the stop may, in milliseconds. */
const REST = 5000;

/**
 * Serves until it is told to stop, and then stops in order: `/readyz` says that no more calls should come, those that still do are
 * answered for a while; then no more connections are taken, what runs is finished, and the store is closed. A second signal ends
 * the process at once. SIGINT is a person at the keyboard, whom no load balancer keeps waiting.
 *
 * @param begun Called with the address once it listens.
 * @param next Waits for the next signal.
 */
export async function serve(
  conversations: Conversations,
  config: Config,
  begun: (address: string) => void | Promise<void>,
  next = nextSignal,
): Promise<void> {
  // Before anybody can know that it listens, and tell it to stop.
  const told = next();
  try {
    await begun(await conversations.listen());
  } catch (error) {
    await conversations.close();
    throw error;
  }
  await stop(conversations, config, await told, next);
}

async function stop(
  conversations: Conversations,
  config: Config,
  signal: Signal,
  next: typeof nextSignal,
): Promise<void> {
  const { log } = conversations;
  next().then((second) => {
    log.warn("told to stop again: what runs is cut off");
    process.exit(CODES[second]);
  });
  const delayMs = signal === "SIGTERM" ? config.shutdownDelayMs : 0;
  log.info({ signal, delayMs }, "stopping");
  conversations.drain();
  setTimeout(
    () => {
      log.error("stopping took too long");
      process.exit(1);
    },
    delayMs + config.shutdownTimeoutMs + REST,
  ).unref();
  await delay(delayMs);
  await conversations.close();
  log.info("stopped");
}

export const nextSignal = (): Promise<Signal> =>
  new Promise((resolve) => {
    const told = (signal: Signal) => {
      for (const one of Object.keys(CODES)) process.off(one, told);
      resolve(signal);
    };
    for (const one of Object.keys(CODES)) process.once(one, told);
  });
