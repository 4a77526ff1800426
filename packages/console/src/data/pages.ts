import { describeFailure } from "./failure";
import { createStore, type Store } from "./store";

/** As many as a call gives. */
export const PAGE = 100;

export interface PageQuery {
  readonly limit: number;
  readonly offset: number;
}

export interface PagesState<Item> {
  /** Undefined until the first page is here. */
  readonly items: readonly Item[] | undefined;
  readonly problem: string | undefined;
  /** There is a page behind those that are here. */
  readonly hasMore: boolean;
  readonly reading: boolean;
}

/** A list that is read page by page, as far as somebody wants to see it. */
export class Pages<Item> {
  readonly store: Store<PagesState<Item>> = createStore<PagesState<Item>>({
    items: undefined,
    problem: undefined,
    hasMore: false,
    reading: false,
  });
  /** Counts the readings: an answer to an older one is of no use any more. */
  private readings = 0;

  constructor(
    private readonly page: (query: PageQuery) => Promise<readonly Item[]>,
    private readonly idOf: (item: Item) => string,
  ) {}

  /** Reads again what is shown: the first page, and as many more as were asked for. */
  reload(): Promise<void> {
    const wanted = Math.max(PAGE, this.store.get().items?.length ?? 0);
    return this.read([], wanted);
  }

  /** Reads the next page. */
  async more(): Promise<void> {
    const { items = [], hasMore, reading } = this.store.get();
    if (hasMore && !reading) await this.read(items, items.length + PAGE);
  }

  private async read(known: readonly Item[], wanted: number): Promise<void> {
    const reading = ++this.readings;
    this.store.set((state) => ({ ...state, problem: undefined, reading: true }));
    try {
      const items = new Map(known.map((item) => [this.idOf(item), item]));
      let offset = known.length;
      let hasMore = true;
      while (hasMore && offset < wanted) {
        const found = await this.page({ limit: PAGE, offset });
        if (reading !== this.readings) return;
        // What came to the top of the list meanwhile pushes known ones into the next page: each is there once.
        for (const item of found) items.set(this.idOf(item), item);
        offset += PAGE;
        hasMore = found.length === PAGE;
      }
      this.store.set(() => ({ items: [...items.values()], problem: undefined, hasMore, reading: false }));
    } catch (error) {
      if (reading !== this.readings) return;
      this.store.set((state) => ({ ...state, problem: describeFailure(error), reading: false }));
    }
  }
}
