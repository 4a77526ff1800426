/** For comparing without regard to case and accents: `searchKey("Ångström") === "angstrom"`. */
export const searchKey = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

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
