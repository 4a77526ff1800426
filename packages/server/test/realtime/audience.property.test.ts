import fc from "fast-check";
import type { StoredEvent } from "../../src/events/event-log";
import { Audience, type LiveStream } from "../../src/events/realtime/audience";
import { Moves, moveBy, type StreamOwner } from "../../src/events/realtime/membership";

const USERS = ["ann", "bob", "cleo"];
const CHANNELS = ["a", "b", "k1", "k2"];
const isKite = (channel: string) => channel.startsWith("k");

interface Step {
  readonly channel: string;
  readonly kind: "say" | "whisper" | "join" | "leave" | "delete";
  readonly users: readonly string[];
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    channel: fc.constantFrom(...CHANNELS),
    kind: fc.constantFrom("say", "whisper", "join", "leave", "delete"),
    users: fc.subarray(USERS, { minLength: 1 }),
  }),
  { maxLength: 40 },
);

/** What the outbox would have: only who isn't there comes, only who is there goes. */
function play(all: readonly Step[]) {
  const members = new Map(CHANNELS.map((channel) => [channel, new Set<string>()]));
  const events: StoredEvent[] = [];
  /** Who sees each event, and the members right after it. */
  const seen: { readonly by: readonly string[]; readonly after: ReadonlyMap<string, ReadonlySet<string>> }[] = [];
  for (const [index, { channel, kind, users }] of all.entries()) {
    const present = members.get(channel) as Set<string>;
    const joined = kind === "join" ? users.filter((user) => !present.has(user)) : [];
    const gone = kind === "delete" ? [...present] : kind === "leave" ? users.filter((user) => present.has(user)) : [];
    for (const user of joined) present.add(user);
    const onlyUser = kind === "whisper" ? (users[0] as string) : null;
    const by = [...present].filter((user) => onlyUser === null || user === onlyUser);
    for (const user of gone) present.delete(user);
    events.push({
      company: "acme",
      position: (index + 1) * 3,
      id: `e${index}`,
      type: "chat:channel:updated",
      channel,
      time: index,
      body: JSON.stringify({ data: { channel: { kite: isKite(channel) || undefined } } }),
      onlyUser,
      joined,
      gone,
    });
    seen.push({ by, after: new Map([...members].map(([name, set]) => [name, new Set(set)])) });
  }
  return { events, seen };
}

const owners: readonly StreamOwner[] = USERS.flatMap((userId) =>
  [false, true].map((guest) => ({ company: "acme", userId, guest })),
);

const channelsOf = ({ userId, guest }: StreamOwner, members: ReadonlyMap<string, ReadonlySet<string>> | undefined) =>
  CHANNELS.filter((channel) => members?.get(channel)?.has(userId) && (!guest || isKite(channel)));

const visible = (owner: StreamOwner, { by }: { by: readonly string[] }, { channel }: StoredEvent) =>
  by.includes(owner.userId) && (!owner.guest || isKite(channel));

describe("who gets which event", () => {
  test("from any position on, resuming at any later moment gives what the members saw, in order", () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), fc.nat(), (all, one, two, three) => {
        const { events, seen } = play(all);
        // The channels are read at `read`; the events are those up to `known`, which may be later.
        const [begin, read, known] = [one, two, three].map((n) => n % (events.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
          number,
        ];
        for (const owner of owners) {
          const moves = new Moves(owner);
          for (const event of events.slice(begin, known)) moves.note(event);
          const channels = moves.before(channelsOf(owner, seen[read - 1]?.after));
          expect([...channels].sort()).toEqual(channelsOf(owner, seen[begin - 1]?.after));
          for (let index = begin; index < events.length; index++) {
            const event = events[index] as StoredEvent;
            const outcome = seen[index] as (typeof seen)[number];
            expect(moveBy(event, owner, channels)).toBe(visible(owner, outcome, event));
            expect([...channels].sort()).toEqual(channelsOf(owner, outcome.after));
          }
        }
      }),
    );
  });

  test("the audience tells the same streams, whenever they are opened and closed", () => {
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(fc.nat(45), fc.nat(45)), { minLength: 6, maxLength: 6 }), (all, spans) => {
        const { events, seen } = play(all);
        const audience = new Audience<LiveStream>();
        const streams = owners.map((owner) => ({ ...owner, channels: new Set<string>() }));
        const open = new Set<LiveStream>();
        for (const [index, event] of events.entries()) {
          for (const [place, stream] of streams.entries()) {
            const [from, to] = spans[place] as [number, number];
            if (index === from) {
              stream.channels = new Set(channelsOf(stream, seen[index - 1]?.after));
              audience.add(stream);
              open.add(stream);
            } else if (index === to && open.delete(stream)) audience.remove(stream);
          }
          const told: LiveStream[] = [];
          audience.tell(event, (stream) => told.push(stream));
          const outcome = seen[index] as (typeof seen)[number];
          const expected = [...open].filter((stream) => visible(stream, outcome, event));
          expect(told).toHaveLength(expected.length);
          expect(new Set(told)).toEqual(new Set(expected));
          for (const stream of open) expect([...stream.channels].sort()).toEqual(channelsOf(stream, outcome.after));
        }
      }),
    );
  });

  test("nothing of another company, and no typing of one's own", () => {
    const audience = new Audience<LiveStream>();
    const stream = (company: string, userId: string) => ({ company, userId, guest: false, channels: new Set(["a"]) });
    const [ann, bob, stranger] = [stream("acme", "ann"), stream("acme", "bob"), stream("evil", "bob")];
    for (const one of [ann, bob, stranger]) audience.add(one);
    const { events } = play([{ channel: "a", kind: "say", users: ["ann"] }]);
    const told: LiveStream[] = [];
    audience.tell(events[0] as StoredEvent, (one) => told.push(one));
    expect(told).toEqual([ann, bob]);
    told.length = 0;
    audience.tellOthers("acme", "a", "ann", (one) => told.push(one));
    expect(told).toEqual([bob]);
    audience.remove(bob);
    audience.tellOthers("acme", "a", "ann", () => {
      throw new Error("There is nobody else.");
    });
  });
});
