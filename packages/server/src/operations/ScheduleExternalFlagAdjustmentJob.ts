import { schedule } from "../domain/jobs";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const ScheduleExternalFlagAdjustmentJob: Handler<"ScheduleExternalFlagAdjustmentJob"> = async (_, call) => {
  const userId = actingUserId(call);
  return { jobId: await schedule(call, { kind: "external-flags", dedupe: userId, payload: { userId } }) };
};
