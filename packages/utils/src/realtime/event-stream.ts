/** One event of a `text/event-stream`. */
export interface StreamedEvent {
  /** Its `event:` field; `message` where it has none. */
  readonly name: string;
  readonly data: string;
}

/**
 * Reads a `text/event-stream` as https://html.spec.whatwg.org/multipage/server-sent-events.html has it, piece by piece, wherever
 * the pieces break off.
 *
 * @example
 * const reader = new EventStreamReader();
 * for await (const text of pieces) for (const { name, data } of reader.read(text)) console.log(name, data, reader.lastEventId);
 */
export class EventStreamReader {
  /** The last `id:` there was, as it is at the event that was given last; undefined before the first. */
  lastEventId: string | undefined;
  /** The last `retry:` there was: how long to wait before one connects again, in milliseconds. */
  retry: number | undefined;

  private rest = "";
  private begun = false;
  private endedWithReturn = false;
  private name = "";
  private data: string[] = [];
  private id: string | undefined;

  /** Gives the events that are complete with this piece. */
  *read(piece: string): Generator<StreamedEvent, void, undefined> {
    for (const line of this.lines(piece)) {
      if (line !== "") {
        this.field(line);
        continue;
      }
      this.lastEventId = this.id ?? this.lastEventId;
      const event = { name: this.name || "message", data: this.data.join("\n") };
      const complete = this.data.length > 0;
      this.name = "";
      this.data = [];
      if (complete) yield event;
    }
  }

  private *lines(piece: string): Generator<string, void, undefined> {
    let text = this.rest + piece;
    if (!this.begun && text !== "") {
      this.begun = true;
      if (text.startsWith("\uFEFF")) text = text.slice(1);
    }
    let from = 0;
    // A line ends with CR LF, LF or CR; the two of the first may come in two pieces.
    if (this.endedWithReturn && text !== "") {
      if (text.startsWith("\n")) from = 1;
      this.endedWithReturn = false;
    }
    const ends = /\r\n|\n|\r/g;
    ends.lastIndex = from;
    for (let end = ends.exec(text); end; end = ends.exec(text)) {
      const line = text.slice(from, end.index);
      from = ends.lastIndex;
      if (end[0] === "\r" && from === text.length) this.endedWithReturn = true;
      yield line;
    }
    this.rest = text.slice(from);
  }

  private field(line: string): void {
    const colon = line.indexOf(":");
    // A comment: it says only that the connection lives.
    if (colon === 0) return;
    const name = colon < 0 ? line : line.slice(0, colon);
    const from = line[colon + 1] === " " ? colon + 2 : colon + 1;
    const value = colon < 0 ? "" : line.slice(from);
    if (name === "data") this.data.push(value);
    else if (name === "event") this.name = value;
    else if (name === "id" && !value.includes("\0")) this.id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.retry = Number(value);
  }
}
