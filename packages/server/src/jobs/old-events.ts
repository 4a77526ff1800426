import { deleteEventsUpTo, findEventMark, listOldestEvents, moveEventMark } from "../store/events";
import { PORTION, type RecurringJob } from "./job";

const HOUR = 60 * 60 * 1000;

/** Events are kept for a time; whoever has not read them by then has missed them, and can find that out. */
export const oldEvents: RecurringJob = {
  every: 60_000,
  run: async (job) => {
    const kept = job.services.eventsRetentionHours * HOUR;
    const portion = () =>
      job.portion(async (tx, now) => {
        const after = (await tx.one(findEventMark, { name: "forgotten" }))?.position ?? 0;
        const oldest = await tx.all(listOldestEvents, { after, limit: PORTION });
        // Only from the beginning on: what is removed has no gaps, so that one position tells all of it.
        const young = oldest.findIndex(({ time }) => time > now - kept);
        const last = oldest[(young < 0 ? oldest.length : young) - 1];
        if (!last) return false;
        await tx.run(deleteEventsUpTo, { position: last.position });
        await tx.run(moveEventMark, { name: "forgotten", position: last.position });
        return young < 0 && oldest.length === PORTION;
      });
    while (await portion());
  },
};
