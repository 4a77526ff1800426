import { deleteFinishedJobs } from "../store/clean-up";
import { deleteAll, PORTION, type RecurringJob } from "./job";

const DAY = 24 * 60 * 60 * 1000;
/** How long they can be seen, in milliseconds: those that were given up wait longer for somebody to look at them. */
const KEPT = { done: DAY, failed: 30 * DAY } as const;

export const finishedJobs: RecurringJob = {
  every: 60_000,
  run: async (job) => {
    for (const state of ["done", "failed"] as const) {
      await deleteAll(job, (tx, now) =>
        tx.run(deleteFinishedJobs, { state, before: now - KEPT[state], limit: PORTION }),
      );
    }
  },
};
