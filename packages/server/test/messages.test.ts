import {
  ChannelNotFoundException,
  CreateGroupChannelCommand,
  DeleteMessageCommand,
  ForbiddenException,
  GetMessageCommand,
  GetOrCreateDirectChannelCommand,
  IdempotencyConflictException,
  ListMessagesCommand,
  MessageNotFoundException,
  PartialUpdateMessageCommand,
  SendMessageCommand,
  UpdateMessageCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { invalidPaths } from "./support/failure";
import { groupId } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

const send = async (person: Person, channelId: string, text: string) =>
  (await person.client.send(new SendMessageCommand({ channelId, text }))).message;

describeWorlds("messages", (world) => {
  describe("SendMessage", () => {
    test("what was sent is read by the other members, in the same words", async () => {
      const { ann, bob } = await world().company();
      const { channel } = await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }));
      const text = 'Grüße "an" alle 👋\n\u2028 <b>&amp;</b> \\ end';
      const sent = await send(ann, channel.channelId, text);
      const { messages } = await bob.client.send(new ListMessagesCommand({ channelId: channel.channelId }));
      expect(messages).toEqual([sent]);
      expect(sent).toMatchObject({ text, type: "regular", user: { id: ann.id }, channelId: channel.channelId });
      expect(sent.messageId).toMatch(/^[0-9a-f]{32}$/);
      expect(sent.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    test.each([
      ["nothing", {}],
      ["an empty text", { text: "" }],
      ["white space", { text: " \n\t" }],
      ["empty lists", { elements: [], attachments: [] }],
    ])("a message of %s is refused", async (_, content) => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      await expect(ann.client.send(new SendMessageCommand({ channelId, ...content }))).rejects.toThrow(
        ValidationException,
      );
    });

    test("a text has up to 10,000 characters", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      expect((await send(ann, channelId, "é".repeat(10_000))).text).toHaveLength(10_000);
      const error: unknown = await send(ann, channelId, "x".repeat(10_001)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ValidationException);
      expect((error as ValidationException).fieldList?.map((field) => field.path)).toEqual(["/text"]);
    });

    test("who isn't a member doesn't know of a private channel, and may not write to a public one", async () => {
      const { ann, bob, cleo } = await world().company();
      const secret = await groupId(ann, [bob]);
      await expect(send(cleo, secret, "x")).rejects.toThrow(ChannelNotFoundException);
      const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
      await expect(send(cleo, channel.channelId, "x")).rejects.toThrow(ForbiddenException);
    });

    test("nothing of another company is ever visible", async () => {
      const one = await world().company();
      const other = await world().company();
      const channelId = await groupId(one.ann, []);
      const calls = [one.pbx, other.pbx, other.s2s].map((client) =>
        client.send(new ListMessagesCommand({ channelId })).then(
          () => "seen",
          (error: Error) => error.name,
        ),
      );
      expect(await Promise.all(calls)).toEqual(["seen", "ChannelNotFoundException", "ChannelNotFoundException"]);
    });

    test("in a broadcast channel only supervisors send", async () => {
      const { ann, bob } = await world().company();
      const { channel } = await ann.client.send(
        new CreateGroupChannelCommand({ broadcast: true, members: [bob.id], silent: true }),
      );
      await expect(send(bob, channel.channelId, "x")).rejects.toThrow(ForbiddenException);
      expect((await send(ann, channel.channelId, "x")).text).toBe("x");
    });

    test("a company names the sender; without one it is a ValidationException on /userId", async () => {
      const { ann, pbx } = await world().company();
      const channelId = await groupId(ann, []);
      const { message } = await pbx.send(new SendMessageCommand({ channelId, text: "x", userId: ann.id }));
      expect(message.user.id).toBe(ann.id);
      for (const userId of [undefined, "nobodyknowsme"]) {
        const error: unknown = await pbx
          .send(new SendMessageCommand({ channelId, text: "x", userId }))
          .catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(ValidationException);
        expect((error as ValidationException).fieldList?.[0]?.path).toBe("/userId");
      }
    });

    test("a quote takes the stored text and author, from a message that one can see", async () => {
      const { ann, bob, cleo } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const original = await send(ann, channelId, "the original");
      const quote = { ...original, text: "forged", user: { id: bob.id } };
      const { message } = await bob.client.send(new SendMessageCommand({ channelId, text: "re", quote }));
      expect(message.quote).toMatchObject({
        text: "the original",
        user: { id: ann.id },
        messageId: original.messageId,
      });

      const elsewhere = await groupId(cleo, []);
      const prying = cleo.client.send(new SendMessageCommand({ channelId: elsewhere, quote }));
      await expect(prying).rejects.toThrow(ValidationException);
    });
  });

  describe("idempotency", () => {
    test("the same key and input give the same answer, and send once", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const input = { channelId, text: "once", idempotencyToken: "key-1" };
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => ann.client.send(new SendMessageCommand(input))),
      );
      expect(new Set(answers.map(({ message }) => message.messageId)).size).toBe(1);
      expect((await ann.client.send(new ListMessagesCommand({ channelId }))).messages).toHaveLength(1);
    });

    test("the same key with another input is a conflict", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      await ann.client.send(new SendMessageCommand({ channelId, text: "one", idempotencyToken: "key-2" }));
      const other = ann.client.send(new SendMessageCommand({ channelId, text: "two", idempotencyToken: "key-2" }));
      await expect(other).rejects.toThrow(IdempotencyConflictException);
    });

    test("a key is one caller's own, and is free again after 24 hours", async () => {
      const { ann, bob, company } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const input = { channelId, text: "x", idempotencyToken: "key-3" };
      const first = await ann.client.send(new SendMessageCommand(input));
      const others = await bob.client.send(new SendMessageCommand(input));
      expect(others.message.messageId).not.toBe(first.message.messageId);
      world().advance(24 * 3600 * 1000 + 1);
      const later = await world().person(company, ann.id);
      const again = await later.client.send(new SendMessageCommand(input));
      expect(again.message.messageId).not.toBe(first.message.messageId);
    });

    test("a refused call keeps no answer: the key can be used again", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, []);
      const input = { channelId, text: "x", idempotencyToken: "key-4" };
      await expect(bob.client.send(new SendMessageCommand(input))).rejects.toThrow(ChannelNotFoundException);
      await expect(bob.client.send(new SendMessageCommand({ ...input, text: "y" }))).rejects.toThrow(
        ChannelNotFoundException,
      );
    });
  });

  describe("ListMessages and GetMessage", () => {
    test("newest first; before and after give the same page whatever was added meanwhile", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const ids: string[] = [];
      for (let i = 0; i < 7; i++) ids.push((await send(ann, channelId, String(i))).messageId);
      const texts = async (input: object) =>
        (await ann.client.send(new ListMessagesCommand({ channelId, ...input }))).messages.map(({ text }) => text);

      expect(await texts({ limit: 3 })).toEqual(["6", "5", "4"]);
      expect(await texts({ limit: 3, offset: 5 })).toEqual(["1", "0"]);
      expect(await texts({ limit: 2, before: ids[4] })).toEqual(["3", "2"]);
      expect(await texts({ limit: 2, after: ids[2] })).toEqual(["4", "3"]);
      await send(ann, channelId, "7");
      expect(await texts({ limit: 2, before: ids[4], offset: 50 })).toEqual(["3", "2"]);
      expect(await texts({ before: ids[0] })).toEqual([]);
      expect(await texts({ offset: 100 })).toEqual([]);
    });

    test.each([
      ["limit 0", { limit: 0 }, "/limit"],
      ["limit 101", { limit: 101 }, "/limit"],
      ["a negative offset", { offset: -1 }, "/offset"],
      ["before and after together", { before: "a", after: "b" }, "/before"],
      ["an unknown before", { before: "a" }, "/before"],
    ])("%s is a ValidationException", async (_, input, path) => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const error: unknown = await ann.client
        .send(new ListMessagesCommand({ channelId, ...input }))
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ValidationException);
      expect((error as ValidationException).fieldList?.map((field) => field.path)).toEqual([path]);
    });

    test("a message of another channel isn't found", async () => {
      const { ann } = await world().company();
      const { messageId } = await send(ann, await groupId(ann, []), "x");
      const channelId = await groupId(ann, []);
      await expect(ann.client.send(new GetMessageCommand({ channelId, messageId }))).rejects.toThrow(
        MessageNotFoundException,
      );
    });
  });

  describe("changing", () => {
    test("a company that names no author is told so first, as by every operation that needs a user", async () => {
      const { pbx } = await world().company();
      const nowhere = { channelId: "nowhere", messageId: "nothing" };
      for (const edit of [
        new UpdateMessageCommand({ ...nowhere, text: "x" }),
        new PartialUpdateMessageCommand({ ...nowhere, set: { text: "x" } }),
      ]) {
        expect(await invalidPaths(pbx.send(edit as UpdateMessageCommand))).toEqual(["/userId"]);
      }
    });

    test("UpdateMessage replaces, PartialUpdateMessage sets and unsets; both set updatedAt", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const elements = [{ actions: [{ button: { text: "Go", handler: { reply: { text: "go" } } } }] }];
      const { message } = await ann.client.send(new SendMessageCommand({ channelId, text: "a", elements }));
      const { messageId } = message;
      const partial = await ann.client.send(
        new PartialUpdateMessageCommand({ channelId, messageId, set: { text: "b" } }),
      );
      expect(partial.message).toMatchObject({ text: "b", elements, updatedAt: expect.any(String) });
      const unset = await ann.client.send(
        new PartialUpdateMessageCommand({ channelId, messageId, unset: ["elements"] }),
      );
      expect(unset.message.elements).toBeUndefined();
      const replaced = await ann.client.send(new UpdateMessageCommand({ channelId, messageId, text: "c" }));
      expect(replaced.message.text).toBe("c");
      expect((await ann.client.send(new GetMessageCommand({ channelId, messageId }))).message).toEqual(
        replaced.message,
      );
    });

    test("a message can't become empty, nor a part be set and unset at once", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { messageId } = await send(ann, channelId, "x");
      const change = (input: object) =>
        ann.client.send(new PartialUpdateMessageCommand({ channelId, messageId, ...input }));
      await expect(change({ unset: ["text"] })).rejects.toThrow(ValidationException);
      await expect(change({ set: { text: "  " } })).rejects.toThrow(ValidationException);
      await expect(change({ set: { text: "y" }, unset: ["text"] })).rejects.toThrow(ValidationException);
      await expect(ann.client.send(new UpdateMessageCommand({ channelId, messageId }))).rejects.toThrow(
        ValidationException,
      );
      const { message } = await change({});
      expect([message.text, message.updatedAt]).toEqual(["x", undefined]);
    });

    test("only the author changes a message", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const { messageId } = await send(bob, channelId, "x");
      await expect(ann.client.send(new UpdateMessageCommand({ channelId, messageId, text: "y" }))).rejects.toThrow(
        ForbiddenException,
      );
    });

    test("DeleteMessage leaves a tombstone, is idempotent, and is for the author and supervisors", async () => {
      const { ann, bob, cleo } = await world().company();
      const channelId = await groupId(ann, [bob, cleo]);
      const { messageId } = await send(bob, channelId, "x");
      await expect(cleo.client.send(new DeleteMessageCommand({ channelId, messageId }))).rejects.toThrow(
        ForbiddenException,
      );
      await ann.client.send(new DeleteMessageCommand({ channelId, messageId }));
      await bob.client.send(new DeleteMessageCommand({ channelId, messageId }));
      await bob.client.send(new DeleteMessageCommand({ channelId, messageId: "neverwas" }));
      const { message } = await bob.client.send(new GetMessageCommand({ channelId, messageId }));
      expect(message).toMatchObject({ type: "deleted", deletedAt: expect.any(String) });
      expect(message.text).toBeUndefined();
      await expect(bob.client.send(new UpdateMessageCommand({ channelId, messageId, text: "y" }))).rejects.toThrow(
        MessageNotFoundException,
      );
    });
  });
});
