import { useCallback, useEffect, useState } from "react";
import { describeFailure } from "../../data/failure";

export interface Listing<Item> {
  readonly items: readonly Item[] | undefined;
  readonly problem: string | undefined;
  reload(): void;
}

/** What a list of the administrators' API gives, read when it is shown and when it is asked for. */
export function useListing<Item>(read: () => Promise<readonly Item[]>): Listing<Item> {
  const [items, setItems] = useState<readonly Item[]>();
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks for the same once more
  useEffect(() => {
    let current = true;
    setProblem(undefined);
    read().then(
      (found) => current && setItems(found),
      (error: unknown) => current && setProblem(describeFailure(error)),
    );
    return () => {
      current = false;
    };
  }, [read, asked]);
  return { items, problem, reload: useCallback(() => setAsked((times) => times + 1), []) };
}
