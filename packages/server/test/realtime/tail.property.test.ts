import fc from "fast-check";
import type { StoredEvent } from "../../src/events/event-log";
import { frameOf, Told } from "../../src/events/realtime/frames";
import { Joiner } from "../../src/events/realtime/stream";
import { Tail } from "../../src/events/realtime/tail";

const event = (position: number, company: string, length: number): StoredEvent => ({
  company,
  position,
  id: `e${position}`,
  type: "chat:message:new",
  channel: "c",
  time: position,
  body: "x".repeat(length),
  onlyUser: null,
  joined: [],
  gone: [],
});

describe("the newest events in memory", () => {
  test("are all those after a position, or it is said that some are gone; and never more than there may be", () => {
    const appended = fc.array(
      fc.record({ gap: fc.integer({ min: 1, max: 3 }), company: fc.constantFrom("a", "b"), length: fc.nat(30) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(appended, fc.nat(20), fc.nat(200), fc.nat(200), (all, begin, after, upTo) => {
        const most = { events: 16, characters: 200 };
        const tail = new Tail(begin, most);
        const events: StoredEvent[] = [];
        let position = begin;
        for (const { gap, company, length } of all) {
          position += gap;
          events.push(event(position, company, length));
          tail.append(new Told(events.at(-1) as StoredEvent));
        }
        const found = tail.between("a", after, upTo)?.map((told) => told.event);
        if (found) {
          const expected = events.filter((one) => one.company === "a" && one.position > after && one.position <= upTo);
          expect(found).toEqual(expected);
        }
        const kept = [...Array(position + 2).keys()].filter((from) => tail.between("a", from, position) !== undefined);
        const oldest = kept[0] as number;
        const inMemory = events.filter((one) => one.position > oldest);
        expect(inMemory.length).toBeLessThanOrEqual(most.events);
        expect(inMemory.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(most.characters);
        if (events.length <= 8 && events.every(({ body }) => body.length <= 10)) expect(oldest).toBe(begin);
      }),
    );
  });
});

describe("frames", () => {
  test("have the position, the type and the body; made once", () => {
    const told = new Told({ ...event(7, "a", 0), body: '{"a":1}' });
    expect(told.frame.toString()).toBe('id: 7\nevent: chat:message:new\ndata: {"a":1}\n\n');
    expect(told.frame).toBe(told.frame);
    expect(frameOf("chat:typing:start", "{}").toString()).toBe("event: chat:typing:start\ndata: {}\n\n");
  });

  test("the same ones are joined once", () => {
    const joiner = new Joiner();
    const [one, two] = [Buffer.from("1"), Buffer.from("2")] as [Buffer, Buffer];
    expect(joiner.join([one])).toBe(one);
    const both = joiner.join([one, two]);
    expect(both.toString()).toBe("12");
    expect(joiner.join([one, two])).toBe(both);
    expect(joiner.join([two, one]).toString()).toBe("21");
    expect(joiner.join([one, two, one]).toString()).toBe("121");
  });
});
