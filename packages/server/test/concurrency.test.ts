import {
  AddChannelMemberCommand,
  DeleteChannelMemberCommand,
  GetChannelCommand,
  GetOrCreateDirectChannelCommand,
  IdempotencyConflictException,
  InviteCommand,
  LeaveChannelCommand,
  ListChannelMembersCommand,
  ListMessagesCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { groupId } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

const ROUNDS = 10;

describeWorlds("at once, on two nodes", (world) => {
  // SQLite has one node, whose clients are as concurrent as its single writer lets them be.
  let second = 0;
  beforeAll(async () => {
    if (world().engine === "postgres") second = await world().addNode();
  });
  const elsewhere = (company: string, { id }: Person): Promise<Person> => world().person(company, id, second);

  test("both sides open their direct channel: it is one, with two members", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { company, ann, bob } = await world().company();
      const bobElsewhere = await elsewhere(company, bob);
      const answers = await Promise.all([
        ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id })),
        bobElsewhere.client.send(new GetOrCreateDirectChannelCommand({ memberId: ann.id })),
        ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id })),
      ]);
      const [channelId] = new Set(answers.map(({ channel }) => channel.channelId));
      for (const { channel, members } of answers) {
        expect(channel).toMatchObject({ channelId, memberCount: 2 });
        expect(members?.map(({ id }) => id).sort()).toEqual([ann.id, bob.id].sort());
      }
    }
  });

  test("the same Idempotency-Key twice: it happens once, and both get the same answer", async () => {
    const { company, ann } = await world().company();
    const channelId = await groupId(ann, []);
    const nodes = [ann, await elsewhere(company, ann)];
    for (let round = 0; round < ROUNDS; round++) {
      const input = { channelId, text: `round ${round}`, idempotencyToken: `key-${round}` };
      const answers = await Promise.all(
        [0, 1, 0, 1].map((node) => (nodes[node] as Person).client.send(new SendMessageCommand(input))),
      );
      expect(new Set(answers.map(({ message }) => message.messageId)).size).toBe(1);
    }
    const { messages } = await ann.client.send(new ListMessagesCommand({ channelId, limit: 100 }));
    expect(messages.map(({ text }) => text)).toEqual(Array.from({ length: ROUNDS }, (_, n) => `round ${n}`).reverse());
  });

  test("the same Idempotency-Key for different inputs: one happens, the others are refused", async () => {
    const { company, ann } = await world().company();
    const channelId = await groupId(ann, []);
    const nodes = [ann, await elsewhere(company, ann)];
    for (let round = 0; round < ROUNDS; round++) {
      const results = await Promise.allSettled(
        [0, 1].map((node) => {
          const input = { channelId, text: `${round} from ${node}`, idempotencyToken: `other-${round}` };
          return (nodes[node] as Person).client.send(new SendMessageCommand(input));
        }),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      for (const result of results) {
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(IdempotencyConflictException);
      }
    }
    const { messages } = await ann.client.send(new ListMessagesCommand({ channelId, limit: 100 }));
    expect(messages).toHaveLength(ROUNDS);
  });

  test("the last two supervisors leave: a member that stays becomes one", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { company, ann, bob, cleo, dan } = await world().company();
      const channelId = await groupId(ann, [bob, cleo, dan]);
      await world().conversations.store.write((tx) =>
        tx.execute(
          tx.sql
            .updateTable("members")
            .set({ role: "supervisor" })
            .where("company", "=", company)
            .where("channel", "=", channelId)
            .where("user_id", "=", bob.id),
        ),
      );
      const bobElsewhere = await elsewhere(company, bob);
      await Promise.all([
        ann.client.send(new DeleteChannelMemberCommand({ channelId, memberId: ann.id })),
        bobElsewhere.client.send(new LeaveChannelCommand({ channelId })),
      ]);
      const { members } = await cleo.client.send(new ListChannelMembersCommand({ channelId }));
      expect(members.map(({ id }) => id).sort()).toEqual([cleo.id, dan.id].sort());
      expect(members.filter(({ role }) => role === "supervisor")).toHaveLength(1);
      expect((await cleo.client.send(new GetChannelCommand({ channelId }))).channel.memberCount).toBe(2);
    }
  });

  test("everybody leaves: the channel counts none", async () => {
    const { company, ann, bob, cleo, dan, pbx } = await world().company();
    const channelId = await groupId(ann, [bob, cleo, dan]);
    await Promise.all(
      [ann, bob, cleo, dan].map(async (person, n) => {
        const { client } = n % 2 === 0 ? person : await elsewhere(company, person);
        return client.send(new DeleteChannelMemberCommand({ channelId, memberId: person.id }));
      }),
    );
    expect((await pbx.send(new GetChannelCommand({ channelId }))).channel.memberCount).toBe(0);
    expect((await pbx.send(new ListChannelMembersCommand({ channelId }))).members).toEqual([]);
  });

  test("the same people are invited, in any order: one account each", async () => {
    for (let round = 0; round < 3; round++) {
      const { company, ann, bob } = await world().company();
      const bobElsewhere = await elsewhere(company, bob);
      const [zoe, yan] = [{ email: "zoe@outside.example" }, { email: "yan@outside.example", phone: "+393331234567" }];
      const answers = await Promise.all([
        ann.client.send(new InviteCommand({ invitees: [zoe, yan] })),
        bobElsewhere.client.send(new InviteCommand({ invitees: [yan, { email: "ZOE@outside.example" }] })),
        ann.client.send(new InviteCommand({ invitees: [{ phone: "+39 333 1234567" }, zoe] })),
      ]);
      const ids = (email: string) => answers.flatMap(({ users }) => users.filter((user) => user.email === email));
      expect(new Set(ids("zoe@outside.example").map(({ id }) => id)).size).toBe(1);
      const accounts = await world().conversations.store.read((tx) =>
        tx.query(tx.sql.selectFrom("users").select(["email", "phone"]).where("company", "=", company)),
      );
      expect(accounts.filter(({ email }) => email === "zoe@outside.example")).toHaveLength(1);
      expect(accounts.filter(({ phone }) => phone === "+393331234567")).toHaveLength(1);
      expect(accounts.filter(({ email }) => email === "yan@outside.example").length).toBeLessThanOrEqual(1);
    }
  });

  test("the same person is added to a channel: one member, and told of once", async () => {
    const { company, ann, bob } = await world().company();
    const channelId = await groupId(ann, []);
    const annElsewhere = await elsewhere(company, ann);
    await Promise.all(
      [ann, annElsewhere, ann, annElsewhere].map(({ client }) =>
        client.send(new AddChannelMemberCommand({ channelId, memberId: bob.id })),
      ),
    );
    expect((await ann.client.send(new GetChannelCommand({ channelId }))).channel.memberCount).toBe(2);
    const { messages } = await ann.client.send(new ListMessagesCommand({ channelId }));
    expect(messages.map(({ event }) => JSON.parse(event ?? "null"))).toEqual([
      { type: "member_added", memberIds: [bob.id], userId: ann.id },
    ]);
  });

  test("many send to one channel: every message has its own number, and none is missing", async () => {
    const { company, ann, bob, cleo } = await world().company();
    const channelId = await groupId(ann, [bob, cleo]);
    const people = [ann, await elsewhere(company, bob), cleo];
    await Promise.all(
      Array.from({ length: 90 }, (_, n) =>
        (people[n % 3] as Person).client.send(new SendMessageCommand({ channelId, text: `${n}` })),
      ),
    );
    const { messages } = await ann.client.send(new ListMessagesCommand({ channelId, limit: 100 }));
    expect(messages.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 90 }, (_, n) => n),
    );
    const rows = await world().conversations.store.read((tx) =>
      tx.query(
        tx.sql
          .selectFrom("messages")
          .innerJoin("channels", "channels.history", "messages.history")
          .select("seq")
          .where("channels.id", "=", channelId)
          .orderBy("seq"),
      ),
    );
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 90 }, (_, n) => n + 1));
  });
});
