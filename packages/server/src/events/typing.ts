import type { WebhookEventType } from "@wildix/xbees-conversations-server-sdk";
import type { SignalListener, Signals } from "./signals";

/** That somebody types, or no longer does. It is never stored. */
export interface TypingSignal {
  readonly id: string;
  readonly type: Extract<WebhookEventType, "chat:typing:start" | "chat:typing:stop">;
  readonly company: string;
  readonly channel: string;
  /** Who types: the event is for the streams of the others. */
  readonly user: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  /** The envelope as it is published: JSON text. */
  readonly body: string;
}

export const publishTyping = (signals: Signals, signal: TypingSignal): void =>
  signals.publish("typing", JSON.stringify(signal));

/** Gives what ends it. */
export const onTyping = (signals: Signals, listener: (signal: TypingSignal) => void): (() => void) => {
  const parsed: SignalListener = (message) => listener(JSON.parse(message) as TypingSignal);
  return signals.on("typing", parsed);
};
