import { newId } from "../rules/ids";
import type { Services } from "../services";
import { findWaitingJob, insertJob } from "../store/jobs";
import { ConflictError, type WriteTx } from "../store/store";

/** What runs later, by kind, with what each needs to know. */
export interface JobPayloads {
  /** Removes what is left of a deleted channel, in portions. */
  "remove-history": { readonly history: string; readonly channel: string };
  /** Recomputes `external` for the channels of a user, or of the whole company. */
  "external-flags": { readonly userId?: string | undefined };
}

export type JobKind = keyof JobPayloads;

export interface NewJob<K extends JobKind> {
  readonly kind: K;
  readonly payload: JobPayloads[K];
  /** At most one job of the kind and key waits at a time. */
  readonly dedupe: string;
}

/**
 * Writes a job in the unit of work that asks for it: it runs if and only if that is committed, on any node, and survives
 * restarts. While one of the same kind and key waits, that one's id is given.
 */
export async function schedule<K extends JobKind>(
  call: {
    readonly tx: WriteTx;
    readonly company: string;
    readonly now: number;
    readonly services: Pick<Services, "wakeJobs">;
  },
  { kind, payload, dedupe }: NewJob<K>,
): Promise<string> {
  const { company, now } = call;
  const id = newId();
  const job = { company, id, kind, dedupe, payload: JSON.stringify(payload), run_at: now, created_at: now };
  if ((await call.tx.run(insertJob, job)) === 1) {
    call.tx.afterCommit(call.services.wakeJobs);
    return id;
  }
  const waiting = await call.tx.one(findWaitingJob, { company, kind, dedupe });
  // It began to run in between: it may have seen less than this call has written.
  if (!waiting) throw new ConflictError("The waiting job began to run.");
  return waiting.id;
}
