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
