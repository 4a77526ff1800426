import type { Exchange } from "../http/exchange";
import type { Exchanges } from "../http/exchanges";
import { Distribution } from "./distribution";
import type { Metrics, Reading } from "./metrics";

/** In seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is told of requests to no operation and nothing else that is there. */
const NOTHING = "none";

interface Called {
  readonly durations: Distribution;
  /** How many came of which type and were answered with which status: both in the key, as they stand in labels. */
  readonly outcomes: Map<string, number>;
}

/** Counts the calls, and how long they took. */
export class CallFigures {
  private readonly called = new Map<string, Called>();
  private readonly decisions = { admitted: 0, refused: 0 };

  register(metrics: Metrics, exchanges: Exchanges): void {
    metrics.counter({
      name: "conversations_calls_total",
      help: "Calls by operation (in lower case: what is served beside the API), the caller's type and the answer's status (gone: the caller left before it).",
      read: () => [...this.called].flatMap(([operation, { outcomes }]) => outcomesOf(operation, outcomes)),
    });
    metrics.histogram({
      name: "conversations_call_duration_seconds",
      help: "How long calls took, from their headers' arrival to their answer, by operation.",
      read: () => [...this.called].map(([operation, { durations }]) => ({ labels: { operation }, value: durations })),
    });
    metrics.gauge({
      name: "conversations_calls_running",
      help: "Calls of the API, and transfers of files, in progress.",
      read: () => {
        const { calls, transfers } = exchanges.running;
        return [
          { labels: { kind: "call" }, value: calls },
          { labels: { kind: "transfer" }, value: transfers },
        ];
      },
    });
    metrics.counter({
      name: "conversations_limit_decisions_total",
      help: "Calls that limits admitted and refused.",
      read: () => Object.entries(this.decisions).map(([decision, value]) => ({ labels: { decision }, value })),
    });
  }

  count(exchange: Exchange): void {
    const called = this.of(exchange.called ?? NOTHING);
    called.durations.observe((performance.now() - exchange.startedAt) / 1000);
    const { status } = exchange;
    const key = `${exchange.caller?.type ?? NOTHING} ${status ?? "gone"}`;
    called.outcomes.set(key, (called.outcomes.get(key) ?? 0) + 1);
    if (exchange.limits) this.decisions[status === 429 ? "refused" : "admitted"] += 1;
  }

  private of(name: string): Called {
    let called = this.called.get(name);
    if (!called) {
      called = { durations: new Distribution(BOUNDS), outcomes: new Map() };
      this.called.set(name, called);
    }
    return called;
  }
}

const outcomesOf = (operation: string, outcomes: ReadonlyMap<string, number>): readonly Reading[] =>
  [...outcomes].map(([key, value]) => {
    const [type, status] = key.split(" ") as [string, string];
    return { labels: { operation, type, status }, value };
  });
