import type { JobPayloads } from "../domain/jobs";
import { deleteDeliveriesOf } from "../store/webhook-deliveries";
import { deleteAll, type JobBody, PORTION } from "./job";

/** What is left of a deleted webhook. Ids are never used again. */
export const removeDeliveries: JobBody<JobPayloads["remove-deliveries"]> = {
  run: (job) => {
    const { company, payload } = job;
    return deleteAll(job, (tx) => tx.run(deleteDeliveriesOf, { company, webhook: payload.webhook, limit: PORTION }));
  },
};
