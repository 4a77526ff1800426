import { sql as raw } from "kysely";
import { inList } from "./portable";
import type { UserRow } from "./schema";
import { statement } from "./statement";

interface Key {
  company: string;
  id: string;
}

export const findUser = statement<Key>()((sql, p) =>
  sql.selectFrom("users").selectAll().where("company", "=", p.company).where("id", "=", p.id),
);

/** `ids` is a JSON array. */
export const findUsers = statement<{ company: string; ids: string }>()((sql, p, engine) =>
  sql
    .selectFrom("users")
    .selectAll()
    .where("company", "=", p.company)
    .where(inList(engine, "id", p.ids)),
);

export const findUserByEmail = statement<{ company: string; email_key: string }>()((sql, p) =>
  sql.selectFrom("users").selectAll().where("company", "=", p.company).where("email_key", "=", p.email_key),
);

export const findUserByPhone = statement<{ company: string; phone: string }>()((sql, p) =>
  sql.selectFrom("users").selectAll().where("company", "=", p.company).where("phone", "=", p.phone),
);

export const listUsers = statement<{ company: string }>()((sql, p) =>
  sql.selectFrom("users").selectAll().where("company", "=", p.company).orderBy("created_at").orderBy("id"),
);

/** Oldest first. */
export const listBots = statement<{ company: string; limit: number; offset: number }>()((sql, p) =>
  sql
    .selectFrom("users")
    .selectAll()
    .where("company", "=", p.company)
    .where("bot", "=", raw.lit(1))
    .orderBy("created_at")
    .orderBy("id")
    .limit(p.limit)
    .offset(p.offset),
);

export const listCompanies = statement<Record<string, never>>()((sql) =>
  sql.selectFrom("users").select("company").distinct().orderBy("company"),
);

/** Does nothing where the email or the telephone number is taken: two who invite the same person at once meet in one row. */
export const insertUser = statement<{ [K in keyof UserRow]: UserRow[K] }>()((sql, p) =>
  sql
    .insertInto("users")
    .values({
      company: p.company,
      id: p.id,
      name: p.name,
      email: p.email,
      email_key: p.email_key,
      phone: p.phone,
      picture: p.picture,
      locale: p.locale,
      time_zone: p.time_zone,
      home_company: p.home_company,
      bot: p.bot,
      pbx: p.pbx,
      created_at: p.created_at,
      updated_at: p.updated_at,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** All but who it is and when it was made. */
export const updateUser = statement<Omit<{ [K in keyof UserRow]: UserRow[K] }, "created_at">>()((sql, p) =>
  sql
    .updateTable("users")
    .set({
      name: p.name,
      email: p.email,
      email_key: p.email_key,
      phone: p.phone,
      picture: p.picture,
      locale: p.locale,
      time_zone: p.time_zone,
      home_company: p.home_company,
      bot: p.bot,
      pbx: p.pbx,
      updated_at: p.updated_at,
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);
