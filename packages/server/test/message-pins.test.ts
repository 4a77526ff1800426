import {
  ChannelNotFoundException,
  CreateGroupChannelCommand,
  DeleteMessageCommand,
  ForbiddenException,
  GetMessageCommand,
  ListMessagesCommand,
  ListPinnedMessagesCommand,
  MessageNotFoundException,
  PinMessageCommand,
  type PinMessageCommandInput,
  SendMessageCommand,
  UnpinMessageCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import fc from "fast-check";
import { parseDateTime } from "../src/rules/dates";
import { groupId } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

const say = async (person: Person, channelId: string, text = "hello") => {
  const { message } = await person.client.send(new SendMessageCommand({ channelId, text }));
  return { channelId, messageId: message.messageId };
};

type Place = Awaited<ReturnType<typeof say>>;

const pin = (person: Person, place: Place, more: Partial<PinMessageCommandInput> = {}) =>
  person.client.send(new PinMessageCommand({ ...place, silent: true, ...more }));

const unpin = (person: Person, place: Place, silent = true) =>
  person.client.send(new UnpinMessageCommand({ ...place, silent }));

const pinnedIn = async (person: Person, channelId: string, page: { limit?: number; offset?: number } = {}) =>
  (await person.client.send(new ListPinnedMessagesCommand({ channelId, ...page }))).messages;

const pinnedIds = async (person: Person, channelId: string, page = {}) =>
  (await pinnedIn(person, channelId, page)).map((message) => message.messageId);

const messageOf = async (person: Person, place: Place) =>
  (await person.client.send(new GetMessageCommand(place))).message;

const systemEvents = async (person: Person, channelId: string) =>
  (await person.client.send(new ListMessagesCommand({ channelId }))).messages
    .filter((message) => message.type === "system")
    .map((message) => JSON.parse(message.event as string) as object);

describeWorlds("pinned messages", (world) => {
  test("a pinned message is listed for every member, newest pin first, and carries when it was pinned", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const places = [await say(ann, channelId), await say(bob, channelId), await say(ann, channelId)];
    for (const place of [places[2], places[0], places[1]] as Place[]) {
      world().advance(10);
      await pin(bob, place);
    }
    const messages = await pinnedIn(ann, channelId);
    expect(messages.map((message) => message.messageId)).toEqual([1, 0, 2].map((index) => places[index]?.messageId));
    expect(messages[0]).toEqual(await messageOf(bob, places[1] as Place));
    expect(messages[0]?.pinnedAt).toMatch(/Z$/);
    expect(await pinnedIds(ann, channelId, { limit: 1, offset: 1 })).toEqual([places[0]?.messageId]);
    expect(await pinnedIds(ann, channelId, { offset: 3 })).toEqual([]);
  });

  test("pinning again is no error, keeps the place and the time, and tells nobody", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const [first, second] = [await say(ann, channelId), await say(ann, channelId)];
    await pin(ann, first, { silent: false });
    const { pinnedAt } = await messageOf(ann, first);
    world().advance(10);
    await pin(ann, second);
    await pin(ann, first, { silent: false });
    expect(await pinnedIds(ann, channelId)).toEqual([second.messageId, first.messageId]);
    expect((await messageOf(ann, first)).pinnedAt).toBe(pinnedAt);
    expect(await systemEvents(ann, channelId)).toEqual([
      { type: "message_pinned", messageId: first.messageId, userId: ann.id },
    ]);
  });

  test("a message that is pinned many times at once is pinned once", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const place = await say(ann, channelId);
    await Promise.all([ann, bob, ann, bob, ann].map((person) => pin(person, place, { silent: false })));
    expect(await pinnedIds(ann, channelId)).toEqual([place.messageId]);
    expect(await systemEvents(ann, channelId)).toHaveLength(1);
  });

  test("a pin with expiresAfter is gone from every answer at its time", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const [place, lasting] = [await say(ann, channelId), await say(ann, channelId)];
    await pin(ann, place, { expiresAfter: 60 });
    await pin(ann, lasting);
    world().advance(50_000);
    expect(await pinnedIds(ann, channelId)).toHaveLength(2);
    world().advance(10_000);
    expect(await pinnedIds(ann, channelId)).toEqual([lasting.messageId]);
    expect((await messageOf(ann, place)).pinnedAt).toBeUndefined();
    const { messages } = await ann.client.send(new ListMessagesCommand({ channelId }));
    expect(messages.map((message) => message.pinnedAt !== undefined)).toEqual([true, false]);
  });

  test("a pin with expiresAt is gone at its time, whatever time zone it is written in", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const place = await say(ann, channelId);
    const inTwoMinutes = new Date(world().now() + 120_000 + 3_600_000).toISOString().replace("Z", "+01:00");
    await pin(ann, place, { expiresAt: inTwoMinutes });
    world().advance(110_000);
    expect(await pinnedIds(ann, channelId)).toEqual([place.messageId]);
    world().advance(10_000);
    expect(await pinnedIds(ann, channelId)).toEqual([]);
  });

  test("pinning again takes over when the pin expires, with neither for ever", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const [longer, forever, shorter] = [
      await say(ann, channelId),
      await say(ann, channelId),
      await say(ann, channelId),
    ];
    for (const place of [longer, forever]) await pin(ann, place, { expiresAfter: 10 });
    await pin(ann, shorter);
    await pin(ann, longer, { expiresAfter: 1000 });
    await pin(ann, forever);
    await pin(ann, shorter, { expiresAfter: 10 });
    world().advance(20_000);
    expect(new Set(await pinnedIds(ann, channelId))).toEqual(new Set([longer.messageId, forever.messageId]));
    world().advance(1_000_000);
    expect(await pinnedIds(ann, channelId)).toEqual([forever.messageId]);
    expect((await messageOf(ann, forever)).pinnedAt).toBeDefined();
  });

  test("a message whose pin has expired is pinned anew: at the top, with a new time, and it is told", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const [place, other] = [await say(ann, channelId), await say(ann, channelId)];
    await pin(ann, place, { expiresAfter: 1 });
    const { pinnedAt } = await messageOf(ann, place);
    await pin(ann, other);
    world().advance(2000);
    await pin(ann, place, { silent: false });
    expect(await pinnedIds(ann, channelId)).toEqual([place.messageId, other.messageId]);
    expect((await messageOf(ann, place)).pinnedAt).not.toBe(pinnedAt);
    expect(await systemEvents(ann, channelId)).toHaveLength(1);
  });

  test.each([
    ["both expiresAfter and expiresAt", { expiresAfter: 5, expiresAt: "2999-01-01T00:00:00Z" }, "/expiresAt"],
    ["expiresAfter 0", { expiresAfter: 0 }, "/expiresAfter"],
    ["expiresAfter below 0", { expiresAfter: -5 }, "/expiresAfter"],
    ["expiresAfter beyond what a number of seconds may be", { expiresAfter: 2 ** 31 }, "/expiresAfter"],
    ["expiresAt in the past", { expiresAt: "2020-01-01T00:00:00Z" }, "/expiresAt"],
    ["expiresAt that is no date", { expiresAt: "tomorrow, at twelve o'clock" }, "/expiresAt"],
    ["expiresAt on a day that doesn't exist", { expiresAt: "2999-02-29T00:00:00Z" }, "/expiresAt"],
  ])("%s is a ValidationException, and nothing is pinned", async (_, more, path) => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const place = await say(ann, channelId);
    await expect(pin(ann, place, more)).rejects.toMatchObject({
      name: "ValidationException",
      fieldList: [expect.objectContaining({ path })],
    });
    expect(await pinnedIds(ann, channelId)).toEqual([]);
  });

  test("every member unpins, whoever pinned; unpinning is idempotent, and tells the channel unless silent", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const place = await say(ann, channelId);
    await pin(ann, place, { silent: false });
    await unpin(bob, place, false);
    await unpin(bob, place, false);
    expect(await pinnedIds(ann, channelId)).toEqual([]);
    expect((await messageOf(ann, place)).pinnedAt).toBeUndefined();
    expect(await systemEvents(ann, channelId)).toEqual([
      { type: "message_unpinned", messageId: place.messageId, userId: bob.id },
      { type: "message_pinned", messageId: place.messageId, userId: ann.id },
    ]);
    await pin(ann, place);
    await unpin(ann, place);
    expect(await systemEvents(ann, channelId)).toHaveLength(2);
  });

  test("unpinning a message whose pin has expired changes nothing and writes nothing", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const place = await say(ann, channelId);
    await pin(ann, place, { expiresAfter: 1 });
    world().advance(1000);
    await unpin(ann, place, false);
    expect(await systemEvents(ann, channelId)).toEqual([]);
  });

  test("a deleted message is pinned no more and can't be pinned; unpinning it is no error", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const place = await say(ann, channelId);
    await pin(ann, place);
    await ann.client.send(new DeleteMessageCommand(place));
    expect(await pinnedIds(ann, channelId)).toEqual([]);
    await expect(pin(ann, place)).rejects.toThrow(MessageNotFoundException);
    await unpin(ann, place);
  });

  test("a message of another channel is a MessageNotFoundException", async () => {
    const { ann } = await world().company();
    const { messageId } = await say(ann, await groupId(ann, []));
    const place = { channelId: await groupId(ann, []), messageId };
    await expect(pin(ann, place)).rejects.toThrow(MessageNotFoundException);
    await expect(unpin(ann, place)).rejects.toThrow(MessageNotFoundException);
  });

  test("readers of a public channel see its pins, and may neither pin nor unpin", async () => {
    const { ann, bob } = await world().company();
    const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
    const place = await say(ann, channel.channelId);
    await pin(ann, place);
    expect(await pinnedIds(bob, channel.channelId)).toEqual([place.messageId]);
    await expect(pin(bob, place)).rejects.toThrow(ForbiddenException);
    await expect(unpin(bob, place)).rejects.toThrow(ForbiddenException);
  });

  test("a channel that one may not see, of the own company or another, is a ChannelNotFoundException", async () => {
    const { ann, cleo } = await world().company();
    const other = await world().company();
    const place = await say(ann, await groupId(ann, []));
    for (const stranger of [cleo, other.ann]) {
      await expect(pinnedIn(stranger, place.channelId)).rejects.toThrow(ChannelNotFoundException);
      await expect(pin(stranger, place)).rejects.toThrow(ChannelNotFoundException);
      await expect(unpin(stranger, place)).rejects.toThrow(ChannelNotFoundException);
    }
  });

  test("a company names the user that pins; it lists without one", async () => {
    const { ann, pbx } = await world().company();
    const place = await say(ann, await groupId(ann, []));
    await pbx.send(new PinMessageCommand({ ...place, userId: ann.id }));
    const { messages } = await pbx.send(new ListPinnedMessagesCommand({ channelId: place.channelId }));
    expect(messages.map((message) => message.messageId)).toEqual([place.messageId]);
    await expect(pbx.send(new PinMessageCommand(place))).rejects.toThrow(ValidationException);
    await expect(pbx.send(new UnpinMessageCommand(place))).rejects.toThrow(ValidationException);
    await pbx.send(new UnpinMessageCommand({ ...place, userId: ann.id }));
    expect(await pinnedIds(ann, place.channelId)).toEqual([]);
  });

  test.each([{ limit: 0 }, { limit: 101 }, { offset: -1 }])("a page of %p is refused", async (page) => {
    const { ann } = await world().company();
    await expect(pinnedIn(ann, await groupId(ann, []), page)).rejects.toThrow(ValidationException);
  });
});

describe("parseDateTime", () => {
  test("gives the time of every date, in whatever time zone it is written", () => {
    const dates = fc.date({
      min: new Date("1970-01-02T00:00:00Z"),
      max: new Date("2999-12-30T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.integer({ min: -23, max: 23 }), (date, hours) => {
        const zone = `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
        const local = new Date(date.getTime() + hours * 3_600_000).toISOString().replace("Z", zone);
        expect(parseDateTime(local)).toBe(date.getTime());
        expect(parseDateTime(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  test.each(["2026-02-29T00:00:00Z", "2026-04-31T12:00:00+02:00", "1900-02-29T00:00:00Z"])(
    "%s is no date: its month has no such day",
    (text) => expect(parseDateTime(text)).toBeUndefined(),
  );
});
