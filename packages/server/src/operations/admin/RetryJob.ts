import { changeBy } from "../../domain/audit";
import { retryJob } from "../../domain/jobs";
import type { Handler } from "../../pipeline/call";
import { presentJob } from "../../present/administration";

export const RetryJob: Handler<"RetryJob"> = async ({ jobId }, call) => {
  const row = await retryJob(call.tx, changeBy(call), jobId);
  call.tx.afterCommit(call.services.wakeJobs);
  return { job: presentJob(row) };
};
