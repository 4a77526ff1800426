import { timeOf } from "../../domain/times";
import { requireWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";
import { presentDelivery } from "../../present/webhooks";

import { deliveries } from "../../store/webhook-deliveries";

export const ListWebhookDeliveries: Handler<"ListWebhookDeliveries"> = async (input, { tx, company }) => {
  const { webhookId, state, eventType: type, channelId: channel, limit, offset } = input;
  const { id: webhook } = await requireWebhook(tx, company, webhookId);
  const since = timeOf("/since", input.since);
  const rows = await tx.query(deliveries(tx.sql, { company, webhook, state, type, channel, since, limit, offset }));
  return { deliveries: rows.map(presentDelivery) };
};
