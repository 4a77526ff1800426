import { unauthorized } from "../../auth/unauthorized";
import type { Clock } from "../../clock";
import { unavailable } from "../../errors";
import type { Log } from "../../log";
import { channelsOfMember } from "../../store/realtime";
import type { Store } from "../../store/store";
import { findStreamRevocation } from "../../store/stream-revocations";
import type { EventLog, StoredEvent } from "../event-log";
import type { Signals } from "../signals";
import { onTyping, type TypingSignal } from "../typing";
import { Audience } from "./audience";
import { Flusher } from "./flusher";
import { frameOf, HEARTBEAT, retryFrame, Told } from "./frames";
import { History, UnresumableError } from "./history";
import { Moves, moveBy, type StreamOwner } from "./membership";
import { Revocations } from "./revocations";
import { Seats } from "./seats";
import type { Ending, Stream } from "./stream";
import { Tail } from "./tail";

/** How often streams are looked over, in milliseconds. */
const LOOK_OVER = 1000;
/** How long this process may take to see what another one has committed, in milliseconds. */
const PATIENCE = 10_000;
/** How long what was missed may take to be sent, in milliseconds: it is in memory until then. */
const CATCH_UP = 60_000;
/** What is missed is sent in pieces of about so many bytes. */
const PORTION = 64 * 1024;
/** When clients should come back after a stream ends, in milliseconds: by chance, as they come all at once otherwise. */
const RETRY = { least: 500, most: 5000 } as const;

/** After how many seconds to try again while this process can't serve streams. */
const RETRY_AFTER = 1;

/** Why a stream doesn't go on where its client was: `unknown` is a position that this store never gave. */
type Resync = UnresumableError["reason"] | "unknown";

/** Where a stream begins. */
interface Beginning {
  readonly after: number;
  readonly upTo: number;
  readonly resync: Resync | undefined;
}

export interface RealtimeCounters {
  /** Streams that are open, or about to be. */
  readonly open: number;
  /** How often one was to go on after an event, by what came of it. */
  readonly resumes: Map<string, number>;
  handedOut: number;
  cutOff: number;
}

export interface RealtimeLimits {
  /** Streams open at once at the most. */
  readonly maxRealtimeStreams: number;
}

/**
 * The realtime streams of this process. It follows the outbox from the first stream on; each stream begins at a position, with the
 * channels that its user had there, and gets every event after it in order.
 */
export class Realtime {
  private readonly streams = new Set<Stream>();
  private readonly audience = new Audience<Stream>();
  private readonly flusher: Flusher;
  private readonly seats: Seats;
  private readonly revocations: Revocations;
  /** For the figures. */
  readonly counters: RealtimeCounters;
  private following: Promise<void> | undefined;
  private unfollow: () => void = () => {};
  private stopping = false;
  /** All events up to here were handed to the streams. */
  private position = 0;
  private tail = new Tail(0);
  private history: History;
  private waiters: { readonly position: number; readonly done: () => void }[] = [];

  constructor(
    private readonly events: EventLog,
    private readonly signals: Signals,
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly log: Log,
    { maxRealtimeStreams }: RealtimeLimits,
  ) {
    const seats = new Seats(maxRealtimeStreams);
    this.seats = seats;
    this.counters = {
      get open() {
        return seats.size;
      },
      resumes: new Map(),
      handedOut: 0,
      cutOff: 0,
    };
    this.history = new History(events, this.tail);
    this.revocations = new Revocations(store, clock, log, ({ company, user_id, revoked_at }) => {
      for (const stream of this.audience.of(company, user_id)) {
        if (stream.issuedAt <= revoked_at) this.end(stream, "revoked");
      }
    });
    this.flusher = new Flusher(({ company }) => {
      this.counters.cutOff += 1;
      this.log.info({ company }, "a realtime stream was cut off: it is read too slowly");
    });
  }

  /**
   * Serves one stream until it ends.
   *
   * @param lastEventId The position that the client was at, as it gave it; undefined to begin now.
   * @throws UnauthorizedException when the stream's token was revoked.
   * @throws RateLimitExceededException, ServiceUnavailableException where there is no room for it, or the store can't be read.
   */
  async serve(stream: Stream, lastEventId: string | undefined): Promise<void> {
    if (this.stopping) throw stopping();
    const giveBack = this.seats.take(stream);
    try {
      await this.open(stream, lastEventId);
      if (!stream.over) await stream.closed;
    } finally {
      this.streams.delete(stream);
      this.audience.remove(stream);
      giveBack();
    }
  }

  /** Apart from what follows: as long as a stream lasts, nothing that it had missed stays in memory. */
  private async open(stream: Stream, lastEventId: string | undefined): Promise<void> {
    await this.follow();
    const beginning = await this.beginningOf(stream, lastEventId);
    if (lastEventId !== undefined) this.count(beginning.resync ?? "resumed");
    if (stream.over) return;
    stream.begin();
    const late = setTimeout(() => stream.cut(), CATCH_UP);
    await this.catchUp(stream, beginning).finally(() => clearTimeout(late));
  }

  /** Ends the streams, each with a time to come back; gives itself up a second later at the most. */
  async stop(): Promise<void> {
    this.stopping = true;
    const streams = [...this.streams];
    for (const stream of streams) this.end(stream, "stopping");
    await Promise.all(streams.map(({ closed }) => closed));
    await this.following?.catch(() => {});
    this.unfollow();
  }

  /** Follows the outbox; where that fails, the next stream tries again. */
  private follow(): Promise<void> {
    this.following ??= this.begin().catch((error: unknown) => {
      this.following = undefined;
      throw error;
    });
    return this.following;
  }

  private async begin(): Promise<void> {
    const { after, stop } = await this.events.follow((events) => this.handOut(events));
    this.position = after;
    this.tail = new Tail(after);
    this.history = new History(this.events, this.tail);
    const stopTyping = onTyping(this.signals, (signal) => this.handOutTyping(signal));
    const timer = setInterval(() => this.lookOver(), LOOK_OVER).unref();
    this.unfollow = () => {
      stop();
      stopTyping();
      clearInterval(timer);
    };
  }

  private handOut(events: readonly StoredEvent[]): void {
    const now = this.clock();
    for (const event of events) {
      const told = new Told(event);
      this.tail.append(told);
      this.audience.tell(event, (stream) => {
        if (stream.expiresAt <= now) return this.end(stream, "expired");
        this.counters.handedOut += 1;
        this.flusher.queue(stream, told.frame);
      });
      this.position = event.position;
    }
    const reached = this.waiters.filter(({ position }) => position <= this.position);
    this.waiters = this.waiters.filter(({ position }) => position > this.position);
    for (const { done } of reached) done();
  }

  private handOutTyping({ type, company, channel, user, body }: TypingSignal): void {
    let frame: Buffer | undefined;
    this.audience.tellOthers(company, channel, user, (stream) => {
      frame ??= frameOf(type, body);
      this.counters.handedOut += 1;
      this.flusher.queue(stream, frame);
    });
  }

  /**
   * Finds where a stream begins, and its channels there. They are read first, and then it is awaited that everything that may be
   * seen in them was handed out: so the events between tell how it was at the beginning.
   */
  private async beginningOf(stream: Stream, lastEventId: string | undefined): Promise<Beginning> {
    const now = this.position;
    const wanted = lastEventId === undefined ? now : await this.known(lastEventId);
    const { channels, last } = await this.store.read(async (tx) => {
      const revoked = await tx.one(findStreamRevocation, { company: stream.company, user_id: stream.userId });
      if (revoked && stream.issuedAt <= revoked.revoked_at) throw unauthorized("The token was revoked: get a new one.");
      return channelsOfMember(tx, stream);
    });
    await this.reached(last);
    const upTo = Math.max(this.position, wanted ?? now);
    const anew = async (resync?: Resync): Promise<Beginning> => {
      stream.channels = await this.channelsAt(stream, now, upTo, channels);
      // What was committed before, though this process has seen it only now, is no news to the client.
      await this.move(stream, now, last);
      return { after: Math.max(now, last), upTo, resync };
    };
    if (lastEventId === undefined) return anew();
    if (wanted === undefined) return anew("unknown");
    try {
      stream.channels = await this.channelsAt(stream, wanted, upTo, channels);
      return { after: wanted, upTo, resync: undefined };
    } catch (error) {
      if (error instanceof UnresumableError) return anew(error.reason);
      throw error;
    }
  }

  /** Takes a stream's channels from one position to another. */
  private async move(stream: Stream, after: number, upTo: number): Promise<void> {
    for await (const page of this.history.pages(stream.company, after, upTo)) {
      for (const { event } of page) moveBy(event, stream, stream.channels);
    }
  }

  private async channelsAt(owner: StreamOwner, after: number, upTo: number, later: Iterable<string>) {
    const moves = new Moves(owner);
    for await (const page of this.history.pages(owner.company, after, upTo)) {
      for (const { event } of page) moves.note(event);
    }
    return moves.before(later);
  }

  /** The position that a client gave, unless this store can't have given it. */
  private async known(lastEventId: string): Promise<number | undefined> {
    if (!/^\d{1,15}$/.test(lastEventId)) return undefined;
    const position = Number(lastEventId);
    // Another node may be ahead; what it has given is settled.
    return position <= this.position || position <= (await this.events.horizon()) ? position : undefined;
  }

  /** Waits until everything up to a position was handed out. */
  private reached(position: number): Promise<void> {
    if (position <= this.position) return Promise.resolve();
    this.events.wake();
    return new Promise((resolve, reject) => {
      const waiter = { position, done: () => settle(resolve) };
      const timer = setTimeout(() => {
        this.waiters = this.waiters.filter((one) => one !== waiter);
        reject(unavailable("The service can't see the latest events now: try again.", RETRY_AFTER));
      }, PATIENCE).unref();
      const settle = (end: () => void) => {
        clearTimeout(timer);
        end();
      };
      this.waiters.push(waiter);
    });
  }

  /** Sends what was missed, and what comes meanwhile; from then on the stream is one of those that events are handed to. */
  private async catchUp(stream: Stream, { after, upTo, resync }: Beginning): Promise<void> {
    const { company, userId, expiresAt } = stream;
    const told = [retryFrame(retryTime())];
    if (resync) told.push(frameOf("resync", JSON.stringify({ reason: resync }), after));
    told.push(frameOf("ready", JSON.stringify({ company, userId, expiresAt }), after));
    await stream.send(Buffer.concat(told));
    try {
      for (let [at, next] = [after, upTo]; at < next; [at, next] = [next, Math.max(next, this.position)]) {
        for await (const page of this.history.pages(company, at, next)) {
          const own = page.filter(({ event }) => moveBy(event, stream, stream.channels));
          for (const portion of portionsOf(own)) await stream.send(portion);
          if (stream.over) return;
        }
      }
    } catch (error) {
      // Something was sent already: the next attempt begins where this one ends.
      if (!(error instanceof UnresumableError))
        this.log.warn({ err: error }, "a realtime stream could not be caught up with");
      return stream.cut();
    }
    if (stream.over) return;
    this.streams.add(stream);
    this.audience.add(stream);
    if (this.stopping) this.end(stream, "stopping");
  }

  private end(stream: Stream, reason: Ending): void {
    this.streams.delete(stream);
    this.audience.remove(stream);
    stream.end(reason, retryTime());
  }

  private count(outcome: string): void {
    const { resumes } = this.counters;
    resumes.set(outcome, (resumes.get(outcome) ?? 0) + 1);
  }

  private lookOver(): void {
    if (this.streams.size > 0) this.revocations.look();
    const now = this.clock();
    const monotonic = performance.now();
    for (const stream of this.streams) {
      if (stream.expiresAt <= now) this.end(stream, "expired");
      else if (monotonic - stream.sentAt >= HEARTBEAT - LOOK_OVER) stream.beat(monotonic);
    }
  }
}

const stopping = () => unavailable("The service is stopping: connect again.", RETRY_AFTER);

const retryTime = () => RETRY.least + Math.random() * (RETRY.most - RETRY.least);

/** The frames in pieces of some size: one for each event would be as many writes. */
function* portionsOf(told: readonly Told[]): Generator<Buffer, void, undefined> {
  let portion: Buffer[] = [];
  let size = 0;
  for (const { frame } of told) {
    portion.push(frame);
    size += frame.length;
    if (size < PORTION) continue;
    yield Buffer.concat(portion);
    portion = [];
    size = 0;
  }
  if (portion.length > 0) yield Buffer.concat(portion);
}
