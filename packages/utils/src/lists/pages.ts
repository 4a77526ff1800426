/** How a list is gone through. */
export interface ListOptions {
  /** How many items a call asks for: 1 to 100. Without it, 100: the fewest calls. */
  readonly pageSize?: number;
  /** Ends the listing: the running call is given up, and the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The second argument of `client.send`. */
export interface SendOptions {
  readonly abortSignal?: AbortSignal;
}

/** As many as the API gives at once. */
const LARGEST_PAGE = 100;

export const pageSizeOf = ({ pageSize = LARGEST_PAGE }: ListOptions): number => pageSize;

export const sendOptionsOf = ({ signal }: ListOptions): SendOptions => (signal ? { abortSignal: signal } : {});

/**
 * Goes through a list by offset. An item that moves to a later page while the list is read is given once; one that moves to an
 * earlier page, which was read already, is missed: lists that are ordered by what happens can't promise more.
 */
export async function* byOffset<Item>(
  page: (part: { limit: number; offset: number }, options: SendOptions) => Promise<readonly Item[]>,
  idOf: (item: Item) => string,
  options: ListOptions,
): AsyncGenerator<Item, void, undefined> {
  const limit = pageSizeOf(options);
  const given = new Set<string>();
  for (let offset = 0; ; offset += limit) {
    options.signal?.throwIfAborted();
    const items = await page({ limit, offset }, sendOptionsOf(options));
    for (const item of items) {
      const id = idOf(item);
      if (given.has(id)) continue;
      given.add(id);
      yield item;
    }
    if (items.length < limit) return;
  }
}
