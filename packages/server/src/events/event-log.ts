import type { WebhookEventType } from "@wildix/xbees-conversations-server-sdk";

/** An event as the outbox keeps it. */
export interface StoredEvent {
  readonly company: string;
  /** Its place in the order of all events; within a channel that is the order of the channel's changes. */
  readonly position: number;
  readonly id: string;
  readonly type: WebhookEventType;
  readonly channel: string;
  /** When it happened, in milliseconds since 1970. */
  readonly time: number;
  /** The envelope as it is published, without `botId` and `integrationId`: JSON text. */
  readonly body: string;
  /** The only user who gets it in a stream or as a bot; null for all members of the channel. */
  readonly onlyUser: string | null;
  /** The ids of those who became members of the channel by it. */
  readonly joined: readonly string[];
  /** The ids of those who ceased to be members by it: it is the last of the channel's events that they get. */
  readonly gone: readonly string[];
}

export type EventListener = (events: readonly StoredEvent[]) => void;

export interface EventQuery {
  readonly after: number;
  /** At most the horizon. */
  readonly upTo: number;
  /** Undefined: those of all companies. */
  readonly company?: string | undefined;
  readonly limit: number;
}

/** The settled part of the outbox, read and followed by this process. */
export interface EventLog {
  /**
   * The largest position of which nothing at or below can appear any more: whoever reads up to it never misses an event whose
   * change is committed later.
   */
  horizon(): Promise<number>;
  /** Settled events after a position, in order; of one company or of all. */
  read(query: EventQuery): Promise<readonly StoredEvent[]>;
  /**
   * Each settled event once, in order, from now on; gives the position that it begins after. Listeners are synchronous and must
   * not throw.
   *
   * @example
   * const { after, stop } = await events.follow((batch) => {
   *   for (const event of batch) console.log(event.position, event.type);
   * });
   */
  follow(listener: EventListener): Promise<{ readonly after: number; stop(): void }>;
  /** Up to which position events were removed because of their age: whoever resumes before it has missed some. */
  forgottenUpTo(): Promise<number>;
  /** Something was committed: look now. Called after commits here, and when another node says so. */
  wake(): void;
}
