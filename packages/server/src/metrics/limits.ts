import type { Limits } from "../limits/limits";
import type { Metrics } from "./metrics";

/** What the limits tell of themselves. */
export function registerLimits(metrics: Metrics, { counters }: Limits): void {
  metrics.gauge({
    name: "conversations_limits_alone",
    help: "1 while this node (or one of its workers) limits calls by itself though it should share the limits with others, as Redis doesn't answer.",
    together: "max",
    read: () => [{ value: counters.alone ? 1 : 0 }],
  });
  metrics.counter({
    name: "conversations_limits_outages_total",
    help: "How many times this node began to limit calls by itself.",
    read: () => [{ value: counters.outages }],
  });
  metrics.counter({
    name: "conversations_limits_decided_alone_total",
    help: "Calls that this node decided about by itself meanwhile.",
    read: () => [{ value: counters.decidedAlone }],
  });
  metrics.counter({
    name: "conversations_limits_forgotten_total",
    help: "How often the oldest half of the remembered calls had to go before its time, as memory for them is bounded.",
    read: () => [{ value: counters.forgotten }],
  });
}
