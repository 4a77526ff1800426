import type { UserIdentityRow } from "./schema";
import { statement } from "./statement";

export const findIdentity = statement<{ company: string; issuer: string; subject: string }>()((sql, p) =>
  sql
    .selectFrom("user_identities")
    .selectAll()
    .where("company", "=", p.company)
    .where("issuer", "=", p.issuer)
    .where("subject", "=", p.subject),
);

/** Does nothing where there is one: two first calls at once meet in one row. */
export const insertIdentity = statement<{ [K in keyof UserIdentityRow]: UserIdentityRow[K] }>()((sql, p) =>
  sql
    .insertInto("user_identities")
    .values({
      company: p.company,
      issuer: p.issuer,
      subject: p.subject,
      user_id: p.user_id,
      created_at: p.created_at,
    })
    .onConflict((conflict) => conflict.doNothing()),
);
