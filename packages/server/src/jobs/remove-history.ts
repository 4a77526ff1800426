import type { JobPayloads } from "../domain/jobs";
import { releaseFilesOfHistory } from "../store/files";
import {
  deleteMessagesOfHistory,
  deletePinsOfHistory,
  deleteReactionsOfHistory,
  deleteTriggersOfHistory,
} from "../store/histories";
import { deleteAll, type JobBody, PORTION } from "./job";

/** What belongs to messages goes before them. */
const parts = [
  deleteReactionsOfHistory,
  deletePinsOfHistory,
  deleteTriggersOfHistory,
  deleteMessagesOfHistory,
] as const;

/** What nobody can reach since the channel was deleted. A channel made again under the same id has another history. */
export const removeHistory: JobBody<JobPayloads["remove-history"]> = {
  run: async (job) => {
    const { company } = job;
    const { history } = job.payload;
    // Their bytes go with the next turn of the job that removes files.
    await deleteAll(job, (tx, now) => tx.run(releaseFilesOfHistory, { company, history, now, limit: PORTION }));
    for (const part of parts) await deleteAll(job, (tx) => tx.run(part, { company, history, limit: PORTION }));
  },
};
