import * as fc from "fast-check";
import { atPlace, callOf, type DrawnCall, furnishing } from "../model/calls";
import type { Known } from "../model/reference";
import { Clock, check, PATIENCE, pause, Tally } from "../model/runs";
import { Town } from "../model/town";
import { describeWorlds } from "../support/world";
import { comparable, type Published, readState, type State, taken } from "./state";

const clock = new Clock();

/** What changes channels, their members and messages. */
const CHANGES: readonly Known[] = [
  "CreateGroupChannel",
  "GetOrCreateDirectChannel",
  "PartialUpdateChannel",
  "UpdateChannel",
  "AssignChannel",
  "JoinChannel",
  "LeaveChannel",
  "AddChannelMembers",
  "DeleteChannelMember",
  "DeleteChannel",
  "SendMessage",
  "SendMessage",
  "UpdateMessage",
  "PartialUpdateMessage",
  "DeleteMessage",
  "PinMessage",
  "PinMessage",
  "UnpinMessage",
  "SendMessageReaction",
  "DeleteMessageReaction",
  "MarkRead",
];

interface Run {
  readonly first: readonly { readonly call: DrawnCall; readonly pause: number }[];
  /** After how many of the first calls the state is read. */
  readonly readAfter: number;
  /** Calls that are all made at once, while the state is read. */
  readonly atOnce: readonly DrawnCall[];
}

const call = callOf(...CHANGES);
const run: fc.Arbitrary<Run> = fc.record({
  first: fc.array(fc.record({ call, pause }), { minLength: 15, maxLength: 50, size: "max" }),
  readAfter: fc.nat(20),
  atOnce: fc.array(call, { minLength: 4, maxLength: 16, size: "max" }),
});

describeWorlds(
  "the race law",
  (world) => {
    test(
      "what is read at any time and the events after it make what is read later, also of what changes while one reads",
      async () => {
        let companies = 0;
        const tally = new Tally();
        const { events, jobs } = world().conversations;
        const property = fc.asyncProperty(run, async ({ first, readAfter, atOnce }) => {
          const company = `law-${world().engine}-${companies++}`;
          const town = await Town.open(world(), company, clock.read);
          const abroad = await Town.open(world(), `${company}-b`, clock.read);
          try {
            for (const each of furnishing(town)) await town.check(each);
            const known: { readonly at: number; readonly state: State }[] = [];
            const read = async () => {
              const at = await events.horizon();
              known.push({ at, state: await readState((asked) => town.call(asked)) });
            };
            for (const [index, step] of first.entries()) {
              if (index === readAfter) await read();
              clock.advance(step.pause);
              const made = atPlace(step.call, { town, abroad });
              tally.note(made.name, await town.check(made));
            }
            const burst = atOnce.map((drawn) => atPlace(drawn, { town, abroad }));
            await Promise.all([read(), ...burst.map(async (made) => tally.note(made.name, await town.call(made)))]);
            // Pins that have expired by now are told of.
            clock.advance(60_000);
            await jobs.settled();

            const later = comparable(await readState((asked) => town.call(asked)));
            const upTo = await events.horizon();
            for (const { at, state } of known) {
              const after = await events.read({ after: at, upTo, company, limit: 100_000 });
              const reached = after.reduce((so, { body }) => taken(so, JSON.parse(body) as Published), state);
              expect(comparable(reached)).toEqual(later);
            }
          } finally {
            town.close();
            abroad.close();
          }
        });
        await check(`The race law (${world().engine})`, property, 5, tally);
      },
      PATIENCE,
    );
  },
  { clock: clock.read },
);
