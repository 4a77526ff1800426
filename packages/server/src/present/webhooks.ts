import type { Webhook, WebhookDelivery, WebhookEventType } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import type { WebhookDeliveryRow, WebhookRow } from "../store/schema";

const dateOrNothing = (time: number | null): string | undefined => (time === null ? undefined : isoDate(time));

/** Without its secrets. */
export const presentWebhook = (row: WebhookRow, now: number): Webhook => ({
  webhookId: row.id,
  url: row.url,
  description: row.description ?? undefined,
  eventTypes: row.event_types === null ? undefined : (JSON.parse(row.event_types) as WebhookEventType[]),
  botId: row.bot ?? undefined,
  state: row.state,
  disabledReason: row.disabled_reason ?? undefined,
  failingSince: dateOrNothing(row.failing_since),
  previousSecretUntil: (row.previous_secret_until ?? 0) > now ? dateOrNothing(row.previous_secret_until) : undefined,
  createdAt: isoDate(row.created_at),
  updatedAt: isoDate(row.updated_at),
});

export const presentDelivery = (row: WebhookDeliveryRow): WebhookDelivery => ({
  deliveryId: row.id,
  eventId: row.event,
  eventType: row.type as WebhookEventType,
  channelId: row.channel,
  state: row.state,
  replay: row.replay,
  attempts: row.attempts,
  lastStatus: row.last_status ?? undefined,
  lastError: row.last_error ?? undefined,
  lastAttemptAt: dateOrNothing(row.last_attempt_at),
  nextAttemptAt: row.state === "pending" ? dateOrNothing(row.next_attempt_at) : undefined,
  createdAt: isoDate(row.created_at),
  finishedAt: dateOrNothing(row.finished_at),
  replayedAt: dateOrNothing(row.replayed_at),
});
