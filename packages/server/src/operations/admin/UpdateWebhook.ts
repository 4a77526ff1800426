import { changeBy } from "../../domain/audit";
import { changeWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";
import { presentWebhook } from "../../present/webhooks";

export const UpdateWebhook: Handler<"UpdateWebhook"> = async ({ webhookId, ...settings }, call) => {
  const row = await changeWebhook(call.tx, changeBy(call), webhookId, settings, call.services.webhookUrls);
  return { webhook: presentWebhook(row, call.now) };
};
