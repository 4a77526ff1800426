import { AsyncResource } from "node:async_hooks";
import type { WebhookEventType } from "@wildix/xbees-conversations-server-sdk";
import type { Log } from "../log";
import { Lookout } from "../lookout";
import { findEventMark, findHorizon, type Horizon, listEvents, listEventsOfCompany } from "../store/events";
import type { EventRow } from "../store/schema";
import type { Store } from "../store/store";
import { unfolded } from "./body";
import type { EventListener, EventLog, EventQuery, StoredEvent } from "./event-log";

/** How many events are read at once. */
const PAGE = 500;
/** How long one waits before looking without having been woken, in milliseconds. */
const POLL = 1000;
/** The same while a change with a smaller position isn't committed yet. */
const POLL_UNSETTLED = 20;
/** How long one waits between two looks, so that a busy store is asked for many events at once, in milliseconds. */
const GAP = 5;

const ids = (json: string | null): readonly string[] => (json === null ? [] : (JSON.parse(json) as string[]));

const fromRow = (row: EventRow): StoredEvent => ({
  company: row.company,
  position: row.position,
  id: row.id,
  // Only what the model names is ever written.
  type: row.type as WebhookEventType,
  channel: row.channel,
  time: row.time,
  body: unfolded(row.body),
  onlyUser: row.only_user,
  joined: ids(row.joined),
  gone: ids(row.gone),
});

/**
 * The outbox in the store. While somebody follows, one loop reads what was committed and hands it to all followers; it looks when
 * it is woken, and once a second in case that nobody woke it.
 */
export class StoredEventLog implements EventLog {
  private readonly listeners = new Set<EventListener>();
  /** The position up to which the followers have got everything; undefined while nobody follows. */
  private at: number | undefined;
  private failing = false;
  /** What it reads is nobody's request, whoever wakes it. */
  private readonly own = new AsyncResource("StoredEventLog");
  private readonly lookout = new Lookout(() => this.own.runInAsyncScope(() => this.look()), GAP);

  constructor(
    private readonly store: Store,
    private readonly log: Log,
  ) {}

  /** The position up to which those who follow here have got everything; undefined while nobody does. */
  get handedOutUpTo(): number | undefined {
    return this.at;
  }

  async horizon(): Promise<number> {
    return (await this.findHorizon()).horizon;
  }

  read({ after, upTo, company, limit }: EventQuery): Promise<readonly StoredEvent[]> {
    return this.store.read(async (tx) => {
      const span = { after, upTo, limit };
      const rows = await (company === undefined
        ? tx.all(listEvents, span)
        : tx.all(listEventsOfCompany, { ...span, company }));
      return rows.map(fromRow);
    });
  }

  async follow(listener: EventListener): Promise<{ readonly after: number; stop(): void }> {
    if (this.at === undefined) {
      const horizon = await this.horizon();
      // Another one may have begun meanwhile: its place is as good.
      this.at ??= horizon;
    }
    // What was just read may be handed out before the caller is told where it begins: that waits until the caller has been.
    let early: StoredEvent[] | undefined = [];
    const own: EventListener = (events) => {
      if (early) early.push(...events);
      else listener(events);
    };
    this.listeners.add(own);
    const after = this.at;
    this.wake();
    setImmediate(() => {
      const events = early ?? [];
      early = undefined;
      if (events.length > 0 && this.listeners.has(own)) this.handOut(events, [own]);
    });
    return {
      after,
      stop: () => {
        this.listeners.delete(own);
        if (this.listeners.size === 0) this.at = undefined;
      },
    };
  }

  async forgottenUpTo(): Promise<number> {
    const mark = await this.store.read((tx) => tx.one(findEventMark, { name: "forgotten" }));
    return mark?.position ?? 0;
  }

  wake(): void {
    if (this.listeners.size > 0) this.lookout.wake();
  }

  /** Hands out nothing more, and waits for what is being read. */
  stop(): Promise<void> {
    return this.lookout.stop();
  }

  /** Gives after how long to look again. Never throws: where the store can't be reached, it looks again later. */
  private async look(): Promise<number | undefined> {
    if (this.listeners.size === 0) return undefined;
    try {
      const settled = await this.catchUp();
      this.failing = false;
      return settled ? POLL : POLL_UNSETTLED;
    } catch (error) {
      if (!this.failing && !this.lookout.isStopped) this.log.warn({ err: error }, "events can't be read now");
      this.failing = true;
      return POLL;
    }
  }

  /** Hands out what is settled; gives whether that is everything. */
  private async catchUp(): Promise<boolean> {
    const { horizon, last } = await this.findHorizon();
    while (this.at !== undefined && this.at < horizon && !this.lookout.isStopped) {
      const after = this.at;
      const events = await this.read({ after, upTo: horizon, limit: PAGE });
      // The last follower has gone, and perhaps another one come, while these were read.
      if (this.at !== after || this.lookout.isStopped) return false;
      this.at = events.length < PAGE ? horizon : (events.at(-1) as StoredEvent).position;
      if (events.length > 0) this.handOut(events);
    }
    return horizon === last;
  }

  private handOut(events: readonly StoredEvent[], listeners: Iterable<EventListener> = [...this.listeners]): void {
    for (const listener of listeners) {
      try {
        listener(events);
      } catch (error) {
        this.log.error({ err: error }, "a listener to events failed");
      }
    }
  }

  private findHorizon(): Promise<Horizon> {
    return this.store.read(async (tx) => (await tx.one(findHorizon, {})) as Horizon);
  }
}
