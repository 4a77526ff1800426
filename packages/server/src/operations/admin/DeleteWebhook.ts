import { changeBy } from "../../domain/audit";
import { removeWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";

export const DeleteWebhook: Handler<"DeleteWebhook"> = async ({ webhookId }, call) => {
  await removeWebhook(call.tx, changeBy(call), webhookId, call.services);
  return {};
};
