import { sql as raw } from "kysely";
import type { ChannelRow } from "./schema";
import { type Sql, statement } from "./statement";

/**
 * A user's channels, newest message first, cost the same whether the user is in ten or in ten thousand: each member's row holds
 * a copy of the channel's `activity` in the order of the index `members_user`. Channels with too many members for such copies
 * (`fanout` 0) have null there; they are few, and are read in full and sorted in.
 */
interface ListParams {
  company: string;
  user_id: string;
  /** Rows from the top: the page's end, as the two parts are merged before the offset is taken. */
  top: number;
}

const shownChannels = (sql: Sql, p: ListParams) =>
  sql
    .selectFrom("members")
    .innerJoin("channels", (join) =>
      join.onRef("channels.company", "=", "members.company").onRef("channels.id", "=", "members.channel"),
    )
    .selectAll("channels")
    .where("members.company", "=", p.company)
    .where("members.user_id", "=", p.user_id)
    .where("members.hidden", "=", raw.lit(0))
    .limit(p.top);

export const listCopiedChannels = statement<ListParams>()((sql, p) =>
  shownChannels(sql, p)
    .where("members.activity", "is not", null)
    .orderBy("members.activity", "desc")
    .orderBy("members.channel", "desc"),
);

export const listLargeChannels = statement<ListParams>()((sql, p) =>
  shownChannels(sql, p)
    .where("members.activity", "is", null)
    .orderBy("channels.activity", "desc")
    .orderBy("channels.id", "desc"),
);

/** All of a company, for the company itself. */
export const listCompanyChannels = statement<{ company: string; limit: number; offset: number }>()((sql, p) =>
  sql
    .selectFrom("channels")
    .selectAll()
    .where("company", "=", p.company)
    .orderBy("activity", "desc")
    .orderBy("id", "desc")
    .limit(p.limit)
    .offset(p.offset),
);

/** The order of channel lists: newest first, ties by id. */
export const byActivity = (
  one: Pick<ChannelRow, "id" | "activity">,
  other: Pick<ChannelRow, "id" | "activity">,
): number => other.activity - one.activity || (one.id < other.id ? 1 : -1);
