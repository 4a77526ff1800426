import { timeOf } from "../../domain/times";
import type { Handler } from "../../pipeline/call";
import { presentAuditEntry } from "../../present/administration";
import { auditEntries } from "../../store/audit";

export const ListAuditEntries: Handler<"ListAuditEntries"> = async (input, { tx, company }) => {
  const { action, target, limit, offset } = input;
  const since = timeOf("/since", input.since);
  const rows = await tx.query(auditEntries(tx.sql, { company, action, target, since, limit, offset }));
  return { entries: rows.map(presentAuditEntry) };
};
