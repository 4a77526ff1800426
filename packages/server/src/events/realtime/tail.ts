import type { Told } from "./frames";

/** How much of the newest events stays in memory: so many, and so many characters of their bodies. */
const MOST_EVENTS = 10_000;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** The newest events, of all companies, without a gap: whoever was away for a moment resumes from here, not from the store. */
export class Tail {
  private events: Told[] = [];
  private characters = 0;

  /** @param begin The position that it begins after. */
  constructor(
    private begin: number,
    private readonly most = { events: MOST_EVENTS, characters: MOST_CHARACTERS },
  ) {}

  append(told: Told): void {
    this.events.push(told);
    this.characters += told.event.body.length;
    // Now and then by a half, as each time the rest is moved up.
    if (this.events.length > this.most.events || this.characters > this.most.characters) this.shorten();
  }

  /** The events of a company after one position, up to another; undefined where not all of them are here any more. */
  between(company: string, after: number, upTo: number): Told[] | undefined {
    if (after < this.begin) return undefined;
    const found: Told[] = [];
    for (let index = this.indexAfter(after); index < this.events.length; index++) {
      const told = this.events[index] as Told;
      if (told.event.position > upTo) break;
      if (told.event.company === company) found.push(told);
    }
    return found;
  }

  private indexAfter(position: number): number {
    let [from, to] = [0, this.events.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.events[middle] as Told).event.position <= position) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private shorten(): void {
    let dropped = 0;
    while (this.events.length - dropped > this.most.events / 2 || this.characters > this.most.characters / 2) {
      const oldest = this.events[dropped];
      if (!oldest) break;
      this.characters -= oldest.event.body.length;
      this.begin = oldest.event.position;
      dropped += 1;
    }
    this.events = this.events.slice(dropped);
  }
}
