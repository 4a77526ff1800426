import fc from "fast-check";
import { collect } from "../src";
import { byOffset, type OffsetList } from "../src/lists/pages";

/** What may happen to a list between two calls; `at` says to which item. */
type Change = { readonly kind: "append" | "prepend" | "remove" | "toFront"; readonly at: number };

/** A list on a server, which changes after each call as it is told. */
class ChangingList {
  readonly calls: { limit: number; offset: number }[] = [];
  /** What was in it all the time. */
  readonly constant: Set<string>;
  private items: string[];
  private made: number;

  constructor(
    length: number,
    private readonly changes: readonly (readonly Change[])[],
  ) {
    this.items = Array.from({ length }, (_, index) => `item ${index}`);
    this.constant = new Set(this.items);
    this.made = length;
  }

  reader(movesToFront = false): OffsetList<string> {
    return {
      page: async ({ limit, offset }) => {
        const page = this.items.slice(offset, offset + limit);
        for (const change of this.changes[this.calls.length] ?? []) this.apply(change);
        this.calls.push({ limit, offset });
        return page;
      },
      idOf: (item) => item,
      movesToFront,
    };
  }

  private apply({ kind, at }: Change): void {
    const index = at % Math.max(1, this.items.length);
    if (kind === "append") this.items.push(`item ${this.made++}`);
    if (kind === "prepend") this.items.unshift(`item ${this.made++}`);
    if (kind === "remove") for (const item of this.items.splice(index, 1)) this.constant.delete(item);
    if (kind === "toFront") this.items.unshift(...this.items.splice(index, 1));
  }
}

const changes = (kinds: readonly Change["kind"][], most: number) =>
  fc.array(fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(100) }), { maxLength: most }), {
    maxLength: 12,
  });

describe("a list that changes while it is read by offset", () => {
  test("what is in it all the time comes, and comes once, whatever is added and removed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        changes(["append", "prepend", "remove"], 12),
        async (length, pageSize, happening) => {
          const list = new ChangingList(length, happening);
          const given = await collect(byOffset(list.reader(), { pageSize }));
          expect(new Set(given).size).toBe(given.length);
          expect(given).toEqual(expect.arrayContaining([...list.constant]));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("so does what moves to the front, unless a whole page does", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), changes(["toFront", "prepend", "append"], 1), async (length, happening) => {
        const list = new ChangingList(length, happening);
        const given = await collect(byOffset(list.reader(true), { pageSize: 12 }));
        expect(new Set(given).size).toBe(given.length);
        expect(given).toEqual(expect.arrayContaining([...list.constant]));
      }),
      { numRuns: 500 },
    );
  });

  test("an unchanged list costs a call a page, each with one item that is known", async () => {
    const list = new ChangingList(10, []);
    expect(await collect(byOffset(list.reader(), { pageSize: 4 }))).toHaveLength(10);
    expect(list.calls).toEqual([
      { limit: 4, offset: 0 },
      { limit: 5, offset: 3 },
      { limit: 5, offset: 7 },
    ]);
  });

  test("where items move to the front, a list of several pages costs one call more, one of a single page none", async () => {
    const long = new ChangingList(10, []);
    await collect(byOffset(long.reader(true), { pageSize: 9 }));
    expect(long.calls.map(({ offset }) => offset)).toEqual([0, 8, 0]);
    const short = new ChangingList(8, []);
    await collect(byOffset(short.reader(true), { pageSize: 9 }));
    expect(short.calls).toHaveLength(1);
  });

  test("the largest page isn't passed", async () => {
    const list = new ChangingList(250, []);
    expect(await collect(byOffset(list.reader(), {}))).toHaveLength(250);
    expect(list.calls.map(({ limit }) => limit)).toEqual([100, 100, 100]);
  });
});
