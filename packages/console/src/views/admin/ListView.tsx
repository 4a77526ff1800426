import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Empty, Failed, Skeleton } from "../../components/States";
import type { Listing } from "./listing";
import { More } from "./More";

export interface ListViewProps<Item> {
  readonly listing: Listing<Item>;
  readonly icon: LucideIcon;
  /** What is said where there are none. */
  readonly nothing: string;
  readonly columns: readonly string[];
  readonly row: (item: Item) => ReactNode;
}

/** A table of what a list gives, with its honest states. */
export function ListView<Item>({ listing, icon, nothing, columns, row }: ListViewProps<Item>) {
  const { items, problem, reload } = listing;
  if (problem !== undefined) return <Failed text={problem} onRetry={reload} />;
  if (!items) return <Skeleton rows={4} label="Loading" />;
  if (items.length === 0) return <Empty icon={icon} title={nothing} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
      <section className="table-scroll" tabIndex={0} aria-label="Table">
        <table className="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{items.map(row)}</tbody>
        </table>
      </section>
      <More listing={listing} />
    </>
  );
}
