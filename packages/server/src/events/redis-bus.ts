import type { Redis } from "ioredis";
import type { Log } from "../log";
import type { Bus } from "./shared-signals";

/** Texts between nodes by Redis' PUBLISH and SUBSCRIBE. Both connections are made anew by themselves. */
export class RedisBus implements Bus {
  onText: (text: string) => void = () => {};
  private failing = false;
  private closed = false;

  constructor(
    private readonly publisher: Redis,
    private readonly subscriber: Redis,
    private readonly channel: string,
    private readonly log: Log,
  ) {
    for (const redis of [publisher, subscriber]) redis.on("error", (error) => this.fails(error));
    subscriber.on("message", (_, text) => this.onText(text));
    // Each time anew: what was subscribed to goes with the connection.
    subscriber.on("ready", () => this.subscribe());
  }

  /** Connects; where that isn't possible now, it goes on trying. */
  async open(): Promise<this> {
    const connecting = [this.publisher.connect(), this.subscriber.connect().then(() => this.subscribe())];
    for (const outcome of await Promise.allSettled(connecting)) {
      if (outcome.status === "rejected") this.fails(outcome.reason);
    }
    return this;
  }

  async send(texts: readonly string[]): Promise<void> {
    try {
      await Promise.all(texts.map((text) => this.publisher.publish(this.channel, text)));
      if (this.failing) this.log.info("the nodes hear each other again");
      this.failing = false;
    } catch (error) {
      this.fails(error);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }

  private async subscribe(): Promise<void> {
    await this.subscriber.subscribe(this.channel).catch((error: unknown) => this.fails(error));
  }

  private fails(error: unknown): void {
    if (!this.failing && !this.closed) {
      this.log.warn({ err: error }, "this node doesn't hear the others now: it looks by itself");
    }
    this.failing = true;
  }
}
