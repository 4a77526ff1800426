import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { VerifiedStreamGrant } from "../../auth/issuer";
import type { LiveStream } from "./audience";
import { frameOf, heartbeatFrame, retryFrame } from "./frames";

/** Whoever hasn't read so much of what was sent when there is more to send is cut off, in bytes. What the network holds isn't counted. */
const MOST_UNREAD = 1024 * 1024;
/** How long the last words may take to be read, in milliseconds. */
const LAST_WORDS = 1000;

/** Why the server ends a stream. */
export type Ending = "expired" | "revoked" | "stopping";

/** Makes one buffer of frames; of the same frames as the time before, the same buffer. */
export class Joiner {
  private frames: readonly Buffer[] = [];
  private bytes: Buffer = Buffer.alloc(0);

  join(frames: readonly Buffer[]): Buffer {
    if (frames.length === 1) return frames[0] as Buffer;
    const same = frames.length === this.frames.length && frames.every((frame, index) => frame === this.frames[index]);
    if (!same) {
      this.frames = frames;
      this.bytes = Buffer.concat(frames);
    }
    return this.bytes;
  }
}

/** One open stream: an answer that goes on until the caller goes away, or is told to. */
export class Stream implements LiveStream {
  readonly company: string;
  readonly userId: string;
  readonly guest: boolean;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
  /** When its token was given, in milliseconds since 1970. */
  readonly issuedAt: number;
  channels: Set<string> = new Set();
  /** In milliseconds of the monotonic clock. */
  sentAt = 0;
  /** Settles when the connection is gone. */
  readonly closed: Promise<void>;

  private waiting: Buffer[] = [];
  private ending = false;

  constructor(
    grant: VerifiedStreamGrant,
    private readonly response: ServerResponse,
  ) {
    this.company = grant.company;
    this.userId = grant.userId;
    this.guest = grant.guest;
    this.expiresAt = grant.expiresAt;
    this.issuedAt = grant.issuedAt;
    this.closed = new Promise((resolve) => response.once("close", resolve));
  }

  /** Nothing can be sent any more: the caller is gone, or was told that it is over. */
  get over(): boolean {
    return this.ending || this.response.destroyed || this.response.closed;
  }

  /** Sends the answer's headers. */
  begin(): void {
    const { response } = this;
    // The stream's end is the connection's: each piece goes out as it is, in one piece for all streams.
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      // Proxies would wait for more.
      "X-Accel-Buffering": "no",
    });
    response.flushHeaders();
    // It lasts: that nothing comes on it is no reason to close it.
    response.socket?.setTimeout(0);
  }

  /** Sends, and waits while the caller reads. */
  async send(bytes: Buffer): Promise<void> {
    if (this.over) return;
    this.sentAt = performance.now();
    if (this.response.write(bytes)) return;
    await Promise.race([once(this.response, "drain"), this.closed]);
  }

  /**
   * Takes a frame for the next `flush`.
   *
   * @returns whether it is the first, so that somebody has to see to the flush.
   */
  queue(frame: Buffer): boolean {
    return this.waiting.push(frame) === 1;
  }

  /**
   * Sends what was queued in one piece.
   *
   * @returns false when the caller was cut off, as it reads too slowly.
   */
  flush(joiner: Joiner, now: number): boolean {
    const frames = this.waiting;
    if (frames.length === 0) return true;
    this.waiting = [];
    if (this.over) return true;
    if (this.response.writableLength > MOST_UNREAD) {
      this.cut();
      return false;
    }
    this.sentAt = now;
    this.response.write(joiner.join(frames));
    return true;
  }

  /** Shows that the connection lives, unless there is enough on its way. */
  beat(now: number): void {
    if (this.over || this.response.writableLength > 0) return;
    this.sentAt = now;
    this.response.write(heartbeatFrame);
  }

  /** Gives the connection up, as it is. */
  cut(): void {
    this.response.destroy();
  }

  /**
   * Says why it ends, and ends.
   *
   * @param retry After how many milliseconds to come back.
   */
  end(reason: Ending, retry: number): void {
    if (this.over) return;
    const frames = [...this.waiting, retryFrame(retry), frameOf("closing", JSON.stringify({ reason }))];
    this.waiting = [];
    this.ending = true;
    this.response.end(Buffer.concat(frames));
    const cut = setTimeout(() => this.cut(), LAST_WORDS).unref();
    this.closed.then(() => clearTimeout(cut));
  }
}
