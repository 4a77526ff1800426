import type { ApiKeyRow } from "./schema";
import { statement } from "./statement";

interface Key {
  company: string;
  id: string;
}

/** No unknown key is near a known one: hashes tell nothing of each other. */
export const findApiKeyByHash = statement<{ hash: string }>()((sql, p) =>
  sql.selectFrom("api_keys").selectAll().where("hash", "=", p.hash),
);

export const findApiKey = statement<Key>()((sql, p) =>
  sql.selectFrom("api_keys").selectAll().where("company", "=", p.company).where("id", "=", p.id),
);

/** Newest first. */
export const listApiKeys = statement<{ company: string }>()((sql, p) =>
  sql
    .selectFrom("api_keys")
    .selectAll()
    .where("company", "=", p.company)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc"),
);

/** As `listApiKeys`, one page. */
export const pageApiKeys = statement<{ company: string; limit: number; offset: number }>()((sql, p) =>
  sql
    .selectFrom("api_keys")
    .selectAll()
    .where("company", "=", p.company)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(p.limit)
    .offset(p.offset),
);

export const insertApiKey = statement<{ [K in keyof ApiKeyRow]: ApiKeyRow[K] }>()((sql, p) =>
  sql.insertInto("api_keys").values({
    company: p.company,
    id: p.id,
    hash: p.hash,
    hint: p.hint,
    kind: p.kind,
    subject: p.subject,
    scopes: p.scopes,
    created_at: p.created_at,
    expires_at: p.expires_at,
    revoked_at: p.revoked_at,
    used_at: p.used_at,
  }),
);

/** Does nothing to one that is revoked already. */
export const revokeApiKey = statement<Key & { now: number }>()((sql, p) =>
  sql
    .updateTable("api_keys")
    .set({ revoked_at: p.now })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("revoked_at", "is", null),
);

/** Never makes it longer. */
export const endApiKey = statement<Key & { expires_at: number }>()((sql, p) =>
  sql
    .updateTable("api_keys")
    .set({ expires_at: p.expires_at })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("expires_at", ">", p.expires_at),
);

/** Several nodes that see the key at once write once. */
export const noteApiKeyUse = statement<Key & { now: number; before: number }>()((sql, p) =>
  sql
    .updateTable("api_keys")
    .set({ used_at: p.now })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where((where) => where.or([where("used_at", "is", null), where("used_at", "<=", p.before)])),
);
