import type { EventLog } from "../event-log";
import { Told } from "./frames";
import type { Tail } from "./tail";

/** Who has missed more events of the company than these, or more characters of them, reads everything anew instead. */
const MOST_EVENTS = 20_000;
const MOST_CHARACTERS = 16 * 1024 * 1024;
const PAGE = 1000;
/** How many read from the store at once: what they have read is in memory. */
const AT_ONCE = 4;

/** Why one can't resume: the events are gone because of their age, or there are too many. */
export type Unresumable = "forgotten" | "too-far";

/** What happened in a company between two positions: of the newest events in memory, of others in the store. */
export class History {
  private reading = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly events: EventLog,
    private readonly tail: Tail,
  ) {}

  /** @param upTo At most a position that is settled. */
  async between(company: string, after: number, upTo: number): Promise<Told[] | Unresumable> {
    return this.tail.between(company, after, upTo) ?? this.inTurn(() => this.fromStore(company, after, upTo));
  }

  private async fromStore(company: string, after: number, upTo: number): Promise<Told[] | Unresumable> {
    const found: Told[] = [];
    let characters = 0;
    for (let from = after; from < upTo; ) {
      const page = await this.events.read({ after: from, upTo, company, limit: PAGE });
      for (const event of page) {
        found.push(new Told(event));
        characters += event.body.length;
      }
      if (found.length > MOST_EVENTS || characters > MOST_CHARACTERS) return "too-far";
      if (page.length < PAGE) break;
      from = (found.at(-1) as Told).event.position;
    }
    // Looked at afterwards: what was removed while it was read is missing.
    return after < (await this.events.forgottenUpTo()) ? "forgotten" : found;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    // Whoever is done hands its turn on.
    if (this.reading >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.reading += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.reading -= 1;
    }
  }
}
