import { changeBy } from "../../domain/audit";
import { stopWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";
import { presentWebhook } from "../../present/webhooks";

export const DisableWebhook: Handler<"DisableWebhook"> = async ({ webhookId, reason }, call) => ({
  webhook: presentWebhook(await stopWebhook(call.tx, changeBy(call), webhookId, reason), call.now),
});
