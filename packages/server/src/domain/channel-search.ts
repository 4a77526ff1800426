import { type ChannelFilter, matchesNothing, mayBeOthers, smallestActivity } from "../rules/channel-filter";
import { searchPieces } from "../rules/text";
import { byActivity } from "../store/channel-lists";
import {
  channelsOfAssignee,
  channelsOfMember,
  channelsOfRecipient,
  channelsOfService,
  channelsOfText,
  companyChannels,
  countOfAssignee,
  countOfMember,
  countOfRecipient,
  countOfService,
  countOfText,
  type Found,
  findChannels,
  ownCopiedChannels,
  ownLargeChannels,
  publicChannels,
  type Search,
  type Source,
  taggedChannels,
} from "../store/channel-search";
import type { ChannelRow } from "../store/schema";
import { mayReadPublic, type Searcher } from "./channels";

/** A field that leads to at most so many channels is where a search starts: looking at each of them costs little. */
const FEW = 200;
/** Of many named members a few are tried; the others are looked up in what is found. */
const MEMBERS_TRIED = 5;

/** Which part of a list, and how far a selective field may reach to be started from. */
export interface SearchPage {
  readonly limit: number;
  readonly offset: number;
  readonly few?: number;
}

/**
 * The channels that the acting user has access to and that match, the one with the newest message first.
 *
 * What is rare is found from the field that leads to the fewest channels; else the user's lists are gone through, newest first,
 * until the page is full.
 */
export async function searchChannels(
  call: Searcher,
  filter: ChannelFilter,
  { limit, offset, few = FEW }: SearchPage,
): Promise<ChannelRow[]> {
  if (matchesNothing(filter)) return [];
  const { company, tx, actor } = call;
  const userId = actor.kind === "user" ? actor.id : undefined;
  const search: Search = { company, userId, readsPublic: await mayReadPublic(call), filter };
  const start = await selectiveSource(call, search, few);
  const top = offset + limit;
  let found: Found[] = [];
  let from = smallestActivity(filter);
  for (const source of start ? [start] : listsOf(search)) {
    found = merge(found, await tx.query(source(tx.sql, search, { top, from }))).slice(0, top);
    // The page is full: from the other lists only what is newer than its end is wanted.
    if (found.length === top) from = found.at(-1)?.activity;
  }
  const ids = found.slice(offset).map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = new Map((await tx.query(findChannels(tx.sql, company, ids))).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** In the order of channel lists; a channel that changes between two queries may be in both. */
const merge = (some: readonly Found[], others: readonly Found[]): Found[] =>
  [...new Map([...some, ...others].map((found) => [found.id, found])).values()].sort(byActivity);

function listsOf({ userId, readsPublic, filter }: Search): Source[] {
  if (userId === undefined) return [companyChannels];
  const own = [ownCopiedChannels, ownLargeChannels];
  return readsPublic && mayBeOthers(filter, userId) ? [...own, publicChannels] : own;
}

/** The first field that leads to few channels; undefined where none does. */
async function selectiveSource({ tx }: Searcher, search: Search, few: number): Promise<Source | undefined> {
  const { company, userId, filter } = search;
  // A tag is on few channels in any case.
  if (filter.tag !== undefined) return taggedChannels;
  const fields = [
    { value: filter.recipient, count: countOfRecipient, source: channelsOfRecipient, ordered: true },
    ...filter.members
      .filter((member) => member !== userId)
      .slice(0, MEMBERS_TRIED)
      .map((member) => ({ value: member, count: countOfMember, source: channelsOfMember(member), ordered: false })),
    ...(filter.text === undefined ? [] : searchPieces(filter.text)).map((piece) => ({
      value: piece,
      count: countOfText,
      source: channelsOfText(piece),
      ordered: false,
    })),
    { value: filter.assignee, count: countOfAssignee, source: channelsOfAssignee, ordered: true },
    { value: filter.serviceKey, count: countOfService, source: channelsOfService, ordered: true },
  ].filter(({ value }) => value !== undefined);
  for (const { value, count, source } of fields) {
    const counted = await tx.one(count, { company, value: value as string, most: few + 1 });
    if ((counted?.count ?? 0) <= few) return source;
  }
  // The company sees all that a field leads to, and some are in the order of the list already.
  return userId === undefined ? fields.find(({ ordered }) => ordered)?.source : undefined;
}
