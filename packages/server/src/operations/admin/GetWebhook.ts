import { requireWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";
import { presentWebhook } from "../../present/webhooks";

export const GetWebhook: Handler<"GetWebhook"> = async ({ webhookId }, { tx, company, now }) => ({
  webhook: presentWebhook(await requireWebhook(tx, company, webhookId), now),
});
