import { Button } from "../../components/Button";
import type { Listing } from "./listing";

/** Asks for the next page of a list, where there is one. */
export function More<Item>({ listing: { hasMore, reading, more } }: { listing: Listing<Item> }) {
  if (!hasMore) return null;
  return (
    <div className="more">
      <Button onClick={more} disabled={reading}>
        {reading ? "Loading…" : "Show more"}
      </Button>
    </div>
  );
}
