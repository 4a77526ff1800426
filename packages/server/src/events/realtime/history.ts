import { AtOnce } from "../../at-once";
import type { EventLog } from "../event-log";
import { Told } from "./frames";
import type { Tail } from "./tail";

/** Who has missed more events of the company than these reads everything anew instead. */
const MOST_EVENTS = 20_000;
/** How many are in memory at once for a stream. */
const PAGE = 250;
/** How many streams read from the store at once. */
const AT_ONCE = 4;

/** Why one can't resume: the events are gone because of their age, or there are too many. */
export class UnresumableError extends Error {
  override readonly name = "UnresumableError";

  constructor(readonly reason: "forgotten" | "too-far") {
    super(`A stream can't go on from where it was: ${reason}.`);
  }
}

/** What happened in a company between two positions: of the newest events in memory, of others in the store. */
export class History {
  private readonly reading = new AtOnce(AT_ONCE);

  constructor(
    private readonly events: EventLog,
    private readonly tail: Tail,
  ) {}

  /**
   * All events of a company, in order, in pages: whoever sends them slowly keeps no more than one in memory.
   *
   * @param upTo At most a position that is settled.
   * @throws UnresumableError where they are too many, or not all there any more.
   */
  async *pages(company: string, after: number, upTo: number): AsyncGenerator<readonly Told[], void, undefined> {
    let count = 0;
    for (let from = after; from < upTo; ) {
      const newest = this.tail.between(company, from, upTo);
      if (newest) return yield newest;
      const page = await this.reading.run(() => this.page(company, from, upTo));
      count += page.length;
      if (count > MOST_EVENTS) throw new UnresumableError("too-far");
      yield page;
      if (page.length < PAGE) return;
      from = (page.at(-1) as Told).event.position;
    }
  }

  private async page(company: string, after: number, upTo: number): Promise<readonly Told[]> {
    const events = await this.events.read({ after, upTo, company, limit: PAGE });
    // Looked at afterwards: what was removed while it was read is missing.
    if (after < (await this.events.forgottenUpTo())) throw new UnresumableError("forgotten");
    return events.map((event) => new Told(event));
  }
}
