import {
  AssignChannelCommand,
  CreateKiteChannelCommand,
  type CreateKiteChannelInput,
  GetChannelCommand,
  IdempotencyConflictException,
  JoinChannelCommand,
  ListChannelsCommand,
  ListMessagesCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { failure, failureName, invalidPaths } from "./support/failure";
import { groupId } from "./support/group";
import { rolesOf } from "./support/history";
import { describeWorlds, type Person, type World } from "./support/world";

type Caller = Pick<Person, "client">;
const begin = ({ client }: Caller, input: CreateKiteChannelInput) => client.send(new CreateKiteChannelCommand(input));

const said = async ({ client }: Caller, channelId: string) =>
  (await client.send(new ListMessagesCommand({ channelId }))).messages
    .map(({ user, text }) => [user.id, text])
    .reverse();

/** A company with a guest that has no account yet. */
async function companyWithGuest(world: World, id = "guest0000001") {
  const company = await world.company();
  const client = await world.client({ company: company.company, type: "XBS_ANONYMOUS", subject: id });
  return { ...company, guest: { id, client } };
}

describeWorlds("CreateKiteChannel", (world) => {
  test("a guest begins a conversation with a widget, which takes part through a bot", async () => {
    const { guest, company, pbx } = await companyWithGuest(world());
    const { channel, members, users } = await begin(guest, {
      targetId: "widget-3f9a",
      targetRouteId: "sales",
      welcomeMessages: [{ text: "Welcome!" }, { text: "How can we help you?" }],
      initialMessage: { text: "Do you deliver to Verona?" },
    });
    expect(channel).toMatchObject({
      channelType: "group",
      access: "private",
      memberCount: 2,
      external: true,
      kite: true,
      service: "sales",
      createdBy: guest.id,
      company,
      lastMessageAt: expect.any(String),
    });
    const bot = users?.find(({ id }) => id !== guest.id);
    expect(bot).toMatchObject({ bot: true, name: "widget-3f9a", company, id: expect.stringMatching(/^\w{12}$/) });
    expect(members?.map(({ id, role }) => [id, role]).sort()).toEqual(
      [
        [guest.id, "member"],
        [bot?.id, "supervisor"],
      ].sort(),
    );
    expect(users?.map(({ id }) => id)).toEqual(members?.map(({ id }) => id));
    expect(await said({ client: pbx }, channel.channelId)).toEqual([
      [bot?.id, "Welcome!"],
      [bot?.id, "How can we help you?"],
      [guest.id, "Do you deliver to Verona?"],
    ]);
  });

  test("the guest has access to its channel, which colleagues don't know of", async () => {
    const { guest, ann } = await companyWithGuest(world());
    const { channel } = await begin(guest, { targetId: "widget" });
    const { channelId } = channel;
    await guest.client.send(new JoinChannelCommand({ channelId }));
    expect(await failureName(ann.client.send(new GetChannelCommand({ channelId })))).toBe("ChannelNotFoundException");
    const others = await begin(ann, { targetId: "widget" });
    const join = guest.client.send(new JoinChannelCommand({ channelId: others.channel.channelId }));
    expect(await failureName(join)).toBe("ChannelNotFoundException");
  });

  test("the company assigns the conversation to a user, and the guest stays", async () => {
    const { guest, ann, pbx } = await companyWithGuest(world());
    const { channel } = await begin(guest, { targetId: "widget" });
    const { channelId } = channel;
    await pbx.send(new AssignChannelCommand({ channelId, assigneeId: ann.id, variant: "replace_members" }));
    expect(await rolesOf(ann, channelId)).toEqual({ [ann.id]: "supervisor", [guest.id]: "member" });
  });

  test("the conversations of one widget have one bot, also when they begin at once", async () => {
    const { company } = await world().company();
    const guests = await Promise.all(
      Array.from({ length: 6 }, async (_, i) => ({
        client: await world().client({ company, type: "XBS_ANONYMOUS", subject: `guest000000${i}` }),
      })),
    );
    const answers = await Promise.all(guests.map((guest) => begin(guest, { targetId: "widget" })));
    const bots = answers.map(({ users }) => users?.find(({ bot }) => bot)?.id);
    expect(new Set(bots).size).toBe(1);
    expect(new Set(answers.map(({ channel }) => channel.channelId)).size).toBe(6);
    const other = await begin(guests[0] as Caller, { targetId: "another widget" });
    expect(bots).not.toContain(other.users?.find(({ bot }) => bot)?.id);
  });

  test("a target is found by its id, or by its email without regard to case", async () => {
    const { guest, ann, company } = await companyWithGuest(world());
    for (const targetId of [ann.id, `ANN@${company}.Example`]) {
      const { channel } = await begin(guest, { targetId, welcomeMessages: [{ text: "Hello" }] });
      expect(await rolesOf(ann, channel.channelId)).toEqual({ [ann.id]: "supervisor", [guest.id]: "member" });
      expect(await said(ann, channel.channelId)).toEqual([[ann.id, "Hello"]]);
      expect(channel.service).toBeUndefined();
    }
  });

  test("a user that begins a conversation is a supervisor beside its target", async () => {
    const { ann, bob } = await world().company();
    const { channel } = await begin(ann, { targetId: bob.id, initialMessage: { text: "Hello" } });
    expect(channel).toMatchObject({ external: true, kite: true });
    expect(await rolesOf(ann, channel.channelId)).toEqual({ [ann.id]: "supervisor", [bob.id]: "supervisor" });
    expect((await bob.client.send(new ListChannelsCommand({}))).channels).toHaveLength(1);
  });

  test("without messages nothing is said; every call begins a conversation of its own", async () => {
    const { guest, pbx } = await companyWithGuest(world());
    const one = await begin(guest, { targetId: "widget", welcomeMessages: [] });
    const other = await begin(guest, { targetId: "widget" });
    expect(other.channel.channelId).not.toBe(one.channel.channelId);
    expect(one.channel.lastMessageAt).toBeUndefined();
    expect(await said({ client: pbx }, one.channel.channelId)).toEqual([]);
  });

  test("a repeated key gives the first answer; with another input it is a conflict", async () => {
    const { guest, pbx } = await companyWithGuest(world());
    const input = { targetId: "widget", initialMessage: { text: "Hello" }, idempotencyToken: "kite-1" };
    const answers = await Promise.all([begin(guest, input), begin(guest, input)]);
    expect(answers[0]?.channel).toEqual(answers[1]?.channel);
    expect(await said({ client: pbx }, answers[0]?.channel.channelId as string)).toHaveLength(1);
    await expect(begin(guest, { ...input, targetId: "other" })).rejects.toThrow(IdempotencyConflictException);
  });

  test("a channelId that the same user used so gives that channel, and sends nothing", async () => {
    const { guest, ann } = await companyWithGuest(world());
    const channelId = "7D0C9E0A-52D1-4F4A-9C35-1B0E6F3A2D11";
    const input = { channelId, targetId: ann.id, initialMessage: { text: "Hello" } };
    const first = await begin(guest, input);
    expect(first.channel.channelId).toBe(channelId.toLowerCase());
    const again = await begin(guest, { ...input, targetId: "widget" });
    expect([again.channel, again.members]).toEqual([first.channel, first.members]);
    expect(await said(ann, first.channel.channelId)).toHaveLength(1);
    // It is no other's, and no other kind of channel.
    expect(await invalidPaths(begin(ann, { channelId, targetId: "widget" }))).toEqual(["/channelId"]);
    const group = await groupId(ann, []);
    expect(await invalidPaths(begin(ann, { channelId: group, targetId: "widget" }))).toEqual(["/channelId"]);
    const elsewhere = await companyWithGuest(world());
    const free = await begin(elsewhere.guest, { channelId, targetId: "widget" });
    expect(free.channel.company).toBe(elsewhere.company);
  });

  test("made together or not at all: a wrong message leaves no channel, member or account", async () => {
    const { guest, pbx } = await companyWithGuest(world());
    const input = { targetId: "widget", welcomeMessages: [{ text: "Welcome" }, { text: " " }] };
    expect(await invalidPaths(begin(guest, input))).toEqual(["/welcomeMessages/1"]);
    expect((await pbx.send(new ListChannelsCommand({}))).channels).toEqual([]);
    const asGuest = pbx.send(new ListChannelsCommand({ userId: guest.id }));
    expect(await invalidPaths(asGuest)).toEqual(["/userId"]);
  });

  const attachments = [{ fsId: "f", id: "f", name: "f", mime: "image/png", size: 1 }];
  test.each([
    ["an email address that nobody has", { targetId: "nobody@x.example" }, "/targetId"],
    ["an empty target", { targetId: "" }, "/targetId"],
    ["a route of what is no widget", { targetId: "bob", targetRouteId: "sales" }, "/targetRouteId"],
    ["oneself", { targetId: "ann" }, "/targetId"],
    ["no UUID", { targetId: "w", channelId: "x" }, "/channelId"],
    ["an empty first message", { targetId: "w", initialMessage: {} }, "/initialMessage"],
    ["too long a message", { targetId: "w", initialMessage: { text: "x".repeat(10_001) } }, "/initialMessage/text"],
    ["an attachment", { targetId: "w", initialMessage: { text: "x", attachments } }, "/initialMessage/attachments"],
    [
      "an attachment of the target",
      { targetId: "w", welcomeMessages: [{ text: "x", attachments }] },
      "/welcomeMessages/0/attachments",
    ],
    ["11 welcome messages", { targetId: "w", welcomeMessages: Array(11).fill({ text: "x" }) }, "/welcomeMessages"],
  ])("%s is a ValidationException", async (_, input, path) => {
    const { ann, bob } = await world().company();
    const names: Record<string, string> = { ann: ann.id, bob: bob.id };
    const error = await failure(begin(ann, { ...input, targetId: names[input.targetId] ?? input.targetId }));
    expect(error).toBeInstanceOf(ValidationException);
    expect((error as ValidationException).fieldList?.[0]?.path).toBe(path);
  });

  test("a company names who begins", async () => {
    const { ann, pbx } = await world().company();
    const caller = { client: pbx };
    expect(await invalidPaths(begin(caller, { targetId: "widget" }))).toEqual(["/userId"]);
    expect(await invalidPaths(begin(caller, { targetId: "widget", userId: "nobodyknowsm" }))).toEqual(["/userId"]);
    const { channel } = await begin(caller, { targetId: "widget", userId: ann.id });
    expect(channel.createdBy).toBe(ann.id);
  });
});
