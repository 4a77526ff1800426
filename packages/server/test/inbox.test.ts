import {
  ChannelNotFoundException,
  CreateGroupChannelCommand,
  CreateInboxTagCommand,
  DeleteChannelCommand,
  DeleteChannelMemberCommand,
  ForbiddenException,
  GetInboxStateCommand,
  MarkUnreadCommand,
  PinChannelCommand,
  PinnedChannelsLimitReachedException,
  SendMessageCommand,
  TagChannelCommand,
  UnpinChannelCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import fc from "fast-check";
import { inTheWay, newestFirst, type Placed } from "../src/rules/inbox";
import { groupId } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

const MOST = operations.PinChannel.capacity;

const groups = (creator: Person, count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, () => groupId(creator, [])));

const pin = (person: Person, channelId: string, force?: boolean) =>
  person.client.send(new PinChannelCommand({ channelId, force }));

const unpin = (person: Person, channelId: string) => person.client.send(new UnpinChannelCommand({ channelId }));

const stateOf = (person: Person) => person.client.send(new GetInboxStateCommand({}));

const pinsOf = async (person: Person): Promise<string[]> =>
  (await stateOf(person)).channels.pinned.map((pinned) => pinned.channelId);

describeWorlds("inbox", (world) => {
  const pinAll = async (person: Person, channels: readonly string[]) => {
    for (const channelId of channels) {
      world().advance(10);
      await pin(person, channelId);
    }
    world().advance(10);
  };

  describe("GetInboxState", () => {
    test("has the marks, the pins, the tagged channels and the tags of the acting user, in their orders", async () => {
      const { ann, bob } = await world().company();
      const [one, other] = [await groupId(ann, [bob]), await groupId(ann, [bob])];
      const { message } = await ann.client.send(new SendMessageCommand({ channelId: other, text: "hello" }));
      const tags: { id: string; name: string }[] = [];
      for (const name of ["Later", "Customers", "Empty"]) {
        world().advance(10);
        tags.push((await ann.client.send(new CreateInboxTagCommand({ name }))).tag);
      }
      const [later, customers] = tags as [(typeof tags)[0], (typeof tags)[0]];
      for (const [channelId, tag] of [
        [one, customers],
        [other, later],
        [one, later],
      ] as const) {
        world().advance(10);
        await ann.client.send(new TagChannelCommand({ channelId, tagId: tag.id }));
      }
      await pinAll(ann, [other, one]);
      const before = new Date(world().now()).toISOString();
      await ann.client.send(new MarkUnreadCommand({ channelId: other }));

      const state = await stateOf(ann);
      expect(state).toMatchObject({
        tags,
        channels: {
          unread: [{ channelId: other, messageId: message.messageId }],
          pinned: [{ channelId: one }, { channelId: other }],
          tagged: [
            { channelId: one, tagId: later.id },
            { channelId: other, tagId: later.id },
            { channelId: one, tagId: customers.id },
          ],
        },
      });
      expect(state.channels.unread[0]?.unreadAt.localeCompare(before)).toBeGreaterThanOrEqual(0);
      expect(state.channels.pinned[0]?.pinnedAt.localeCompare(before)).toBeLessThan(0);
    });

    test("an inbox in which nothing was done, and everybody else's, is empty", async () => {
      const { ann, bob } = await world().company();
      await pin(ann, await groupId(ann, [bob]));
      const empty = { channels: { unread: [], pinned: [], tagged: [] }, tags: [] };
      expect(await stateOf(bob)).toMatchObject(empty);
      const other = await world().company();
      expect(await stateOf(other.ann)).toMatchObject(empty);
    });

    test("a company names the user; users see no inbox but their own", async () => {
      const { ann, bob, pbx } = await world().company();
      const channelId = await groupId(ann, []);
      await pin(ann, channelId);
      const { channels } = await pbx.send(new GetInboxStateCommand({ userId: ann.id }));
      expect(channels.pinned.map((pinned) => pinned.channelId)).toEqual([channelId]);
      await expect(bob.client.send(new GetInboxStateCommand({ userId: ann.id }))).rejects.toThrow(ForbiddenException);
      for (const userId of [undefined, "nobodyknowsme"]) {
        await expect(pbx.send(new GetInboxStateCommand({ userId }))).rejects.toMatchObject({
          name: "ValidationException",
          fieldList: [expect.objectContaining({ path: "/userId" })],
        });
      }
    });
  });

  describe("PinChannel", () => {
    test("pinning again changes nothing, whatever force says", async () => {
      const { ann } = await world().company();
      const channels = await groups(ann, MOST);
      await pinAll(ann, channels);
      const before = await stateOf(ann);
      await pin(ann, channels[0] as string);
      await pin(ann, channels[0] as string, true);
      expect((await stateOf(ann)).channels).toEqual(before.channels);
    });

    test("past 10 it is a PinnedChannelsLimitReachedException, which says what to do", async () => {
      const { ann } = await world().company();
      const [extra, ...channels] = (await groups(ann, MOST + 1)) as [string, ...string[]];
      await pinAll(ann, channels);
      const error: unknown = await pin(ann, extra).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PinnedChannelsLimitReachedException);
      expect((error as Error).message).toMatch(/^10 .*unpin one, or set force/);
      expect(new Set(await pinsOf(ann))).toEqual(new Set(channels));
      await unpin(ann, channels[3] as string);
      await pin(ann, extra);
      expect(await pinsOf(ann)).toHaveLength(MOST);
    });

    test("with force the channel pinned longest ago goes", async () => {
      const { ann } = await world().company();
      const [extra, ...channels] = (await groups(ann, MOST + 1)) as [string, ...string[]];
      await pinAll(ann, channels);
      await pin(ann, extra, true);
      expect(await pinsOf(ann)).toEqual([extra, ...channels.slice(1).reverse()]);
    });

    test("with force nothing goes while there is room", async () => {
      const { ann } = await world().company();
      const channels = await groups(ann, 2);
      for (const channelId of channels) await pin(ann, channelId, true);
      expect(new Set(await pinsOf(ann))).toEqual(new Set(channels));
    });

    test("the eleventh pin at once: ten are pinned, whichever came first, on all nodes together", async () => {
      const { company, ann } = await world().company();
      const hands = [ann];
      if (world().engine === "postgres") {
        hands.push(await world().person(company, ann.id, await world().addNode()));
      }
      const channels = await groups(ann, MOST + 6);
      const outcomes = await Promise.allSettled(
        channels.map((channelId, index) => pin(hands[index % hands.length] as Person, channelId)),
      );
      const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as Error] : []));
      expect(refusals.map((error) => error.name)).toEqual(
        Array.from({ length: 6 }, () => "PinnedChannelsLimitReachedException"),
      );
      const kept = channels.filter((_, index) => outcomes[index]?.status === "fulfilled");
      expect(new Set(await pinsOf(ann))).toEqual(new Set(kept));

      await Promise.all(
        channels.map((channelId, index) => pin(hands[index % hands.length] as Person, channelId, true)),
      );
      expect(await pinsOf(ann)).toHaveLength(MOST);
    });

    test("one user's limit isn't another's", async () => {
      const { ann, bob } = await world().company();
      const channels = await Promise.all(Array.from({ length: MOST }, () => groupId(ann, [bob])));
      await pinAll(ann, channels);
      await pin(bob, channels[0] as string);
      expect(await pinsOf(bob)).toEqual([channels[0]]);
    });

    test("the pin goes when the user leaves or is removed, and when the channel is deleted", async () => {
      const { ann, bob } = await world().company();
      const [left, removed, deleted] = [
        await groupId(ann, [bob]),
        await groupId(ann, [bob]),
        await groupId(ann, [bob]),
      ];
      for (const channelId of [left, removed, deleted]) {
        await pin(ann, channelId);
        await pin(bob, channelId);
      }
      await bob.client.send(new DeleteChannelMemberCommand({ channelId: left, memberId: bob.id }));
      await ann.client.send(new DeleteChannelMemberCommand({ channelId: removed, memberId: bob.id }));
      expect(await pinsOf(bob)).toEqual([deleted]);
      await ann.client.send(new DeleteChannelCommand({ channelId: deleted }));
      expect(await pinsOf(bob)).toEqual([]);
      expect(new Set(await pinsOf(ann))).toEqual(new Set([left, removed]));
    });

    test("pinning and leaving at once never leaves a pin of a channel that was left", async () => {
      const { ann, bob } = await world().company();
      for (let round = 0; round < 5; round++) {
        const channelId = await groupId(ann, [bob]);
        const leave = new DeleteChannelMemberCommand({ channelId, memberId: bob.id });
        await Promise.allSettled([pin(bob, channelId), bob.client.send(leave)]);
        expect(await pinsOf(bob)).toEqual([]);
      }
    });

    test("needs membership: readers of a public channel get a ForbiddenException, others a ChannelNotFoundException", async () => {
      const { ann, bob } = await world().company();
      const other = await world().company();
      const { channel } = await ann.client.send(new CreateGroupChannelCommand({ access: "public" }));
      await expect(pin(bob, channel.channelId)).rejects.toThrow(ForbiddenException);
      await expect(pin(other.ann, channel.channelId)).rejects.toThrow(ChannelNotFoundException);
      await expect(pin(bob, await groupId(ann, []))).rejects.toThrow(ChannelNotFoundException);
    });
  });

  describe("UnpinChannel", () => {
    test("is idempotent, and leaves the pins of others", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      await pin(ann, channelId);
      await pin(bob, channelId);
      await unpin(ann, channelId);
      await unpin(ann, channelId);
      expect([await pinsOf(ann), await pinsOf(bob)]).toEqual([[], [channelId]]);
    });

    test("a channel that one may not see is a ChannelNotFoundException", async () => {
      const { ann, bob } = await world().company();
      const other = await world().company();
      const channelId = await groupId(ann, []);
      await expect(unpin(bob, channelId)).rejects.toThrow(ChannelNotFoundException);
      await expect(unpin(other.ann, channelId)).rejects.toThrow(ChannelNotFoundException);
      await expect(unpin(ann, "nosuchchannel")).rejects.toThrow(ChannelNotFoundException);
    });
  });

  test("a company names whose pin it is; without one it is a ValidationException", async () => {
    const { ann, pbx } = await world().company();
    const channelId = await groupId(ann, []);
    await pbx.send(new PinChannelCommand({ channelId, userId: ann.id }));
    expect(await pinsOf(ann)).toEqual([channelId]);
    await expect(pbx.send(new PinChannelCommand({ channelId }))).rejects.toThrow(ValidationException);
    await expect(pbx.send(new UnpinChannelCommand({ channelId }))).rejects.toThrow(ValidationException);
    await pbx.send(new UnpinChannelCommand({ channelId, userId: ann.id }));
    expect(await pinsOf(ann)).toEqual([]);
  });

  test("guests have no inbox", async () => {
    const { company } = await world().company();
    const guest = await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest" });
    await expect(guest.send(new GetInboxStateCommand({}))).rejects.toThrow(ForbiddenException);
    await expect(guest.send(new PinChannelCommand({ channelId: "any" }))).rejects.toThrow(ForbiddenException);
  });
});

describe("inTheWay", () => {
  const placed = fc.uniqueArray(fc.record({ channel: fc.string({ minLength: 1, maxLength: 3 }), at: fc.nat(5) }), {
    selector: (there) => there.channel,
    maxLength: 12,
  });

  test("what remains and the new channel fit, and nothing goes that need not", () => {
    fc.assert(
      fc.property(
        placed,
        fc.string({ minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 8 }),
        (there, channel, capacity) => {
          const going = inTheWay(there, channel, capacity);
          if (there.some((one) => one.channel === channel)) return expect(going).toEqual([]);
          const remaining = there.length - going.length;
          expect(remaining).toBe(Math.min(there.length, capacity - 1));
        },
      ),
    );
  });

  test("who goes is older than who stays", () => {
    fc.assert(
      fc.property(placed, fc.integer({ min: 1, max: 8 }), (there, capacity) => {
        const going = new Set(inTheWay(there, "a channel that isn't there", capacity));
        const [gone, kept] = [true, false].map((goes) => there.filter((one) => going.has(one.channel) === goes)) as [
          Placed[],
          Placed[],
        ];
        for (const old of gone) for (const young of kept) expect(newestFirst(young, old)).toBeLessThan(0);
      }),
    );
  });
});
