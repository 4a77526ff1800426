import { jobNotFound, jobNotRetryable } from "../errors";
import { newId } from "../rules/ids";
import type { Services } from "../services";
import { findJob, findWaitingJob, insertJob, reviveJob } from "../store/jobs";
import type { JobRow } from "../store/schema";
import { ConflictError, type WriteTx } from "../store/store";
import { audit, type Change } from "./audit";

/** What runs later, by kind, with what each needs to know. */
export interface JobPayloads {
  /** Removes what is left of a deleted channel, in portions. */
  "remove-history": { readonly history: string; readonly channel: string };
  /** Removes the deliveries of a deleted webhook, in portions. */
  "remove-deliveries": { readonly webhook: string };
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

/**
 * Has a job tried again at once, with as many attempts as a new one.
 *
 * @throws JobNotFoundException, JobNotRetryableException
 */
export async function retryJob(tx: WriteTx, change: Change, id: string): Promise<JobRow> {
  const { company, now } = change;
  const revived = await tx.run(reviveJob, { company, id, now });
  const row = await tx.one(findJob, { company, id });
  if (!row) throw jobNotFound(id);
  if (revived === 0) {
    throw jobNotRetryable(
      row.state === "running"
        ? `The job ${id} is running now, on ${row.claimed_by}: wait until it is over.`
        : `The job ${id} is done: there is nothing to try again.`,
    );
  }
  await audit(tx, change, "job.retry", id, { kind: row.kind });
  return row;
}
