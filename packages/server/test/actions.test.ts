import {
  ActionTriggerNotFoundException,
  ChannelNotFoundException,
  type ConversationsClient,
  CreateGroupChannelCommand,
  CreateKiteChannelCommand,
  DeleteChannelCommand,
  DeleteChannelMemberCommand,
  DeleteMessageCommand,
  type Element,
  ForbiddenException,
  GetActionTriggerResultCommand,
  IdempotencyConflictException,
  MessageNotFoundException,
  SendActionTriggerResultCommand,
  SendMessageCommand,
  TriggerMessageActionCommand,
  type TriggerMessageActionCommandInput,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { TRIGGER_PERIOD } from "../src/rules/actions";
import { describeWorlds, type Person, type World } from "./support/world";

type Result = SendActionTriggerResultCommand["input"]["result"];

const button = (id: string, disabled?: boolean) => ({ button: { text: id, handler: { action: { id } }, disabled } });

const elements: Element[] = [
  { actions: [{ button: { text: "open", handler: { link: { url: "https://example.com" } } } }, button("first")] },
  {
    actions: [
      { button: { text: "yes", handler: { reply: { text: "approve" } } } },
      button("off", true),
      button("shared", true),
      button("shared"),
      button("approve"),
    ],
  },
];

/** A bot's message with buttons, in a channel with ann (the supervisor) and bob; cleo isn't in it. */
async function stage(world: World) {
  const company = await world.company();
  const bot = await world.newPerson(company.company, { name: "bot", email: `bot@${company.company}.example` });
  const asBot = await world.client({ company: company.company, type: "XBS_BOT", subject: bot.id });
  const { channel } = await company.ann.client.send(
    new CreateGroupChannelCommand({ members: [company.bob.id, bot.id], silent: true }),
  );
  const { channelId } = channel;
  const { message } = await asBot.send(new SendMessageCommand({ channelId, text: "Approve?", elements }));
  return { ...company, asBot, place: { channelId, messageId: message.messageId } };
}

const trigger = async (
  person: Person,
  place: { channelId: string; messageId: string },
  more: Partial<TriggerMessageActionCommandInput> = {},
): Promise<string> =>
  (await person.client.send(new TriggerMessageActionCommand({ ...place, actionId: "approve", ...more }))).triggerId;

const ask = async (client: ConversationsClient, triggerId: string, userId?: string) => {
  const { status, result } = await client.send(new GetActionTriggerResultCommand({ triggerId, userId }));
  return { status, result };
};

const answer = (client: ConversationsClient, triggerId: string, result: Result) =>
  client.send(new SendActionTriggerResultCommand({ triggerId, result }));

describeWorlds("actions", (world) => {
  test("who pressed a button gets the author's answer: pending, then completed with the result", async () => {
    const { bob, asBot, place } = await stage(world());
    const triggerId = await trigger(bob, place);
    expect(await ask(bob.client, triggerId)).toEqual({ status: "pending", result: undefined });
    const result = { approved: true, notes: ["a", 1, null, { "ü\u0000": "\ud83d\udc4d" }], nothing: null };
    await answer(asBot, triggerId, result);
    expect(await ask(bob.client, triggerId)).toEqual({ status: "completed", result });
  });

  describe("TriggerMessageAction", () => {
    test.each(["first", "approve", "shared"])("the action %p of an enabled button is triggered", async (actionId) => {
      const { bob, place } = await stage(world());
      expect(await trigger(bob, place, { actionId })).toMatch(/^[0-9a-f]{32}$/);
    });

    test.each([
      ["off", "a disabled button's"],
      ["open", "a link's text"],
      ["yes", "a reply's text"],
      ["Approve", "in another case"],
      ["constructor", "nobody's"],
    ])("%p (%s) is a ValidationException on /actionId", async (actionId) => {
      const { bob, place } = await stage(world());
      await expect(trigger(bob, place, { actionId })).rejects.toMatchObject({
        name: "ValidationException",
        fieldList: [expect.objectContaining({ path: "/actionId" })],
      });
    });

    test("a message without elements has no action", async () => {
      const { ann, place } = await stage(world());
      const { channelId } = place;
      const { message } = await ann.client.send(new SendMessageCommand({ channelId, text: "approve" }));
      await expect(trigger(ann, message)).rejects.toThrow(ValidationException);
    });

    test("every press is a trigger of its own, unless it repeats a key", async () => {
      const { ann, bob, place } = await stage(world());
      const presses = [await trigger(bob, place), await trigger(bob, place), await trigger(ann, place)];
      expect(new Set(presses).size).toBe(3);
      const idempotencyToken = "one-press";
      const repeated = await Promise.all([1, 2, 3].map(() => trigger(bob, place, { idempotencyToken })));
      expect(new Set(repeated).size).toBe(1);
      expect(presses).not.toContain(repeated[0]);
      await expect(trigger(bob, place, { idempotencyToken, actionId: "first" })).rejects.toThrow(
        IdempotencyConflictException,
      );
    });

    test("a deleted message and one of another channel are a MessageNotFoundException", async () => {
      const { ann, bob, place } = await stage(world());
      const { channel } = await bob.client.send(new CreateGroupChannelCommand({}));
      const elsewhere = { ...place, channelId: channel.channelId };
      await expect(trigger(bob, elsewhere)).rejects.toThrow(MessageNotFoundException);
      await ann.client.send(new DeleteMessageCommand(place));
      await expect(trigger(bob, place)).rejects.toThrow(MessageNotFoundException);
    });

    test("needs membership: readers of a public channel get a ForbiddenException, others a ChannelNotFoundException", async () => {
      const { ann, cleo, place } = await stage(world());
      const other = await world().company();
      await expect(trigger(cleo, place)).rejects.toThrow(ChannelNotFoundException);
      await expect(trigger(other.ann, place)).rejects.toThrow(ChannelNotFoundException);
      const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
      const { channelId } = channel;
      const { message } = await ann.client.send(new SendMessageCommand({ channelId, elements }));
      await expect(trigger(cleo, message)).rejects.toThrow(ForbiddenException);
    });

    test("guests press buttons in their kite channels, and ask for the result", async () => {
      const { company, pbx } = await world().company();
      const guest = await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest0000001" });
      const { channel, members } = await guest.send(new CreateKiteChannelCommand({ targetId: "widget" }));
      const { channelId } = channel;
      const widget = members?.find((member) => member.id !== "guest0000001")?.id as string;
      const { message } = await pbx.send(new SendMessageCommand({ channelId, elements, userId: widget }));
      const { triggerId } = await guest.send(
        new TriggerMessageActionCommand({ channelId, messageId: message.messageId, actionId: "approve" }),
      );
      const bot = await world().client({ company, type: "XBS_BOT", subject: widget });
      await answer(bot, triggerId, "done");
      expect(await ask(guest, triggerId)).toEqual({ status: "completed", result: "done" });
    });

    test("a company names who presses; without one it is a ValidationException on /userId", async () => {
      const { bob, pbx, place } = await stage(world());
      const press = (userId?: string) =>
        pbx.send(new TriggerMessageActionCommand({ ...place, actionId: "approve", userId }));
      const { triggerId } = await press(bob.id);
      expect(await ask(bob.client, triggerId)).toMatchObject({ status: "pending" });
      for (const userId of [undefined, "nobodyknowsme"]) {
        await expect(press(userId)).rejects.toMatchObject({
          name: "ValidationException",
          fieldList: [expect.objectContaining({ path: "/userId" })],
        });
      }
    });
  });

  describe("GetActionTriggerResult", () => {
    test("it is expired after 10 minutes without a result, and takes none any more", async () => {
      const { bob, asBot, pbx, place } = await stage(world());
      const triggerId = await trigger(bob, place);
      world().advance(TRIGGER_PERIOD - 30_000);
      expect(await ask(bob.client, triggerId)).toMatchObject({ status: "pending" });
      world().advance(30_000);
      expect(await ask(bob.client, triggerId)).toEqual({ status: "expired", result: undefined });
      for (const client of [asBot, pbx]) {
        await expect(answer(client, triggerId, "late")).rejects.toThrow(ActionTriggerNotFoundException);
      }
    });

    test("a result stays, however much time has passed", async () => {
      const { bob, asBot, place } = await stage(world());
      const triggerId = await trigger(bob, place);
      await answer(asBot, triggerId, false);
      world().advance(2 * TRIGGER_PERIOD);
      expect(await ask(bob.client, triggerId)).toEqual({ status: "completed", result: false });
    });

    test("only who triggered it may ask, and the company: not the author, not other members, not another company", async () => {
      const { ann, bob, asBot, pbx, place } = await stage(world());
      const other = await world().company();
      const triggerId = await trigger(bob, place);
      for (const client of [ann.client, other.ann.client, other.pbx, other.s2s]) {
        await expect(ask(client, triggerId)).rejects.toThrow(ActionTriggerNotFoundException);
      }
      await expect(ask(asBot, triggerId)).rejects.toThrow(ForbiddenException);
      await expect(ask(pbx, triggerId, ann.id)).rejects.toThrow(ActionTriggerNotFoundException);
      expect(await ask(pbx, triggerId)).toMatchObject({ status: "pending" });
      expect(await ask(pbx, triggerId, bob.id)).toMatchObject({ status: "pending" });
      await expect(ask(pbx, triggerId, "nobodyknowsme")).rejects.toThrow(ValidationException);
      await expect(ask(bob.client, "nosuchtrigger")).rejects.toThrow(ActionTriggerNotFoundException);
    });

    test("who left the channel may still ask; when the channel is deleted, its triggers are gone", async () => {
      const { ann, bob, asBot, place } = await stage(world());
      const triggerId = await trigger(bob, place);
      const { channelId } = place;
      await bob.client.send(new DeleteChannelMemberCommand({ channelId, memberId: bob.id }));
      expect(await ask(bob.client, triggerId)).toMatchObject({ status: "pending" });
      await ann.client.send(new DeleteChannelCommand({ channelId }));
      await expect(ask(bob.client, triggerId)).rejects.toThrow(ActionTriggerNotFoundException);
      await expect(answer(asBot, triggerId, 1)).rejects.toThrow(ActionTriggerNotFoundException);
    });

    test("a channel made again under the id of a deleted one has none of its triggers", async () => {
      const { ann, bob, place } = await stage(world());
      const { channelId } = place;
      const triggerId = await trigger(bob, place);
      await ann.client.send(new DeleteChannelCommand({ channelId }));
      const again = await ann.client.send(new CreateGroupChannelCommand({ channelId, members: [bob.id] }));
      expect(again.channel.channelId).toBe(channelId);
      await expect(ask(bob.client, triggerId)).rejects.toThrow(ActionTriggerNotFoundException);
    });
  });

  describe("SendActionTriggerResult", () => {
    test("the same result again is no error, whatever the order of its members; another is refused and the first stays", async () => {
      const { bob, asBot, pbx, place } = await stage(world());
      const triggerId = await trigger(bob, place);
      await answer(asBot, triggerId, { a: 1, b: [2, 3] });
      await answer(asBot, triggerId, { b: [2, 3], a: 1 });
      world().advance(2 * TRIGGER_PERIOD);
      await answer(pbx, triggerId, { a: 1, b: [2, 3] });
      for (const result of [{ a: 1 }, { a: 1, b: [3, 2] }, "x"] as Result[]) {
        await expect(answer(asBot, triggerId, result)).rejects.toMatchObject({
          name: "ValidationException",
          fieldList: [expect.objectContaining({ path: "/result" })],
        });
      }
      expect(await ask(bob.client, triggerId)).toEqual({ status: "completed", result: { a: 1, b: [2, 3] } });
    });

    test("of different results that arrive at once one is kept and the others are refused", async () => {
      const { bob, asBot, pbx, place } = await stage(world());
      const triggerId = await trigger(bob, place);
      const results = [1, 2, 3, 4, 5, 6];
      const outcomes = await Promise.allSettled(
        results.map((result) => answer(result % 2 ? asBot : pbx, triggerId, result)),
      );
      const kept = results.filter((_, index) => outcomes[index]?.status === "fulfilled");
      expect(kept).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ValidationException);
      }
      expect(await ask(bob.client, triggerId)).toEqual({ status: "completed", result: kept[0] });
    });

    test.each([[0], [""], [false], [[]], [{}], ["text"], [1.5]] as [Result][])("%p is a result", async (result) => {
      const { bob, asBot, place } = await stage(world());
      const triggerId = await trigger(bob, place);
      await answer(asBot, triggerId, result);
      expect(await ask(bob.client, triggerId)).toEqual({ status: "completed", result });
    });

    test.each([[null], [undefined]])("%p is none: a ValidationException on /result", async (result) => {
      const { bob, asBot, place } = await stage(world());
      const triggerId = await trigger(bob, place);
      await expect(answer(asBot, triggerId, result as unknown as Result)).rejects.toMatchObject({
        name: "ValidationException",
        fieldList: [expect.objectContaining({ path: "/result" })],
      });
      expect(await ask(bob.client, triggerId)).toMatchObject({ status: "pending" });
    });

    test("only the author and the company answer: users are refused, other bots and companies find no trigger", async () => {
      const { company, bob, place, s2s } = await stage(world());
      const other = await world().company();
      const triggerId = await trigger(bob, place);
      const stranger = await world().newPerson(company, { name: "other bot", email: `bot2@${company}.example` });
      const otherBot = await world().client({ company, type: "XBS_BOT", subject: stranger.id });
      for (const client of [otherBot, other.pbx, other.s2s]) {
        await expect(answer(client, triggerId, 1)).rejects.toThrow(ActionTriggerNotFoundException);
      }
      await expect(answer(bob.client, triggerId, 1)).rejects.toThrow(ForbiddenException);
      await expect(answer(s2s, "nosuchtrigger", 1)).rejects.toThrow(ActionTriggerNotFoundException);
      await answer(s2s, triggerId, 1);
      expect(await ask(bob.client, triggerId)).toEqual({ status: "completed", result: 1 });
    });
  });
});
