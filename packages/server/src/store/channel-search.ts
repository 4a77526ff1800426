import { type Compilable, type Expression, expressionBuilder, sql as raw, type SqlBool } from "kysely";
import { anyKind, type ChannelFilter } from "../rules/channel-filter";
import { PIECE_LENGTH } from "../rules/text";
import type { Tables } from "./schema";
import { type Sql, statement } from "./statement";

/**
 * A search goes through candidates in the order of channel lists, read from an index, and looks at each candidate's row by its
 * key until the page is full. So what matches often costs the same whatever the number of channels. What is looked at stands in
 * a subquery that no planner may turn into a join (`LIMIT 1 OFFSET 0`): a join would tempt it to read the whole table.
 */
export interface Search {
  readonly company: string;
  /** Undefined: the company itself, which has access to everything. */
  readonly userId: string | undefined;
  /** The user also finds public channels that it is no member of. */
  readonly readsPublic: boolean;
  readonly filter: ChannelFilter;
}

export interface Found {
  readonly id: string;
  readonly activity: number;
}

/** How the acting user stands to the candidates of a source. */
type Standing =
  /** Members, and hidden or not as the search wants it. */
  | "own"
  /** It only reads them: no member. */
  | "reader"
  /** To be found out. */
  | "unknown";

const never = raw<SqlBool>`1 = 0`;
const channel = expressionBuilder<Tables, "channels">();

const oneMember = (userId: string) =>
  channel
    .selectFrom("members as me")
    .select(raw.lit(1).as("one"))
    .whereRef("me.company", "=", "channels.company")
    .whereRef("me.channel", "=", "channels.id")
    .where("me.user_id", "=", userId);

function accessible({ userId, readsPublic, filter }: Search, standing: Standing): Expression<SqlBool>[] {
  if (userId === undefined || standing === "own") return [];
  const stranger = channel.and([
    channel("channels.access", "=", "public"),
    channel.not(channel.exists(oneMember(userId))),
  ]);
  if (standing === "reader") return [stranger];
  const own = channel.exists(oneMember(userId).where("me.hidden", "=", filter.hidden ? 1 : 0));
  return [filter.hidden || !readsPublic ? own : channel.or([own, stranger])];
}

function isUnread(userId: string): Expression<SqlBool> {
  const mark = channel
    .selectFrom("unread_marks as mark")
    .select(raw.lit(1).as("one"))
    .whereRef("mark.company", "=", "channels.company")
    .whereRef("mark.channel", "=", "channels.id")
    .where("mark.user_id", "=", userId);
  const behind = oneMember(userId).whereRef("me.read_loud", "<", "channels.last_loud");
  return channel.or([channel.exists(behind), channel.exists(mark)]);
}

/** `%` and `_` are themselves. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function matching({ userId, filter }: Search): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [];
  const add = <V>(value: V | undefined, condition: (value: V) => Expression<SqlBool>) => {
    if (value !== undefined) all.push(condition(value));
  };
  const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);
  if (!anyKind(filter)) all.push(filter.kinds.length ? channel("channels.kind", "in", [...filter.kinds]) : never);
  add(filter.access, (access) => channel("channels.access", "=", access));
  add(filter.external, (external) => channel("channels.external", "=", flag(external)));
  add(filter.broadcast, (broadcast) => channel(raw<number>`coalesce(channels.broadcast, 0)`, "=", flag(broadcast)));
  add(filter.text, (text) => raw<SqlBool>`channels.search_text like ${containing(text)} escape '\\'`);
  add(filter.serviceKey, (key) => channel("channels.service_key", "=", key));
  add(filter.recipient, (recipient) => channel("channels.service_recipient", "=", recipient));
  add(filter.assignee, (assignee) => channel("channels.assignee", "=", assignee));
  add(filter.createdAfter, (time) => channel("channels.created_at", ">", time));
  add(filter.createdBefore, (time) => channel("channels.created_at", "<", time));
  add(filter.lastMessageAfter, (time) => channel("channels.last_message_at", ">", time));
  add(filter.lastMessageBefore, (time) => channel("channels.last_message_at", "<", time));
  if (filter.members.length > 0) {
    const named = channel
      .selectFrom("members as named")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .whereRef("named.company", "=", "channels.company")
      .whereRef("named.channel", "=", "channels.id")
      .where("named.user_id", "in", [...filter.members]);
    all.push(channel(named, "=", filter.members.length));
  }
  if (userId === undefined) return all;
  add(filter.unread, (unread) => (unread ? isUnread(userId) : channel.not(isUnread(userId))));
  add(filter.tag, (tag) =>
    channel.exists(
      channel
        .selectFrom("tagged_channels as tagged")
        .select(raw.lit(1).as("one"))
        .whereRef("tagged.company", "=", "channels.company")
        .whereRef("tagged.channel", "=", "channels.id")
        .where("tagged.user_id", "=", userId)
        .where("tagged.tag", "=", tag),
    ),
  );
  return all;
}

/** The channel named by `id`, a column of the source, matches the search. */
const matches = (sql: Sql, search: Search, standing: Standing, id: string): Expression<SqlBool> =>
  channel.exists(
    sql
      .selectFrom("channels")
      .select(raw.lit(1).as("one"))
      .where("channels.company", "=", search.company)
      .where("channels.id", "=", raw.ref<string>(id))
      .where(channel.and([...accessible(search, standing), ...matching(search)]))
      .limit(raw.lit(1))
      .offset(raw.lit(0)),
  );

/** How far a source is gone through, newest first. */
export interface Reach {
  /** How many are wanted. */
  readonly top: number;
  /** Nothing older than this is. */
  readonly from: number | undefined;
}

/** Where candidates come from. */
export type Source = (sql: Sql, search: Search, reach: Reach) => Compilable<Found>;

const fromChannels = (sql: Sql, search: Search, { top, from }: Reach, standing: Standing) =>
  sql
    .selectFrom("channels as listed")
    .select(["listed.id as id", "listed.activity as activity"])
    .where("listed.company", "=", search.company)
    .$if(from !== undefined, (query) => query.where("listed.activity", ">=", from as number))
    .where(matches(sql, search, standing, "listed.id"))
    .orderBy("listed.activity", "desc")
    .orderBy("listed.id", "desc")
    .limit(top);

/** All of a company. */
export const companyChannels: Source = (sql, search, reach) => fromChannels(sql, search, reach, "unknown");

/** The public channels of the company that the user is no member of. */
export const publicChannels: Source = (sql, search, reach) =>
  fromChannels(sql, search, reach, "reader").where("listed.access", "=", raw.lit("public"));

export const channelsOfService: Source = (sql, search, reach) =>
  fromChannels(sql, search, reach, "unknown").where("listed.service_key", "=", search.filter.serviceKey as string);

export const channelsOfRecipient: Source = (sql, search, reach) =>
  fromChannels(sql, search, reach, "unknown").where("listed.service_recipient", "=", search.filter.recipient as string);

export const channelsOfAssignee: Source = (sql, search, reach) =>
  fromChannels(sql, search, reach, "unknown").where("listed.assignee", "=", search.filter.assignee as string);

const activityOf = (sql: Sql, { company }: Search, id: string) =>
  sql
    .selectFrom("channels as its")
    .select("its.activity")
    .where("its.company", "=", company)
    .where("its.id", "=", raw.ref<string>(id))
    .limit(raw.lit(1))
    .offset(raw.lit(0))
    .$asScalar()
    .$castTo<number>();

const fromMembers = (sql: Sql, search: Search, userId: string) =>
  sql.selectFrom("members as listed").where("listed.company", "=", search.company).where("listed.user_id", "=", userId);

/** The user's own channels of which each member's row holds a copy of `activity`: see `channel-lists.ts`. */
export const ownCopiedChannels: Source = (sql, search, { top, from }) =>
  fromMembers(sql, search, search.userId as string)
    .select(["listed.channel as id", raw<number>`listed.activity`.as("activity")])
    .where("listed.hidden", "=", raw.lit(search.filter.hidden ? 1 : 0))
    .where("listed.activity", "is not", null)
    .$if(from !== undefined, (query) => query.where("listed.activity", ">=", from as number))
    .where(matches(sql, search, "own", "listed.channel"))
    .orderBy("listed.activity", "desc")
    .orderBy("listed.channel", "desc")
    .limit(top);

/** The user's own channels without such copies. */
export const ownLargeChannels: Source = (sql, search, { top }) =>
  fromMembers(sql, search, search.userId as string)
    .select(["listed.channel as id", activityOf(sql, search, "listed.channel").as("activity")])
    .where("listed.hidden", "=", raw.lit(search.filter.hidden ? 1 : 0))
    .where("listed.activity", "is", null)
    .where(matches(sql, search, "own", "listed.channel"))
    .orderBy("activity", "desc")
    .orderBy("id", "desc")
    .limit(top);

/** The channels of one of the named members. */
export const channelsOfMember =
  (userId: string): Source =>
  (sql, search, { top }) =>
    fromMembers(sql, search, userId)
      .select(["listed.channel as id", activityOf(sql, search, "listed.channel").as("activity")])
      .where(matches(sql, search, "unknown", "listed.channel"))
      .orderBy("activity", "desc")
      .orderBy("id", "desc")
      .limit(top);

/** The channels that have the tag. */
export const taggedChannels: Source = (sql, search, { top }) =>
  sql
    .selectFrom("tagged_channels as listed")
    .select(["listed.channel as id", activityOf(sql, search, "listed.channel").as("activity")])
    .where("listed.company", "=", search.company)
    .where("listed.user_id", "=", search.userId as string)
    .where("listed.tag", "=", search.filter.tag as string)
    .where(matches(sql, search, "unknown", "listed.channel"))
    .orderBy("activity", "desc")
    .orderBy("id", "desc")
    .limit(top);

/** No character comes after this one, so no piece that begins with a text comes after the text and these. */
const LAST = "\u{10FFFF}".repeat(PIECE_LENGTH);

const beginsWith = (text: string) => raw<SqlBool>`piece >= ${text} and piece <= cast(${text} as text) || ${LAST}`;

/** In a channel with a long text anything may stand. */
const ofLongText = raw<SqlBool>`piece = ''`;

/** The channels that the text of at most `PIECE_LENGTH` characters stands in, and those with long texts. */
export const channelsOfText =
  (text: string): Source =>
  (sql, search, { top }) => {
    const having = (condition: Expression<SqlBool>) =>
      sql.selectFrom("channel_texts").select("channel").where("company", "=", search.company).where(condition);
    return sql
      .selectFrom(having(beginsWith(text)).union(having(ofLongText)).as("some"))
      .select(["some.channel as id", activityOf(sql, search, "some.channel").as("activity")])
      .where(matches(sql, search, "unknown", "some.channel"))
      .orderBy("activity", "desc")
      .orderBy("id", "desc")
      .limit(top);
  };

interface CountParams {
  company: string;
  value: string;
  /** Counts no further. */
  most: number;
}

/** How many channels a column of an index of `channels` leads to, counted up to a limit, in the order of the index. */
const countBy = (column: "service_key" | "service_recipient" | "assignee") =>
  statement<CountParams>()((sql, p) =>
    sql
      .selectFrom((eb) =>
        eb
          .selectFrom("channels")
          .select("id")
          .where("company", "=", p.company)
          .where(column, "=", p.value)
          .orderBy("activity", "desc")
          .orderBy("id", "desc")
          .limit(p.most)
          .as("some"),
      )
      .select((eb) => eb.fn.countAll<number>().as("count")),
  );

export const countOfService = countBy("service_key");
export const countOfRecipient = countBy("service_recipient");
export const countOfAssignee = countBy("assignee");

export const countOfMember = statement<CountParams>()((sql, p) =>
  sql
    .selectFrom((eb) =>
      eb
        .selectFrom("members")
        .select("channel")
        .where("company", "=", p.company)
        .where("user_id", "=", p.value)
        .orderBy("hidden")
        .orderBy("activity")
        .orderBy("channel")
        .limit(p.most)
        .as("some"),
    )
    .select((eb) => eb.fn.countAll<number>().as("count")),
);

/** A channel in which the text stands more than once may count as often. */
export const countOfText = statement<CountParams>()((sql, p) => {
  const having = (condition: Expression<SqlBool>) =>
    sql
      .selectFrom((eb) =>
        eb
          .selectFrom("channel_texts")
          .select("channel")
          .where("company", "=", p.company)
          .where(condition)
          .orderBy("piece")
          .orderBy("channel")
          .limit(p.most)
          .as("some"),
      )
      .select((eb) => eb.fn.countAll<number>().as("count"));
  return sql.selectNoFrom(raw<number>`(${having(beginsWith(p.value))}) + (${having(ofLongText)})`.as("count"));
});

/** The rows of a page. */
export const findChannels = (sql: Sql, company: string, ids: readonly string[]) =>
  sql
    .selectFrom("channels")
    .selectAll()
    .where("company", "=", company)
    .where("id", "in", [...ids]);
