import { operations } from "@wildix/xbees-conversations-server-sdk";
import { deliveryNotFound, deliveryNotReplayable, invalid } from "../errors";
import { newId } from "../rules/ids";
import { findEventMark } from "../store/events";
import type { WebhookDeliveryRow } from "../store/schema";
import type { ReadTx, WriteTx } from "../store/store";
import {
  findDelivery,
  insertDelivery,
  listDeliveriesOfEvent,
  listFailedDeliveries,
  noteReplayed,
} from "../store/webhook-deliveries";
import { exposeHeadsOf } from "../store/webhook-work";
import { audit, type Change } from "./audit";
import { holdWebhook } from "./webhooks";

/**
 * Sends an event to a webhook again: makes a delivery of it with the next number.
 *
 * @throws WebhookNotFoundException, WebhookDeliveryNotFoundException, WebhookDeliveryNotReplayableException
 */
export async function replayDelivery(
  tx: WriteTx,
  change: Change,
  webhook: string,
  id: string,
): Promise<WebhookDeliveryRow> {
  const { company } = change;
  // Held, so that two replays at once don't both find that nothing is on its way.
  await holdWebhook(tx, company, webhook);
  const delivery = await requireDelivery(tx, company, webhook, id);
  const [last] = await tx.all(listDeliveriesOfEvent, { company, webhook, position: delivery.position });
  if (last?.state === "pending") throw deliveryNotReplayable("The event is on its way to the webhook already.");
  if (delivery.position <= (await forgottenUpTo(tx))) throw deliveryNotReplayable("The event isn't kept any more.");
  const again = await repeat(tx, change, delivery, last ?? delivery);
  await expose(tx, change, webhook, [delivery.channel]);
  await audit(tx, change, "webhook.replay", webhook, { delivery: id, event: delivery.event });
  return requireDelivery(tx, company, webhook, again);
}

export interface Replayed {
  readonly replayed: number;
  /** Those whose events aren't kept any more. */
  readonly forgotten: number;
  /** There are further ones. */
  readonly more: boolean;
}

/**
 * Sends all that failed since a time again, in the order of the events; no more at once than the model says.
 *
 * @param since In milliseconds since 1970.
 * @throws WebhookNotFoundException, ValidationException
 */
export async function replayFailed(tx: WriteTx, change: Change, webhook: string, since: number): Promise<Replayed> {
  const { company, now } = change;
  if (since > now) throw invalid("/since", "Name a time in the past.");
  await holdWebhook(tx, company, webhook);
  const { capacity } = operations.ReplayFailedWebhookDeliveries;
  const failed = await tx.all(listFailedDeliveries, { company, webhook, since, limit: capacity + 1 });
  const forgottenPosition = await forgottenUpTo(tx);
  const channels = new Set<string>();
  let replayed = 0;
  let forgotten = 0;
  for (const delivery of failed.slice(0, capacity)) {
    const { position, replay } = delivery;
    const [last] = await tx.all(listDeliveriesOfEvent, { company, webhook, position });
    if (position <= forgottenPosition) {
      forgotten += 1;
      await tx.run(noteReplayed, { company, webhook, position, replay, now });
    } else if (last?.replay !== replay) {
      // It was sent again since, one by one: that one counts.
      await tx.run(noteReplayed, { company, webhook, position, replay, now });
    } else {
      replayed += 1;
      channels.add(delivery.channel);
      await repeat(tx, change, delivery, last);
    }
  }
  const more = failed.length > capacity;
  await expose(tx, change, webhook, [...channels]);
  if (replayed > 0) await audit(tx, change, "webhook.replay", webhook, { since, replayed });
  return { replayed, forgotten, more };
}

/**
 * @param last The last sending of the event: the new one has the next number.
 * @returns The id of the new one.
 */
async function repeat(
  tx: WriteTx,
  { company, now }: Change,
  delivery: WebhookDeliveryRow,
  last: WebhookDeliveryRow,
): Promise<string> {
  const { webhook, position, replay, event, channel, type } = delivery;
  const id = newId();
  const row = { company, webhook, position, replay: last.replay + 1, id, event, channel, type };
  await tx.run(insertDelivery, { ...row, next_attempt_at: null, created_at: now });
  await tx.run(noteReplayed, { company, webhook, position, replay, now });
  return id;
}

/** Within a channel it waits for what is to be sent before it: what stands first is due. */
const expose = (tx: WriteTx, { company, now }: Change, webhook: string, channels: readonly string[]) =>
  exposeHeadsOf(tx, { company, webhook, channels: JSON.stringify(channels), now });

/** @throws WebhookDeliveryNotFoundException */
async function requireDelivery(tx: ReadTx, company: string, webhook: string, id: string): Promise<WebhookDeliveryRow> {
  const row = await tx.one(findDelivery, { company, webhook, id });
  if (!row) throw deliveryNotFound(id);
  return row;
}

/** The largest position whose event was removed because of its age. */
const forgottenUpTo = async (tx: ReadTx): Promise<number> =>
  (await tx.one(findEventMark, { name: "forgotten" }))?.position ?? 0;
