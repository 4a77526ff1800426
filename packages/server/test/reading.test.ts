import {
  AddChannelMemberCommand,
  ChannelNotFoundException,
  CreateGroupChannelCommand,
  CreateKiteChannelCommand,
  DeleteChannelCommand,
  DeleteChannelMemberCommand,
  DeleteMessageCommand,
  ForbiddenException,
  GetInboxStateCommand,
  ListChannelMembersReadStatusCommand,
  MarkReadCommand,
  MarkUnreadChannelsLimitReachedException,
  MarkUnreadCommand,
  type MarkUnreadCommandInput,
  PartialUpdateChannelCommand,
  ReadStatusUnavailableException,
  SendMessageCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import fc from "fast-check";
import { isFurther } from "../src/rules/reading";
import { putUnreadMark } from "../src/store/inbox";
import { groupId } from "./support/group";
import { describeWorlds, type Person, type World } from "./support/world";

const say = async (person: Person, channelId: string, silent = false): Promise<string> =>
  (await person.client.send(new SendMessageCommand({ channelId, text: "hello", silent }))).message.messageId;

const markRead = (person: Person, channelId: string, messageId?: string) =>
  person.client.send(new MarkReadCommand({ channelId, messageId }));

const markUnread = (person: Person, channelId: string, more: Partial<MarkUnreadCommandInput> = {}) =>
  person.client.send(new MarkUnreadCommand({ channelId, ...more }));

const statusOf = async (asking: Person, channelId: string) =>
  (await asking.client.send(new ListChannelMembersReadStatusCommand({ channelId }))).members;

const ownStatus = async (person: Person, channelId: string) =>
  (await statusOf(person, channelId)).find((member) => member.id === person.id);

const marksOf = async (person: Person) => (await person.client.send(new GetInboxStateCommand({}))).channels.unread;

/** Marks on channels that nothing else is known of, each a second older than the one before; the first is a minute old. */
const fillMarks = (world: World, company: string, person: Person, count: number): Promise<string[]> =>
  world.conversations.store.write(async (tx) => {
    const channels = Array.from({ length: count }, (_, index) => `filled-${person.id}-${index}`);
    for (const [index, channel] of channels.entries()) {
      const marked_at = world.now() - 60_000 - index * 1000;
      await tx.run(putUnreadMark, { company, user_id: person.id, channel, message_id: null, marked_at });
    }
    return channels;
  });

describeWorlds("reading", (world) => {
  describe("ListChannelMembersReadStatus", () => {
    test("tells for each member, by joining time, how far it has read, when, and how much is left", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, []);
      world().advance(1000);
      await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id, silent: true }));
      expect(await statusOf(bob, channelId)).toEqual([
        { id: ann.id, unreadCount: 0 },
        { id: bob.id, unreadCount: 0 },
      ]);
      const first = await say(ann, channelId);
      const last = await say(ann, channelId);
      const lastReadAt = expect.stringMatching(/Z$/);
      expect(await statusOf(ann, channelId)).toEqual([
        { id: ann.id, unreadCount: 0, lastReadMessageId: last, lastReadAt },
        { id: bob.id, unreadCount: 2 },
      ]);
      await markRead(bob, channelId, first);
      expect(await ownStatus(bob, channelId)).toEqual({
        id: bob.id,
        unreadCount: 1,
        lastReadMessageId: first,
        lastReadAt,
      });
    });

    test("silent messages and system messages don't count as unread", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      await say(ann, channelId, true);
      await ann.client.send(new PartialUpdateChannelCommand({ channelId, set: { subject: "new" } }));
      expect((await ownStatus(bob, channelId))?.unreadCount).toBe(0);
    });

    test("who joins has not missed what was said before", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, []);
      await say(ann, channelId);
      await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id, silent: true }));
      expect(await ownStatus(bob, channelId)).toEqual({ id: bob.id, unreadCount: 0 });
    });

    test("over 100 members it is a ReadStatusUnavailableException; 100 are told", async () => {
      const { company, ann } = await world().company();
      const most = operations.ListChannelMembersReadStatus.capacity;
      const records = Array.from({ length: most }, (_, index) => ({
        name: `m${index}`,
        email: `m${index}@${company}.example`,
      }));
      const ids = (await world().users(company, records)).map((row) => row.id);
      const input = { members: ids.slice(1), silent: true };
      const { channelId } = (await ann.client.send(new CreateGroupChannelCommand(input))).channel;
      expect(await statusOf(ann, channelId)).toHaveLength(most);
      await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: ids[0] as string, silent: true }));
      await expect(statusOf(ann, channelId)).rejects.toThrow(ReadStatusUnavailableException);
    });

    test("whoever may read the channel may ask; others get a ChannelNotFoundException", async () => {
      const { ann, bob, s2s } = await world().company();
      const other = await world().company();
      const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
      expect(await statusOf(bob, channel.channelId)).toHaveLength(1);
      const { members } = await s2s.send(new ListChannelMembersReadStatusCommand(channel));
      expect(members).toHaveLength(1);
      await expect(statusOf(other.ann, channel.channelId)).rejects.toThrow(ChannelNotFoundException);
      const secret = await groupId(ann, []);
      await expect(statusOf(bob, secret)).rejects.toThrow(ChannelNotFoundException);
    });
  });

  describe("MarkRead", () => {
    test("without a message it reads to the end, and again changes nothing", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      await say(ann, channelId);
      const last = await say(ann, channelId);
      await markRead(bob, channelId);
      const status = await ownStatus(bob, channelId);
      expect(status).toMatchObject({ unreadCount: 0, lastReadMessageId: last });
      world().advance(1000);
      await markRead(bob, channelId);
      expect(await ownStatus(bob, channelId)).toEqual(status);
    });

    test("it never goes backwards", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const first = await say(ann, channelId);
      await say(ann, channelId);
      await markRead(bob, channelId);
      const status = await ownStatus(bob, channelId);
      await markRead(bob, channelId, first);
      expect(await ownStatus(bob, channelId)).toEqual(status);
    });

    test("many at once end at the newest message named", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const ids: string[] = [];
      for (let i = 0; i < 8; i++) ids.push(await say(ann, channelId));
      await Promise.all([3, 6, 1, 5, 0, 4, 2].map((index) => markRead(bob, channelId, ids[index])));
      expect(await ownStatus(bob, channelId)).toMatchObject({ lastReadMessageId: ids[6], unreadCount: 1 });
    });

    test("who has joined and then reads what was there has read the last message", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, []);
      const last = await say(ann, channelId);
      await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id, silent: true }));
      await markRead(bob, channelId);
      expect(await ownStatus(bob, channelId)).toMatchObject({ lastReadMessageId: last, unreadCount: 0 });
    });

    test("a deleted message will do, and so will a channel in which nothing was said", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      await markRead(bob, channelId);
      expect(await ownStatus(bob, channelId)).toEqual({ id: bob.id, unreadCount: 0 });
      const messageId = await say(ann, channelId);
      await ann.client.send(new DeleteMessageCommand({ channelId, messageId }));
      await markRead(bob, channelId, messageId);
      expect(await ownStatus(bob, channelId)).toMatchObject({ lastReadMessageId: messageId, unreadCount: 0 });
    });

    test("it clears the unread mark, also when it reads no further", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const messageId = await say(ann, channelId);
      await markRead(bob, channelId);
      await markUnread(bob, channelId);
      expect(await marksOf(bob)).toHaveLength(1);
      await markRead(bob, channelId, messageId);
      expect(await marksOf(bob)).toEqual([]);
    });

    test("sending marks the channel read for the sender", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      await say(ann, channelId);
      const own = await say(bob, channelId);
      expect(await ownStatus(bob, channelId)).toMatchObject({ lastReadMessageId: own, unreadCount: 0 });
    });
  });

  describe("MarkUnread", () => {
    test("sets a mark at the message, or at the last one, and moves nothing that was read", async () => {
      const { ann, bob } = await world().company();
      const [named, plain, empty] = [await groupId(ann, [bob]), await groupId(ann, [bob]), await groupId(ann, [bob])];
      const first = await say(ann, named);
      await say(ann, named);
      const last = await say(ann, plain);
      await markRead(bob, named);
      const status = await ownStatus(bob, named);
      for (const [channelId, messageId] of [[named, first], [plain], [empty]] as const) {
        world().advance(10);
        await markUnread(bob, channelId, { messageId });
      }
      const unreadAt = expect.stringMatching(/Z$/);
      expect(await marksOf(bob)).toEqual([
        { channelId: empty, unreadAt },
        { channelId: plain, unreadAt, messageId: last },
        { channelId: named, unreadAt, messageId: first },
      ]);
      expect(await ownStatus(bob, named)).toEqual(status);
      expect(await marksOf(ann)).toEqual([]);
    });

    test("again at the same message changes nothing; at another one it is marked anew", async () => {
      const { ann } = await world().company();
      const [channelId, other] = [await groupId(ann, []), await groupId(ann, [])];
      const [first, second] = [await say(ann, channelId), await say(ann, channelId)];
      await markUnread(ann, channelId, { messageId: second });
      world().advance(10);
      await markUnread(ann, other);
      const before = await marksOf(ann);
      world().advance(10);
      await markUnread(ann, channelId, { messageId: second });
      expect(await marksOf(ann)).toEqual(before);
      await markUnread(ann, channelId, { messageId: first });
      expect((await marksOf(ann)).map((mark) => [mark.channelId, mark.messageId])).toEqual([
        [channelId, first],
        [other, undefined],
      ]);
    });

    test("past 100 marks it is a MarkUnreadChannelsLimitReachedException; a marked channel needs no room", async () => {
      const { company, ann } = await world().company();
      const [marked, one] = [await groupId(ann, []), await groupId(ann, [])];
      const message = await say(ann, marked);
      await markUnread(ann, marked);
      await fillMarks(world(), company, ann, operations.MarkUnread.capacity - 1);
      await expect(markUnread(ann, one)).rejects.toThrow(MarkUnreadChannelsLimitReachedException);
      await markUnread(ann, marked, { messageId: message });
      expect(await marksOf(ann)).toHaveLength(operations.MarkUnread.capacity);
    });

    test("with force the oldest mark goes", async () => {
      const { company, ann } = await world().company();
      const channelId = await groupId(ann, []);
      const filled = await fillMarks(world(), company, ann, operations.MarkUnread.capacity);
      await markUnread(ann, channelId, { force: true });
      expect((await marksOf(ann)).map((mark) => mark.channelId)).toEqual([channelId, ...filled.slice(0, -1)]);
    });

    test("two calls at once never pass the limit", async () => {
      const { company, ann } = await world().company();
      const most = operations.MarkUnread.capacity;
      await fillMarks(world(), company, ann, most - 2);
      const channels = await Promise.all(Array.from({ length: 6 }, () => groupId(ann, [])));
      const outcomes = await Promise.allSettled(channels.map((channelId) => markUnread(ann, channelId)));
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
      for (const outcome of outcomes) {
        if (outcome.status === "rejected") {
          expect(outcome.reason).toBeInstanceOf(MarkUnreadChannelsLimitReachedException);
        }
      }
      expect(await marksOf(ann)).toHaveLength(most);
    });

    test("the mark goes when the user leaves the channel, and when it is deleted", async () => {
      const { ann, bob } = await world().company();
      const [left, deleted] = [await groupId(ann, [bob]), await groupId(ann, [bob])];
      await markUnread(bob, left);
      await markUnread(bob, deleted);
      await bob.client.send(new DeleteChannelMemberCommand({ channelId: left, memberId: bob.id }));
      expect((await marksOf(bob)).map((mark) => mark.channelId)).toEqual([deleted]);
      await ann.client.send(new DeleteChannelCommand({ channelId: deleted }));
      expect(await marksOf(bob)).toEqual([]);
    });
  });

  describe.each([
    ["MarkRead", markRead],
    [
      "MarkUnread",
      (person: Person, channelId: string, messageId?: string) => markUnread(person, channelId, { messageId }),
    ],
  ] as const)("%s", (name, mark) => {
    test("a message that isn't one of the channel is a ValidationException on /messageId", async () => {
      const { ann } = await world().company();
      const [channelId, other] = [await groupId(ann, []), await groupId(ann, [])];
      for (const messageId of [await say(ann, other), "nosuchmessage"]) {
        await expect(mark(ann, channelId, messageId)).rejects.toMatchObject({
          name: "ValidationException",
          fieldList: [expect.objectContaining({ path: "/messageId" })],
        });
      }
    });

    test("members only: readers of a public channel get a ForbiddenException, others a ChannelNotFoundException", async () => {
      const { ann, bob } = await world().company();
      const other = await world().company();
      const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
      await expect(mark(bob, channel.channelId)).rejects.toThrow(ForbiddenException);
      await expect(mark(other.ann, channel.channelId)).rejects.toThrow(ChannelNotFoundException);
      await expect(mark(bob, await groupId(ann, []))).rejects.toThrow(ChannelNotFoundException);
      await expect(mark(ann, "00000000-0000-4000-8000-000000000000")).rejects.toThrow(ChannelNotFoundException);
    });

    test("guests do so in their kite channels", async () => {
      const { company } = await world().company();
      const id = "guest0000001";
      const guest = { id, client: await world().client({ company, type: "XBS_ANONYMOUS", subject: id }) };
      const input = { targetId: "widget", welcomeMessages: [{ text: "Welcome!" }] };
      const { channelId } = (await guest.client.send(new CreateKiteChannelCommand(input))).channel;
      await mark(guest, channelId);
      await expect(mark(guest, await groupId(await world().person(company, id), []))).rejects.toThrow(
        ChannelNotFoundException,
      );
    });

    test("a company names the user; without one it is a ValidationException", async () => {
      const { ann, pbx } = await world().company();
      const channelId = await groupId(ann, []);
      const Command = name === "MarkRead" ? MarkReadCommand : MarkUnreadCommand;
      await pbx.send(new Command({ channelId, userId: ann.id }) as MarkReadCommand);
      await expect(pbx.send(new Command({ channelId }) as MarkReadCommand)).rejects.toThrow(ValidationException);
    });
  });
});

describe("isFurther", () => {
  test("reading any messages in any order ends at the newest of them, and never goes back on the way", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(fc.integer({ min: 1, max: 40 })), (start, read) => {
        let member: Parameters<typeof isFurther>[0] = { read_seq: start, read_message: null };
        for (const seq of read) {
          const next = isFurther(member, { seq }) ? { read_seq: seq, read_message: `m${seq}` } : member;
          expect(next.read_seq).toBeGreaterThanOrEqual(member.read_seq);
          member = next;
        }
        expect(member.read_seq).toBe(Math.max(start, ...read));
      }),
    );
  });
});
