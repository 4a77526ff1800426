import { removeDueFiles, removeLeftovers } from "../files/cleanup";
import type { RecurringJob } from "./job";

/** Each file may take a few requests to the storage: a server that closes doesn't wait for more than these. */
const FILES_AT_ONCE = 50;

/** The files that no message has any more, and those of deleted channels. */
export const dueFiles: RecurringJob = {
  every: 60_000,
  run: async (job) => {
    const { storage } = job.services.files;
    while ((await removeDueFiles(storage, FILES_AT_ONCE, (work) => job.portion(work))) >= FILES_AT_ONCE);
  },
};

/** What is left of uploads that broke off. */
export const uploadLeftovers: RecurringJob = {
  every: 60 * 60_000,
  run: async (job) => {
    // Their age is told by the storage's clock, which is the real one.
    await removeLeftovers(job.services.files.storage, Date.now());
  },
};
