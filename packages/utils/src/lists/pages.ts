import { constraints } from "@wildix/xbees-conversations-client/registry";

/** How a list is gone through. */
export interface ListOptions {
  /**
   * How many items a call brings, from 1 to as many as the API gives at once, which is also the default: the fewest calls, and
   * rate limits count calls. A smaller page has the first items sooner.
   */
  readonly pageSize?: number;
  /** Ends the listing: the running call is given up, and the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The second argument of `client.send`. */
export interface SendOptions {
  readonly abortSignal?: AbortSignal;
}

const LARGEST_PAGE: number = constraints.PageLimit.range.max;

export const pageSizeOf = ({ pageSize = LARGEST_PAGE }: ListOptions): number => pageSize;

/** Makes one call. When it is given up, the signal's reason is thrown, not the client's own error. */
export async function asking<Output>(
  { signal }: ListOptions,
  call: (options: SendOptions) => Promise<Output>,
): Promise<Output> {
  signal?.throwIfAborted();
  try {
    return await call(signal ? { abortSignal: signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** Gives items one by one, and no more of them once the signal says so. */
export function* giving<Item>({ signal }: ListOptions, items: Iterable<Item>): Generator<Item, void, undefined> {
  for (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}

/** A list that is read by offset. */
export interface OffsetList<Item> {
  page(part: { limit: number; offset: number }, options: SendOptions): Promise<readonly Item[]>;
  idOf(item: Item): string;
  /** Items come to the beginning while the list is read: it is looked at again after its end. */
  readonly movesToFront?: boolean;
}

/**
 * Goes through a list by offset, while it changes: what is in it all the time is given, and given once. The ids of what was
 * given are remembered until the end.
 *
 * - What is pushed to a later page comes again, and is passed over.
 * - When something is removed, all that follows comes up, and could slip by between two pages. So each page begins with the
 *   last item of the one before; when it begins with an item that wasn't given, reading goes back.
 * - What goes to the front of the list behind the reader is found by looking there at last, page by page until one has nothing
 *   new. It is missed only where a whole page of given items has come in front of it meanwhile.
 */
export async function* byOffset<Item>(
  { page, idOf, movesToFront = false }: OffsetList<Item>,
  options: ListOptions,
): AsyncGenerator<Item, void, undefined> {
  const size = pageSizeOf(options);
  const given = new Set<string>();
  let again = false;
  let offset = 0;
  for (let limit = size; ; ) {
    const items = await asking(options, (sending) => page({ limit, offset }, sending));
    const [first] = items;
    if (offset > 0 && !(first !== undefined && given.has(idOf(first)))) {
      offset = Math.max(0, offset - size);
      continue;
    }
    const fresh = items.filter((item) => !given.has(idOf(item)));
    for (const item of giving(options, fresh)) {
      given.add(idOf(item));
      yield item;
    }
    const ended = items.length < limit || (again && fresh.length === 0);
    if (!ended) {
      offset += items.length - 1;
      // One more than the page, for the item that is known; the largest page has no room for it.
      limit = Math.min(size + 1, LARGEST_PAGE);
    } else if (movesToFront && offset > 0) {
      again = true;
      offset = 0;
    } else return;
  }
}
