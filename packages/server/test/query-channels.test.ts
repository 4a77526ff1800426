import {
  AssignChannelCommand,
  type Channel,
  type ChannelsQuery,
  CreateInboxTagCommand,
  CreateKiteChannelCommand,
  GetOrCreateDirectChannelCommand,
  GetOrCreateSmsChannelCommand,
  HideChannelCommand,
  MarkReadCommand,
  MarkUnreadCommand,
  QueryChannelsCommand,
  SendMessageCommand,
  TagChannelCommand,
  UpdateChannelCommand,
} from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { createGroup, groupId } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

type Caller = Pick<Person, "client">;
type Page = { limit?: number; offset?: number; userId?: string };

const query = async ({ client }: Caller, wanted: ChannelsQuery, page: Page = {}): Promise<Channel[]> =>
  (await client.send(new QueryChannelsCommand({ query: wanted, ...page }))).channels;
const ids = async (caller: Caller, wanted: ChannelsQuery, page: Page = {}) =>
  (await query(caller, wanted, page)).map(({ channelId }) => channelId);

describeWorlds("QueryChannels", (world) => {
  const say = async (person: Person, channelId: string, input: object = {}) => {
    world().advance(5);
    return (await person.client.send(new SendMessageCommand({ channelId, text: "x", ...input }))).message;
  };

  test("an empty query finds what the user has access to, newest message first, each with its last message", async () => {
    const { ann, bob, cleo } = await world().company();
    const [own, open, direct] = [
      await groupId(ann, []),
      await groupId(bob, [], { access: "public" }),
      (await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }))).channel.channelId,
    ];
    await groupId(bob, [cleo]);
    const last = await say(bob, open);
    await say(ann, own);
    const found = await query(ann, {});
    expect(found.map(({ channelId }) => channelId)).toEqual([own, open, direct]);
    expect(found.map(({ lastMessage }) => lastMessage?.messageId)).toEqual([
      expect.any(String),
      last.messageId,
      undefined,
    ]);
    expect(await ids(ann, {}, { limit: 1, offset: 1 })).toEqual([open]);
    expect(await ids(ann, {}, { offset: 3 })).toEqual([]);
  });

  test("nothing of another company or of others' private groups is found", async () => {
    const { ann, bob } = await world().company();
    const secret = await groupId(bob, [], { subject: "secret", service: "sales" });
    await bob.client.send(new AssignChannelCommand({ channelId: secret, assigneeId: bob.id }));
    const parties = { service: "sales", serviceRecipient: "+12025550143" };
    await bob.client.send(new GetOrCreateSmsChannelCommand(parties));
    const elsewhere = await world().company();
    await groupId(elsewhere.ann, [], { access: "public", subject: "secret" });
    expect(await ids(ann, { text: "secret" })).toEqual([]);
    expect(await ids(elsewhere.bob, { text: "secret" })).toHaveLength(1);
    const { serviceRecipient } = parties;
    for (const wanted of [{ members: [bob.id] }, { assigneeId: bob.id }, { service: "sales" }, { serviceRecipient }]) {
      expect(await ids(bob, wanted)).not.toEqual([]);
      expect(await ids(ann, wanted)).toEqual([]);
    }
  });

  test("a public channel that the user has hidden is left out", async () => {
    const { ann, bob } = await world().company();
    const open = await groupId(bob, [ann], { access: "public" });
    await ann.client.send(new HideChannelCommand({ channelId: open }));
    expect([await ids(ann, {}), await ids(ann, { hidden: false }), await ids(ann, { hidden: true })]).toEqual([
      [],
      [],
      [open],
    ]);
    expect(await ids(bob, { hidden: true })).toEqual([]);
    const members = [bob.id];
    expect([await ids(ann, { members }), await ids(ann, { members, hidden: true })]).toEqual([[], [open]]);
  });

  test.each([
    ["HARBOUR", true],
    ["harbour  pro", true],
    ["Árbour", true],
    ["STRASSE", true],
    ["οδος", true],
    ["100%", true],
    ["100_", false],
    ["%", true],
    ["a\\b", true],
    ["\\", true],
    ["harbourx", false],
    ["project plans", false],
    ["   ", true],
  ])("the text %p matches without regard to case or accents, and stands for itself: %p", async (text, matches) => {
    const { ann } = await world().company();
    const description = "Plans for 100% of the Straße; a\\b; ΟΔΟΣ";
    const { channelId } = await createGroup(ann, [], { subject: "Hárbour project", description });
    expect(await ids(ann, { text })).toEqual(matches ? [channelId] : []);
  });

  test("the text is found in the service's title and recipient, and follows a change", async () => {
    const { ann } = await world().company();
    const parties = { service: "+390458567777", serviceRecipient: "+12025550143", serviceTitle: "Súpport" };
    const { channel } = await ann.client.send(new GetOrCreateSmsChannelCommand(parties));
    expect(await ids(ann, { text: "2025550" })).toEqual([channel.channelId]);
    expect(await ids(ann, { text: "support" })).toEqual([channel.channelId]);
    const channelId = await groupId(ann, [], { subject: "before" });
    await ann.client.send(new UpdateChannelCommand({ channelId, subject: "after" }));
    expect([await ids(ann, { text: "before" }), await ids(ann, { text: "after" })]).toEqual([[], [channelId]]);
  });

  test("the kind of a channel: its type, and its flags given true or false", async () => {
    const { ann, bob } = await world().company();
    const group = await groupId(ann, []);
    const direct = (await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }))).channel.channelId;
    const parties = { service: "+390458567777", serviceRecipient: "+12025550143" };
    const sms = (await ann.client.send(new GetOrCreateSmsChannelCommand(parties))).channel.channelId;
    const kite = (await ann.client.send(new CreateKiteChannelCommand({ targetId: "widget" }))).channel.channelId;
    const found = async (wanted: ChannelsQuery) => new Set(await ids(ann, wanted));
    expect(await found({ channelType: "direct" })).toEqual(new Set([direct]));
    expect(await found({ channelType: "group" })).toEqual(new Set([group, sms, kite]));
    expect(await found({ sms: true })).toEqual(new Set([sms]));
    expect(await found({ sms: false })).toEqual(new Set([group, direct, kite]));
    expect(await found({ kite: true, channelType: "group" })).toEqual(new Set([kite]));
    expect(await found({ kite: true, sms: true })).toEqual(new Set());
    expect(await found({ telephony: false, whatsapp: false })).toEqual(new Set([group, direct, sms, kite]));
    expect(await found({ external: true })).toEqual(new Set([sms, kite]));
    expect(await found({ external: false })).toEqual(new Set([group, direct]));
  });

  test("access and broadcast", async () => {
    const { ann } = await world().company();
    const open = await groupId(ann, [], { access: "public" });
    const broadcast = await groupId(ann, [], { broadcast: true });
    expect(await ids(ann, { access: "public" })).toEqual([open]);
    expect(await ids(ann, { access: "private" })).toEqual([broadcast]);
    expect(await ids(ann, { broadcast: true })).toEqual([broadcast]);
    expect(await ids(ann, { broadcast: false })).toEqual([open]);
  });

  test("members means all of these; an empty list matches every channel", async () => {
    const { ann, bob, cleo } = await world().company();
    const both = await groupId(ann, [bob, cleo]);
    const one = await groupId(ann, [bob]);
    const open = await groupId(bob, [cleo], { access: "public" });
    expect(new Set(await ids(ann, { members: [bob.id] }))).toEqual(new Set([both, one, open]));
    expect(new Set(await ids(ann, { members: [cleo.id, bob.id, cleo.id] }))).toEqual(new Set([both, open]));
    expect(await ids(ann, { members: [ann.id, cleo.id] })).toEqual([both]);
    expect(await ids(ann, { members: ["nobodyknowsm"] })).toEqual([]);
    expect(await ids(ann, { members: [] })).toHaveLength(3);
  });

  test("service and recipient are compared in E.164 form, however they were written", async () => {
    const { ann } = await world().company();
    const parties = { service: "0039 045 856 7777", serviceRecipient: "+1 (202) 555-0143" };
    const sms = (await ann.client.send(new GetOrCreateSmsChannelCommand(parties))).channel.channelId;
    const group = await groupId(ann, [], { service: "+39 045 8567777" });
    const sales = await groupId(ann, [], { service: "sales" });
    expect(new Set(await ids(ann, { service: "+39 (045) 856-77-77" }))).toEqual(new Set([sms, group]));
    expect(await ids(ann, { serviceRecipient: "0012025550143" })).toEqual([sms]);
    expect(await ids(ann, { service: " sales " })).toEqual([sales]);
    await ann.client.send(new AssignChannelCommand({ channelId: sales, service: "support" }));
    expect([await ids(ann, { service: "sales" }), await ids(ann, { service: "support" })]).toEqual([[], [sales]]);
  });

  test("assignee", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, []);
    await groupId(ann, []);
    await ann.client.send(new AssignChannelCommand({ channelId, assigneeId: bob.id }));
    expect([await ids(ann, { assigneeId: bob.id }), await ids(ann, { assigneeId: ann.id })]).toEqual([[channelId], []]);
  });

  test("a tag is the acting user's; one that doesn't exist is on no channel", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const { tag } = await ann.client.send(new CreateInboxTagCommand({ name: "todo" }));
    await ann.client.send(new TagChannelCommand({ channelId, tagId: tag.id }));
    expect(await ids(ann, { tagId: tag.id })).toEqual([channelId]);
    expect(await ids(bob, { tagId: tag.id })).toEqual([]);
    expect(await ids(ann, { tagId: "none" })).toEqual([]);
  });

  test("unread: messages that count, or a mark", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const open = await groupId(bob, [], { access: "public" });
    const unread = async () => [await ids(ann, { unread: true }), await ids(ann, { unread: false })];
    await say(bob, open);
    await say(bob, channelId, { silent: true });
    expect(await unread()).toEqual([[], [channelId, open]]);
    await say(bob, channelId);
    expect(await unread()).toEqual([[channelId], [open]]);
    await ann.client.send(new MarkReadCommand({ channelId }));
    expect(await unread()).toEqual([[], [channelId, open]]);
    // Silent ones that were read don't make up for one that wasn't.
    await say(ann, channelId, { silent: true });
    await say(ann, channelId, { silent: true });
    await say(bob, channelId);
    expect(await unread()).toEqual([[channelId], [open]]);
    await ann.client.send(new MarkReadCommand({ channelId }));
    await ann.client.send(new MarkUnreadCommand({ channelId }));
    expect(await unread()).toEqual([[channelId], [open]]);
  });

  test("dates: created and last message, later and earlier; without messages the latter doesn't match", async () => {
    const { ann } = await world().company();
    const first = await createGroup(ann, []);
    world().advance(1000);
    const second = await createGroup(ann, []);
    world().advance(1000);
    const { createdAt } = await say(ann, first.channelId);
    const [one, two] = [first.channelId, second.channelId];
    expect(await ids(ann, { createdAfter: first.createdAt })).toEqual([two]);
    expect(await ids(ann, { createdBefore: second.createdAt })).toEqual([one]);
    const hours = second.createdAt.replace("Z", "+00:00");
    expect(await ids(ann, { createdAfter: first.createdAt, createdBefore: hours })).toEqual([]);
    expect(await ids(ann, { lastMessageAfter: second.createdAt })).toEqual([one]);
    expect(await ids(ann, { lastMessageAfter: createdAt })).toEqual([]);
    expect(await ids(ann, { lastMessageBefore: "2999-01-01T00:00:00Z" })).toEqual([one]);
    expect(await ids(ann, { lastMessageBefore: createdAt })).toEqual([]);
  });

  test("channels of the same time go by id, and pages neither repeat nor leave out any", async () => {
    const { ann, bob, company } = await world().company();
    const made = await Promise.all(
      Array.from({ length: 9 }, (_, i) => groupId(i % 2 ? ann : bob, [], { access: i % 2 ? "private" : "public" })),
    );
    const { store } = world().conversations;
    await store.write(async (tx) => {
      await tx.execute(tx.sql.updateTable("channels").set({ activity: 1e12 }).where("company", "=", company));
      await tx.execute(tx.sql.updateTable("members").set({ activity: 1e12 }).where("company", "=", company));
    });
    const expected = [...made].sort().reverse();
    expect(await ids(ann, {})).toEqual(expected);
    const pages = await Promise.all([0, 4, 8].map((offset) => ids(ann, {}, { limit: 4, offset })));
    expect(pages.flat()).toEqual(expected);
  });

  test("a channel with many members stands at its place among the others, hidden ones aside", async () => {
    const { ann, bob, company } = await world().company();
    const records = Array.from({ length: 70 }, (_, i) => ({ email: `${i}@${company}.example` }));
    const crowd = (await world().users(company, records)).map(({ id }) => id);
    const small = await groupId(ann, [bob]);
    const large = await groupId(ann, [], { members: crowd, subject: "crowd" });
    const hidden = await groupId(ann, [], { members: crowd });
    const newest = await groupId(ann, [bob]);
    await ann.client.send(new HideChannelCommand({ channelId: hidden }));
    await say(ann, small);
    await say(ann, large);
    await say(ann, newest);
    expect(await ids(ann, {})).toEqual([newest, large, small]);
    expect(await ids(ann, {}, { limit: 1, offset: 1 })).toEqual([large]);
    expect(await ids(ann, { text: "crowd" })).toEqual([large]);
    expect(await ids(ann, { hidden: true })).toEqual([hidden]);
  });

  test("a company searches all its channels, as itself or as a user", async () => {
    const { ann, bob, pbx } = await world().company();
    const caller = { client: pbx };
    const channelId = await groupId(ann, [bob], { subject: "harbour", service: "sales" });
    await ann.client.send(new HideChannelCommand({ channelId }));
    await groupId(bob, []);
    expect(await ids(caller, {})).toHaveLength(2);
    expect(await ids(caller, { text: "harbour" })).toEqual([channelId]);
    expect(await ids(caller, { members: [ann.id] })).toEqual([channelId]);
    expect(await ids(caller, { service: "sales" })).toEqual([channelId]);
    expect(await ids(caller, {}, { userId: ann.id })).toEqual([]);
    expect(await ids(caller, { hidden: true }, { userId: ann.id })).toEqual([channelId]);
  });

  test("what only a user has can't be asked for by a company without userId", async () => {
    const { pbx } = await world().company();
    const wanted = { hidden: false, unread: true, tagId: "t" };
    expect(await invalidPaths(query({ client: pbx }, wanted))).toEqual([
      "/query/hidden",
      "/query/unread",
      "/query/tagId",
    ]);
    expect(await invalidPaths(query({ client: pbx }, {}, { userId: "nobodyknowsm" }))).toEqual(["/userId"]);
  });

  test.each([
    ["no query", { query: undefined }, ["/query"]],
    ["limit 0", { query: {}, limit: 0 }, ["/limit"]],
    ["limit 101", { query: {}, limit: 101 }, ["/limit"]],
    ["a negative offset", { query: {}, offset: -1 }, ["/offset"]],
    ["no date", { query: { createdAfter: "yesterday, at about noon" } }, ["/query/createdAfter"]],
    [
      "days that aren't in the calendar",
      { query: { createdAfter: "2026-02-30T00:00:00Z", lastMessageBefore: "2026-04-31T00:00:00Z" } },
      ["/query/createdAfter", "/query/lastMessageBefore"],
    ],
    ["an empty text", { query: { text: "" } }, ["/query/text"]],
    ["an unknown kind", { query: { channelType: "room" } }, ["/query/channelType"]],
  ])("%s is a ValidationException", async (_, input, paths) => {
    const { ann } = await world().company();
    const call = ann.client.send(new QueryChannelsCommand(input as { query: ChannelsQuery }));
    expect(await invalidPaths(call)).toEqual(paths);
  });

  test("guests may not", async () => {
    const { company } = await world().company();
    const guest = await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest0000001" });
    expect(await failureName(query({ client: guest }, {}))).toBe("ForbiddenException");
  });
});
