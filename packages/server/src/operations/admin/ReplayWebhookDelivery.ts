import { changeBy } from "../../domain/audit";
import { replayDelivery } from "../../domain/webhook-deliveries";
import type { Handler } from "../../pipeline/call";
import { presentDelivery } from "../../present/webhooks";

export const ReplayWebhookDelivery: Handler<"ReplayWebhookDelivery"> = async ({ webhookId, deliveryId }, call) => ({
  delivery: presentDelivery(await replayDelivery(call.tx, changeBy(call), webhookId, deliveryId)),
});
