import type { EventLog, EventQuery, StoredEvent } from "../../src/events/event-log";
import { Told } from "../../src/events/realtime/frames";
import { History } from "../../src/events/realtime/history";
import { Tail } from "../../src/events/realtime/tail";

const event = (position: number): StoredEvent => ({
  company: "acme",
  position,
  id: `e${position}`,
  type: "chat:message:new",
  channel: "c",
  time: position,
  body: "{}",
  onlyUser: null,
  joined: [],
  gone: [],
});

/** A log of so many events that notes how it is read. */
function logOf(count: number) {
  const state = { forgotten: 0, reads: 0, atOnce: 0, most: 0 };
  const read = async ({ after, upTo, limit }: EventQuery) => {
    state.reads += 1;
    state.most = Math.max(state.most, ++state.atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    state.atOnce -= 1;
    const found: StoredEvent[] = [];
    for (let position = after + 1; position <= Math.min(upTo, count) && found.length < limit; position++) {
      found.push(event(position));
    }
    return found;
  };
  const log = { read, forgottenUpTo: async () => state.forgotten } as Partial<EventLog> as EventLog;
  return { log, state };
}

async function positions(history: History, after: number, upTo: number): Promise<number[]> {
  const found: number[] = [];
  for await (const page of history.pages("acme", after, upTo))
    found.push(...page.map(({ event: { position } }) => position));
  return found;
}

const span = (after: number, upTo: number) => Array.from({ length: upTo - after }, (_, index) => after + 1 + index);

describe("what was missed", () => {
  test("is read from the store page by page, all of it and no more", async () => {
    const { log, state } = logOf(5000);
    const history = new History(log, new Tail(5000));
    expect(await positions(history, 100, 4321)).toEqual(span(100, 4321));
    expect(state.reads).toBe(17);
    expect(await positions(history, 4321, 4321)).toEqual([]);
  });

  test("is read from memory as soon as it is there", async () => {
    const { log, state } = logOf(600);
    const tail = new Tail(200);
    for (let position = 201; position <= 600; position++) tail.append(new Told(event(position)));
    const history = new History(log, tail);
    expect(await positions(history, 100, 600)).toEqual(span(100, 600));
    expect(state.reads).toBe(1);
    expect(await positions(history, 250, 500)).toEqual(span(250, 500));
    expect(state.reads).toBe(1);
  });

  test("is too much where it has too many events, and isn't read to the end", async () => {
    const { log, state } = logOf(1_000_000);
    const reading = positions(new History(log, new Tail(1_000_000)), 0, 1_000_000);
    await expect(reading).rejects.toMatchObject({ reason: "too-far" });
    expect(state.reads).toBeLessThan(100);
  });

  test("is forgotten where its beginning is gone, also when that goes while it is read", async () => {
    const { log, state } = logOf(600);
    state.forgotten = 11;
    const history = new History(log, new Tail(600));
    await expect(positions(history, 10, 100)).rejects.toMatchObject({ reason: "forgotten" });
    expect(await positions(history, 11, 13)).toEqual([12, 13]);
    const pages = history.pages("acme", 11, 600);
    expect((await pages.next()).value).toHaveLength(250);
    state.forgotten = 300;
    await expect(pages.next()).rejects.toMatchObject({ reason: "forgotten" });
  });

  test("is read by a few at once, each of whom gets its turn", async () => {
    const { log, state } = logOf(3000);
    const history = new History(log, new Tail(3000));
    const all = await Promise.all(Array.from({ length: 40 }, (_, index) => positions(history, index, 3000)));
    expect(all.map((found) => found.length)).toEqual(Array.from({ length: 40 }, (_, index) => 3000 - index));
    expect(state.most).toBe(4);
    log.read = () => Promise.reject(new Error("gone"));
    const failed = await Promise.allSettled(Array.from({ length: 9 }, () => positions(history, 0, 3000)));
    expect(failed.every(({ status }) => status === "rejected")).toBe(true);
  });
});
