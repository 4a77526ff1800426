import type { Clock } from "../../clock";
import type { Log } from "../../log";
import { Lookout } from "../../lookout";
import { newId } from "../../rules/ids";
import type { WebhookRow } from "../../store/schema";
import type { Store, WriteTx } from "../../store/store";
import {
  type DueDelivery,
  exposeHeadsOf,
  insertDeliveries,
  listDueHeads,
  listEventFacts,
  listNextDeliveries,
} from "../../store/webhook-work";
import { findWebhook, lockWebhook, moveWebhookCursor, releaseWebhook } from "../../store/webhooks";
import { eventsFor } from "./audience";
import { deliverOnce } from "./deliver";
import { keepOutcomes, type Outcome } from "./outcomes";
import type { WebhookSender } from "./sender";

/** How many channels of one endpoint are delivered at once. */
const AT_ONCE = 8;
/** How many events are made into deliveries in one unit of work. */
const PAGE = 500;
/** How many deliveries of one channel are read at once. */
const RUN = 20;
/** How many are made in a row before other channels have their turn. */
const LONGEST_RUN = 100;
/** How many events may pass that the endpoint doesn't get before it is written down that they did. */
const UNWRITTEN = 5000;
/** How long one waits when the store doesn't answer, in milliseconds. */
const STORE_WAIT = 250;

/** What all endpoints of a node share. */
export interface EndpointServices {
  readonly store: Pick<Store, "read" | "write">;
  readonly clock: Clock;
  readonly log: Log;
  readonly sender: WebhookSender;
  /** As it stands in `claimed_by`. */
  readonly node: string;
  /** The position up to which events are settled, as far as this node knows. */
  readonly settled: () => number;
}

export interface EndpointKey {
  readonly company: string;
  readonly id: string;
}

/** The endpoint is another node's, disabled or gone. */
class ClaimLost extends Error {}

/**
 * One endpoint, while this node holds it: makes events into deliveries, and delivers them, in each channel one after the other.
 * What it decides is written only as long as the claim is there, and nothing is sent after the claim has ended.
 */
export class Endpoint {
  private webhook: WebhookRow | undefined;
  /** What was taken in, and how much of it is written down. */
  private cursor: number;
  private written: number;
  private readonly runs = new Map<string, Promise<void>>();
  private outcomes: { readonly outcome: Outcome; readonly kept: () => void }[] = [];
  private keeping: Promise<void> | undefined;
  private readonly lookout = new Lookout(() => this.look());
  private activeAt: number;

  /** @param until When the claim ends, unless it is renewed. */
  constructor(
    readonly key: EndpointKey,
    cursor: number,
    private until: number,
    private readonly services: EndpointServices,
  ) {
    this.cursor = cursor;
    this.written = cursor;
    this.activeAt = services.clock();
  }

  /** The claim holds for longer. */
  renewed(until: number): void {
    this.until = until;
  }

  /** Whether the claim is over: the endpoint is another node's, disabled or gone. */
  get isOver(): boolean {
    return this.lookout.isStopped && !this.isBusy;
  }

  /** Whether something is being sent. */
  get isSending(): boolean {
    return this.runs.size > 0;
  }

  /** For how long there was nothing to do, in milliseconds. */
  idleFor(now: number): number {
    return this.isBusy ? 0 : now - this.activeAt;
  }

  /** Something has happened, or is due: looks at once. */
  readonly wake = this.lookout.wake;

  /** Sends nothing more, waits for what is being sent and keeps what came of it, and gives the claim back. Never throws. */
  async stop(): Promise<void> {
    this.end();
    await this.settled();
    const { company, id } = this.key;
    const claim = { company, id, claimed_by: this.services.node, cursor: this.cursor };
    // Where the store can't be reached, the claim ends by itself.
    await this.services.store.write((tx) => tx.run(releaseWebhook, claim)).catch(() => {});
  }

  /** Resolves once nothing is being read, sent or written. */
  async settled(): Promise<void> {
    while (this.isBusy) await Promise.all([this.lookout.settled(), this.keeping, ...this.runs.values()]);
  }

  private get isBusy(): boolean {
    return this.runs.size > 0 || this.lookout.isLooking || this.keeping !== undefined;
  }

  /** Begins nothing more; what goes on isn't waited for. */
  private end(): void {
    void this.lookout.stop();
  }

  /** Never throws. What is due later is seen by whoever holds this, and wakes it. */
  private async look(): Promise<undefined> {
    try {
      await this.turn();
    } catch (error) {
      if (error instanceof ClaimLost) this.end();
      else this.services.log.warn({ err: error, webhook: this.key.id }, "a webhook can't be delivered to now");
    }
  }

  private async turn(): Promise<void> {
    const { store, clock, node } = this.services;
    const webhook = await store.read((tx) => tx.one(findWebhook, this.key));
    if (webhook?.claimed_by !== node || webhook.state !== "enabled") throw new ClaimLost();
    this.webhook = webhook;
    if (await this.takeIn(webhook)) this.wake();
    const free = AT_ONCE - this.runs.size;
    // Each run that ends looks for the next.
    if (free <= 0) return;
    const { company, id } = this.key;
    const choice = { company, webhook: id, now: clock(), limit: free + this.runs.size };
    // What of these channels is read may be over by then: the end of a run makes another turn.
    const running = new Set(this.runs.keys());
    const heads = await store.read((tx) => tx.all(listDueHeads, choice));
    for (const head of heads) {
      if (this.runs.size < AT_ONCE && !running.has(head.channel)) this.begin(head);
    }
  }

  /** Makes a page of what has happened into deliveries. Gives whether there may be more. */
  private async takeIn(webhook: WebhookRow): Promise<boolean> {
    const { store, clock, settled, node } = this.services;
    const { company, id } = this.key;
    const upTo = settled();
    if (this.cursor >= upTo) return false;
    const span = { company, after: this.cursor, up_to: upTo, limit: PAGE };
    const { events, wanted } = await store.read(async (tx) => {
      const events = await tx.all(listEventFacts, span);
      return { events, wanted: await eventsFor(tx, webhook, events) };
    });
    const full = events.length === PAGE;
    const cursor = full ? (events.at(-1)?.position ?? upTo) : upTo;
    if (wanted.length > 0 || cursor - this.written >= UNWRITTEN) {
      const now = clock();
      const rows = wanted.map(({ position, id: event, channel, type }) => ({
        position,
        id: newId(),
        event,
        channel,
        type,
      }));
      const channels = JSON.stringify([...new Set(wanted.map(({ channel }) => channel))]);
      await store.write(async (tx) => {
        if ((await tx.run(moveWebhookCursor, { company, id, claimed_by: node, cursor })) === 0) throw new ClaimLost();
        if (rows.length === 0) return;
        await tx.run(insertDeliveries, { company, webhook: id, rows: JSON.stringify(rows), now });
        await exposeHeadsOf(tx, { company, webhook: id, channels, now });
      });
      this.written = cursor;
      this.activeAt = now;
    }
    this.cursor = cursor;
    return full;
  }

  private begin(head: DueDelivery): void {
    const run = this.run(head)
      .catch((error: unknown) => {
        this.services.log.warn({ err: error, webhook: this.key.id }, "a webhook can't be delivered to now");
      })
      .finally(() => {
        this.runs.delete(head.channel);
        this.activeAt = this.services.clock();
        this.wake();
      });
    this.runs.set(head.channel, run);
  }

  /** Delivers a channel's events one after the other, until one fails or none is left. */
  private async run(head: DueDelivery): Promise<void> {
    const { company, id } = this.key;
    let queue: readonly DueDelivery[] = [head];
    let kept = Promise.resolve();
    for (let count = 0; count < LONGEST_RUN && queue.length > 0; count += queue.length) {
      for (const delivery of queue) {
        // What is left is done by whoever holds the claim next.
        if (this.lookout.isStopped || this.services.clock() >= this.until) return kept;
        const outcome = await this.attempt(delivery);
        kept = this.keep(outcome);
        if (!outcome.delivered) return kept;
      }
      const { channel, position, replay } = queue.at(-1) as DueDelivery;
      const next = { company, webhook: id, channel, position, replay, limit: RUN };
      const rows = await this.services.store.read((tx) => tx.all(listNextDeliveries, next));
      // One that has failed before has its own time, and those behind it wait for that.
      const failed = rows.findIndex(({ attempts }) => attempts > 0);
      queue = failed < 0 ? rows : rows.slice(0, failed);
    }
    return kept;
  }

  private async attempt(delivery: DueDelivery): Promise<Outcome> {
    const { sender, clock } = this.services;
    const { body, event } = delivery;
    if (body === null) {
      const error = "The event isn't kept any more: it is older than EVENTS_RETENTION_HOURS.";
      return { delivery, delivered: false, status: undefined, error, at: clock(), hopeless: true };
    }
    const attempt = await deliverOnce(sender, this.webhook as WebhookRow, { id: event, body }, clock());
    return { ...attempt, delivery, at: clock(), hopeless: false };
  }

  /** Resolves when it is written, or when nobody wants to know any more. Those that come meanwhile are written together. */
  private keep(outcome: Outcome): Promise<void> {
    return new Promise((kept) => {
      this.outcomes.push({ outcome, kept });
      this.keeping ??= this.keepAll().finally(() => {
        this.keeping = undefined;
      });
    });
  }

  /** Never throws: while the store doesn't answer it tries again, so that what has arrived isn't sent again. */
  private async keepAll(): Promise<void> {
    while (this.outcomes.length > 0) {
      const batch = this.outcomes;
      this.outcomes = [];
      await this.keepBatch(batch.map(({ outcome }) => outcome));
      for (const { kept } of batch) kept();
    }
  }

  private async keepBatch(outcomes: readonly Outcome[]): Promise<void> {
    const { store, node, clock, log } = this.services;
    const write = async (tx: WriteTx): Promise<void> => {
      const webhook = await tx.one(lockWebhook, this.key);
      // Also where it is disabled meanwhile: what has arrived has arrived.
      if (webhook?.claimed_by !== node) throw new ClaimLost();
      await keepOutcomes(tx, webhook, outcomes, Math.random);
    };
    for (;;) {
      try {
        return await store.write(write);
      } catch (error) {
        if (error instanceof ClaimLost) return this.end();
        log.warn({ err: error, webhook: this.key.id }, "what was delivered can't be written down now");
        // Whoever holds the claim next sends it again.
        if (clock() >= this.until) return;
        await new Promise((resolve) => setTimeout(resolve, STORE_WAIT));
      }
    }
  }
}
