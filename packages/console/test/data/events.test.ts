import fc from "fast-check";
import { applyEvent, TYPING_MS } from "../../src/data/events";
import { restarted, visibleMessages, withPage } from "../../src/data/room";
import { type ChatState, emptyRoom, initialState, type Outgoing, ready } from "../../src/data/state";
import { ann, at, bob, channel, event, idOf, message } from "./made";

const harbour = channel("harbour", { subject: "Harbour" });
const begun: ChatState = {
  ...initialState(ann.id),
  channels: { harbour },
  rooms: { harbour: { ...emptyRoom, loading: ready, hasOlder: false } },
};
const apply = (state: ChatState, ...events: Parameters<typeof applyEvent>[1][]): ChatState =>
  events.reduce((now, one) => applyEvent(now, one, 0), state);
const sent = (number: number, facts = {}) =>
  event("chat:message:new", { channel: harbour, message: message(number, facts) });
const idsIn = (state: ChatState) => state.rooms.harbour?.messages.map(({ messageId }) => messageId);

describe("what events make of the state", () => {
  test("a message is shown once and in its place, however often and in whatever order its event comes", () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, (order) => {
        const state = apply(begun, ...order.map((number) => sent(number)));
        expect(idsIn(state)).toEqual([...new Set(order)].sort((a, b) => a - b).map(idOf));
      }),
    );
  });

  test("a new message of another makes the channel unread, its last message, and shows it again", () => {
    const hidden = { ...begun, inbox: { ...begun.inbox, hidden: new Set(["harbour"]) } };
    const { inbox, channels } = apply(hidden, sent(3));
    expect([...inbox.unread]).toEqual(["harbour"]);
    expect([...inbox.shown]).toEqual(["harbour"]);
    expect(inbox.hidden.size).toBe(0);
    expect(channels.harbour).toMatchObject({ lastMessage: { messageId: idOf(3) }, lastMessageAt: at(3) });
  });

  test("one's own message reads the channel", () => {
    const state = apply(begun, sent(3), sent(4, { user: ann }));
    expect(state.inbox.unread.size).toBe(0);
  });

  test("an edit of the last message is seen in the list, one of an older message isn't", () => {
    const edited = (number: number, text: string) =>
      event("chat:message:updated", { channel: harbour, message: message(number, { text }) });
    const state = apply(begun, sent(1), sent(2), edited(1, "old"), edited(2, "new"));
    expect(state.channels.harbour?.lastMessage?.text).toBe("new");
    expect(state.rooms.harbour?.messages.map(({ text }) => text)).toEqual(["old", "new"]);
  });

  test("what happens to a message that wasn't read leaves no gap", () => {
    const room = { ...emptyRoom, loading: ready, hasOlder: true, messages: [message(50)] };
    const deleted = event("chat:message:deleted", { channel: harbour, message: message(7, { type: "deleted" }) });
    expect(idsIn(apply({ ...begun, rooms: { harbour: room } }, deleted))).toEqual([idOf(50)]);
  });

  test("who is removed has nothing of the channel any more", () => {
    const member = { id: ann.id, createdAt: at(0), role: "member" as const };
    const gone = event("chat:member:removed", { channel: harbour, members: [member], users: [ann] });
    const state = apply(begun, sent(1), gone);
    expect(state.channels).toEqual({});
    expect(state.rooms).toEqual({});
    expect(state.inbox.unread.size + state.inbox.shown.size).toBe(0);
  });

  test("who types is believed for a while, until the message comes, or never for oneself", () => {
    const typing = (user: typeof ann) => event("chat:typing:start", { channel: harbour, user });
    const state = apply(begun, typing(bob), typing(ann));
    expect(state.typing.harbour).toEqual({ [bob.id]: TYPING_MS });
    expect(apply(state, sent(1)).typing.harbour).toEqual({});
    expect(apply(state, event("chat:typing:stop", { channel: harbour, user: bob })).typing.harbour).toEqual({});
  });

  test("a kind of event that is newer than the page changes nothing that is seen", () => {
    const unknown = { ...sent(1), type: "chat:message:translated" } as unknown as Parameters<typeof applyEvent>[1];
    expect({ ...apply(begun, unknown), clock: 0 }).toEqual(begun);
  });
});

describe("pages and events together", () => {
  test("what an event changed while a page was asked for stays", () => {
    const before = begun.clock;
    const state = apply(begun, sent(1, { text: "edited" }));
    const room = restarted(state.rooms.harbour, [message(1, { text: "first" }), message(2)], before, false);
    expect(room.messages.map(({ text }) => text)).toEqual(["edited", "message 2"]);
  });

  test("a page that was asked for after it wins", () => {
    const state = apply(begun, sent(1, { text: "edited" }));
    const room = withPage(state.rooms.harbour ?? emptyRoom, [message(1, { text: "again" })], state.clock);
    expect(room.messages.map(({ text }) => text)).toEqual(["again"]);
  });

  test("reading anew forgets what was deleted with its traces meanwhile", () => {
    const state = apply(begun, sent(1), sent(2));
    const room = restarted(state.rooms.harbour, [message(2)], state.clock, false);
    expect(room.messages.map(({ messageId }) => messageId)).toEqual([idOf(2)]);
  });
});

describe("messages that are being sent", () => {
  const outgoing: Outgoing = {
    key: "k",
    channelId: "harbour",
    text: "mine",
    writtenAt: 0,
    status: "sending",
    attempted: true,
    after: idOf(2),
  };
  const room = {
    ...emptyRoom,
    messages: [1, 2, 3, 4].map((number) => message(number, { user: number > 1 ? ann : bob })),
  };
  const shown = (item: Outgoing) => visibleMessages(room, [item], "harbour", ann.id).map(({ messageId }) => messageId);

  test("aren't shown a second time as what may have arrived of them", () => {
    expect(shown(outgoing)).toEqual([idOf(1), idOf(2)]);
    expect(shown({ ...outgoing, status: "waiting" })).toEqual([idOf(1), idOf(2)]);
  });

  test("hide nothing before the first attempt, in other channels, and once they were refused", () => {
    expect(shown({ ...outgoing, attempted: false })).toHaveLength(4);
    expect(shown({ ...outgoing, channelId: "another" })).toHaveLength(4);
    expect(shown({ ...outgoing, status: "failed" })).toHaveLength(4);
  });
});
