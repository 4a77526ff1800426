import {
  type ConversationsClient,
  SendTypingStartCommand,
  SendTypingStopCommand,
} from "@wildix/xbees-conversations-client";

/** While somebody types, it is said again after so long, in milliseconds. */
const AGAIN = 5_000;
/** Who hasn't typed for so long has stopped, in milliseconds. */
const STOPPED = 4_000;

/** Tells a channel that the user types, no more often than it takes. */
export class Typing {
  private channelId: string | undefined;
  private toldAt = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: ConversationsClient) {}

  typed(channelId: string): void {
    if (this.channelId !== channelId) this.stop();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stop(), STOPPED);
    this.channelId = channelId;
    if (performance.now() - this.toldAt < AGAIN) return;
    this.toldAt = performance.now();
    this.tell(this.client.send(new SendTypingStartCommand({ channelId })));
  }

  /** The message was sent: it stops by that, and isn't told. */
  sent(): void {
    clearTimeout(this.timer);
    this.channelId = undefined;
    this.toldAt = Number.NEGATIVE_INFINITY;
  }

  stop(): void {
    const { channelId } = this;
    this.sent();
    if (channelId !== undefined) this.tell(this.client.send(new SendTypingStopCommand({ channelId })));
  }

  /** Whether it was told makes no difference to who types. */
  private tell(call: Promise<unknown>): void {
    call.catch(() => undefined);
  }
}
