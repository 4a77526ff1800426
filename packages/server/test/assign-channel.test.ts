import {
  AddChannelMemberCommand,
  AssignChannelCommand,
  type AssignChannelVariant,
  GetChannelCommand,
  GetOrCreateDirectChannelCommand,
  GetOrCreateSmsChannelCommand,
  HideChannelCommand,
  ListMessagesCommand,
  UserNotFoundException,
} from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { groupId } from "./support/group";
import { rolesOf, systemEvents } from "./support/history";
import { describeWorlds, type Person } from "./support/world";

const assign = async (person: Person, channelId: string, input: object) =>
  (await person.client.send(new AssignChannelCommand({ channelId, ...input }))).channel;

describeWorlds("AssignChannel", (world) => {
  test("what is given changes, the other stays, and neither unassigns", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    expect(await assign(ann, channelId, { assigneeId: bob.id })).toMatchObject({ assignee: { id: bob.id } });
    const both = await assign(ann, channelId, { service: "sales" });
    expect(both).toMatchObject({ assignee: { id: bob.id, name: "bob" }, service: "sales" });
    expect((await ann.client.send(new GetChannelCommand({ channelId }))).channel).toMatchObject({
      assignee: { id: bob.id },
      service: "sales",
    });
    const none = await assign(ann, channelId, {});
    expect([none.assignee, none.service]).toEqual([undefined, undefined]);
    expect(await systemEvents(ann, channelId)).toEqual([
      { type: "channel_assigned", assigneeId: bob.id, userId: ann.id },
      { type: "channel_assigned", assigneeId: bob.id, service: "sales", userId: ann.id },
      { type: "channel_unassigned", userId: ann.id },
    ]);
  });

  test("repeating a call changes nothing", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, []);
    const input = { assigneeId: bob.id, service: "sales", variant: "replace_members" };
    const first = await assign(ann, channelId, input);
    world().advance(1000);
    const again = await world().person(first.company as string, bob.id);
    expect(await assign(again, channelId, input)).toMatchObject({ updatedAt: first.updatedAt, memberCount: 1 });
    await assign(again, channelId, {});
    await assign(again, channelId, {});
    const types = (await systemEvents(again, channelId)).map((event) => (event as { type: string }).type);
    expect(types).toEqual(["channel_assigned", "member_added", "member_removed", "channel_unassigned"]);
  });

  test.each<[AssignChannelVariant | undefined, ("ann" | "bob" | "cleo")[]]>([
    [undefined, ["ann", "bob", "cleo"]],
    ["add_assignee", ["ann", "bob", "cleo"]],
    ["keep_members", ["ann", "bob"]],
    ["replace_members", ["cleo"]],
  ])("with the variant %s the members are then %s", async (variant, expected) => {
    const { ann, bob, cleo, pbx } = await world().company();
    const people = { ann, bob, cleo };
    const channelId = await groupId(ann, [bob]);
    const channel = await assign(ann, channelId, { assigneeId: cleo.id, variant });
    expect(channel).toMatchObject({ assignee: { id: cleo.id }, memberCount: expected.length });
    const roles = await rolesOf({ client: pbx }, channelId);
    expect(Object.keys(roles).sort()).toEqual(expected.map((name) => people[name].id).sort());
    // Where no supervisor is left, the oldest member is it.
    expect(roles[expected.includes("ann") ? ann.id : cleo.id]).toBe("supervisor");
  });

  test("keep_members gives the assignee no access", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, []);
    await assign(ann, channelId, { assigneeId: bob.id, variant: "keep_members" });
    expect(await failureName(bob.client.send(new GetChannelCommand({ channelId })))).toBe("ChannelNotFoundException");
  });

  test("replace_members leaves outside parties, and who goes loses what they kept of the channel", async () => {
    const { ann, bob, cleo, pbx } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const guest = { channelId, memberToInvite: { email: "zoe@outside.example" }, silent: true };
    const { user: zoe } = await ann.client.send(new AddChannelMemberCommand(guest));
    await bob.client.send(new HideChannelCommand({ channelId }));
    const channel = await assign(ann, channelId, { assigneeId: cleo.id, variant: "replace_members" });
    expect(channel).toMatchObject({ memberCount: 2, external: true });
    expect(await rolesOf({ client: pbx }, channelId)).toEqual({ [cleo.id]: "supervisor", [zoe.id]: "member" });
    expect(await systemEvents({ client: pbx }, channelId)).toEqual([
      { type: "channel_assigned", assigneeId: cleo.id, userId: ann.id },
      { type: "member_added", memberIds: [cleo.id], userId: ann.id },
      { type: "member_removed", memberIds: expect.arrayContaining([ann.id, bob.id]), userId: ann.id },
    ]);
  });

  test("replace_members needs a supervisor where it takes out others", async () => {
    const { ann, bob, cleo } = await world().company();
    const channelId = await groupId(ann, [bob, cleo]);
    const input = { assigneeId: cleo.id, variant: "replace_members" };
    expect(await failureName(assign(bob, channelId, input))).toBe("ForbiddenException");
    expect(await systemEvents(ann, channelId)).toEqual([]);

    const handedOver = await groupId(ann, [bob]);
    await assign(ann, handedOver, { assigneeId: bob.id, variant: "replace_members" });
    expect(await rolesOf(bob, handedOver)).toEqual({ [bob.id]: "supervisor" });
    const own = await groupId(ann, []);
    expect(await assign(ann, own, input)).toMatchObject({ memberCount: 1 });
  });

  test("without an assignee the members stay, whatever the variant says", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const channel = await assign(bob, channelId, { service: "sales", variant: "replace_members" });
    expect(channel).toMatchObject({ memberCount: 2, service: "sales" });
  });

  test("silent writes no system message", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, []);
    await assign(ann, channelId, { assigneeId: bob.id, silent: true });
    await assign(bob, channelId, { silent: true });
    expect((await bob.client.send(new ListMessagesCommand({ channelId }))).messages).toEqual([]);
  });

  test("an own number stays, and can't be changed; unassigning leaves it", async () => {
    const { ann, bob } = await world().company();
    const parties = { service: "+390458567777", serviceRecipient: "+12025550143" };
    const { channel } = await ann.client.send(new GetOrCreateSmsChannelCommand(parties));
    const { channelId } = channel;
    const assigned = await assign(ann, channelId, { assigneeId: bob.id, service: "0039 045 856-7777" });
    expect(assigned).toMatchObject({ assignee: { id: bob.id }, service: "+390458567777" });
    expect(await invalidPaths(assign(ann, channelId, { service: "sales" }))).toEqual(["/service"]);
    const cleared = await assign(ann, channelId, {});
    expect([cleared.assignee, cleared.service]).toEqual([undefined, "+390458567777"]);
    expect(await systemEvents(ann, channelId)).toEqual([
      { type: "channel_assigned", assigneeId: bob.id, userId: ann.id },
      { type: "member_added", memberIds: [bob.id], userId: ann.id },
      { type: "channel_unassigned", userId: ann.id },
    ]);
  });

  test("members may, and the company; a reader may not; others don't know of the channel", async () => {
    const { ann, bob, cleo, pbx } = await world().company();
    const channelId = await groupId(ann, [bob], { access: "public" });
    await assign(bob, channelId, { service: "sales" });
    const byCompany = await pbx.send(new AssignChannelCommand({ channelId, assigneeId: bob.id }));
    expect(byCompany.channel.assignee?.id).toBe(bob.id);
    expect(await systemEvents(ann, channelId)).toContainEqual({
      type: "channel_assigned",
      assigneeId: bob.id,
      service: "sales",
    });
    expect(await failureName(assign(cleo, channelId, {}))).toBe("ForbiddenException");
    const secret = await groupId(ann, []);
    expect(await failureName(assign(cleo, secret, {}))).toBe("ChannelNotFoundException");
    const elsewhere = await world().company();
    expect(await failureName(assign(elsewhere.ann, channelId, {}))).toBe("ChannelNotFoundException");
    expect(await failureName(assign(ann, "nowhere", {}))).toBe("ChannelNotFoundException");
  });

  test("an unknown assignee or acting user isn't found, and nothing changes", async () => {
    const { ann, pbx } = await world().company();
    const channelId = await groupId(ann, []);
    const unknown = assign(ann, channelId, { assigneeId: "nobodyknowsm", service: "sales" });
    await expect(unknown).rejects.toThrow(UserNotFoundException);
    const actor = pbx.send(new AssignChannelCommand({ channelId, userId: "nobodyknowsm" }));
    await expect(actor).rejects.toThrow(UserNotFoundException);
    expect((await ann.client.send(new GetChannelCommand({ channelId }))).channel.service).toBeUndefined();
  });

  test("a direct channel can't be assigned, and a service name has 1 to 128 characters", async () => {
    const { ann, bob } = await world().company();
    const { channel } = await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
    expect(await failureName(assign(ann, channel.channelId, { assigneeId: bob.id }))).toBe("ForbiddenException");
    const channelId = await groupId(ann, []);
    expect(await invalidPaths(assign(ann, channelId, { service: "" }))).toEqual(["/service"]);
    expect(await invalidPaths(assign(ann, channelId, { service: "x".repeat(129) }))).toEqual(["/service"]);
    expect(await invalidPaths(assign(ann, channelId, { variant: "all" }))).toEqual(["/variant"]);
  });
});
