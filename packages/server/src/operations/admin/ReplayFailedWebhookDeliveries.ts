import { changeBy } from "../../domain/audit";
import { timeOf } from "../../domain/times";
import { replayFailed } from "../../domain/webhook-deliveries";
import type { Handler } from "../../pipeline/call";

export const ReplayFailedWebhookDeliveries: Handler<"ReplayFailedWebhookDeliveries"> = (input, call) =>
  replayFailed(call.tx, changeBy(call), input.webhookId, timeOf("/since", input.since));
