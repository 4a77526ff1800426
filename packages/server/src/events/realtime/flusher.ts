import { Joiner, type Stream } from "./stream";

/** How long a round of writes is followed by a rest at the most, in milliseconds. */
const LONGEST_REST = 100;

/**
 * Writes what streams have to send: once for all that came up meanwhile. A round is followed by a rest as long as itself, so that
 * under load more goes out with each write, and calls are answered in between; where little is sent there is nothing to wait for.
 */
export class Flusher {
  private due: Stream[] = [];
  private scheduled = false;
  private restUntil = 0;

  /** @param onSlow Told of a stream that was cut off because it is read too slowly. */
  constructor(private readonly onSlow: (stream: Stream) => void) {}

  queue(stream: Stream, frame: Buffer): void {
    if (!stream.queue(frame)) return;
    this.due.push(stream);
    if (this.scheduled) return;
    this.scheduled = true;
    const rest = this.restUntil - performance.now();
    if (rest > 1) setTimeout(() => this.flush(), rest);
    else setImmediate(() => this.flush());
  }

  private flush(): void {
    const began = performance.now();
    const { due } = this;
    this.due = [];
    this.scheduled = false;
    const joiner = new Joiner();
    for (const stream of due) if (!stream.flush(joiner, began)) this.onSlow(stream);
    const ended = performance.now();
    this.restUntil = ended + Math.min(ended - began, LONGEST_REST);
  }
}
