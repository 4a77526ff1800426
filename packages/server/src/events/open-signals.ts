import type { Clock } from "../clock";
import type { Log } from "../log";
import { newId } from "../rules/ids";
import { insertSecret, listSecrets } from "../store/secrets";
import type { Store } from "../store/store";
import { RedisBus } from "./redis-bus";
import { SharedSignals } from "./shared-signals";
import { LocalSignals, type Signals } from "./signals";

export interface SignalsConfig {
  readonly databaseUrl?: string | undefined;
  readonly redisUrl: string | undefined;
}

/** After how many milliseconds a connection to Redis that doesn't come about, or is silent, is made anew. */
const SILENCE = 2000;

/**
 * How the nodes of a store wake each other: over Redis where there is one, else over PostgreSQL. The embedded store has one node.
 * A Redis that isn't there is no reason not to begin.
 */
export async function openSignals(
  { databaseUrl, redisUrl }: SignalsConfig,
  store: Store,
  clock: Clock,
  log: Log,
): Promise<Signals> {
  if (databaseUrl === undefined) return new LocalSignals();
  const channel = `conversations_signals_${await storeId(store, clock)}`;
  // Both are loaded where they are asked for: most processes are alone.
  if (redisUrl === undefined) {
    const { PostgresBus } = require("./postgres-bus") as typeof import("./postgres-bus");
    return new SharedSignals(await new PostgresBus(databaseUrl, channel, log).open());
  }
  const { Redis } = await import("ioredis");
  const options = {
    lazyConnect: true,
    connectTimeout: SILENCE,
    // What can't be sent now is lost: it only wakes.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt: number) => Math.min(100 * attempt, 1000),
  };
  const [publisher, subscriber] = [new Redis(redisUrl, options), new Redis(redisUrl, options)];
  return new SharedSignals(await new RedisBus(publisher, subscriber, channel, log).open());
}

/** What tells a store from others in the same database or Redis; made at the first start. */
async function storeId(store: Store, clock: Clock): Promise<string> {
  const [known] = await store.read((tx) => tx.all(listSecrets, { prefix: NAME }));
  if (known) return known.value;
  return store.write(async (tx) => {
    await tx.run(insertSecret, { name: NAME, value: newId(), created_at: clock() });
    return ((await tx.all(listSecrets, { prefix: NAME }))[0] as { value: string }).value;
  });
}

const NAME = "store-id";
