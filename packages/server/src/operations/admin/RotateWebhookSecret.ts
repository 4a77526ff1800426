import { changeBy } from "../../domain/audit";
import { rotateWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";
import { presentWebhook } from "../../present/webhooks";

export const RotateWebhookSecret: Handler<"RotateWebhookSecret"> = async ({ webhookId, overlapSeconds }, call) => {
  const { row, secret } = await rotateWebhook(call.tx, changeBy(call), webhookId, overlapSeconds * 1000);
  return { webhook: presentWebhook(row, call.now), secret };
};
