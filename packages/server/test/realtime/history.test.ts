import type { EventLog, EventQuery, StoredEvent } from "../../src/events/event-log";
import { History } from "../../src/events/realtime/history";
import { Tail } from "../../src/events/realtime/tail";

const event = (position: number, length = 2): StoredEvent => ({
  company: "acme",
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

/** A log of so many events that notes how it is read. */
function logOf(count: number, length?: number) {
  const state = { forgotten: 0, reads: 0, atOnce: 0, most: 0 };
  const read = async ({ after, upTo, limit }: EventQuery) => {
    state.reads += 1;
    state.most = Math.max(state.most, ++state.atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    state.atOnce -= 1;
    const found: StoredEvent[] = [];
    for (let position = after + 1; position <= Math.min(upTo, count) && found.length < limit; position++) {
      found.push(event(position, length));
    }
    return found;
  };
  const log = { read, forgottenUpTo: async () => state.forgotten } as Partial<EventLog> as EventLog;
  return { log, state };
}

const positions = (found: Awaited<ReturnType<History["between"]>>) =>
  typeof found === "string" ? found : found.map((told) => told.event.position);

describe("what was missed", () => {
  test("is read from the store page by page, all of it and no more", async () => {
    const { log, state } = logOf(5000);
    const history = new History(log, new Tail(5000));
    expect(positions(await history.between("acme", 100, 4321))).toEqual(
      Array.from({ length: 4221 }, (_, index) => 101 + index),
    );
    expect(state.reads).toBe(5);
    expect(positions(await history.between("acme", 4321, 4321))).toEqual([]);
  });

  test("is too much where it has too many events, or too large ones, and isn't read to the end", async () => {
    const many = logOf(1_000_000);
    expect(await new History(many.log, new Tail(1_000_000)).between("acme", 0, 1_000_000)).toBe("too-far");
    expect(many.state.reads).toBeLessThan(30);
    const large = logOf(10_000, 10_000);
    expect(await new History(large.log, new Tail(10_000)).between("acme", 0, 10_000)).toBe("too-far");
    expect(large.state.reads).toBeLessThan(4);
  });

  test("is forgotten where its beginning is gone, also when that goes while it is read", async () => {
    const { log, state } = logOf(100);
    state.forgotten = 11;
    const history = new History(log, new Tail(100));
    expect(await history.between("acme", 10, 100)).toBe("forgotten");
    expect(positions(await history.between("acme", 11, 13))).toEqual([12, 13]);
  });

  test("is read by a few at once, each of whom gets its turn", async () => {
    const { log, state } = logOf(3000);
    const history = new History(log, new Tail(3000));
    const all = await Promise.all(Array.from({ length: 40 }, (_, index) => history.between("acme", index, 3000)));
    expect(all.map((found) => found.length)).toEqual(Array.from({ length: 40 }, (_, index) => 3000 - index));
    expect(state.most).toBe(4);
    log.read = () => Promise.reject(new Error("gone"));
    const failed = await Promise.allSettled(Array.from({ length: 9 }, () => history.between("acme", 0, 3000)));
    expect(failed.every(({ status }) => status === "rejected")).toBe(true);
  });
});
