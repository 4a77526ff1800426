import { type MemberChange, wasMemberAt } from "../../rules/membership-at";
import type { WebhookRow } from "../../store/schema";
import type { ReadTx } from "../../store/store";
import { type EventFacts, listChannelsWithMember, listMemberChanges } from "../../store/webhook-work";

/** Those of a company's events, given in order, that an endpoint gets: of its types, and of a bot's those of its channels. */
export async function eventsFor(
  tx: ReadTx,
  { company, event_types, bot }: Pick<WebhookRow, "company" | "event_types" | "bot">,
  events: readonly EventFacts[],
): Promise<readonly EventFacts[]> {
  const types = event_types === null ? undefined : new Set(JSON.parse(event_types) as string[]);
  const wanted = types ? events.filter(({ type }) => types.has(type)) : events;
  const [first] = wanted;
  if (bot === null || first === undefined) return wanted;

  const channels = JSON.stringify([...new Set(wanted.map(({ channel }) => channel))]);
  // The members before the changes: what is committed in between shows in the changes.
  const members = await tx.all(listChannelsWithMember, { company, user_id: bot, channels });
  const rows = await tx.all(listMemberChanges, { company, channels, from: first.position });
  const now = new Set(members.map(({ channel }) => channel));
  const changes = new Map<string, MemberChange[]>();
  for (const { channel, position, joined, gone } of rows) {
    const ofChannel = changes.get(channel) ?? [];
    changes.set(channel, ofChannel);
    ofChannel.push({ position, joined: ids(joined), gone: ids(gone) });
  }
  return wanted.filter(
    ({ channel, position, only_user }) =>
      (only_user === null || only_user === bot) &&
      wasMemberAt(bot, position, changes.get(channel) ?? [], now.has(channel)),
  );
}

const ids = (json: string | null): readonly string[] => (json === null ? [] : (JSON.parse(json) as string[]));
