import type {
  MessageAttachment,
  MessageQuote,
  SendMessageInput,
  SendMessageOutput,
} from "@wildix/xbees-conversations-client";
import { withChangedMessage } from "./events";
import { describeFailure, isRefusal, isUnauthorized } from "./failure";
import type { ChatState, Outgoing } from "./state";
import type { Store } from "./store";

export interface Draft {
  readonly channelId: string;
  readonly text?: string;
  readonly quote?: MessageQuote;
  readonly attachments?: readonly MessageAttachment[];
}

/** The waits after attempts that failed, in milliseconds; the last one is repeated. */
const WAITS = [1_000, 2_000, 5_000, 10_000, 30_000];

const changed = (state: ChatState, key: string, facts: Partial<Outgoing>): ChatState => ({
  ...state,
  outgoing: state.outgoing.map((item) => (item.key === key ? { ...item, ...facts } : item)),
});

const without = (state: ChatState, key: string): ChatState => ({
  ...state,
  outgoing: state.outgoing.filter((item) => item.key !== key),
});

const inputOf = ({ key, channelId, text, quote, attachments }: Outgoing): SendMessageInput => ({
  channelId,
  ...(text !== undefined && { text }),
  ...(quote && { quote }),
  ...(attachments?.length && { attachments: [...attachments] }),
  idempotencyToken: key,
});

/**
 * Sends what is written, one message after the other in each channel, until the service has answered. What isn't answered is sent
 * again with the same key, also after the page was loaded anew: it is there once.
 */
export class Outbox {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly failures = new Map<string, number>();
  private closed = false;

  constructor(
    private readonly store: Store<ChatState>,
    private readonly send: (input: SendMessageInput) => Promise<SendMessageOutput>,
    private readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
    private readonly onUnauthorized: () => void,
  ) {}

  /** Takes up what an earlier page has left. */
  restore(): void {
    const left = this.stored();
    if (left.length === 0) return;
    this.store.set((state) => ({ ...state, outgoing: left }));
    this.retry();
  }

  write(draft: Draft): void {
    const item: Outgoing = {
      ...draft,
      key: crypto.randomUUID(),
      writtenAt: Date.now(),
      status: "waiting",
      attempted: false,
    };
    this.change((state) => ({ ...state, outgoing: [...state.outgoing, item] }));
    this.pump(draft.channelId);
  }

  /** Sends a message again that was refused. The key stays: should it have arrived, it isn't sent twice. */
  again(key: string): void {
    const item = this.item(key);
    if (!item) return;
    this.change((state) => changed(state, key, { status: "waiting" }));
    this.pump(item.channelId);
  }

  discard(key: string): void {
    const item = this.item(key);
    if (!item) return;
    this.change((state) => without(state, key));
    this.pump(item.channelId);
  }

  /** The network may be back: what waits is tried now. */
  retry(): void {
    this.failures.clear();
    for (const channelId of new Set(this.store.get().outgoing.map((item) => item.channelId))) this.pump(channelId);
  }

  close(): void {
    this.closed = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private item(key: string): Outgoing | undefined {
    return this.store.get().outgoing.find((item) => item.key === key);
  }

  private pump(channelId: string): void {
    clearTimeout(this.timers.get(channelId));
    const items = this.store.get().outgoing.filter((item) => item.channelId === channelId);
    if (this.closed || items.some(({ status }) => status === "sending")) return;
    const next = items.find(({ status }) => status === "waiting");
    if (next) void this.attempt(next);
  }

  private async attempt({ key, channelId }: Outgoing): Promise<void> {
    this.change((state) => {
      const item = state.outgoing.find((one) => one.key === key);
      const newest =
        state.rooms[channelId]?.messages.at(-1)?.messageId ?? state.channels[channelId]?.lastMessage?.messageId;
      return changed(state, key, {
        status: "sending",
        attempted: true,
        // Only before the first attempt it is sure that nothing of it is there.
        ...(!item?.attempted && newest !== undefined && { after: newest }),
      });
    });
    const item = this.item(key);
    if (!item) return;
    try {
      const { message } = await this.send(inputOf(item));
      this.failures.delete(channelId);
      this.change((state) => withChangedMessage(without({ ...state, clock: state.clock + 1 }, key), message));
      this.pump(channelId);
    } catch (error) {
      this.failed(item, error);
    }
  }

  private failed({ key, channelId }: Outgoing, error: unknown): void {
    if (this.closed) return;
    if (isRefusal(error)) {
      this.change((state) => changed(state, key, { status: "failed", error: describeFailure(error) }));
      this.pump(channelId);
      return;
    }
    this.change((state) => changed(state, key, { status: "waiting" }));
    if (isUnauthorized(error)) {
      this.onUnauthorized();
      return;
    }
    const failures = this.failures.get(channelId) ?? 0;
    this.failures.set(channelId, failures + 1);
    const wait = WAITS[Math.min(failures, WAITS.length - 1)];
    this.timers.set(
      channelId,
      setTimeout(() => this.pump(channelId), wait),
    );
  }

  private get name(): string {
    return `conversations.outbox.${this.store.get().me}`;
  }

  private stored(): readonly Outgoing[] {
    try {
      const items = JSON.parse(this.storage.getItem(this.name) ?? "[]") as Outgoing[];
      return items.map((item) => (item.status === "sending" ? { ...item, status: "waiting" } : item));
    } catch {
      return [];
    }
  }

  private change(change: (state: ChatState) => ChatState): void {
    this.store.set(change);
    const { outgoing } = this.store.get();
    try {
      if (outgoing.length > 0) this.storage.setItem(this.name, JSON.stringify(outgoing));
      else this.storage.removeItem(this.name);
    } catch {
      // The browser keeps nothing (full, or forbidden): what is written then lives as long as the page.
    }
  }
}
