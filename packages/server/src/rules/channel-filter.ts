import type { ChannelsQuery } from "@wildix/xbees-conversations-server-sdk";
import { invalidFields } from "../errors";
import type { ChannelKind, ChannelRow } from "../store/schema";
import { serviceAddress } from "./contact";
import { parseDateTime } from "./dates";
import { searchKey } from "./text";

/** What channels have to match, in the terms of the store; undefined makes no difference. */
export interface ChannelFilter {
  readonly kinds: readonly ChannelKind[];
  readonly access: ChannelRow["access"] | undefined;
  readonly external: boolean | undefined;
  readonly broadcast: boolean | undefined;
  /** Stands somewhere in `search_text`; in the form of `searchKey`. */
  readonly text: string | undefined;
  readonly serviceKey: string | undefined;
  readonly recipient: string | undefined;
  readonly assignee: string | undefined;
  /** A tag of the acting user's. */
  readonly tag: string | undefined;
  /** All of them are members; each once. */
  readonly members: readonly string[];
  /** Only those that the acting user has hidden, or only those that it hasn't. */
  readonly hidden: boolean;
  readonly unread: boolean | undefined;
  readonly createdAfter: number | undefined;
  readonly createdBefore: number | undefined;
  readonly lastMessageAfter: number | undefined;
  readonly lastMessageBefore: number | undefined;
}

/** Every kind, and whether it is shown as a channel of two fixed members. */
const KINDS: Readonly<Record<ChannelKind, "direct" | "group">> = {
  group: "group",
  direct: "direct",
  sms: "group",
  telephony: "group",
  whatsapp: "group",
  kite: "group",
};
/** The flags that say of which kind a channel is. */
const FLAGS = ["sms", "telephony", "whatsapp", "kite"] as const;

const kindsOf = (query: ChannelsQuery): ChannelKind[] =>
  (Object.keys(KINDS) as ChannelKind[]).filter(
    (kind) =>
      (query.channelType === undefined || query.channelType === KINDS[kind]) &&
      FLAGS.every((flag) => query[flag] === undefined || query[flag] === (kind === flag)),
  );

const DATES = ["createdAfter", "createdBefore", "lastMessageAfter", "lastMessageBefore"] as const;

/** @throws ValidationException for days that aren't in the calendar. */
function datesOf(query: ChannelsQuery): Pick<ChannelFilter, (typeof DATES)[number]> {
  const wrong: { path: string; message: string }[] = [];
  const time = (name: (typeof DATES)[number]): number | undefined => {
    const text = query[name];
    if (text === undefined) return undefined;
    const parsed = parseDateTime(text);
    if (parsed === undefined) wrong.push({ path: `/query/${name}`, message: "There is no such day in the calendar." });
    return parsed;
  };
  const dates = {
    createdAfter: time("createdAfter"),
    createdBefore: time("createdBefore"),
    lastMessageAfter: time("lastMessageAfter"),
    lastMessageBefore: time("lastMessageBefore"),
  };
  if (wrong.length > 0) throw invalidFields(wrong);
  return dates;
}

/** @throws ValidationException for days that aren't in the calendar. */
export const channelFilter = (query: ChannelsQuery): ChannelFilter => ({
  ...datesOf(query),
  kinds: kindsOf(query),
  access: query.access,
  external: query.external,
  broadcast: query.broadcast,
  // Nothing but white space is in every text.
  text: (query.text && searchKey(query.text)) || undefined,
  serviceKey: query.service === undefined ? undefined : serviceAddress(query.service),
  recipient: query.serviceRecipient === undefined ? undefined : serviceAddress(query.serviceRecipient),
  assignee: query.assigneeId,
  tag: query.tagId,
  members: [...new Set(query.members)],
  hidden: query.hidden === true,
  unread: query.unread,
});

/** No channel can match. */
export const matchesNothing = ({ kinds }: ChannelFilter): boolean => kinds.length === 0;

export const anyKind = ({ kinds }: ChannelFilter): boolean => kinds.length === Object.keys(KINDS).length;

/**
 * Whether a channel that the user only reads could match: it isn't hidden and has nothing unread, as there is no membership that
 * says so, and only public channels are read so.
 */
export const mayBeOthers = (filter: ChannelFilter, userId: string): boolean =>
  !filter.hidden &&
  filter.unread !== true &&
  filter.access !== "private" &&
  filter.kinds.some((kind) => KINDS[kind] === "group") &&
  !filter.members.includes(userId);

/** The smallest `activity` that a match may have: it was made, or its newest message sent, later than the dates given. */
export function smallestActivity({ createdAfter, lastMessageAfter }: ChannelFilter): number | undefined {
  if (createdAfter === undefined && lastMessageAfter === undefined) return undefined;
  return Math.max(createdAfter ?? 0, lastMessageAfter ?? 0) + 1;
}
