import {
  type ConversationsAdminClient,
  ReplayFailedWebhookDeliveriesCommand,
  type ReplayFailedWebhookDeliveriesOutput,
} from "@wildix/xbees-conversations-admin-client";

/** How many deliveries are sent once more, and how many can't be. */
export type Replayed = Omit<ReplayFailedWebhookDeliveriesOutput, "more">;

/** Before any delivery. */
const EVER = new Date(0).toISOString();

/** Sends all that failed to reach a webhook once more, a part with each call. */
export async function replayAllFailed(
  admin: Pick<ConversationsAdminClient, "send">,
  webhookId: string,
): Promise<Replayed> {
  const total = { replayed: 0, forgotten: 0 };
  for (;;) {
    const input = { webhookId, since: EVER };
    const { replayed, forgotten, more } = await admin.send(new ReplayFailedWebhookDeliveriesCommand(input));
    total.replayed += replayed;
    total.forgotten += forgotten;
    // A part that neither sends nor passes over anything would be asked for for ever.
    if (!more || replayed + forgotten === 0) return total;
  }
}
