import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { type PageQuery, Pages, type PagesState } from "../../data/pages";

export interface Listing<Item> extends PagesState<Item> {
  reload(): void;
  more(): void;
}

/**
 * What a list of the administrators' API gives, read when it is shown and when it is asked for.
 *
 * @param page Reads one page: another function is another list.
 * @param idOf What tells one from another.
 */
export function useListing<Item>(
  page: (query: PageQuery) => Promise<readonly Item[]>,
  idOf: (item: Item) => string,
): Listing<Item> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what tells items apart stays the same
  const pages = useMemo(() => new Pages(page, idOf), [page]);
  useEffect(() => {
    void pages.reload();
  }, [pages]);
  const state = useSyncExternalStore(pages.store.subscribe, pages.store.get);
  return {
    ...state,
    reload: useCallback(() => void pages.reload(), [pages]),
    more: useCallback(() => void pages.more(), [pages]),
  };
}
