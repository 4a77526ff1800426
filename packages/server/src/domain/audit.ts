import { v7 } from "uuid";
import { credentialKey } from "../auth/credential";
import type { CallContext } from "../pipeline/call";
import { insertAudit } from "../store/audit";
import type { WriteTx } from "../store/store";

/** Who administers a company, and when. */
export interface Change {
  readonly company: string;
  /** As it stands in the audit log: `ann@host` on the command line, `S2S:billing` in the administrators' API. */
  readonly actor: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export type AuditAction =
  | "bot.add"
  | "bot.rename"
  | "bot.revoke"
  | "key.add"
  | "key.rotate"
  | "key.revoke"
  | "guest.token"
  | "streams.revoke"
  | "job.retry"
  | "webhook.add"
  | "webhook.update"
  | "webhook.enable"
  | "webhook.disable"
  | "webhook.rotate"
  | "webhook.remove"
  | "webhook.replay";

/** A change that is asked for by a call of the administrators' API. */
export const changeBy = ({ company, credential, now }: CallContext): Change => ({
  company,
  actor: credentialKey(credential),
  now,
});

/**
 * Writes a line of the audit log in the unit of work that makes the change: neither is there without the other.
 *
 * @param detail What was changed to what. Never a secret: it is shown to whoever administers.
 */
export const audit = (
  tx: WriteTx,
  { company, actor, now }: Change,
  action: AuditAction,
  target: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<number> =>
  tx.run(insertAudit, {
    company,
    id: v7({ msecs: now }),
    at: now,
    actor,
    action,
    target,
    detail: JSON.stringify(detail),
  });
