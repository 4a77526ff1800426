import { GetTokenCommand } from "@wildix/xbees-conversations-client";
import { waitFor } from "../support/raw-http";
import type { Person } from "../support/world";

export interface SeenEvent {
  readonly id: string | undefined;
  readonly name: string;
  /** Whatever the server sent, to be compared with what is expected. */
  readonly data: {
    readonly id: string;
    readonly data: {
      readonly channel: { readonly channelId: string };
      readonly message: { readonly text: string };
      readonly user: { readonly id: string };
    };
  };
}

export const streamToken = async ({ client }: Pick<Person, "client">): Promise<string> =>
  (await client.send(new GetTokenCommand({}))).token;

export interface OpenOptions {
  readonly lastEventId?: string | undefined;
  readonly headers?: Record<string, string>;
  readonly query?: string;
}

/** A realtime stream as it comes over the network, without anything that helps. */
export class TestStream {
  readonly events: SeenEvent[] = [];
  heartbeats = 0;
  retry: number | undefined;
  closed = false;
  private rest = "";
  private readonly aborting = new AbortController();

  private constructor() {}

  /** Opens it, and waits until it is ready. */
  static async open(address: string, token: string, options: OpenOptions = {}): Promise<TestStream> {
    const stream = new TestStream();
    const answer = await fetch(`${address}/realtime${options.query ?? ""}`, {
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(options.lastEventId !== undefined && { "last-event-id": options.lastEventId }),
        ...options.headers,
      },
      signal: stream.aborting.signal,
    });
    if (answer.status !== 200) throw new Error(`The answer was ${answer.status}: ${await answer.text()}`);
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    stream
      .read(answer.body as ReadableStream<Uint8Array>)
      .catch(() => {})
      .finally(() => {
        stream.closed = true;
      });
    await stream.until(() => stream.named("ready").length > 0);
    return stream;
  }

  static async of(person: Person, address: string, options: OpenOptions = {}): Promise<TestStream> {
    return TestStream.open(address, await streamToken(person), options);
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const bytes of body) {
      this.rest += decoder.decode(bytes, { stream: true });
      const blocks = this.rest.split("\n\n");
      this.rest = blocks.pop() as string;
      for (const block of blocks) this.take(block);
    }
  }

  private take(block: string): void {
    if (block === ":") {
      this.heartbeats += 1;
      return;
    }
    const fields = new Map(block.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
    const retry = fields.get("retry");
    if (retry !== undefined) this.retry = Number(retry);
    const name = fields.get("event");
    if (name === undefined) return;
    this.events.push({ id: fields.get("id"), name, data: JSON.parse(fields.get("data") as string) });
  }

  named(name: string): SeenEvent[] {
    return this.events.filter((event) => event.name === name);
  }

  /** What happened in channels, without what the stream says of itself. */
  get chat(): SeenEvent[] {
    return this.events.filter(({ name }) => name.startsWith("chat:"));
  }

  get texts(): (string | undefined)[] {
    return this.named("chat:message:new").map(({ data }) => data.data.message.text);
  }

  get lastEventId(): string | undefined {
    return this.events.findLast(({ id }) => id !== undefined)?.id;
  }

  async until(condition: () => boolean, milliseconds?: number): Promise<void> {
    try {
      await waitFor(condition, milliseconds);
    } catch (cause) {
      const seen = this.events.map(({ name }) => name).join(", ");
      throw new Error(
        `It didn't come true in time. The stream is ${this.closed ? "closed" : "open"} and had: ${seen}`,
        {
          cause,
        },
      );
    }
  }

  close(): void {
    this.aborting.abort();
  }
}
