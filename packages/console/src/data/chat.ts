import { type ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client";
import { ChannelActions } from "./channel-actions";
import { InboxReader } from "./inbox";
import { goLive } from "./live";
import { MessageActions } from "./message-actions";
import { Outbox } from "./outbox";
import { RoomReader } from "./rooms";
import { type ChatState, initialState } from "./state";
import { createStore, type Store } from "./store";
import { Titles } from "./titles";
import { Typing } from "./typing";

/** All that the views know of the service: the state, and what changes it. */
export class Chat {
  readonly store: Store<ChatState>;
  readonly inbox: InboxReader;
  readonly rooms: RoomReader;
  readonly channels: ChannelActions;
  readonly messages: MessageActions;
  readonly typing: Typing;
  readonly outbox: Outbox;
  readonly titles: Titles;
  /** What was written and not sent, by channel. */
  readonly drafts = new Map<string, string>();
  /** The channel that is looked at: what is read anew first, when something was missed. */
  openChannel: string | undefined;

  constructor(
    readonly client: ConversationsClient,
    me: string,
    storage: Storage,
    private readonly onUnauthorized: () => void,
  ) {
    this.store = createStore(initialState(me));
    this.inbox = new InboxReader(client, this.store);
    this.rooms = new RoomReader(client, this.store);
    this.channels = new ChannelActions(client, this.store);
    this.messages = new MessageActions(client, this.store);
    this.typing = new Typing(client);
    this.titles = new Titles(this.rooms, this.store);
    const send = (input: ConstructorParameters<typeof SendMessageCommand>[0]) =>
      client.send(new SendMessageCommand(input));
    this.outbox = new Outbox(this.store, send, storage, onUnauthorized);
  }

  /** Reads the inbox, sends what waits, and follows what happens until it is closed. */
  open(): () => void {
    const online = () => this.outbox.retry();
    window.addEventListener("online", online);
    this.outbox.restore();
    void this.inbox.load();
    const { client, store, onUnauthorized } = this;
    const stop = goLive({
      client,
      store,
      onOpen: online,
      onResync: () => void Promise.all([this.inbox.load(), this.rooms.resync(this.openChannel)]),
      onUnauthorized,
    });
    return () => {
      stop();
      window.removeEventListener("online", online);
      this.outbox.close();
    };
  }
}
