import { deleteFinishedDeliveries } from "../store/webhook-deliveries";
import { deleteAll, PORTION, type RecurringJob } from "./job";

const HOUR = 60 * 60_000;

/** Deliveries can be seen as long as events are kept: after that they can't be replayed either. */
export const oldDeliveries: RecurringJob = {
  every: 60_000,
  run: (job) => {
    const kept = job.services.eventsRetentionHours * HOUR;
    return deleteAll(job, (tx, now) => tx.run(deleteFinishedDeliveries, { before: now - kept, limit: PORTION }));
  },
};
