import { recordingEvents } from "../events/recorder";
import { lockChannel } from "../store/channels";
import { clearExpiredPin, deleteExpiredPin, type ExpiredPin, listExpiredPins, lockExpiredPin } from "../store/clean-up";
import { lockMessage } from "../store/messages";
import { type JobRun, PORTION, type RecurringJob } from "./job";

/** A pin counts as gone the moment it expires; this takes away what is still kept of it, and tells of it. */
export const expiredMessagePins: RecurringJob = {
  every: 10_000,
  run: async (job) => {
    for (;;) {
      const pins = await job.portion((tx, now) => tx.all(listExpiredPins, { now, limit: PORTION }));
      // A channel is locked while its pins are taken away, and no other is at the same time.
      for (const ofChannel of byHistory(pins)) await takeAway(job, ofChannel);
      if (pins.length < PORTION) return;
    }
  },
};

const takeAway = (job: JobRun<unknown>, pins: readonly ExpiredPin[]): Promise<void> =>
  job.portion(async (tx, now) => {
    const { company, channel: id } = pins[0] as ExpiredPin;
    const channel = id === null ? undefined : await tx.one(lockChannel, { company, id });
    await recordingEvents({ tx, company, now, services: job.services }, async ({ events }) => {
      for (const { history, message_id } of pins) {
        const key = { company, history, message_id, now };
        // The message first, as in every change of a pin.
        const message = await tx.one(lockMessage, { company, history, id: message_id });
        const pin = await tx.one(lockExpiredPin, key);
        if (!pin) continue;
        await tx.run(clearExpiredPin, key);
        await tx.run(deleteExpiredPin, key);
        // Of a channel that was deleted, or made again under the same id, there is nothing to tell.
        if (!message || channel?.history !== history) continue;
        events.messageUnpinned(channel, { ...message, pinned_at: null, pin_expires_at: null }, pin.pinned_by);
      }
    });
  });

function byHistory(pins: readonly ExpiredPin[]): Iterable<ExpiredPin[]> {
  const groups = new Map<string, ExpiredPin[]>();
  for (const pin of pins) {
    const key = `${pin.company} ${pin.history}`;
    const group = groups.get(key);
    if (group) group.push(pin);
    else groups.set(key, [pin]);
  }
  return groups.values();
}
