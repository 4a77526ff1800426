import {
  AssignChannelCommand,
  type Channel,
  ChannelNotFoundException,
  CreateGroupChannelCommand,
  DeleteChannelCommand,
  ForbiddenException,
  GetChannelCommand,
  GetDirectChannelIdCommand,
  GetOrCreateDirectChannelCommand,
  JoinChannelCommand,
  ListChannelsCommand,
  ListMessagesCommand,
  PartialUpdateChannelCommand,
  QueryChannelsCommand,
  SendMessageCommand,
  UpdateChannelCommand,
  UserNotFoundException,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { createGroup } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

const pathsOf = async (call: Promise<unknown>): Promise<(string | undefined)[] | undefined> => {
  const error = await failure(call);
  expect(error).toBeInstanceOf(ValidationException);
  return (error as ValidationException).fieldList?.map(({ path }) => path);
};

describeWorlds("channels", (world) => {
  describe("CreateGroupChannel", () => {
    test("the creator is its supervisor, the others are members, each once", async () => {
      const { ann, bob, company } = await world().company();
      const output = await ann.client.send(
        new CreateGroupChannelCommand({
          subject: "Harbour",
          members: [bob.id, ann.id, bob.id],
          membersToInvite: [{ email: "ZOE@Outside.example", name: "Zoe" }, { email: `bob@${company}.example` }],
        }),
      );
      expect(output.channel).toMatchObject({ memberCount: 3, subject: "Harbour", access: "private", external: true });
      const roles = Object.fromEntries((output.members ?? []).map(({ id, role }) => [id, role]));
      expect(roles).toMatchObject({ [ann.id]: "supervisor", [bob.id]: "member" });
      expect(output.users?.map(({ email }) => email)).toContain("zoe@outside.example");
      expect(output.users?.map(({ id }) => id)).toEqual(output.members?.map(({ id }) => id));
    });

    test("answers show the channel with the time of the message that tells of the change", async () => {
      const { ann, bob, cleo, pbx } = await world().company();
      const members = [bob.id];
      const shownAndKept = async ({ channel }: { channel: Channel }) => {
        const { channel: kept } = await pbx.send(new GetChannelCommand({ channelId: channel.channelId }));
        world().advance(1000);
        return [channel, { ...kept, lastMessage: undefined }];
      };
      const [created, then] = await shownAndKept(await ann.client.send(new CreateGroupChannelCommand({ members })));
      expect(created).toEqual(then);
      const { channelId } = created as Channel;
      for (const change of [
        () => ann.client.send(new PartialUpdateChannelCommand({ channelId, set: { subject: "Harbour" } })),
        () => ann.client.send(new UpdateChannelCommand({ channelId, subject: "Harbour", members: [cleo.id] })),
        () => ann.client.send(new AssignChannelCommand({ channelId, assigneeId: bob.id, variant: "replace_members" })),
      ]) {
        const [changed, kept] = await shownAndKept(await change());
        expect(changed).toEqual(kept);
      }
    });

    test("the first members are told of in one system message unless silent", async () => {
      const { ann, bob, cleo } = await world().company();
      const events = async (channelId: string) =>
        (await ann.client.send(new ListMessagesCommand({ channelId }))).messages.map(({ event }) =>
          JSON.parse(event ?? "null"),
        );
      const told = await createGroup(ann, [bob, cleo], { silent: false });
      expect(await events(told.channelId)).toEqual([
        { type: "member_added", memberIds: [bob.id, cleo.id], userId: ann.id },
      ]);
      expect(await events((await createGroup(ann, [bob])).channelId)).toEqual([]);
      expect(await events((await createGroup(ann, [], { silent: false })).channelId)).toEqual([]);
    });

    test("all or nothing: an unknown member makes no channel and invites nobody", async () => {
      const { ann, pbx } = await world().company();
      const input = { members: ["nobodyknowsm"], membersToInvite: [{ email: "new@outside.example" }] };
      await expect(ann.client.send(new CreateGroupChannelCommand(input))).rejects.toThrow(UserNotFoundException);
      expect((await pbx.send(new ListChannelsCommand({}))).channels).toEqual([]);
    });

    test("a channelId of the caller's makes the creation repeatable", async () => {
      const { ann, bob } = await world().company();
      const channelId = "0B5E8F36-7A1C-4D29-8E3F-6A4B2C1D0E9F";
      const first = await createGroup(ann, [bob], { channelId, subject: "one" });
      expect(first.channelId).toBe(channelId.toLowerCase());
      const again = await createGroup(ann, [], { channelId, subject: "two" });
      expect(again).toEqual(first);
      expect(await pathsOf(createGroup(bob, [], { channelId }))).toEqual(["/channelId"]);
      expect(await pathsOf(createGroup(ann, [], { channelId: "not-a-uuid" }))).toEqual(["/channelId"]);
    });

    test("a company that names no creator gets a ValidationException on /userId", async () => {
      const { pbx, ann } = await world().company();
      expect(await pathsOf(pbx.send(new CreateGroupChannelCommand({})))).toEqual(["/userId"]);
      const { channel } = await pbx.send(new CreateGroupChannelCommand({ userId: ann.id }));
      expect(channel.createdBy).toBe(ann.id);
      const unknown = pbx.send(new CreateGroupChannelCommand({ userId: "nobodyknowsm" }));
      await expect(unknown).rejects.toThrow(UserNotFoundException);
    });
  });

  describe("direct channels", () => {
    test("the id is known before, the same in either order, and met by two who create it at once", async () => {
      const { ann, bob } = await world().company();
      const { channelId } = await ann.client.send(new GetDirectChannelIdCommand({ memberId: bob.id }));
      await expect(ann.client.send(new GetChannelCommand({ channelId }))).rejects.toThrow(ChannelNotFoundException);
      const made = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? [ann, bob] : [bob, ann])).map(([one, other]) =>
          (one as Person).client.send(new GetOrCreateDirectChannelCommand({ memberId: (other as Person).id })),
        ),
      );
      expect(new Set(made.map(({ channel }) => channel.channelId))).toEqual(new Set([channelId]));
      expect(made.every(({ channel }) => channel.memberCount === 2)).toBe(true);
      expect(made[0]?.members?.map(({ role }) => role)).toEqual(["member", "member"]);
    });

    test("exactly one of memberId and memberToInvite, and not oneself", async () => {
      const { ann, bob, company } = await world().company();
      const create = (input: object) => ann.client.send(new GetOrCreateDirectChannelCommand(input));
      await expect(create({})).rejects.toThrow(ValidationException);
      await expect(create({ memberId: bob.id, memberToInvite: { email: "x@y.example" } })).rejects.toThrow(
        ValidationException,
      );
      await expect(create({ memberId: ann.id })).rejects.toThrow(ValidationException);
      await expect(create({ memberToInvite: { email: `ANN@${company}.example` } })).rejects.toThrow(
        ValidationException,
      );
      await expect(create({ memberId: "nobodyknowsm" })).rejects.toThrow(UserNotFoundException);
      const invited = await create({ memberToInvite: { phone: "00390451234567" } });
      expect(invited.channel.external).toBe(true);
      expect(invited.users?.map(({ phone }) => phone)).toContain("+390451234567");
    });

    test("nothing about them can be changed", async () => {
      const { ann, bob } = await world().company();
      const { channel } = await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
      const { channelId } = channel;
      for (const command of [
        () => ann.client.send(new UpdateChannelCommand({ channelId, subject: "x" })),
        () => ann.client.send(new PartialUpdateChannelCommand({ channelId, set: { subject: "x" } })),
        () => ann.client.send(new DeleteChannelCommand({ channelId })),
      ]) {
        await expect(command()).rejects.toThrow(ForbiddenException);
      }
    });
  });

  describe("ListChannels", () => {
    test("newest message first, a channel without messages from its creation; each with its lastMessage", async () => {
      const { ann, bob } = await world().company();
      const one = await createGroup(ann, [bob], { subject: "one" });
      world().advance(10);
      const two = await createGroup(ann, [bob], { subject: "two" });
      world().advance(10);
      const three = await createGroup(bob, [ann], { subject: "three" });
      world().advance(10);
      await bob.client.send(new SendMessageCommand({ channelId: one.channelId, text: "up" }));
      const { channels } = await ann.client.send(new ListChannelsCommand({}));
      expect(channels.map(({ subject }) => subject)).toEqual(["one", "three", "two"]);
      expect(channels[0]?.lastMessage?.text).toBe("up");
      expect(channels[0]?.lastMessageAt).toBe(channels[0]?.lastMessage?.createdAt);
      expect(channels[2]?.lastMessage).toBeUndefined();
      const page = await ann.client.send(new ListChannelsCommand({ limit: 1, offset: 1 }));
      expect(page.channels.map(({ channelId }) => channelId)).toEqual([three.channelId]);
      expect(two.lastMessage).toBeUndefined();
    });

    test("large and small channels stand in one order", async () => {
      const { ann, company } = await world().company();
      const crowd = await world().users(
        company,
        Array.from({ length: 99 }, (_, i) => ({ email: `m${i}@${company}.example` })),
      );
      const members = crowd.map(({ id }) => ({ id }) as Person);
      const large = await createGroup(ann, members, { subject: "large" });
      world().advance(5);
      const small = await createGroup(ann, [], { subject: "small" });
      const order = async () =>
        (await ann.client.send(new ListChannelsCommand({}))).channels.map(({ subject }) => subject);
      expect(await order()).toEqual(["small", "large"]);
      world().advance(5);
      await ann.client.send(new SendMessageCommand({ channelId: large.channelId, text: "x" }));
      expect(await order()).toEqual(["large", "small"]);
      world().advance(5);
      await ann.client.send(new SendMessageCommand({ channelId: small.channelId, text: "x" }));
      expect(await order()).toEqual(["small", "large"]);
      // Small again: the copies of the order come back.
      await ann.client.send(new UpdateChannelCommand({ channelId: large.channelId, subject: "large", members: [] }));
      world().advance(5);
      await ann.client.send(new SendMessageCommand({ channelId: large.channelId, text: "y" }));
      expect(await order()).toEqual(["large", "small"]);
    });

    test("a company without a user lists all its channels", async () => {
      const { ann, bob, pbx } = await world().company();
      await createGroup(ann, [], { subject: "a" });
      await createGroup(bob, [], { subject: "b" });
      const { channels } = await pbx.send(new ListChannelsCommand({}));
      expect(channels.map(({ subject }) => subject).sort()).toEqual(["a", "b"]);
      expect((await pbx.send(new ListChannelsCommand({ userId: bob.id }))).channels).toHaveLength(1);
      expect(await pathsOf(pbx.send(new ListChannelsCommand({ userId: "nobodyknowsm" })))).toEqual(["/userId"]);
    });

    test("a user that names another is refused", async () => {
      const { ann, bob } = await world().company();
      await expect(ann.client.send(new ListChannelsCommand({ userId: bob.id }))).rejects.toThrow(ForbiddenException);
      expect((await ann.client.send(new ListChannelsCommand({ userId: ann.id }))).channels).toEqual([]);
    });
  });

  describe("access", () => {
    test("public channels are read by the whole company, private ones by members alone", async () => {
      const { ann, bob } = await world().company();
      const open = await createGroup(ann, [], { access: "public" });
      const secret = await createGroup(ann, []);
      expect((await bob.client.send(new GetChannelCommand(open))).channel.channelId).toBe(open.channelId);
      await expect(bob.client.send(new GetChannelCommand(secret))).rejects.toThrow(ChannelNotFoundException);
    });
  });

  test("who was invited from outside reads, finds and joins no public channel that it wasn't added to", async () => {
    const { ann, company } = await world().company();
    const outsider = await world().newPerson(company, { email: `out@${company}.elsewhere`, company: null });
    const open = await createGroup(ann, [], { access: "public" });
    const own = await createGroup(ann, [outsider], { access: "public" });
    const { client } = outsider;
    await expect(client.send(new GetChannelCommand(open))).rejects.toThrow(ChannelNotFoundException);
    await expect(client.send(new JoinChannelCommand(open))).rejects.toThrow(ChannelNotFoundException);
    const found = await client.send(new QueryChannelsCommand({ query: {} }));
    expect(found.channels.map(({ channelId }) => channelId)).toEqual([own.channelId]);
    expect((await client.send(new GetChannelCommand(own))).channel.channelId).toBe(own.channelId);
  });

  describe("PartialUpdateChannel", () => {
    test("sets what set has, clears what unset lists, and leaves the rest", async () => {
      const { ann, bob } = await world().company();
      const { channelId } = await createGroup(ann, [bob], { subject: "old", description: "d", service: "sales" });
      world().advance(10);
      const change = (input: object) =>
        bob.client.send(new PartialUpdateChannelCommand({ channelId, silent: true, ...input }));
      const { channel } = await change({ set: { subject: "new" }, unset: ["description"] });
      expect(channel).toMatchObject({ subject: "new", service: "sales" });
      expect(channel.description).toBeUndefined();
      expect(channel.updatedAt > channel.createdAt).toBe(true);
      expect((await change({})).channel).toEqual(channel);
      expect(await pathsOf(change({ set: { subject: "x" }, unset: ["subject"] }))).toEqual(["/unset/0"]);
    });

    test("access and broadcast need a supervisor", async () => {
      const { ann, bob } = await world().company();
      const { channelId } = await createGroup(ann, [bob]);
      const set = (person: Person, values: object) =>
        person.client.send(new PartialUpdateChannelCommand({ channelId, set: values }));
      await expect(set(bob, { access: "public" })).rejects.toThrow(ForbiddenException);
      await expect(set(bob, { broadcast: true })).rejects.toThrow(ForbiddenException);
      expect((await set(bob, { access: "private" })).channel.access).toBe("private");
      expect((await set(ann, { access: "public", broadcast: true })).channel).toMatchObject({
        access: "public",
        broadcast: true,
      });
    });

    test("renaming writes a system message that counts as unread for nobody", async () => {
      const { ann, bob } = await world().company();
      const { channelId } = await createGroup(ann, [bob]);
      await bob.client.send(new PartialUpdateChannelCommand({ channelId, set: { subject: "new" } }));
      const { messages } = await ann.client.send(new ListMessagesCommand({ channelId }));
      expect(messages.map(({ type, event, user }) => [type, JSON.parse(event ?? ""), user.id])).toEqual([
        ["system", { type: "channel_renamed", subject: "new", userId: bob.id }, bob.id],
      ]);
    });
  });

  describe("UpdateChannel", () => {
    test("what isn't given is cleared; members become exactly those, and the acting user stays", async () => {
      const { ann, bob, cleo, dan } = await world().company();
      const { channelId } = await createGroup(ann, [bob, cleo], { subject: "s", description: "d" });
      const output = await ann.client.send(
        new UpdateChannelCommand({ channelId, subject: "t", members: [cleo.id, dan.id], silent: true }),
      );
      expect(output.channel).toMatchObject({ subject: "t", memberCount: 3 });
      expect(output.channel.description).toBeUndefined();
      expect(output.members?.map(({ id }) => id).sort()).toEqual([ann.id, cleo.id, dan.id].sort());
      const kept = await ann.client.send(new UpdateChannelCommand({ channelId }));
      expect(kept.channel.memberCount).toBe(3);
    });

    test("removing others needs a supervisor", async () => {
      const { ann, bob, cleo } = await world().company();
      const { channelId } = await createGroup(ann, [bob, cleo]);
      const only = bob.client.send(new UpdateChannelCommand({ channelId, members: [ann.id] }));
      await expect(only).rejects.toThrow(ForbiddenException);
      const more = await bob.client.send(new UpdateChannelCommand({ channelId, members: [ann.id, cleo.id] }));
      expect(more.channel.memberCount).toBe(3);
    });
  });

  describe("DeleteChannel", () => {
    test("supervisors delete groups, for everybody and at once; again is no error", async () => {
      const { ann, bob } = await world().company();
      const { channelId } = await createGroup(ann, [bob]);
      await expect(bob.client.send(new DeleteChannelCommand({ channelId }))).rejects.toThrow(ForbiddenException);
      await ann.client.send(new DeleteChannelCommand({ channelId }));
      await ann.client.send(new DeleteChannelCommand({ channelId }));
      await expect(bob.client.send(new GetChannelCommand({ channelId }))).rejects.toThrow(ChannelNotFoundException);
      expect((await bob.client.send(new ListChannelsCommand({}))).channels).toEqual([]);
    });

    test("a direct channel made again after its deletion is empty", async () => {
      const { ann, bob, pbx } = await world().company();
      const create = () => ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
      const { channelId } = (await create()).channel;
      await ann.client.send(new SendMessageCommand({ channelId, text: "gone" }));
      await pbx.send(new DeleteChannelCommand({ channelId }));
      expect((await create()).channel.channelId).toBe(channelId);
      expect((await ann.client.send(new ListMessagesCommand({ channelId }))).messages).toEqual([]);
    });

    test("what can't be seen is answered as if it were deleted, and stays", async () => {
      const { ann, bob } = await world().company();
      const { channelId } = await createGroup(ann, []);
      await bob.client.send(new DeleteChannelCommand({ channelId }));
      expect((await ann.client.send(new GetChannelCommand({ channelId }))).channel.channelId).toBe(channelId);
    });
  });
});
