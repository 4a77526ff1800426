import { IDEMPOTENCY_PERIOD } from "../pipeline/idempotency";
import { deleteOldIdempotencyRecords } from "../store/clean-up";
import { deleteAll, PORTION, type RecurringJob } from "./job";

/** Answers are kept for a time; afterwards their keys count as new. */
export const idempotencyRecords: RecurringJob = {
  every: 60_000,
  run: (job) =>
    deleteAll(job, (tx, now) =>
      tx.run(deleteOldIdempotencyRecords, { before: now - IDEMPOTENCY_PERIOD, limit: PORTION }),
    ),
};
