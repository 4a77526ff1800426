/** A channel in a user's inbox, and since when it is there: in milliseconds since 1970. */
export interface Placed {
  readonly channel: string;
  readonly at: number;
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The order of pins, marks and tagged channels: newest first, those of the same instant by channel id. */
export const newestFirst = (one: Placed, other: Placed): number =>
  other.at - one.at || byText(one.channel, other.channel);

/** The order of tags: oldest first, those of the same instant by id. */
export const oldestTagFirst = (
  one: { readonly id: string; readonly created_at: number },
  other: { readonly id: string; readonly created_at: number },
): number => one.created_at - other.created_at || byText(one.id, other.id);

/**
 * The channels that have to go so that another one finds room: the oldest ones, as many as it takes. None, where the channel is
 * there already or fits.
 */
export function inTheWay(placed: readonly Placed[], channel: string, capacity: number): string[] {
  if (placed.some((there) => there.channel === channel)) return [];
  return [...placed]
    .sort(newestFirst)
    .slice(capacity - 1)
    .map((there) => there.channel);
}

/** What a user's tags are told apart by: the name without regard to case, however its accents are encoded. */
export const tagKey = (name: string): string => name.normalize("NFC").toLowerCase();
