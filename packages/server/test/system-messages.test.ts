import {
  GetOrCreateDirectChannelCommand,
  HideChannelCommand,
  IdempotencyConflictException,
  ListChannelsCommand,
  ListMessagesCommand,
  PartialUpdateMessageCommand,
  SendSystemMessageCommand,
} from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { groupId } from "./support/group";
import { describeWorlds } from "./support/world";

describeWorlds("SendSystemMessage", (world) => {
  test("has text, event or both, as they were given; its author is the company or the named user", async () => {
    const { ann, company, s2s } = await world().company();
    const channelId = await groupId(ann, []);
    const send = async (input: object) =>
      (await s2s.send(new SendSystemMessageCommand({ channelId, ...input }))).message;
    const event = '{"type": "call_ended", "seconds": 12}';
    expect(await send({ text: "Call ended", event })).toMatchObject({
      type: "system",
      text: "Call ended",
      event,
      channelId,
      user: { id: company, bot: true },
    });
    expect((await send({ event: "null" })).event).toBe("null");
    expect((await send({ text: "  ", event })).text).toBeUndefined();
    expect(await send({ text: "x", userId: ann.id })).toMatchObject({ user: { id: ann.id, name: "ann" } });
    const { messages } = await ann.client.send(new ListMessagesCommand({ channelId }));
    expect(messages).toHaveLength(4);
  });

  test("services write into every channel of their company, also in the name of who isn't a member", async () => {
    const { ann, bob, cleo, s2s } = await world().company();
    const { channel } = await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
    const broadcast = await groupId(ann, [bob], { broadcast: true });
    for (const channelId of [channel.channelId, broadcast]) {
      const { message } = await s2s.send(new SendSystemMessageCommand({ channelId, text: "x", userId: cleo.id }));
      expect(message.user.id).toBe(cleo.id);
    }
  });

  test("only services may", async () => {
    const { ann, company, pbx } = await world().company();
    const channelId = await groupId(ann, []);
    const bot = await world().client({ company, type: "XBS_BOT", subject: ann.id });
    for (const client of [ann.client, pbx, bot]) {
      const call = client.send(new SendSystemMessageCommand({ channelId, text: "x" }));
      expect(await failureName(call)).toBe("ForbiddenException");
    }
  });

  test("it brings back a hidden channel, unless silent", async () => {
    const { ann, s2s } = await world().company();
    const channelId = await groupId(ann, []);
    const listed = async () => (await ann.client.send(new ListChannelsCommand({}))).channels.length;
    await ann.client.send(new HideChannelCommand({ channelId }));
    await s2s.send(new SendSystemMessageCommand({ channelId, text: "x", silent: true }));
    expect(await listed()).toBe(0);
    await s2s.send(new SendSystemMessageCommand({ channelId, text: "x" }));
    expect(await listed()).toBe(1);
  });

  test("nobody edits it", async () => {
    const { ann, s2s } = await world().company();
    const channelId = await groupId(ann, []);
    const { message } = await s2s.send(new SendSystemMessageCommand({ channelId, text: "x", userId: ann.id }));
    const { messageId } = message;
    const edit = ann.client.send(new PartialUpdateMessageCommand({ channelId, messageId, set: { text: "y" } }));
    expect(await failureName(edit)).toBe("MessageNotFoundException");
  });

  test.each([
    ["nothing", {}, "/text"],
    ["white space", { text: " \n" }, "/text"],
    ["an event that isn't JSON", { text: "x", event: "{type: 1}" }, "/event"],
    ["an empty event", { text: "x", event: "" }, "/event"],
    ["too long an event", { event: JSON.stringify("x".repeat(9_999)) }, "/event"],
    ["too long a text", { text: "x".repeat(10_001) }, "/text"],
    ["an unknown user", { text: "x", userId: "nobodyknowsm" }, "/userId"],
  ])("%s is a ValidationException", async (_, input, path) => {
    const { ann, s2s } = await world().company();
    const channelId = await groupId(ann, []);
    expect(await invalidPaths(s2s.send(new SendSystemMessageCommand({ channelId, ...input })))).toEqual([path]);
  });

  test("a channel that isn't there or is another company's isn't found", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const elsewhere = await world().company();
    for (const id of [channelId, "nowhere"]) {
      const call = elsewhere.s2s.send(new SendSystemMessageCommand({ channelId: id, text: "x" }));
      expect(await failureName(call)).toBe("ChannelNotFoundException");
    }
  });

  test("a repeated key writes once; with another input it is a conflict", async () => {
    const { ann, s2s } = await world().company();
    const channelId = await groupId(ann, []);
    const input = { channelId, text: "x", idempotencyToken: "system-1" };
    const answers = await Promise.all([1, 2, 3].map(() => s2s.send(new SendSystemMessageCommand(input))));
    expect(new Set(answers.map(({ message }) => message.messageId)).size).toBe(1);
    const other = s2s.send(new SendSystemMessageCommand({ ...input, text: "y" }));
    await expect(other).rejects.toThrow(IdempotencyConflictException);
  });
});
