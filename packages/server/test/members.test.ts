import {
  AddChannelMemberCommand,
  AddChannelMembersCommand,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  DeleteChannelMemberCommand,
  ForbiddenException,
  GetChannelCommand,
  GetChannelMemberCommand,
  GetOrCreateDirectChannelCommand,
  InviteCommand,
  ListChannelMembersCommand,
  ListMessagesCommand,
  UserNotFoundException,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { groupId } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

describeWorlds("members", (world) => {
  const list = async (person: Person, channelId: string, input: object = {}) =>
    (await person.client.send(new ListChannelMembersCommand({ channelId, ...input }))).members;

  describe("AddChannelMember", () => {
    test("exactly one of memberId and memberToInvite", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, []);
      const add = (input: object) => ann.client.send(new AddChannelMemberCommand({ channelId, ...input }));
      await expect(add({})).rejects.toThrow(ValidationException);
      await expect(add({ memberId: bob.id, memberToInvite: { email: "a@b.example" } })).rejects.toThrow(
        ValidationException,
      );
      await expect(add({ memberId: "nobodyknowsm" })).rejects.toThrow(UserNotFoundException);
      await expect(add({ memberToInvite: { name: "Nobody" } })).rejects.toThrow(ValidationException);
      await expect(add({ memberToInvite: { phone: "12345678901234567" } })).rejects.toThrow(ValidationException);
    });

    test("idempotent: who is a member keeps role and joining time, and nothing is told", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, []);
      const first = await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id }));
      world().advance(1000);
      const again = await bob.client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id }));
      expect(again).toMatchObject({ member: first.member, user: { id: bob.id } });
      const { messages } = await ann.client.send(new ListMessagesCommand({ channelId }));
      expect(messages).toHaveLength(1);
      expect(await list(ann, channelId)).toHaveLength(2);
    });

    test("adding to a private group needs membership, to a public one the company", async () => {
      const { ann, bob, cleo } = await world().company();
      const secret = await groupId(ann, []);
      const open = await groupId(ann, [], { access: "public" });
      const add = (channelId: string) => bob.client.send(new AddChannelMemberCommand({ channelId, memberId: cleo.id }));
      await expect(add(secret)).rejects.toThrow(ChannelNotFoundException);
      expect((await add(open)).member).toMatchObject({ id: cleo.id, role: "member" });
    });

    test("a person from outside makes the channel external, until the last of them goes", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const external = async () => (await ann.client.send(new GetChannelCommand({ channelId }))).channel.external;
      expect(await external()).toBe(false);
      const { user } = await ann.client.send(
        new AddChannelMemberCommand({ channelId, memberToInvite: { email: "guest@elsewhere.example" } }),
      );
      expect(await external()).toBe(true);
      await ann.client.send(new DeleteChannelMemberCommand({ channelId, memberId: user.id }));
      expect(await external()).toBe(false);
      const colleague = { email: "new@colleague.example", colleague: true };
      await ann.client.send(new AddChannelMemberCommand({ channelId, memberToInvite: colleague }));
      expect(await external()).toBe(false);
    });

    test("a direct channel has its two members", async () => {
      const { ann, bob, cleo } = await world().company();
      const { channel } = await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
      const { channelId } = channel;
      const calls = await Promise.allSettled([
        ann.client.send(new AddChannelMemberCommand({ channelId, memberId: cleo.id })),
        ann.client.send(new AddChannelMembersCommand({ channelId, members: [cleo.id] })),
        ann.client.send(new DeleteChannelMemberCommand({ channelId, memberId: bob.id })),
        ann.client.send(new DeleteChannelMemberCommand({ channelId, memberId: ann.id })),
      ]);
      for (const call of calls) expect(call).toMatchObject({ reason: expect.any(ForbiddenException) });
    });
  });

  describe("AddChannelMembers", () => {
    test("all or nothing, up to 100 in both lists together", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, []);
      const add = (input: object) => ann.client.send(new AddChannelMembersCommand({ channelId, ...input }));
      await expect(add({ members: [bob.id, "nobodyknowsm"] })).rejects.toThrow(UserNotFoundException);
      expect(await list(ann, channelId)).toHaveLength(1);
      const people = Array.from({ length: 100 }, (_, i) => ({ email: `p${i}@many.example` }));
      await expect(add({ members: [bob.id], membersToInvite: people })).rejects.toThrow(ValidationException);
      await expect(add({})).rejects.toThrow(ValidationException);
      await expect(add({ members: [], membersToInvite: [] })).rejects.toThrow(ValidationException);
      const { members, users } = await add({ membersToInvite: people });
      expect(members).toHaveLength(100);
      expect(users.map(({ email }) => email)).toEqual(people.map(({ email }) => email));
      const told = await ann.client.send(new ListMessagesCommand({ channelId }));
      expect(told.messages).toHaveLength(1);
    });

    test("members that are there already are answered, too", async () => {
      const { ann, bob, cleo } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const { members } = await ann.client.send(
        new AddChannelMembersCommand({ channelId, members: [cleo.id, bob.id, cleo.id] }),
      );
      expect(members.map(({ id }) => id)).toEqual([cleo.id, bob.id]);
    });
  });

  describe("DeleteChannelMember", () => {
    test("oneself, or a supervisor; idempotent, also where the channel can't be seen any more", async () => {
      const { ann, bob, cleo, dan } = await world().company();
      const channelId = await groupId(ann, [bob, cleo]);
      const remove = (person: Person, memberId: string) =>
        person.client.send(new DeleteChannelMemberCommand({ channelId, memberId }));
      await expect(remove(bob, cleo.id)).rejects.toThrow(ForbiddenException);
      await remove(bob, bob.id);
      await remove(bob, bob.id);
      await expect(remove(dan, dan.id)).rejects.toThrow(ChannelNotFoundException);
      await remove(ann, cleo.id);
      await remove(ann, cleo.id);
      await remove(ann, "nobodyknowsm");
      expect((await list(ann, channelId)).map(({ id }) => id)).toEqual([ann.id]);
      await expect(bob.client.send(new GetChannelCommand({ channelId }))).rejects.toThrow(ChannelNotFoundException);
    });

    test("when the last supervisor goes, the oldest member of the company becomes it", async () => {
      const { ann, bob, cleo } = await world().company();
      const channelId = await groupId(ann, []);
      const add = async (input: object) => {
        world().advance(10);
        await ann.client.send(new AddChannelMemberCommand({ channelId, ...input }));
      };
      await add({ memberToInvite: { email: "oldest@outside.example" } });
      await add({ memberId: cleo.id });
      await add({ memberId: bob.id });
      await ann.client.send(new DeleteChannelMemberCommand({ channelId, memberId: ann.id }));
      const { member } = await bob.client.send(new GetChannelMemberCommand({ channelId, memberId: cleo.id }));
      expect(member.role).toBe("supervisor");
    });

    test("members who leave at once all go, and the channel stays for the company", async () => {
      const { ann, bob, pbx } = await world().company();
      const channelId = await groupId(ann, [bob]);
      await Promise.all(
        [ann, bob].map(({ client, id }) => client.send(new DeleteChannelMemberCommand({ channelId, memberId: id }))),
      );
      const { members } = await pbx.send(new ListChannelMembersCommand({ channelId }));
      expect(members).toEqual([]);
    });
  });

  test("ListChannelMembers goes by joining time, ties by id; it is paged", async () => {
    const { ann, bob, cleo, dan } = await world().company();
    const channelId = await groupId(ann, [bob, cleo]);
    world().advance(10);
    await ann.client.send(new AddChannelMemberCommand({ channelId, memberId: dan.id }));
    const together = [ann.id, bob.id, cleo.id].sort();
    expect((await list(bob, channelId)).map(({ id }) => id)).toEqual([...together, dan.id]);
    expect((await list(bob, channelId, { limit: 2, offset: 2 })).map(({ id }) => id)).toEqual([together[2], dan.id]);
  });

  test("GetChannelMember answers ChannelMemberNotFoundException for who is none", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, []);
    for (const memberId of [bob.id, "nobodyknowsm"]) {
      await expect(ann.client.send(new GetChannelMemberCommand({ channelId, memberId }))).rejects.toThrow(
        ChannelMemberNotFoundException,
      );
    }
  });

  describe("Invite", () => {
    test("by email without regard to case or telephone in E.164; an existing account is never doubled", async () => {
      const { ann, pbx, bob, company } = await world().company();
      const invite = async (client: Person["client"], ...invitees: object[]) =>
        (await client.send(new InviteCommand({ invitees }))).users;
      const [zoe] = await invite(ann.client, { email: "Zoe@Out.example", name: "Zoe" });
      expect(zoe).toMatchObject({ email: "zoe@out.example", name: "Zoe" });
      expect(zoe?.id).toMatch(/^[A-Za-z0-9]{12}$/);
      const users = await invite(
        pbx,
        { email: "ZOE@OUT.EXAMPLE", name: "Other" },
        { email: `Bob@${company}.example` },
        { phone: "+39 045 / 1234-567" },
        { phone: "0039 (045) 1234567" },
      );
      expect(users.map(({ id }) => id)).toEqual([zoe?.id, bob.id, users[2]?.id, users[2]?.id]);
      expect(users[0]?.name).toBe("Zoe");
      expect(users[2]?.phone).toBe("+390451234567");
    });

    test("calls that invite the same people at once, in any order, make one account for each", async () => {
      const { ann, bob } = await world().company();
      const people = Array.from({ length: 6 }, (_, i) => ({ email: `p${i}@same.example` }));
      const calls = Array.from({ length: 8 }, (_, i) => {
        const invitees = i % 2 ? people : [...people].reverse();
        return (i % 2 ? ann : bob).client.send(new InviteCommand({ invitees }));
      });
      const ids = (await Promise.all(calls)).map(({ users }, i) =>
        (i % 2 ? users : [...users].reverse()).map(({ id }) => id),
      );
      expect(new Set(ids.map((list) => list.join())).size).toBe(1);
    });

    test("two calls that invite the same person at once make one account", async () => {
      const { ann, bob } = await world().company();
      const calls = Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? ann : bob).client.send(new InviteCommand({ invitees: [{ email: "same@time.example" }] })),
      );
      const ids = (await Promise.all(calls)).map(({ users }) => users[0]?.id);
      expect(new Set(ids).size).toBe(1);
    });

    test.each([
      ["nobody", { invitees: [] }],
      ["101 people", { invitees: Array.from({ length: 101 }, (_, i) => ({ email: `a${i}@b.example` })) }],
      ["neither email nor phone", { invitees: [{ name: "x" }] }],
      ["no email address", { invitees: [{ email: "x" }] }],
    ])("%s is a ValidationException", async (_, input) => {
      const { ann } = await world().company();
      await expect(ann.client.send(new InviteCommand(input))).rejects.toThrow(ValidationException);
    });
  });
});
