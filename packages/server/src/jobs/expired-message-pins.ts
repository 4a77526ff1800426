import { clearExpiredPin, deleteExpiredPin, listExpiredPins } from "../store/clean-up";
import { deleteAll, PORTION, type RecurringJob } from "./job";

/** A pin counts as gone the moment it expires; this takes away what is still kept of it. */
export const expiredMessagePins: RecurringJob = {
  every: 60_000,
  run: (job) =>
    deleteAll(job, async (tx, now) => {
      const pins = await tx.all(listExpiredPins, { now, limit: PORTION });
      for (const pin of pins) {
        // The message first, as in every change of a pin.
        await tx.run(clearExpiredPin, { ...pin, now });
        await tx.run(deleteExpiredPin, { ...pin, now });
      }
      return pins.length;
    }),
};
