import type { Clock } from "../clock";
import type { StoredEventLog } from "../events/stored-event-log";
import type { WebhookSender } from "../events/webhooks/sender";
import { listEvents } from "../store/events";
import type { Store } from "../store/store";
import { countPendingDeliveries, countWebhooks } from "../store/webhook-figures";
import type { Metrics } from "./metrics";

/** What the outbox tells of itself: how far behind those are who follow it. */
export function registerEvents(metrics: Metrics, events: StoredEventLog, store: Store, clock: Clock): void {
  metrics.gauge({
    name: "conversations_events_lag_seconds",
    help: "The age of the oldest event that this node's streams and webhooks haven't got; 0 when they have all.",
    together: "max",
    read: async () => {
      const after = events.handedOutUpTo;
      if (after === undefined) return [{ value: 0 }];
      const span = { after, upTo: Number.MAX_SAFE_INTEGER, limit: 1 };
      const [oldest] = await store.read((tx) => tx.all(listEvents, span));
      return [{ value: oldest ? Math.max(0, clock() - oldest.time) / 1000 : 0 }];
    },
  });
}

/** What the webhooks tell of themselves: this node's attempts, and what waits in the store for all nodes. */
export function registerWebhooks(metrics: Metrics, sender: WebhookSender, store: Store, clock: Clock): void {
  metrics.counter({
    name: "conversations_webhook_attempts_total",
    help: "Attempts of this node to deliver, by outcome: delivered, refused (an answer other than 2xx), unanswered.",
    read: () => Object.entries(sender.outcomes).map(([outcome, value]) => ({ labels: { outcome }, value })),
  });
  metrics.histogram({
    name: "conversations_webhook_attempt_duration_seconds",
    help: "How long receivers took to answer.",
    read: () => [{ value: sender.durations }],
  });
  metrics.gauge({
    name: "conversations_webhooks",
    help: "Webhooks of all companies, by state. The same on each node.",
    together: "first",
    read: async () => {
      const rows = await store.read((tx) => tx.all(countWebhooks, {}));
      return ["enabled", "disabled"].map((state) => ({
        labels: { state },
        value: rows.find((row) => row.state === state)?.count ?? 0,
      }));
    },
  });
  metrics.gauge({
    name: "conversations_webhook_deliveries_pending",
    help: "Deliveries that wait, of all nodes; more than 100000 aren't counted.",
    together: "first",
    read: async () => [{ value: (await pending(store)).count }],
  });
  metrics.gauge({
    name: "conversations_webhook_lag_seconds",
    help: "The age of the oldest of them; those of a receiver that is away wait for up to three days.",
    together: "first",
    read: async () => {
      const { oldest } = await pending(store);
      return [{ value: oldest === null ? 0 : Math.max(0, clock() - oldest) / 1000 }];
    },
  });
}

const pending = async (store: Store) => {
  const row = await store.read((tx) => tx.one(countPendingDeliveries, {}));
  return row ?? { count: 0, oldest: null };
};
