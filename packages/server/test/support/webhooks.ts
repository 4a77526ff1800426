import { randomBytes } from "node:crypto";
import { newId } from "../../src/rules/ids";
import { findHorizon, type Horizon, insertEvents, type NewEventRow } from "../../src/store/events";
import type { WebhookDeliveryRow, WebhookRow } from "../../src/store/schema";
import type { Store } from "../../src/store/store";
import { deliveries } from "../../src/store/webhook-deliveries";
import { findWebhook, insertWebhook } from "../../src/store/webhooks";
import type { World } from "./world";

/** Webhooks are sent to the receivers of tests: those are on loopback. */
export const TO_LOOPBACK = { webhookAllowedNetworks: [{ address: "127.0.0.0", prefix: 8 }] } as const;

export interface HookOptions {
  readonly eventTypes?: readonly string[];
  readonly bot?: string;
}

/** A webhook as it is in the store. */
export class Hook {
  constructor(
    readonly store: Store,
    readonly company: string,
    readonly id: string,
    readonly secret: string,
  ) {}

  async row(): Promise<WebhookRow> {
    const key = { company: this.company, id: this.id };
    return (await this.store.read((tx) => tx.one(findWebhook, key))) as WebhookRow;
  }

  /** In the order of their events. */
  async deliveries(): Promise<WebhookDeliveryRow[]> {
    const any = { state: undefined, type: undefined, channel: undefined, since: undefined, limit: 10_000, offset: 0 };
    const choice = { company: this.company, webhook: this.id, ...any };
    const rows = await this.store.read((tx) => tx.query(deliveries(tx.sql, choice)));
    return rows.sort((a, b) => a.position - b.position || a.replay - b.replay);
  }

  async states(): Promise<string[]> {
    return (await this.deliveries()).map(({ state }) => state);
  }
}

let slots = 0;

export const newSecret = (): string => `whsec_${randomBytes(24).toString("base64")}`;

/** A webhook that gets what happens from now on. */
export async function addHook(world: World, company: string, url: string, options: HookOptions = {}): Promise<Hook> {
  const { store } = world.conversations;
  const { horizon } = (await store.read((tx) => tx.one(findHorizon, {}))) as Horizon;
  const hook = new Hook(store, company, newId(), newSecret());
  const row = {
    company,
    id: hook.id,
    slot: slots++,
    url,
    description: null,
    event_types: options.eventTypes ? JSON.stringify(options.eventTypes) : null,
    bot: options.bot ?? null,
    secret: hook.secret,
    created_at: world.now(),
    cursor: horizon,
  };
  await store.write((tx) => tx.run(insertWebhook, row));
  world.conversations.signals.publish("webhooks", "");
  return hook;
}

/** What a test says of an event: the rest is made up. */
export interface Happening {
  readonly channel: string;
  readonly type?: string;
  readonly onlyUser?: string;
  readonly joined?: readonly string[];
  readonly gone?: readonly string[];
}

/** Writes events into the outbox in one unit of work, and gives their ids. */
export async function happen(world: World, company: string, ...happenings: readonly Happening[]): Promise<string[]> {
  const rows = happenings.map(({ channel, type = "chat:message:new", onlyUser, joined, gone }): NewEventRow => {
    const id = newId();
    const time = world.now();
    const body = JSON.stringify({ id, type, company, time, data: { channel: { channelId: channel } } });
    const list = (ids: readonly string[] | undefined) => (ids ? JSON.stringify(ids) : null);
    return {
      company,
      id,
      type,
      channel,
      time,
      body,
      only_user: onlyUser ?? null,
      joined: list(joined),
      gone: list(gone),
    };
  });
  const { store, signals } = world.conversations;
  await store.write(async (tx) => {
    await tx.run(insertEvents, { rows: JSON.stringify(rows) });
    tx.afterCommit(() => signals.publish("events", company));
  });
  return rows.map(({ id }) => id);
}
