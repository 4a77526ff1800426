import { requireWebhook } from "../../domain/webhooks";
import { deliverOnce } from "../../events/webhooks/deliver";
import type { Attempt } from "../../events/webhooks/sender";
import { testEvent } from "../../events/webhooks/test-event";
import { prepared } from "../../pipeline/call";

/** The endpoint is called before the unit of work, which has nothing to do. */
export const TestWebhook = prepared<"TestWebhook", Attempt>({
  prepare: async ({ webhookId }, { company, now, services }) => {
    const webhook = await services.store.read((tx) => requireWebhook(tx, company, webhookId));
    return deliverOnce(services.webhookSender, webhook, testEvent(company, webhookId, now), now);
  },
  handle: async (_input, _call, { delivered, status, error, duration }) => ({
    delivered,
    status,
    milliseconds: duration,
    error,
  }),
});
