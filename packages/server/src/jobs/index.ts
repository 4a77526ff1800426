import type { JobKind, JobPayloads } from "../domain/jobs";
import { expiredMessagePins } from "./expired-message-pins";
import { externalFlags } from "./external-flags";
import { dueFiles, uploadLeftovers } from "./files";
import { finishedJobs } from "./finished-jobs";
import { idempotencyRecords } from "./idempotency-records";
import type { JobBody } from "./job";
import { oldDeliveries } from "./old-deliveries";
import { oldEvents } from "./old-events";
import { removeDeliveries } from "./remove-deliveries";
import { removeHistory } from "./remove-history";
import type { JobBodies } from "./runner";

const once: { readonly [K in JobKind]: JobBody<JobPayloads[K]> } = {
  "external-flags": externalFlags,
  "remove-deliveries": removeDeliveries,
  "remove-history": removeHistory,
};

/** The only registration: what each kind of job does. Leaving one out that can be scheduled doesn't compile. */
export const jobBodies: JobBodies = {
  once,
  recurring: {
    "due-files": dueFiles,
    "expired-message-pins": expiredMessagePins,
    "finished-jobs": finishedJobs,
    "idempotency-records": idempotencyRecords,
    "old-deliveries": oldDeliveries,
    "old-events": oldEvents,
    "upload-leftovers": uploadLeftovers,
  },
};
