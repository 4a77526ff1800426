import { deleteFinishedJobs } from "../store/clean-up";
import { deleteAll, PORTION, type RecurringJob } from "./job";

const DAY = 24 * 60 * 60 * 1000;
/** Those that are done can be seen for a day; those that were given up wait longer for somebody to look at them. */
const DONE_KEPT = DAY;
const FAILED_KEPT = 30 * DAY;

export const finishedJobs: RecurringJob = {
  every: 60_000,
  run: (job) =>
    deleteAll(job, (tx, now) =>
      tx.run(deleteFinishedJobs, { doneBefore: now - DONE_KEPT, failedBefore: now - FAILED_KEPT, limit: PORTION }),
    ),
};
