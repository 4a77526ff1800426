import {
  ChannelNotFoundException,
  CreateGroupChannelCommand,
  CreateInboxTagCommand,
  DeleteChannelCommand,
  DeleteChannelMemberCommand,
  DeleteInboxTagCommand,
  ForbiddenException,
  GetInboxStateCommand,
  IdempotencyConflictException,
  ListInboxTaggedChannelsCommand,
  ListInboxTagsCommand,
  TagChannelCommand,
  TaggedChannelsLimitReachedException,
  TagNotFoundException,
  TagsLimitReachedException,
  UntagChannelCommand,
  UpdateInboxTagCommand,
} from "@wildix/xbees-conversations-client";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import { insertTaggedChannel } from "../src/store/tags";
import { groupId } from "./support/group";
import { describeWorlds, type Person, type World } from "./support/world";

const create = async (person: Person, name: string) =>
  (await person.client.send(new CreateInboxTagCommand({ name }))).tag;

const rename = async (person: Person, tagId: string, name: string) =>
  (await person.client.send(new UpdateInboxTagCommand({ tagId, name }))).tag;

const tagsOf = async (person: Person) => (await person.client.send(new ListInboxTagsCommand({}))).tags;

const tag = (person: Person, channelId: string, tagId: string, force?: boolean) =>
  person.client.send(new TagChannelCommand({ channelId, tagId, force }));

const untag = (person: Person, channelId: string, tagId: string) =>
  person.client.send(new UntagChannelCommand({ channelId, tagId }));

const channelsWith = async (person: Person, tagId: string): Promise<string[]> =>
  (await person.client.send(new ListInboxTaggedChannelsCommand({ tagId }))).channels.map((there) => there.channelId);

/** Puts a tag on channels that nothing else is known of, each a second longer ago than the one before. */
const fillTag = (world: World, company: string, person: Person, tagId: string, count: number): Promise<string[]> =>
  world.conversations.store.write(async (tx) => {
    const channels = Array.from({ length: count }, (_, index) => `filled-${tagId}-${index}`);
    for (const [index, channel] of channels.entries()) {
      const tagged_at = world.now() - 60_000 - index * 1000;
      await tx.run(insertTaggedChannel, { company, user_id: person.id, tag: tagId, channel, tagged_at });
    }
    return channels;
  });

const onName = { name: "ValidationException", fieldList: [expect.objectContaining({ path: "/name" })] };

describeWorlds("tags", (world) => {
  describe("CreateInboxTag", () => {
    test("tags are listed oldest first, as they were written, for their owner alone", async () => {
      const { ann, bob } = await world().company();
      const made: unknown[] = [];
      for (const name of ["Zebra", "später", "Größe 👍"]) {
        world().advance(10);
        made.push(await create(ann, name));
      }
      expect(await tagsOf(ann)).toEqual(made);
      expect(await tagsOf(bob)).toEqual([]);
    });

    test("a name is unique for the user without regard to case", async () => {
      const { ann, bob } = await world().company();
      await create(ann, "Café Über");
      for (const name of ["Café Über", "CAFÉ ÜBER", "cafe\u0301 u\u0308ber"]) {
        await expect(create(ann, name)).rejects.toMatchObject(onName);
      }
      await create(ann, "Cafe Uber");
      await create(bob, "café über");
      expect(await tagsOf(ann)).toHaveLength(2);
    });

    test.each([
      ["empty", ""],
      ["white space", "   "],
      ["beginning with white space", " a"],
      ["ending with white space", "a "],
      ["of two lines", "a\nb"],
      ["longer than 50 characters", "x".repeat(51)],
    ])("a name that is %s is refused", async (_, name) => {
      const { ann } = await world().company();
      await expect(create(ann, name)).rejects.toMatchObject(onName);
      expect(await tagsOf(ann)).toEqual([]);
    });

    test("a name has 1 to 50 characters", async () => {
      const { ann } = await world().company();
      for (const name of ["x", "👍".repeat(50)]) expect((await create(ann, name)).name).toBe(name);
    });

    test("past 15 it is a TagsLimitReachedException; a name that is taken is told first", async () => {
      const { ann } = await world().company();
      const most = operations.CreateInboxTag.capacity;
      const first = await create(ann, "tag");
      for (let i = 1; i < most; i++) await create(ann, `tag ${i}`);
      await expect(create(ann, "one more")).rejects.toThrow(TagsLimitReachedException);
      await expect(create(ann, "TAG")).rejects.toMatchObject(onName);
      await ann.client.send(new DeleteInboxTagCommand({ tagId: first.id }));
      await create(ann, "one more");
      expect(await tagsOf(ann)).toHaveLength(most);
    });

    test("many at once never pass the limit, on all nodes together", async () => {
      const { company, ann } = await world().company();
      const hands = [ann];
      if (world().engine === "postgres") {
        hands.push(await world().person(company, ann.id, await world().addNode()));
      }
      const most = operations.CreateInboxTag.capacity;
      const outcomes = await Promise.allSettled(
        Array.from({ length: most + 5 }, (_, index) => create(hands[index % hands.length] as Person, `tag ${index}`)),
      );
      const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as Error] : []));
      expect(refusals.map((error) => error.name)).toEqual(Array.from({ length: 5 }, () => "TagsLimitReachedException"));
      expect(await tagsOf(ann)).toHaveLength(most);
    });

    test("the same name many times at once makes one tag", async () => {
      const { ann } = await world().company();
      const names = ["Later", "later", "LATER", "lateR"];
      const outcomes = await Promise.allSettled(names.map((name) => create(ann, name)));
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await tagsOf(ann)).toHaveLength(1);
    });

    test("a key that is used many times at once makes one tag, which every call is given", async () => {
      const { ann } = await world().company();
      const command = () => new CreateInboxTagCommand({ name: "Once", idempotencyToken: "at-once" });
      const tags = await Promise.all(Array.from({ length: 8 }, async () => (await ann.client.send(command())).tag));
      expect(new Set(tags.map(({ id }) => id)).size).toBe(1);
    });

    test("a repeated key gives the tag of the first call, even once it is deleted; another name is a conflict", async () => {
      const { ann } = await world().company();
      const command = (name: string) => new CreateInboxTagCommand({ name, idempotencyToken: "the-same-key" });
      const { tag: made } = await ann.client.send(command("Later"));
      expect((await ann.client.send(command("Later"))).tag).toEqual(made);
      expect(await tagsOf(ann)).toEqual([made]);
      await ann.client.send(new DeleteInboxTagCommand({ tagId: made.id }));
      expect((await ann.client.send(command("Later"))).tag).toEqual(made);
      expect(await tagsOf(ann)).toEqual([]);
      await expect(ann.client.send(command("Other"))).rejects.toThrow(IdempotencyConflictException);
    });
  });

  describe("UpdateInboxTag", () => {
    test("renames the tag; its channels keep it", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { id } = await create(ann, "Later");
      await tag(ann, channelId, id);
      expect(await rename(ann, id, "Now")).toEqual({ id, name: "Now" });
      expect(await rename(ann, id, "Now")).toEqual({ id, name: "Now" });
      expect(await tagsOf(ann)).toEqual([{ id, name: "Now" }]);
      expect(await channelsWith(ann, id)).toEqual([channelId]);
      await create(ann, "Later");
    });

    test("a tag takes its own name in another case, and no name of another tag", async () => {
      const { ann } = await world().company();
      const { id } = await create(ann, "later");
      await create(ann, "Now");
      expect(await rename(ann, id, "LATER")).toEqual({ id, name: "LATER" });
      await expect(rename(ann, id, "now")).rejects.toMatchObject(onName);
      await expect(rename(ann, id, " x")).rejects.toMatchObject(onName);
    });

    test("two tags that take the same name at once: one gets it", async () => {
      const { ann } = await world().company();
      const [one, other] = [await create(ann, "one"), await create(ann, "other")];
      const outcomes = await Promise.allSettled([rename(ann, one.id, "Same"), rename(ann, other.id, "same")]);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    });

    test("a tag of somebody else is a TagNotFoundException", async () => {
      const { ann, bob } = await world().company();
      const { id } = await create(ann, "Later");
      await expect(rename(bob, id, "Mine")).rejects.toThrow(TagNotFoundException);
      await expect(rename(ann, "nosuchtag", "x")).rejects.toThrow(TagNotFoundException);
    });
  });

  describe("DeleteInboxTag", () => {
    test("takes the tag off all channels, is idempotent, and leaves the tags of others", async () => {
      const { ann, bob } = await world().company();
      const { id } = await create(ann, "Later");
      await tag(ann, await groupId(ann, []), id);
      const command = new DeleteInboxTagCommand({ tagId: id });
      await bob.client.send(command);
      expect(await tagsOf(ann)).toHaveLength(1);
      await ann.client.send(command);
      await ann.client.send(command);
      const { tags, channels } = await ann.client.send(new GetInboxStateCommand({}));
      expect([tags, channels.tagged]).toEqual([[], []]);
    });

    test("deleting a tag while it is put on channels leaves nothing tagged", async () => {
      const { ann } = await world().company();
      const channels = await Promise.all([groupId(ann, []), groupId(ann, []), groupId(ann, [])]);
      const { id } = await create(ann, "Later");
      await Promise.allSettled([
        tag(ann, channels[0] as string, id),
        ann.client.send(new DeleteInboxTagCommand({ tagId: id })),
        tag(ann, channels[1] as string, id),
        tag(ann, channels[2] as string, id),
      ]);
      expect((await ann.client.send(new GetInboxStateCommand({}))).channels.tagged).toEqual([]);
    });
  });

  describe("TagChannel", () => {
    test("channels with a tag are listed newest tagged first; tagging again changes nothing", async () => {
      const { ann } = await world().company();
      const { id } = await create(ann, "Later");
      expect(await channelsWith(ann, id)).toEqual([]);
      const [one, other] = [await groupId(ann, []), await groupId(ann, [])];
      for (const channelId of [one, other, one]) {
        world().advance(10);
        await tag(ann, channelId, id);
      }
      expect(await channelsWith(ann, id)).toEqual([other, one]);
      const { channels } = await ann.client.send(new ListInboxTaggedChannelsCommand({ tagId: id }));
      expect(channels[0]).toEqual({ channelId: other, tagId: id });
    });

    test("a channel has several tags", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      for (const name of ["one", "two"]) await tag(ann, channelId, (await create(ann, name)).id);
      expect((await ann.client.send(new GetInboxStateCommand({}))).channels.tagged).toHaveLength(2);
    });

    test("past 100 channels it is a TaggedChannelsLimitReachedException; one that has the tag needs no room", async () => {
      const { company, ann } = await world().company();
      const { id } = await create(ann, "Later");
      const [there, extra] = [await groupId(ann, []), await groupId(ann, [])];
      await tag(ann, there, id);
      await fillTag(world(), company, ann, id, operations.TagChannel.capacity - 1);
      await expect(tag(ann, extra, id)).rejects.toThrow(TaggedChannelsLimitReachedException);
      await tag(ann, there, id, true);
      expect(await channelsWith(ann, id)).toHaveLength(operations.TagChannel.capacity);
      const other = await create(ann, "Other");
      await tag(ann, extra, other.id);
    });

    test("with force the channel tagged longest ago loses the tag", async () => {
      const { company, ann } = await world().company();
      const { id } = await create(ann, "Later");
      const filled = await fillTag(world(), company, ann, id, operations.TagChannel.capacity);
      const channelId = await groupId(ann, []);
      await tag(ann, channelId, id, true);
      expect(await channelsWith(ann, id)).toEqual([channelId, ...filled.slice(0, -1)]);
    });

    test("two calls at once never pass the limit", async () => {
      const { company, ann } = await world().company();
      const { id } = await create(ann, "Later");
      await fillTag(world(), company, ann, id, operations.TagChannel.capacity - 2);
      const channels = await Promise.all(Array.from({ length: 6 }, () => groupId(ann, [])));
      const outcomes = await Promise.allSettled(channels.map((channelId) => tag(ann, channelId, id)));
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
      expect(await channelsWith(ann, id)).toHaveLength(operations.TagChannel.capacity);
    });

    test("a tag goes off when the user leaves the channel, and when it is deleted; the tag stays", async () => {
      const { ann, bob } = await world().company();
      const [left, deleted] = [await groupId(ann, [bob]), await groupId(ann, [bob])];
      const { id } = await create(bob, "Later");
      for (const channelId of [left, deleted]) await tag(bob, channelId, id);
      await bob.client.send(new DeleteChannelMemberCommand({ channelId: left, memberId: bob.id }));
      expect(await channelsWith(bob, id)).toEqual([deleted]);
      await ann.client.send(new DeleteChannelCommand({ channelId: deleted }));
      expect(await channelsWith(bob, id)).toEqual([]);
      expect(await tagsOf(bob)).toHaveLength(1);
    });

    test("needs membership: readers of a public channel get a ForbiddenException, others a ChannelNotFoundException", async () => {
      const { ann, bob } = await world().company();
      const other = await world().company();
      const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
      const { id } = await create(bob, "Later");
      await expect(tag(bob, channel.channelId, id)).rejects.toThrow(ForbiddenException);
      await expect(tag(bob, await groupId(ann, []), id)).rejects.toThrow(ChannelNotFoundException);
      const foreign = await create(other.ann, "Later");
      await expect(tag(other.ann, channel.channelId, foreign.id)).rejects.toThrow(ChannelNotFoundException);
    });

    test("a tag of somebody else is a TagNotFoundException", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const { id } = await create(bob, "Later");
      await expect(tag(ann, channelId, id)).rejects.toThrow(TagNotFoundException);
      await expect(untag(ann, channelId, id)).rejects.toThrow(TagNotFoundException);
      await expect(channelsWith(ann, id)).rejects.toThrow(TagNotFoundException);
    });
  });

  describe("UntagChannel", () => {
    test("takes the tag off, and is idempotent; the tag stays", async () => {
      const { ann } = await world().company();
      const [one, other] = [await groupId(ann, []), await groupId(ann, [])];
      const { id } = await create(ann, "Later");
      for (const channelId of [one, other]) await tag(ann, channelId, id);
      await untag(ann, one, id);
      await untag(ann, one, id);
      expect(await channelsWith(ann, id)).toEqual([other]);
      await untag(ann, other, id);
      expect(await tagsOf(ann)).toHaveLength(1);
    });

    test("a channel that one may not see is a ChannelNotFoundException", async () => {
      const { ann, bob } = await world().company();
      const { id } = await create(bob, "Later");
      await expect(untag(bob, await groupId(ann, []), id)).rejects.toThrow(ChannelNotFoundException);
    });
  });

  test("a company names whose tags they are; without one each call is a ValidationException on /userId", async () => {
    const { ann, pbx } = await world().company();
    const channelId = await groupId(ann, []);
    const userId = ann.id;
    const { tag: made } = await pbx.send(new CreateInboxTagCommand({ name: "Later", userId }));
    const tagId = made.id;
    await pbx.send(new TagChannelCommand({ channelId, tagId, userId }));
    expect(await channelsWith(ann, tagId)).toEqual([channelId]);
    expect((await pbx.send(new ListInboxTagsCommand({ userId }))).tags).toEqual([made]);
    expect((await pbx.send(new ListInboxTaggedChannelsCommand({ tagId, userId }))).channels).toHaveLength(1);
    await pbx.send(new UpdateInboxTagCommand({ tagId, name: "Now", userId }));
    await pbx.send(new UntagChannelCommand({ channelId, tagId, userId }));
    await pbx.send(new DeleteInboxTagCommand({ tagId, userId }));
    expect(await tagsOf(ann)).toEqual([]);

    const nameless: Promise<unknown>[] = [
      pbx.send(new CreateInboxTagCommand({ name: "Later" })),
      pbx.send(new TagChannelCommand({ channelId, tagId })),
      pbx.send(new UntagChannelCommand({ channelId, tagId })),
      pbx.send(new ListInboxTagsCommand({})),
      pbx.send(new ListInboxTaggedChannelsCommand({ tagId })),
      pbx.send(new UpdateInboxTagCommand({ tagId, name: "Now" })),
      pbx.send(new DeleteInboxTagCommand({ tagId })),
    ];
    for (const outcome of await Promise.allSettled(nameless)) {
      expect(outcome).toMatchObject({
        status: "rejected",
        reason: { name: "ValidationException", fieldList: [{ path: "/userId" }] },
      });
    }
  });

  test("users reach no tags but their own", async () => {
    const { ann, bob } = await world().company();
    await expect(bob.client.send(new ListInboxTagsCommand({ userId: ann.id }))).rejects.toThrow(ForbiddenException);
    await expect(bob.client.send(new CreateInboxTagCommand({ name: "x", userId: ann.id }))).rejects.toThrow(
      ForbiddenException,
    );
  });
});
