import type { JobRunner } from "../jobs/runner";
import { countOpenJobs } from "../store/jobs";
import type { Store } from "../store/store";
import type { Metrics } from "./metrics";

/** What the jobs tell of themselves: those of this node, and what waits in the store for all nodes. */
export function registerJobs(metrics: Metrics, jobs: JobRunner, store: Store): void {
  metrics.gauge({
    name: "conversations_jobs_running",
    help: "Jobs that this node is working on.",
    read: () => [{ value: jobs.counters.running }],
  });
  metrics.counter({
    name: "conversations_job_turns_total",
    help: "Turns of jobs on this node, by kind and outcome: done, retrying (tried again, or continued, later), failed (given up).",
    read: () =>
      [...jobs.counters.turns].flatMap(([kind, turns]) =>
        Object.entries(turns).map(([outcome, value]) => ({ labels: { kind, outcome }, value })),
      ),
  });
  metrics.gauge({
    name: "conversations_jobs",
    help: "Jobs that are not done, of all nodes, by state. The same on each node.",
    together: "first",
    read: async () => {
      const rows = await store.read((tx) => tx.all(countOpenJobs, {}));
      return ["waiting", "running", "retrying", "failed"].map((state) => ({
        labels: { state },
        value: rows.find((row) => row.state === state)?.count ?? 0,
      }));
    },
  });
}
