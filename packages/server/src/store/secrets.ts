import { statement } from "./statement";

export const insertSecret = statement<{ name: string; value: string; created_at: number }>()((sql, p) =>
  sql
    .insertInto("secrets")
    .values({ name: p.name, value: p.value, created_at: p.created_at })
    .onConflict((conflict) => conflict.doNothing()),
);

/** Newest first; `prefix` is a LIKE pattern. */
export const listSecrets = statement<{ prefix: string }>()((sql, p) =>
  sql.selectFrom("secrets").selectAll().where("name", "like", p.prefix).orderBy("created_at", "desc").orderBy("name"),
);
