import {
  type ConversationsClient,
  DeleteMessageCommand,
  DeleteMessageReactionCommand,
  GetActionTriggerResultCommand,
  GetMessageCommand,
  type Message,
  PartialUpdateMessageCommand,
  PinMessageCommand,
  type ReactionType,
  SendMessageReactionCommand,
  TriggerMessageActionCommand,
  UnpinMessageCommand,
} from "@wildix/xbees-conversations-client";
import { withChangedMessage } from "./events";
import { hasReacted, withReaction } from "./reactions";
import type { ChatState } from "./state";
import type { Store } from "./store";

/** How often, and with which waits in milliseconds, the answer to a button is asked for. */
const ASKED = [400, 800, 1_500, 3_000, 5_000, 8_000];

/** For how long a link to a picture is good, in milliseconds. */
const PICTURES_GOOD_FOR = 15 * 60_000;

export type ActionOutcome =
  | { readonly status: "completed"; readonly result: unknown }
  | { readonly status: "pending" | "expired" };

/** What one does to a message that is there. What can be seen at once is shown before the service has answered. */
export class MessageActions {
  /** When a message's links to pictures were last asked for, in milliseconds. */
  private readonly picturesAsked = new Map<string, number>();

  constructor(
    private readonly client: ConversationsClient,
    private readonly store: Store<ChatState>,
  ) {}

  async edit({ channelId, messageId }: Message, text: string): Promise<void> {
    const { message } = await this.client.send(
      new PartialUpdateMessageCommand({ channelId, messageId, ...(text ? { set: { text } } : { unset: ["text"] }) }),
    );
    this.put(message);
  }

  async remove(message: Message): Promise<void> {
    const { channelId, messageId } = message;
    await this.client.send(new DeleteMessageCommand({ channelId, messageId }));
    await this.read(message);
  }

  async react(message: Message, reactionType: ReactionType): Promise<void> {
    const { channelId, messageId } = message;
    const { me, people } = this.store.get();
    const input = { channelId, messageId, reactionType };
    const had = hasReacted(message, reactionType, me);
    this.put(withReaction(message, reactionType, people[me] ?? { id: me }, !had, new Date().toISOString()));
    try {
      await this.client.send(had ? new DeleteMessageReactionCommand(input) : new SendMessageReactionCommand(input));
    } catch (error) {
      await this.read(message).catch(() => this.put(message));
      throw error;
    }
  }

  async pin(message: Message, pinned: boolean): Promise<void> {
    const { channelId, messageId } = message;
    const input = { channelId, messageId };
    await this.client.send(pinned ? new PinMessageCommand(input) : new UnpinMessageCommand(input));
    await this.read(message);
  }

  /** Reads a message again for links to its pictures, no more often than they are good for. */
  async freshPictures(message: Message): Promise<void> {
    const now = performance.now();
    if (now - (this.picturesAsked.get(message.messageId) ?? Number.NEGATIVE_INFINITY) < PICTURES_GOOD_FOR) return;
    this.picturesAsked.set(message.messageId, now);
    await this.read(message).catch(() => undefined);
  }

  /** Presses a button, and asks a few times what its author has to say. */
  async press({ channelId, messageId }: Message, actionId: string): Promise<ActionOutcome> {
    const { triggerId } = await this.client.send(new TriggerMessageActionCommand({ channelId, messageId, actionId }));
    for (const wait of ASKED) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const { status, result } = await this.client.send(new GetActionTriggerResultCommand({ triggerId }));
      if (status === "completed") return { status, result };
      if (status === "expired") return { status };
    }
    return { status: "pending" };
  }

  private async read({ channelId, messageId }: Message): Promise<void> {
    const { message } = await this.client.send(new GetMessageCommand({ channelId, messageId }));
    this.put(message);
  }

  private put(message: Message): void {
    this.store.set((state) => withChangedMessage({ ...state, clock: state.clock + 1 }, message));
  }
}
