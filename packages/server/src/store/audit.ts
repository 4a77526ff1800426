import type { Compilable } from "kysely";
import type { AuditRow } from "./schema";
import { type Sql, statement } from "./statement";

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

export interface AuditFilter {
  readonly company: string;
  readonly action: string | undefined;
  readonly target: string | undefined;
  /** In milliseconds since 1970. */
  readonly since: number | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Newest first. */
export const auditEntries = (
  sql: Sql,
  { company, action, target, since, limit, offset }: AuditFilter,
): Compilable<AuditRow> =>
  sql
    .selectFrom("audit_log")
    .selectAll()
    .where("company", "=", company)
    .$if(action !== undefined, (query) => query.where("action", "=", action as string))
    .$if(target !== undefined, (query) => query.where("target", "=", target as string))
    .$if(since !== undefined, (query) => query.where("at", ">=", since as number))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset);
