import type { StreamRevocationRow } from "./schema";
import { statement } from "./statement";

export const putStreamRevocation = statement<{ [K in keyof StreamRevocationRow]: StreamRevocationRow[K] }>()((sql, p) =>
  sql
    .insertInto("stream_revocations")
    .values({ company: p.company, user_id: p.user_id, revoked_at: p.revoked_at })
    .onConflict((conflict) => conflict.columns(["company", "user_id"]).doUpdateSet({ revoked_at: p.revoked_at })),
);

export const findStreamRevocation = statement<{ company: string; user_id: string }>()((sql, p) =>
  sql
    .selectFrom("stream_revocations")
    .select("revoked_at")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id),
);

export const listStreamRevocations = statement<{ since: number }>()((sql, p) =>
  sql.selectFrom("stream_revocations").selectAll().where("revoked_at", ">=", p.since),
);

/** For those before which every token has ended by itself. */
export const deleteStreamRevocations = statement<{ before: number }>()((sql, p) =>
  sql.deleteFrom("stream_revocations").where("revoked_at", "<", p.before),
);
