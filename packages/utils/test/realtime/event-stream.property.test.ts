import fc from "fast-check";
import { EventStreamReader } from "../../src/realtime/event-stream";

const readAll = (pieces: readonly string[]) => {
  const reader = new EventStreamReader();
  const events: { name: string; data: string; id: string | undefined }[] = [];
  for (const piece of pieces) {
    for (const event of reader.read(piece)) events.push({ ...event, id: reader.lastEventId });
  }
  return { events, retry: reader.retry, lastEventId: reader.lastEventId };
};

/** Cuts a text at places. */
const cut = (text: string, places: readonly number[]): string[] => {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
};

describe("a text/event-stream", () => {
  test("is read as the standard's examples say", () => {
    expect(readAll(["data: YHOO\ndata: +2\ndata: 10\n\n"]).events).toEqual([
      { name: "message", data: "YHOO\n+2\n10", id: undefined },
    ]);
    expect(
      readAll([": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n"]),
    ).toEqual({
      events: [
        { name: "message", data: "first event", id: "1" },
        { name: "message", data: "second event", id: "" },
      ],
      retry: undefined,
      lastEventId: "",
    });
    expect(readAll(["data\n\ndata\ndata\n\ndata:"]).events.map(({ data }) => data)).toEqual(["", "\n"]);
    expect(readAll(["data:test\n\ndata: test\n\n"]).events.map(({ data }) => data)).toEqual(["test", "test"]);
  });

  test("knows the fields, and no others", () => {
    const text =
      "\uFEFFretry: 250\nretry: 1s\nevent: ready\nid: 7\nid: a\0b\nunknown: x\ndata: {}\n\nevent: left over\n\ndata: x\n\n";
    expect(readAll([text])).toEqual({
      events: [
        { name: "ready", data: "{}", id: "7" },
        { name: "message", data: "x", id: "7" },
      ],
      retry: 250,
      lastEventId: "7",
    });
  });

  test("is the same wherever it breaks off, and whatever ends its lines", () => {
    const line = fc.constantFrom(
      "data: one",
      "data:two: 2",
      "event: e",
      "id: 5",
      ": comment",
      "",
      "",
      "data",
      "retry: 9",
    );
    fc.assert(
      fc.property(
        fc.array(line),
        fc.constantFrom("\n", "\r", "\r\n"),
        fc.array(fc.nat(), { maxLength: 12 }),
        (lines, end, places) => {
          const text = lines.map((one) => `${one}\n`).join("");
          const whole = readAll([text]);
          expect(readAll(cut(text.replaceAll("\n", end), places))).toEqual(whole);
        },
      ),
    );
  });
});
