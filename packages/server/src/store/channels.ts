import { sql as raw } from "kysely";
import { greatest } from "./portable";
import type { ChannelRow } from "./schema";
import { statement } from "./statement";

interface Key {
  company: string;
  id: string;
}

export const findChannel = statement<Key>()((sql, p) =>
  sql.selectFrom("channels").selectAll().where("company", "=", p.company).where("id", "=", p.id),
);

/** Locks the row until the end of the unit of work: changes of one channel come one after the other. */
export const lockChannel = statement<Key>()((sql, p, engine) =>
  sql
    .selectFrom("channels")
    .selectAll()
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .$if(engine === "postgres", (query) => query.forUpdate()),
);

/** Changes nothing when the id is taken: two nodes that make the same channel at once meet in one row. */
export const insertChannel = statement<{ [K in keyof ChannelRow]: ChannelRow[K] }>()((sql, p) =>
  sql
    .insertInto("channels")
    .values({
      company: p.company,
      id: p.id,
      history: p.history,
      kind: p.kind,
      subject: p.subject,
      description: p.description,
      access: p.access,
      broadcast: p.broadcast,
      external: p.external,
      service: p.service,
      service_title: p.service_title,
      service_recipient: p.service_recipient,
      service_key: p.service_key,
      assignee: p.assignee,
      created_at: p.created_at,
      created_by: p.created_by,
      updated_at: p.updated_at,
      last_seq: p.last_seq,
      last_loud: p.last_loud,
      last_message_at: p.last_message_at,
      activity: p.activity,
      member_count: p.member_count,
      fanout: p.fanout,
      search_text: p.search_text,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** What its users set about a channel. */
export const updateChannel = statement<
  Pick<
    { [K in keyof ChannelRow]: ChannelRow[K] },
    | "company"
    | "id"
    | "subject"
    | "description"
    | "access"
    | "broadcast"
    | "service"
    | "service_title"
    | "service_key"
    | "assignee"
    | "updated_at"
    | "search_text"
  >
>()((sql, p) =>
  sql
    .updateTable("channels")
    .set({
      subject: p.subject,
      description: p.description,
      access: p.access,
      broadcast: p.broadcast,
      service: p.service,
      service_title: p.service_title,
      service_key: p.service_key,
      assignee: p.assignee,
      updated_at: p.updated_at,
      search_text: p.search_text,
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);

/** What follows from who the members are. */
export const updateChannelMembership = statement<
  Pick<{ [K in keyof ChannelRow]: ChannelRow[K] }, "company" | "id" | "member_count" | "external" | "fanout">
>()((sql, p) =>
  sql
    .updateTable("channels")
    .set({ member_count: p.member_count, external: p.external, fanout: p.fanout })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);

export const setChannelExternal = statement<{ company: string; id: string; external: 0 | 1 }>()((sql, p) =>
  sql.updateTable("channels").set({ external: p.external }).where("company", "=", p.company).where("id", "=", p.id),
);

/** Counts a message that is written at the end of the channel. `loud` is 1 where it counts as unread. */
export const countMessage = statement<{ company: string; id: string; now: number; loud: number }>()((sql, p, engine) =>
  sql
    .updateTable("channels")
    .set({
      last_seq: raw`last_seq + 1`,
      last_loud: raw`last_loud + ${p.loud}`,
      last_message_at: p.now,
      // A clock that was set back doesn't reorder the channel list.
      activity: greatest(engine, raw.ref("activity"), raw`${p.now}`),
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);

export const deleteChannel = statement<Key>()((sql, p) =>
  sql.deleteFrom("channels").where("company", "=", p.company).where("id", "=", p.id),
);
