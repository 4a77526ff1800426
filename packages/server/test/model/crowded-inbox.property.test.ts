import * as fc from "fast-check";
import { describeWorlds } from "../support/world";
import { atPlace, type DrawnCall, Later } from "./calls";
import { Clock, check, PATIENCE, pause, Tally } from "./runs";
import { type Call, PEOPLE, Town } from "./town";

const clock = new Clock();
const ANN = PEOPLE.ann.id;

/** More channels than may be marked unread, or have one tag. */
const CHANNELS = 108;
/** What is in the inbox at first: as much as there is room for, but for a tag. */
const [PINS, MARKS, TAGGED, TAGS] = [10, 100, 100, 14];
const LIMITS = ["PinnedChannels", "MarkUnreadChannels", "TaggedChannels", "Tags"];

const nth = (ids: readonly string[], index: number) => ids[index % Math.max(1, ids.length)] ?? "nothing";
/** More often than not one that hasn't been marked or tagged yet. */
const channelId = fc
  .oneof(fc.nat(CHANNELS - 1), fc.integer({ min: CHANNELS - 12, max: CHANNELS - 1 }))
  .map((index) => new Later(`channel ${index}`, ({ town }) => nth(town.reference.channelIds(), index)));
const tagId = fc
  .oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(14) })
  .map((index) => new Later(`tag ${index}`, ({ town }) => nth(town.reference.tagIds(ANN), index)));
const force = fc.boolean();
const name = fc.nat(60).map((index) => `Tag ${index}`);

/** What ann may do with her inbox, and with what is in it. */
const calls = {
  PinChannel: [6, fc.record({ channelId, force })],
  UnpinChannel: [1, fc.record({ channelId })],
  MarkUnread: [6, fc.record({ channelId, force })],
  MarkRead: [1, fc.record({ channelId })],
  CreateInboxTag: [4, fc.record({ name })],
  UpdateInboxTag: [1, fc.record({ tagId, name })],
  DeleteInboxTag: [1, fc.record({ tagId: fc.constant(new Later("the newest tag", newestTag)) })],
  TagChannel: [6, fc.record({ channelId, tagId, force })],
  UntagChannel: [1, fc.record({ channelId, tagId })],
  SendMessage: [1, fc.record({ channelId, text: fc.constant("more") })],
  LeaveChannel: [1, fc.record({ channelId, silent: fc.constant(true) })],
  JoinChannel: [1, fc.record({ channelId, silent: fc.constant(true) })],
  DeleteChannel: [1, fc.record({ channelId })],
} as const;
type Names = keyof typeof calls;

function newestTag({ town }: { readonly town: Town }): string {
  return town.reference.tagIds(ANN).at(-1) ?? "nothing";
}

const drawn = fc.record({
  pause,
  call: fc.oneof(
    ...(Object.keys(calls) as Names[]).map((name) => ({
      weight: calls[name][0],
      arbitrary: (calls[name][1] as fc.Arbitrary<object>).map(
        (input): DrawnCall => ({ name, by: "ann", as: undefined, input }),
      ),
    })),
  ),
});

/** Fills ann's inbox; what was there first comes first in everything. */
async function furnish(town: Town): Promise<void> {
  const made = async (call: Call) => {
    clock.advance(call.name === "CreateGroupChannel" ? 0 : 1);
    await town.check(call);
  };
  for (let i = 0; i < CHANNELS; i++) {
    await made({ name: "CreateGroupChannel", by: "ann", input: { access: "public" } });
  }
  for (let i = 0; i < TAGS; i++) await made({ name: "CreateInboxTag", by: "ann", input: { name: `Tag ${i}` } });
  const [tagId] = town.reference.tagIds(ANN) as [string];
  for (const [index, channelId] of town.reference.channelIds().entries()) {
    if (index < PINS) await made({ name: "PinChannel", by: "ann", input: { channelId } });
    if (index < MARKS) await made({ name: "MarkUnread", by: "ann", input: { channelId } });
    if (index < TAGGED) await made({ name: "TagChannel", by: "ann", input: { channelId, tagId } });
  }
}

/** One more of everything: there is room for one tag, and for nothing else. */
async function overfill(town: Town): Promise<string[]> {
  const channelId = nth(town.reference.channelIds(), CHANNELS - 1);
  const tagId = nth(town.reference.tagIds(ANN), 0);
  const calls: Call[] = [
    { name: "PinChannel", by: "ann", input: { channelId } },
    { name: "MarkUnread", by: "ann", input: { channelId } },
    { name: "TagChannel", by: "ann", input: { channelId, tagId } },
    { name: "CreateInboxTag", by: "ann", input: { name: "The last" } },
    { name: "CreateInboxTag", by: "ann", input: { name: "Too many" } },
  ];
  const refused: string[] = [];
  for (const call of calls) {
    clock.advance(1);
    const outcome = await town.check(call);
    if ("refused" in outcome) refused.push(outcome.refused);
  }
  return refused;
}

describeWorlds(
  "whatever somebody does with an inbox that is full",
  (world) => {
    test(
      "it has what the reference says that it has, and never more than its limits",
      async () => {
        let companies = 0;
        const tally = new Tally();
        const property = fc.asyncProperty(
          fc.noBias(fc.array(drawn, { maxLength: 150, size: "max" })),
          async (steps) => {
            const town = await Town.open(world(), `inbox-${world().engine}-${companies++}`, clock.read);
            try {
              await furnish(town);
              expect(await overfill(town)).toEqual(LIMITS.map((what) => `${what}LimitReachedException`));
              for (const { call, pause } of steps) {
                clock.advance(pause);
                tally.note(call.name, await town.check(atPlace(call, { town, abroad: town })));
                await town.check({ name: "GetInboxState", by: "ann", input: {} });
              }
            } finally {
              town.close();
            }
          },
        );
        await check(`A full inbox (${world().engine})`, property, 3, tally);
      },
      PATIENCE,
    );
  },
  { clock: clock.read },
);
