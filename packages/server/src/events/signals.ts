import { EventEmitter } from "node:events";

export type SignalListener = (message: string) => void;

/**
 * Messages between the nodes of one store, this one included, which may get lost: they wake, and tell what is never stored.
 * Listeners are synchronous and must not throw.
 */
export interface Signals {
  /** To all who listen to the topic, on any node; those of this one are told at once. */
  publish(topic: Topic, message: string): void;
  /** Gives what ends it. */
  on(topic: Topic, listener: SignalListener): () => void;
  close(): Promise<void>;
}

/**
 * events: something was written to the outbox; webhooks: one was changed, or there is something to deliver besides events; typing:
 * a `TypingSignal`. Others may be named freely, as long as both sides use the same name.
 */
export type Topic = "events" | "webhooks" | "typing" | (string & {});

/** For a store that one process serves. */
export class LocalSignals implements Signals {
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  publish(topic: Topic, message: string): void {
    this.emitter.emit(`:${topic}`, message);
  }

  on(topic: Topic, listener: SignalListener): () => void {
    // The prefix keeps topics apart from the emitter's own names, as `error` is one.
    const own = (message: string) => listener(message);
    this.emitter.on(`:${topic}`, own);
    return () => this.emitter.off(`:${topic}`, own);
  }

  async close(): Promise<void> {
    this.emitter.removeAllListeners();
  }
}
