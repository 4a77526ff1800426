import {
  CreateInboxTagCommand,
  GetChannelCommand,
  GetChannelMemberCommand,
  GetInboxStateCommand,
  GetOrCreateDirectChannelCommand,
  HideChannelCommand,
  JoinChannelCommand,
  LeaveChannelCommand,
  ListChannelsCommand,
  MarkUnreadCommand,
  PinChannelCommand,
  SendMessageCommand,
  TagChannelCommand,
} from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { groupId } from "./support/group";
import { rolesOf, systemEvents } from "./support/history";
import { describeWorlds, type Person } from "./support/world";

const join = (person: Person, channelId: string, input: object = {}) =>
  person.client.send(new JoinChannelCommand({ channelId, ...input }));
const leave = (person: Person, channelId: string, input: object = {}) =>
  person.client.send(new LeaveChannelCommand({ channelId, ...input }));

describeWorlds("JoinChannel and LeaveChannel", (world) => {
  test("a colleague joins a public group as a member, and writes then", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    const send = () => bob.client.send(new SendMessageCommand({ channelId, text: "x" }));
    expect(await failureName(send())).toBe("ForbiddenException");
    expect(await join(bob, channelId)).toMatchObject({});
    await send();
    expect(await rolesOf(ann, channelId)).toEqual({ [ann.id]: "supervisor", [bob.id]: "member" });
    expect(await systemEvents(ann, channelId)).toEqual([{ type: "member_joined", userId: bob.id }]);
  });

  test("joining again changes nothing: the same role and joining time", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const member = async () =>
      (await ann.client.send(new GetChannelMemberCommand({ channelId, memberId: ann.id }))).member;
    const before = await member();
    world().advance(1000);
    await join(ann, channelId);
    expect(await member()).toEqual(before);
    expect(await systemEvents(ann, channelId)).toEqual([]);
  });

  test("ten joins at once make one member and one system message", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    await Promise.all(Array.from({ length: 10 }, () => join(bob, channelId)));
    expect((await ann.client.send(new GetChannelCommand({ channelId }))).channel.memberCount).toBe(2);
    expect(await systemEvents(ann, channelId)).toHaveLength(1);
  });

  test("a private group isn't known to who could join, nor any group of another company", async () => {
    const { ann, bob } = await world().company();
    expect(await failureName(join(bob, await groupId(ann, [])))).toBe("ChannelNotFoundException");
    expect(await failureName(join(bob, "nowhere"))).toBe("ChannelNotFoundException");
    const elsewhere = await world().company();
    const open = await groupId(ann, [], { access: "public" });
    expect(await failureName(join(elsewhere.ann, open))).toBe("ChannelNotFoundException");
  });

  test("a direct channel is neither joined nor left", async () => {
    const { ann, bob } = await world().company();
    const { channel } = await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
    expect(await failureName(join(ann, channel.channelId))).toBe("ForbiddenException");
    expect(await failureName(leave(ann, channel.channelId))).toBe("ForbiddenException");
  });

  test("a guest joins no public group", async () => {
    const { ann, company } = await world().company();
    const guest = await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest0000001" });
    const channelId = await groupId(ann, [], { access: "public" });
    expect(await failureName(guest.send(new JoinChannelCommand({ channelId })))).toBe("ChannelNotFoundException");
  });

  test("a user without an account in the company can't become a member", async () => {
    const { ann, company } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    const stranger = await world().person(company, "nobodyknowsm");
    expect(await invalidPaths(join(stranger, channelId))).toEqual(["/userId"]);
  });

  test("who leaves has no access to a private group any more, and leaves again without an error", async () => {
    const { ann, bob, cleo } = await world().company();
    const channelId = await groupId(ann, [bob]);
    await leave(bob, channelId);
    expect(await failureName(bob.client.send(new GetChannelCommand({ channelId })))).toBe("ChannelNotFoundException");
    expect(await leave(bob, channelId)).toMatchObject({});
    expect(await systemEvents(ann, channelId)).toEqual([{ type: "member_left", userId: bob.id }]);
    // Who never was a member doesn't learn that the channel is there.
    expect(await failureName(leave(cleo, channelId))).toBe("ChannelNotFoundException");
    expect(await failureName(leave(cleo, "nowhere"))).toBe("ChannelNotFoundException");
  });

  test("who reads a public group and isn't a member leaves it without an error", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    expect(await leave(bob, channelId)).toMatchObject({});
    expect(await systemEvents(ann, channelId)).toEqual([]);
  });

  test("leaving drops the user's pin, tags, unread mark and hidden flag: who comes back begins anew", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob], { access: "public" });
    await bob.client.send(new PinChannelCommand({ channelId }));
    await bob.client.send(new HideChannelCommand({ channelId }));
    await bob.client.send(new MarkUnreadCommand({ channelId }));
    const { tag } = await bob.client.send(new CreateInboxTagCommand({ name: "todo" }));
    await bob.client.send(new TagChannelCommand({ channelId, tagId: tag.id }));
    await leave(bob, channelId);
    await join(bob, channelId);
    const state = await bob.client.send(new GetInboxStateCommand({}));
    expect(state.channels).toEqual({ pinned: [], unread: [], tagged: [] });
    const { channels } = await bob.client.send(new ListChannelsCommand({}));
    expect(channels.map((channel) => channel.channelId)).toEqual([channelId]);
  });

  test("when the last supervisor leaves, the oldest member becomes it", async () => {
    const { ann, bob, cleo } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    for (const person of [cleo, bob]) {
      world().advance(10);
      await join(person, channelId);
    }
    await leave(ann, channelId);
    expect(await rolesOf(bob, channelId)).toEqual({ [cleo.id]: "supervisor", [bob.id]: "member" });
  });

  test("when the last two supervisors leave at once, one of the members is a supervisor then", async () => {
    const { ann, bob, cleo, dan } = await world().company();
    const channelId = await groupId(ann, [bob, cleo, dan]);
    await leave(ann, channelId);
    const [first] = Object.entries(await rolesOf(bob, channelId)).find(([, role]) => role === "supervisor") ?? [];
    const supervisor = [bob, cleo, dan].find(({ id }) => id === first) as Person;
    const others = [bob, cleo, dan].filter((person) => person !== supervisor);
    await Promise.all([leave(supervisor, channelId), leave(others[0] as Person, channelId)]);
    const last = others[1] as Person;
    expect(await rolesOf(last, channelId)).toEqual({ [last.id]: "supervisor" });
  });

  test("a public group that everybody left can be joined: who comes first is its supervisor", async () => {
    const { ann, bob, pbx } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    await leave(ann, channelId);
    const { channel } = await pbx.send(new GetChannelCommand({ channelId }));
    expect(channel.memberCount).toBe(0);
    await join(bob, channelId);
    expect(await rolesOf(bob, channelId)).toEqual({ [bob.id]: "supervisor" });
  });

  test("silent writes no system message", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    await join(bob, channelId, { silent: true });
    await leave(bob, channelId, { silent: true });
    expect(await systemEvents(ann, channelId)).toEqual([]);
  });

  test("a company names the user", async () => {
    const { ann, bob, pbx } = await world().company();
    const channelId = await groupId(ann, [], { access: "public" });
    for (const userId of [undefined, "nobodyknowsm"]) {
      expect(await invalidPaths(pbx.send(new JoinChannelCommand({ channelId, userId })))).toEqual(["/userId"]);
      expect(await invalidPaths(pbx.send(new LeaveChannelCommand({ channelId, userId })))).toEqual(["/userId"]);
    }
    await pbx.send(new JoinChannelCommand({ channelId, userId: bob.id }));
    expect(Object.keys(await rolesOf(ann, channelId))).toContain(bob.id);
    await pbx.send(new LeaveChannelCommand({ channelId, userId: bob.id }));
    expect(Object.keys(await rolesOf(ann, channelId))).toEqual([ann.id]);
  });
});
