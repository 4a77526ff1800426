import type { ApiKey, AuditEntry, Bot, Job } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import type { ApiKeyRow, AuditRow, JobRow, UserRow } from "../store/schema";

export const presentApiKey = (row: ApiKeyRow): ApiKey => ({
  apiKeyId: row.id,
  hint: row.hint,
  ...(row.kind === "bot" ? { botId: row.subject } : { system: row.subject }),
  scopes: row.scopes.split(" "),
  createdAt: isoDate(row.created_at),
  expiresAt: isoDate(row.expires_at),
  revokedAt: row.revoked_at === null ? undefined : isoDate(row.revoked_at),
  lastUsedAt: row.used_at === null ? undefined : isoDate(row.used_at),
});

export const presentBot = (row: UserRow): Bot => ({
  botId: row.id,
  name: row.name ?? undefined,
  createdAt: isoDate(row.created_at),
});

export const presentJob = (row: JobRow): Job => ({
  jobId: row.id,
  kind: row.kind,
  state: row.state,
  attempts: row.attempts,
  createdAt: isoDate(row.created_at),
  runAt: row.finished_at === null ? isoDate(row.run_at) : undefined,
  finishedAt: row.finished_at === null ? undefined : isoDate(row.finished_at),
  error: row.error ?? undefined,
});

export const presentAuditEntry = (row: AuditRow): AuditEntry => ({
  entryId: row.id,
  at: isoDate(row.at),
  actor: row.actor,
  action: row.action,
  target: row.target,
  detail: JSON.parse(row.detail),
});
