import type { Realtime } from "../events/realtime/realtime";
import type { Metrics } from "./metrics";

/** What the realtime streams tell of themselves. */
export function registerRealtime(metrics: Metrics, { counters }: Realtime): void {
  metrics.gauge({
    name: "conversations_realtime_streams",
    help: "Realtime streams open on this node.",
    read: () => [{ value: counters.open }],
  });
  metrics.counter({
    name: "conversations_realtime_resumes_total",
    help: "Streams that were to go on after an event, by outcome: resumed, or why not (forgotten, too-far, unknown).",
    read: () => [...counters.resumes].map(([outcome, value]) => ({ labels: { outcome }, value })),
  });
  metrics.counter({
    name: "conversations_realtime_events_total",
    help: "Events and typing handed to streams that were up to date, each once for every stream.",
    read: () => [{ value: counters.handedOut }],
  });
  metrics.counter({
    name: "conversations_realtime_cut_off_total",
    help: "Streams that were cut off, as they were read too slowly.",
    read: () => [{ value: counters.cutOff }],
  });
}
