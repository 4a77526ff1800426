/**
 * For comparing without regard to case and accents, nor to how much white space is between words:
 * `searchKey("Ångström  STRASSE") === searchKey("angstrom straße")`.
 */
export const searchKey = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    // There and back: what is one letter in one case may be two, or two forms, in the other (ß, ς).
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .replace(/\s+/g, " ")
    .trim();

/** Channels are looked up by so many characters from each place of their texts on: see `store/channel-texts.ts`. */
export const PIECE_LENGTH = 16;

/** Of texts that are longer than so many characters, only so many places are kept: what is written with a channel is bounded. */
export const PIECES_KEPT = 256;

/**
 * Pieces of a text query, each of which stands in all that the query stands in: its beginning, and its end where that is another.
 * One of the two may be much rarer than the other.
 *
 * @example searchPieces("department of engineering")  // ["department of en", "t of engineering"]
 */
export function searchPieces(text: string): string[] {
  const characters = [...text];
  if (characters.length <= PIECE_LENGTH) return [text];
  const start = characters.slice(0, PIECE_LENGTH).join("");
  // No piece begins with a space.
  return [start, characters.slice(-PIECE_LENGTH).join("").trimStart()];
}

/** What a channel's text query is matched with: subject, description, service title and recipient, one a line. */
export const channelSearchText = (channel: {
  readonly subject: string | null;
  readonly description: string | null;
  readonly service_title: string | null;
  readonly service_recipient: string | null;
}): string =>
  [channel.subject, channel.description, channel.service_title, channel.service_recipient]
    .filter((part) => part !== null)
    .map(searchKey)
    .join("\n");
