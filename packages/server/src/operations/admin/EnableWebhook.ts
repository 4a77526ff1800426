import { changeBy } from "../../domain/audit";
import { startWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";
import { presentWebhook } from "../../present/webhooks";

export const EnableWebhook: Handler<"EnableWebhook"> = async ({ webhookId }, call) => ({
  webhook: presentWebhook(await startWebhook(call.tx, changeBy(call), webhookId), call.now),
});
