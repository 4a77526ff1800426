import { newId } from "../rules/ids";
import { LocalSignals, type SignalListener, type Signals, type Topic } from "./signals";

/** What carries texts between nodes: it loses some when it isn't there. */
export interface Bus {
  /** Told every text that any node has sent, this one included. */
  onText: (text: string) => void;
  /** Never throws: what can't be sent is lost. */
  send(texts: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** How long texts are collected for one sending while they come fast, in milliseconds. */
const GAP = 10;
/** How many wait for the bus at the most: what is past it is lost. */
const MOST_WAITING = 10_000;

/** Signals over a bus. What is published again before it was sent is sent once. */
export class SharedSignals implements Signals {
  private readonly node = newId();
  private readonly local = new LocalSignals();
  private waiting = new Set<string>();
  private sending: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly bus: Bus) {
    bus.onText = (text) => this.receive(text);
  }

  publish(topic: Topic, message: string): void {
    this.local.publish(topic, message);
    if (this.closed || this.waiting.size >= MOST_WAITING) return;
    this.waiting.add(JSON.stringify([this.node, topic, message]));
    this.begin();
  }

  on(topic: Topic, listener: SignalListener): () => void {
    return this.local.on(topic, listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.sending;
    await this.bus.close();
    await this.local.close();
  }

  private begin(): void {
    this.sending ??= this.send().finally(() => {
      this.sending = undefined;
      if (this.waiting.size > 0 && !this.closed) this.begin();
    });
  }

  private async send(): Promise<void> {
    while (this.waiting.size > 0) {
      const texts = [...this.waiting];
      this.waiting = new Set();
      await this.bus.send(texts);
      if (this.closed) return;
      await new Promise((resolve) => setTimeout(resolve, GAP));
    }
  }

  private receive(text: string): void {
    const [node, topic, message] = parse(text);
    if (node === undefined || node === this.node) return;
    this.local.publish(topic, message);
  }
}

/** What others send to the same place is no message. */
function parse(text: string): [node: string, topic: string, message: string] | [undefined, "", ""] {
  try {
    const parts: unknown = JSON.parse(text);
    if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === "string")) {
      return parts as [string, string, string];
    }
  } catch {}
  return [undefined, "", ""];
}
