import { type Compilable, sql as raw } from "kysely";
import { statement } from "./statement";

interface OfCompany {
  /** Null for all companies together. */
  company: string | null;
}

/** What there is, counted: exact, and so the slower the more there is. Sizes of files are in bytes. */
export interface Figures {
  companies: number;
  users: number;
  bots: number;
  channels: number;
  messages: number;
  reactions: number;
  files: number;
  file_bytes: number;
  events: number;
  webhooks: number;
}

const TABLES = {
  channels: "channels",
  messages: "messages",
  reactions: "message_reactions",
  events: "events",
  webhooks: "webhooks",
} as const;

export const countAll = statement<OfCompany>()((sql, p) => {
  const mine = raw<boolean>`(cast(${p.company} as text) is null or company = ${p.company})`;
  const users = sql.selectFrom("users").where(mine);
  const files = sql.selectFrom("files").where("state", "=", raw.lit("stored")).where(mine);
  const count = (table: (typeof TABLES)[keyof typeof TABLES]) =>
    sql.selectFrom(table).select(raw<number>`count(*)`.as("n")).where(mine);
  return sql.selectNoFrom([
    users.select(raw<number>`count(distinct company)`.as("n")).as("companies"),
    users.select(raw<number>`count(*)`.as("n")).as("users"),
    users.select(raw<number>`count(*)`.as("n")).where("bot", "=", 1).as("bots"),
    files.select(raw<number>`count(*)`.as("n")).as("files"),
    files.select(raw<number>`cast(coalesce(sum(size), 0) as bigint)`.as("n")).as("file_bytes"),
    ...Object.entries(TABLES).map(([name, table]) => count(table).as(name)),
  ]) as unknown as Compilable<Figures>;
});
