import {
  ChannelNotFoundException,
  CreateGroupChannelCommand,
  DeleteChannelMemberCommand,
  DeleteMessageCommand,
  DeleteMessageReactionCommand,
  ForbiddenException,
  GetChannelCommand,
  GetMessageCommand,
  ListChannelMembersReadStatusCommand,
  ListMessageReactionsCommand,
  MessageNotFoundException,
  type ReactionType,
  SendMessageCommand,
  SendMessageReactionCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { groupId } from "./support/group";
import { describeWorlds, type Person, type World } from "./support/world";

interface Place {
  readonly channelId: string;
  readonly messageId: string;
}

const say = async (person: Person, channelId: string, text = "hello"): Promise<Place> => {
  const { message } = await person.client.send(new SendMessageCommand({ channelId, text }));
  return { channelId, messageId: message.messageId };
};

const react = (person: Person, place: Place, reactionType: ReactionType) =>
  person.client.send(new SendMessageReactionCommand({ ...place, reactionType }));

const takeBack = (person: Person, place: Place, reactionType: ReactionType) =>
  person.client.send(new DeleteMessageReactionCommand({ ...place, reactionType }));

const reactionsOf = async (person: Person, place: Place, page: { limit?: number; offset?: number } = {}) =>
  (await person.client.send(new ListMessageReactionsCommand({ ...place, ...page }))).reactions;

const messageOf = async (person: Person, place: Place) =>
  (await person.client.send(new GetMessageCommand(place))).message;

const crowd = (world: World, company: string, size: number): Promise<Person[]> =>
  Promise.all(
    Array.from({ length: size }, (_, index) =>
      world.newPerson(company, { name: `p${index}`, email: `p${index}@${company}.example` }),
    ),
  );

describeWorlds("reactions", (world) => {
  test("a message carries how often each type was used, in the order in which the types came up, and who reacted", async () => {
    const { ann, bob, cleo } = await world().company();
    const place = await say(ann, await groupId(ann, [bob, cleo]));
    for (const [person, type] of [
      [bob, "thumbsup"],
      [cleo, "heart"],
      [ann, "heart"],
      [bob, "clap"],
    ] as const) {
      world().advance(10);
      await react(person, place, type);
    }
    const message = await messageOf(cleo, place);
    expect(message.reactionCounts).toEqual([
      { type: "thumbsup", count: 1 },
      { type: "heart", count: 2 },
      { type: "clap", count: 1 },
    ]);
    expect(message.reactions?.map(({ type, user }) => [user.id, user.name, type])).toEqual([
      [bob.id, "bob", "thumbsup"],
      [cleo.id, "cleo", "heart"],
      [ann.id, "ann", "heart"],
      [bob.id, "bob", "clap"],
    ]);
    expect(await reactionsOf(cleo, place)).toEqual(message.reactions);
  });

  test("one reaction per user, message and type: sending twice is no error and keeps the time", async () => {
    const { ann } = await world().company();
    const place = await say(ann, await groupId(ann, []));
    await react(ann, place, "eyes");
    const before = await reactionsOf(ann, place);
    world().advance(1000);
    expect(await react(ann, place, "eyes")).toMatchObject({});
    expect(await reactionsOf(ann, place)).toEqual(before);
    await react(ann, place, "smiley");
    expect((await messageOf(ann, place)).reactionCounts).toEqual([
      { type: "eyes", count: 1 },
      { type: "smiley", count: 1 },
    ]);
  });

  test("the same reaction sent many times at once counts once, and many people at once are all counted", async () => {
    const { company, ann } = await world().company();
    const people = await crowd(world(), company, 12);
    const place = await say(ann, await groupId(ann, people));
    await Promise.all(people.flatMap((person) => [react(person, place, "heart"), react(person, place, "heart")]));
    expect((await messageOf(ann, place)).reactionCounts).toEqual([{ type: "heart", count: 12 }]);
    expect(await reactionsOf(ann, place)).toHaveLength(12);
  });

  test("a message carries its first ten reactions, the list has all of them in pages", async () => {
    const { company, ann } = await world().company();
    const people = await crowd(world(), company, 12);
    const place = await say(ann, await groupId(ann, people));
    for (const person of people) {
      world().advance(5);
      await react(person, place, "clap");
    }
    const ids = people.map((person) => person.id);
    const shown = async () => (await messageOf(ann, place)).reactions?.map((reaction) => reaction.user.id);
    expect(await shown()).toEqual(ids.slice(0, 10));
    const listed = async (page: { limit?: number; offset?: number }) =>
      (await reactionsOf(ann, place, page)).map((reaction) => reaction.user.id);
    expect(await listed({})).toEqual(ids);
    expect(await listed({ limit: 5, offset: 5 })).toEqual(ids.slice(5, 10));
    expect(await listed({ offset: 12 })).toEqual([]);

    await takeBack(people[0] as Person, place, "clap");
    expect(await shown()).toEqual(ids.slice(1, 11));
    expect((await messageOf(ann, place)).reactionCounts).toEqual([{ type: "clap", count: 11 }]);
  });

  test.each([{ limit: 0 }, { limit: 101 }, { offset: -1 }])("a page of %p is refused", async (page) => {
    const { ann } = await world().company();
    const place = await say(ann, await groupId(ann, []));
    await expect(reactionsOf(ann, place, page)).rejects.toThrow(ValidationException);
  });

  test("deleting a reaction that isn't there is no error; nobody takes away another's", async () => {
    const { ann, bob } = await world().company();
    const place = await say(ann, await groupId(ann, [bob]));
    await react(bob, place, "heart");
    await takeBack(ann, place, "heart");
    await takeBack(bob, place, "clap");
    expect((await reactionsOf(ann, place)).map((reaction) => reaction.user.id)).toEqual([bob.id]);
    await takeBack(bob, place, "heart");
    await takeBack(bob, place, "heart");
    const message = await messageOf(ann, place);
    expect([message.reactions, message.reactionCounts]).toEqual([undefined, undefined]);
    expect(await reactionsOf(ann, place)).toEqual([]);
  });

  test("a reaction to a deleted message is a MessageNotFoundException, and its reactions are gone", async () => {
    const { ann, bob } = await world().company();
    const place = await say(ann, await groupId(ann, [bob]));
    await react(bob, place, "heart");
    await ann.client.send(new DeleteMessageCommand(place));
    await expect(react(bob, place, "heart")).rejects.toThrow(MessageNotFoundException);
    await expect(takeBack(bob, place, "heart")).rejects.toThrow(MessageNotFoundException);
    expect(await reactionsOf(bob, place)).toEqual([]);
  });

  test("system messages and, in broadcast channels, messages of supervisors can be reacted to by every member", async () => {
    const { ann, bob, s2s } = await world().company();
    const { channel } = await ann.client.send(
      new CreateGroupChannelCommand({ broadcast: true, members: [bob.id], subject: "news" }),
    );
    const place = await say(ann, channel.channelId);
    await react(bob, place, "heart");
    expect(await reactionsOf(bob, place)).toHaveLength(1);
    await ann.client.send(new DeleteChannelMemberCommand({ channelId: channel.channelId, memberId: bob.id }));
    const { channel: seen } = await ann.client.send(new GetChannelCommand({ channelId: channel.channelId }));
    expect(seen.lastMessage?.type).toBe("system");
    const system = { channelId: channel.channelId, messageId: seen.lastMessage?.messageId as string };
    await react(ann, system, "eyes");
    const { reactions } = await s2s.send(new ListMessageReactionsCommand(system));
    expect(reactions.map((reaction) => reaction.type)).toEqual(["eyes"]);
  });

  test("a reaction moves no unread count", async () => {
    const { ann, bob } = await world().company();
    const place = await say(ann, await groupId(ann, [bob]));
    await react(ann, place, "heart");
    const { members } = await bob.client.send(new ListChannelMembersReadStatusCommand(place));
    expect(members.find((member) => member.id === bob.id)?.unreadCount).toBe(1);
  });

  test("readers of a public channel list reactions, and may not react before they join", async () => {
    const { ann, bob } = await world().company();
    const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
    const place = await say(ann, channel.channelId);
    await react(ann, place, "heart");
    expect(await reactionsOf(bob, place)).toHaveLength(1);
    await expect(react(bob, place, "heart")).rejects.toThrow(ForbiddenException);
    await expect(takeBack(bob, place, "heart")).rejects.toThrow(ForbiddenException);
  });

  test("a channel that one may not see, of the own company or another, is a ChannelNotFoundException", async () => {
    const { ann, cleo } = await world().company();
    const other = await world().company();
    const place = await say(ann, await groupId(ann, []));
    for (const stranger of [cleo, other.ann]) {
      await expect(reactionsOf(stranger, place)).rejects.toThrow(ChannelNotFoundException);
      await expect(react(stranger, place, "heart")).rejects.toThrow(ChannelNotFoundException);
      await expect(takeBack(stranger, place, "heart")).rejects.toThrow(ChannelNotFoundException);
    }
    await expect(other.s2s.send(new ListMessageReactionsCommand(place))).rejects.toThrow(ChannelNotFoundException);
  });

  test("a message of another channel is a MessageNotFoundException", async () => {
    const { ann } = await world().company();
    const { messageId } = await say(ann, await groupId(ann, []));
    const place = { channelId: await groupId(ann, []), messageId };
    await expect(reactionsOf(ann, place)).rejects.toThrow(MessageNotFoundException);
    await expect(react(ann, place, "heart")).rejects.toThrow(MessageNotFoundException);
    await expect(takeBack(ann, place, "heart")).rejects.toThrow(MessageNotFoundException);
  });

  test("an unknown type is a ValidationException on /reactionType", async () => {
    const { ann } = await world().company();
    const place = await say(ann, await groupId(ann, []));
    for (const call of [
      react(ann, place, "facepalm" as ReactionType),
      takeBack(ann, place, "facepalm" as ReactionType),
    ]) {
      await expect(call).rejects.toMatchObject({
        name: "ValidationException",
        fieldList: [expect.objectContaining({ path: "/reactionType" })],
      });
    }
  });

  test("a company names the user that reacts, and reads the reactions of any channel without one", async () => {
    const { ann, bob, pbx } = await world().company();
    const place = await say(ann, await groupId(ann, [bob]));
    await pbx.send(new SendMessageReactionCommand({ ...place, reactionType: "heart", userId: bob.id }));
    const { reactions } = await pbx.send(new ListMessageReactionsCommand(place));
    expect(reactions.map((reaction) => reaction.user.id)).toEqual([bob.id]);
    for (const userId of [undefined, "nobodyknowsme"]) {
      for (const command of [
        new SendMessageReactionCommand({ ...place, reactionType: "heart", userId }),
        new DeleteMessageReactionCommand({ ...place, reactionType: "heart", userId }),
      ]) {
        await expect(pbx.send(command as SendMessageReactionCommand)).rejects.toMatchObject({
          name: "ValidationException",
          fieldList: [expect.objectContaining({ path: "/userId" })],
        });
      }
    }
    await pbx.send(new DeleteMessageReactionCommand({ ...place, reactionType: "heart", userId: bob.id }));
    expect(await reactionsOf(ann, place)).toEqual([]);
  });

  test("a user may not react for another", async () => {
    const { ann, bob } = await world().company();
    const place = await say(ann, await groupId(ann, [bob]));
    const call = ann.client.send(new SendMessageReactionCommand({ ...place, reactionType: "heart", userId: bob.id }));
    await expect(call).rejects.toThrow(ForbiddenException);
  });
});
