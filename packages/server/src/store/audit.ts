import type { AuditRow } from "./schema";
import { statement } from "./statement";

export const insertAudit = statement<{ [K in keyof AuditRow]: AuditRow[K] }>()((sql, p) =>
  sql.insertInto("audit_log").values({
    company: p.company,
    id: p.id,
    at: p.at,
    actor: p.actor,
    action: p.action,
    target: p.target,
    detail: p.detail,
  }),
);

/** Newest first. */
export const listAudit = statement<{ company: string; limit: number }>()((sql, p) =>
  sql
    .selectFrom("audit_log")
    .selectAll()
    .where("company", "=", p.company)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(p.limit),
);
