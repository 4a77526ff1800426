import { Client } from "pg";
import type { Log } from "../log";
import { newId } from "../rules/ids";
import type { Bus } from "./shared-signals";

/** What one notification carries at the most, in bytes: PostgreSQL takes less than 8000. */
const LONGEST = 7900;
/** How long a statement may take, and how long one waits before the connection is made anew, in milliseconds. */
const PATIENCE = 5000;
const RECONNECT = { first: 100, longest: 2000 } as const;
/** How often a connection on which nothing is sent is tried, in milliseconds. */
const HEARTBEAT = 10_000;

/**
 * Texts between the nodes of one database by LISTEN and NOTIFY, on a connection of their own. They are sent outside of the
 * transactions they tell of: a NOTIFY inside makes all commits wait for one another.
 */
export class PostgresBus implements Bus {
  onText: (text: string) => void = () => {};
  private client: Client | undefined;
  private readonly parts = new Parts();
  private timer: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private attempts = 0;
  private failing = false;
  private closed = false;

  /** @param channel Of LISTEN: nodes that have the same one hear each other. */
  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly log: Log,
  ) {}

  /** Connects; where that isn't possible now, it goes on trying. */
  async open(): Promise<this> {
    await this.connect();
    return this;
  }

  async send(texts: readonly string[]): Promise<void> {
    const { client } = this;
    if (!client) return;
    const payloads = texts.flatMap(split);
    try {
      await client.query("SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload", [this.channel, payloads]);
    } catch (error) {
      this.lose(client, error);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    clearInterval(this.heartbeat);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => {});
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
      application_name: "conversations signals",
    });
    client.on("error", (error) => this.lose(client, error));
    client.on("end", () => this.lose(client, undefined));
    client.on("notification", ({ payload }) => {
      const text = payload === undefined ? undefined : this.parts.whole(payload);
      if (text !== undefined) this.onText(text);
    });
    try {
      await client.connect();
      await client.query(`LISTEN "${this.channel}"`);
    } catch (error) {
      this.client = client;
      this.lose(client, error);
      return;
    }
    if (this.closed) {
      await client.end().catch(() => {});
      return;
    }
    this.client = client;
    this.attempts = 0;
    if (this.failing) this.log.info("the nodes hear each other again");
    this.failing = false;
    this.heartbeat = setInterval(() => {
      client.query("SELECT 1").catch((error: unknown) => this.lose(client, error));
    }, HEARTBEAT).unref();
  }

  private lose(client: Client, error: unknown): void {
    if (this.client !== client || this.closed) return;
    this.client = undefined;
    clearInterval(this.heartbeat);
    client.end().catch(() => {});
    if (!this.failing) this.log.warn({ err: error }, "this node doesn't hear the others now: it looks by itself");
    this.failing = true;
    const wait = Math.min(RECONNECT.first * 2 ** this.attempts, RECONNECT.longest);
    this.attempts += 1;
    this.timer = setTimeout(() => this.connect(), wait).unref();
  }
}

/** A text as payloads: as it is, or in numbered parts where it is too long for one. */
function split(text: string): string[] {
  if (Buffer.byteLength(text) <= LONGEST) return [text];
  const bytes = Buffer.from(text).toString("base64");
  const room = LONGEST - 60;
  const count = Math.ceil(bytes.length / room);
  const id = newId();
  return Array.from(
    { length: count },
    (_, place) => `~${id} ${place} ${count} ${bytes.slice(place * room, (place + 1) * room)}`,
  );
}

/** Puts parts together again. PostgreSQL delivers the payloads of one sending in their order, and without a gap. */
class Parts {
  private id = "";
  private text = "";
  private next = 0;

  /** The text, once it is whole. */
  whole(payload: string): string | undefined {
    if (!payload.startsWith("~")) return payload;
    const [id, place, count, part] = payload.slice(1).split(" ") as [string, string, string, string];
    if (place === "0") [this.id, this.text, this.next] = [id, "", 0];
    if (id !== this.id || Number(place) !== this.next) return undefined;
    this.text += part;
    this.next += 1;
    return this.next === Number(count) ? Buffer.from(this.text, "base64").toString() : undefined;
  }
}
