import { connect } from "node:net";
import {
  AddChannelMemberCommand,
  CreateKiteChannelCommand,
  DeleteChannelCommand,
  DeleteChannelMemberCommand,
  LeaveChannelCommand,
  SendMessageCommand,
  SendTypingStartCommand,
  SendTypingStopCommand,
  TriggerMessageActionCommand,
} from "@wildix/xbees-conversations-client";
import { deleteEventsUpTo, moveEventMark } from "../../src/store/events";
import { groupId } from "../support/group";
import { describeWorlds, type Person } from "../support/world";
import { streamToken, TestStream } from "./support";

const say = ({ client }: Pick<Person, "client">, channelId: string, text: string) =>
  client.send(new SendMessageCommand({ channelId, text }));

/** Something that comes last: when it is there, all before it would be. */
const mark = async (person: Person, channelId: string, streams: readonly TestStream[], text = "mark") => {
  await say(person, channelId, text);
  for (const stream of streams) await stream.until(() => stream.texts.includes(text));
};

describeWorlds("realtime events", (world) => {
  const open: TestStream[] = [];
  const listen = async (person: Person, options?: Parameters<typeof TestStream.of>[2]) => {
    const stream = await TestStream.of(person, world().address, options);
    open.push(stream);
    return stream;
  };
  afterEach(() => {
    for (const stream of open.splice(0)) stream.close();
  });

  test("members get what happens in their channels, in order, as envelopes; nobody else does", async () => {
    const { ann, bob, cleo, company } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const other = await groupId(ann, [cleo]);
    const streams = [await listen(ann), await listen(bob), await listen(bob), await listen(cleo)] as const;
    for (let n = 0; n < 20; n++) await say(n % 2 ? ann : bob, channelId, `${n}`);
    await mark(ann, other, [streams[0], streams[3]]);
    for (const stream of streams.slice(0, 3)) {
      await stream.until(() => stream.texts.includes("19"));
      expect(stream.texts.filter((text) => text !== "mark")).toEqual(Array.from({ length: 20 }, (_, n) => `${n}`));
      const ids = stream.chat.map(({ id }) => Number(id));
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    }
    expect(streams[3].texts).toEqual(["mark"]);
    const [event] = streams[1].named("chat:message:new");
    expect(event?.data).toMatchObject({
      id: expect.any(String),
      type: "chat:message:new",
      company,
      time: expect.any(Number),
      data: { channel: { channelId }, message: { text: "0", user: { id: bob.id } } },
    });
  });

  test("a stream that begins has nothing of what was answered before, however late this process sees it", async () => {
    const { ann, bob, cleo } = await world().company();
    // From the first stream on it follows.
    await listen(cleo);
    const events = world().conversations.events as unknown as { wake(): void };
    const asleep = jest.spyOn(events, "wake").mockImplementation(() => {});
    const channelId = await groupId(ann, [bob]);
    await say(ann, channelId, "before");
    const streams = [await listen(ann), await listen(bob)];
    asleep.mockRestore();
    await mark(ann, channelId, streams);
    for (const { chat } of streams) expect(chat.map(({ name }) => name)).toEqual(["chat:message:new"]);
  });

  test("whoever comes gets it from there on; whoever leaves, is removed, or has the channel deleted gets that as the last", async () => {
    const { ann, bob, cleo, dan } = await world().company();
    const channelId = await groupId(ann, [bob, cleo]);
    const [anns, bobs, cleos, dans] = [await listen(ann), await listen(bob), await listen(cleo), await listen(dan)];
    await say(ann, channelId, "one");
    await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: dan.id, silent: true }));
    await say(ann, channelId, "two");
    await bob.client.send(new LeaveChannelCommand({ channelId, silent: true }));
    await say(ann, channelId, "three");
    await ann.client.send(new DeleteChannelMemberCommand({ channelId, memberId: cleo.id, silent: true }));
    await say(ann, channelId, "four");
    await ann.client.send(new DeleteChannelCommand({ channelId }));
    await anns.until(() => anns.named("chat:channel:deleted").length === 1);
    const elsewhere = await groupId(ann, [bob, cleo, dan]);
    await mark(ann, elsewhere, [anns, bobs, cleos, dans]);

    const seen = (stream: TestStream) =>
      stream.chat
        .filter(({ data }) => data.data.channel.channelId === channelId)
        .map(({ name, data }) => (name === "chat:message:new" ? data.data.message.text : name.slice("chat:".length)));
    expect(seen(anns)).toEqual([
      "one",
      "member:added",
      "two",
      "member:removed",
      "three",
      "member:removed",
      "four",
      "channel:deleted",
    ]);
    expect(seen(bobs)).toEqual(["one", "member:added", "two", "member:removed"]);
    expect(seen(cleos)).toEqual(["one", "member:added", "two", "member:removed", "three", "member:removed"]);
    expect(seen(dans)).toEqual([
      "member:added",
      "two",
      "member:removed",
      "three",
      "member:removed",
      "four",
      "channel:deleted",
    ]);
  });

  test("resuming gives what was missed and nothing else, as the members were then", async () => {
    const { ann, bob, cleo } = await world().company();
    const channelId = await groupId(ann, [bob, cleo]);
    const before = await listen(bob);
    const cleoBefore = await listen(cleo);
    await mark(ann, channelId, [before, cleoBefore], "seen");
    const { lastEventId } = before;
    for (const stream of [before, cleoBefore]) stream.close();
    await say(ann, channelId, "missed");
    await bob.client.send(new LeaveChannelCommand({ channelId, silent: true }));
    await say(ann, channelId, "not for bob");
    await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id, silent: true }));
    await ann.client.send(new DeleteChannelMemberCommand({ channelId, memberId: cleo.id, silent: true }));
    await say(ann, channelId, "for bob again");

    const after = await listen(bob, { lastEventId });
    await after.until(() => after.texts.includes("for bob again"));
    expect(after.chat.map(({ name }) => name.slice("chat:".length))).toEqual([
      "message:new",
      "member:removed",
      "member:added",
      "member:removed",
      "message:new",
    ]);
    expect(after.texts).toEqual(["missed", "for bob again"]);
    expect([after.events[0]?.name, after.events[0]?.id]).toEqual(["ready", lastEventId]);

    // Who is no member any more still gets what came until then.
    const gone = await listen(cleo, { query: `?lastEventId=${lastEventId}` });
    await gone.until(() => gone.named("chat:member:removed").length === 2);
    expect(gone.texts).toEqual(["missed", "not for bob"]);
    await say(ann, channelId, "later");
    const elsewhere = await groupId(ann, [cleo]);
    await mark(ann, elsewhere, [gone]);
    expect(gone.texts).toEqual(["missed", "not for bob", "mark"]);
  });

  test("a channel that is made again under its id", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const bobs = await listen(bob);
    await ann.client.send(new DeleteChannelCommand({ channelId }));
    await groupId(ann, [], { channelId });
    await say(ann, channelId, "without bob");
    await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id, silent: true }));
    await say(ann, channelId, "with bob");
    await bobs.until(() => bobs.texts.includes("with bob"));
    expect(bobs.texts).toEqual(["with bob"]);
    const again = await listen(bob, { lastEventId: bobs.events[0]?.id });
    await again.until(() => again.texts.includes("with bob"));
    expect(again.chat).toEqual(bobs.chat);
  });

  test("says resync where it can't go on: an unknown position, one that is forgotten, one of nobody", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const first = await listen(ann);
    await mark(ann, channelId, [first], "first");
    const { store, events } = world().conversations;

    for (const lastEventId of ["999999999999", "nonsense", "-1", "1e3"]) {
      const stream = await listen(ann, { lastEventId });
      expect(stream.events.slice(0, 2).map(({ name }) => name)).toEqual(["resync", "ready"]);
      expect(stream.events[0]).toMatchObject({ id: stream.events[1]?.id, data: { reason: "unknown" } });
      stream.close();
    }
    const forgotten = await events.horizon();
    await store.write(async (tx) => {
      await tx.run(deleteEventsUpTo, { position: forgotten });
      await tx.run(moveEventMark, { name: "forgotten", position: forgotten });
    });
    const late = await listen(ann, { lastEventId: "0" });
    expect(late.events[0]).toMatchObject({ name: "resync", data: { reason: "forgotten" } });
    await mark(ann, channelId, [late], "after");
    expect(late.texts).toEqual(["after"]);
    const again = await listen(ann, { lastEventId: late.events[0]?.id });
    await again.until(() => again.texts.includes("after"));
    expect(again.named("resync")).toEqual([]);
  });

  test("typing goes to the others alone, and moves no position", async () => {
    const { ann, bob, cleo, pbx } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const [anns, bobs, cleos] = [await listen(ann), await listen(bob), await listen(cleo)];
    await ann.client.send(new SendTypingStartCommand({ channelId }));
    await ann.client.send(new SendTypingStopCommand({ channelId }));
    await pbx.send(new SendTypingStartCommand({ channelId, userId: bob.id }));
    await bobs.until(() => bobs.named("chat:typing:stop").length === 1);
    await anns.until(() => anns.named("chat:typing:start").length === 1);
    const elsewhere = await groupId(ann, [bob, cleo]);
    await mark(ann, elsewhere, [anns, bobs, cleos]);
    const typing = (stream: TestStream) => stream.events.filter(({ name }) => name.startsWith("chat:typing"));
    expect(
      typing(bobs).map(({ name, id, data }) => [name, id, data.data.user.id, data.data.channel.channelId]),
    ).toEqual([
      ["chat:typing:start", undefined, ann.id, channelId],
      ["chat:typing:stop", undefined, ann.id, channelId],
    ]);
    expect(typing(anns).map(({ data }) => data.data.user.id)).toEqual([bob.id]);
    expect(typing(cleos)).toEqual([]);
  });

  test("a guest gets its kite channels, and nothing else", async () => {
    const { company, ann, bob } = await world().company();
    const client = await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest0000001" });
    const guest = { id: "guest0000001", client };
    const { channel } = await client.send(
      new CreateKiteChannelCommand({ targetId: ann.id, initialMessage: { text: "Hello?" } }),
    );
    const group = await groupId(ann, [bob]);
    const stream = await listen(guest);
    await ann.client.send(new AddChannelMemberCommand({ channelId: group, memberId: guest.id, silent: true }));
    await say(ann, group, "among us");
    await mark(ann, channel.channelId, [stream], "to the guest");
    expect(stream.texts).toEqual(["to the guest"]);
    const again = await listen(guest, { lastEventId: stream.events[0]?.id });
    await again.until(() => again.texts.includes("to the guest"));
    expect(again.texts).toEqual(["to the guest"]);
  });

  test("a reader that doesn't read is cut off, and goes on where it was", async () => {
    // What is cut off is a connection: the store has no part in it.
    if (world().engine === "postgres") return;
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const token = await streamToken(bob);
    const { hostname, port } = new URL(world().address);
    // Nobody asks for what comes.
    const deaf = connect(Number(port), hostname).on("error", () => {});
    deaf.write(`GET /realtime?token=${token} HTTP/1.1\r\nHost: x\r\n\r\n`);
    const { realtime } = world().conversations;
    const attentive = await listen(bob);
    await attentive.until(() => realtime.counters.open === 2);
    const text = "x".repeat(10_000);
    let sent = 0;
    while (realtime.counters.open === 2) {
      if (sent > 4000) throw new Error("It was never cut off.");
      await Promise.all(Array.from({ length: 50 }, () => say(ann, channelId, text)));
      sent += 50;
    }
    expect(realtime.counters.open).toBe(1);
    deaf.destroy();
    await attentive.until(() => attentive.texts.length === sent, 20_000);
    const resumed = await listen(bob, { lastEventId: attentive.chat[attentive.chat.length - 20]?.id });
    await resumed.until(() => resumed.texts.length === 19);
  }, 60_000);

  test("two nodes: what happens on one is heard on the other, which takes over whoever it was that listened there", async () => {
    if (world().engine === "sqlite") return;
    const node = await world().addNode();
    const { ann, bob, company } = await world().company();
    const there = await world().person(company, bob.id, node);
    const channelId = await groupId(ann, [bob]);
    const stream = await TestStream.of(there, world().node(node).address);
    open.push(stream);
    await ann.client.send(new SendTypingStartCommand({ channelId }));
    await stream.until(() => stream.named("chat:typing:start").length === 1);
    await mark(ann, channelId, [stream], "one");
    await say(there, channelId, "two");
    const here = await listen(bob, { lastEventId: stream.lastEventId });
    await here.until(() => here.texts.includes("two"));
    expect(here.texts.filter((text) => text === "one")).toEqual([]);
    // A position that only the other node has seen yet is known here.
    const ready = await TestStream.of(there, world().node(node).address, { lastEventId: here.lastEventId });
    open.push(ready);
    expect(ready.named("resync")).toEqual([]);
  });

  test("an action is for the author of its message alone", async () => {
    const { ann, bob, cleo } = await world().company();
    const channelId = await groupId(ann, [bob, cleo]);
    const streams = [await listen(ann), await listen(bob), await listen(cleo)] as const;
    const elements = [{ actions: [{ button: { text: "Yes", handler: { action: { id: "yes" } } } }] }];
    const { message } = await ann.client.send(new SendMessageCommand({ channelId, elements }));
    const { messageId } = message;
    await bob.client.send(new TriggerMessageActionCommand({ channelId, messageId, actionId: "yes" }));
    await mark(ann, channelId, streams);
    expect(streams.map((stream) => stream.named("chat:message:action").length)).toEqual([1, 0, 0]);
  });
});
