import { sql as raw } from "kysely";
import type { MemberRow } from "./schema";
import { statement } from "./statement";

interface Key {
  company: string;
  channel: string;
  user_id: string;
}
interface ChannelKey {
  company: string;
  channel: string;
}

export const findMember = statement<Key>()((sql, p) =>
  sql
    .selectFrom("members")
    .selectAll()
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id),
);

/** Changes nothing for who is a member already. */
export const insertMember = statement<{ [K in keyof MemberRow]: MemberRow[K] }>()((sql, p) =>
  sql
    .insertInto("members")
    .values({
      company: p.company,
      channel: p.channel,
      user_id: p.user_id,
      role: p.role,
      joined_at: p.joined_at,
      outside: p.outside,
      read_seq: p.read_seq,
      read_loud: p.read_loud,
      read_at: p.read_at,
      read_message: p.read_message,
      hidden: p.hidden,
      activity: p.activity,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

export const deleteMember = statement<Key>()((sql, p) =>
  sql
    .deleteFrom("members")
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id),
);

/** By joining time. */
export const listMembers = statement<{ company: string; channel: string; limit: number; offset: number }>()((sql, p) =>
  sql
    .selectFrom("members")
    .selectAll()
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .orderBy("joined_at")
    .orderBy("user_id")
    .limit(p.limit)
    .offset(p.offset),
);

export const findOldestInsider = statement<{ company: string; channel: string }>()((sql, p) =>
  sql
    .selectFrom("members")
    .selectAll()
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("outside", "=", raw.lit(0))
    .orderBy("joined_at")
    .orderBy("user_id")
    .limit(raw.lit(1)),
);

export const findMemberIds = statement<{ company: string; channel: string }>()((sql, p) =>
  sql.selectFrom("members").select("user_id").where("company", "=", p.company).where("channel", "=", p.channel),
);

/** The members who are no outside parties. */
export const findInsiderIds = statement<ChannelKey>()((sql, p) =>
  sql
    .selectFrom("members")
    .select("user_id")
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("outside", "=", raw.lit(0)),
);

export const findAnySupervisor = statement<{ company: string; channel: string }>()((sql, p) =>
  sql
    .selectFrom("members")
    .select("user_id")
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("role", "=", raw.lit("supervisor"))
    .limit(raw.lit(1)),
);

export const findAnyOutsider = statement<{ company: string; channel: string }>()((sql, p) =>
  sql
    .selectFrom("members")
    .select("user_id")
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("outside", "=", raw.lit(1))
    .limit(raw.lit(1)),
);

export const setMemberRole = statement<Key & { role: "member" | "supervisor" }>()((sql, p) =>
  sql
    .updateTable("members")
    .set({ role: p.role })
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id),
);

export const setMemberOutside = statement<Key & { outside: 0 | 1 }>()((sql, p) =>
  sql
    .updateTable("members")
    .set({ outside: p.outside })
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id),
);

export const setMemberHidden = statement<Key & { hidden: 0 | 1 }>()((sql, p) =>
  sql
    .updateTable("members")
    .set({ hidden: p.hidden })
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id),
);

/** Whoever hid the channel sees it again. */
export const unhideForAll = statement<ChannelKey>()((sql, p) =>
  sql
    .updateTable("members")
    .set({ hidden: raw.lit(0) })
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("hidden", "=", raw.lit(1)),
);

/** Copies the channel's activity into the rows of all members, for their channel lists. `null` takes the copies away. */
export const copyActivity = statement<{ company: string; channel: string; activity: number | null }>()((sql, p) =>
  sql
    .updateTable("members")
    .set({ activity: p.activity })
    .where("company", "=", p.company)
    .where("channel", "=", p.channel),
);

export const setMemberRead = statement<
  Key & { read_seq: number; read_loud: number; read_at: number; read_message: string }
>()((sql, p) =>
  sql
    .updateTable("members")
    .set({ read_seq: p.read_seq, read_loud: p.read_loud, read_at: p.read_at, read_message: p.read_message })
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id)
    // Never backwards.
    .where("read_seq", "<=", p.read_seq),
);

/** What a message changes in the rows of all members of a channel that fans out, at once; `user_id` is who has read up to it. */
export const noteMessage = statement<
  ChannelKey & {
    activity: number;
    loud: 0 | 1;
    user_id: string | null;
    read_seq: number;
    read_loud: number;
    read_at: number;
    read_message: string;
  }
>()((sql, p) => {
  const ofReader = <T>(value: T, column: keyof MemberRow) =>
    // Never backwards.
    raw<T>`case when user_id = ${p.user_id} and read_seq <= ${p.read_seq} then ${value} else ${raw.ref(column)} end`;
  return sql
    .updateTable("members")
    .set({
      activity: p.activity,
      hidden: raw<0 | 1>`case when ${p.loud} = 1 then 0 else hidden end`,
      read_seq: ofReader(p.read_seq, "read_seq"),
      read_loud: ofReader(p.read_loud, "read_loud"),
      read_at: ofReader(p.read_at, "read_at"),
      read_message: ofReader(p.read_message, "read_message"),
    })
    .where("company", "=", p.company)
    .where("channel", "=", p.channel);
});

export const deleteMembers = statement<{ company: string; channel: string }>()((sql, p) =>
  sql.deleteFrom("members").where("company", "=", p.company).where("channel", "=", p.channel),
);

export const deleteFormerMembers = statement<{ company: string; channel: string }>()((sql, p) =>
  sql.deleteFrom("former_members").where("company", "=", p.company).where("channel", "=", p.channel),
);

export const insertFormerMember = statement<Key & { left_at: number }>()((sql, p) =>
  sql
    .insertInto("former_members")
    .values({ company: p.company, channel: p.channel, user_id: p.user_id, left_at: p.left_at })
    .onConflict((conflict) => conflict.columns(["company", "channel", "user_id"]).doUpdateSet({ left_at: p.left_at })),
);

export const findFormerMember = statement<Key>()((sql, p) =>
  sql
    .selectFrom("former_members")
    .selectAll()
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id),
);
