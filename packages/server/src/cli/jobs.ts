import { Command, Option } from "commander";
import { isoDate, systemClock } from "../clock";
import { findJobs, listJobs, reviveJob } from "../store/jobs";
import type { JobRow } from "../store/schema";
import type { Store } from "../store/store";
import { limitOf } from "./options";
import { withStore } from "./store";
import { UsageError } from "./usage-error";

type State = JobRow["state"];

const STATES: readonly State[] = ["waiting", "running", "retrying", "done", "failed"];
const LONGEST_LIST = 10_000;

interface ListOptions {
  readonly state?: readonly State[];
  readonly limit: number;
  readonly json?: boolean;
}

export const jobsCommand = (): Command =>
  new Command("jobs")
    .description("Shows what the service does later and by itself, and lets a job that was given up be tried again.")
    .addCommand(list())
    .addCommand(retry())
    .addHelpText(
      "after",
      `
A job is waiting (nobody has begun it), running (a node has it), retrying (begun, and goes on later), done, or failed
(given up after too many attempts). Done ones are kept for a day, failed ones for thirty.

Examples:
  conversations jobs list --state failed
  conversations jobs retry 0190f3a2c1d87a4e9b3c5d7e8f9a0b1c`,
    );

const list = (): Command =>
  new Command("list")
    .description("Lists jobs of all companies, the newest first: id, state, kind, company, attempts, time, last error.")
    .addOption(new Option("--state <states...>", "only those in these states").choices(STATES))
    .option("--limit <number>", "how many at the most", limitOf(LONGEST_LIST), 100)
    .option("--json", "one JSON object a line")
    .addHelpText("after", "\nThe time is when it runs next or, once it is done or failed, when that was.")
    .action(({ state = STATES, limit: most, json }: ListOptions) =>
      withStore(async (store) => {
        const rows = await store.read((tx) => tx.all(listJobs, { states: JSON.stringify(state), limit: most }));
        for (const row of rows) console.log(json ? JSON.stringify(shown(row)) : columns(row));
      }),
    );

const retry = (): Command =>
  new Command("retry")
    .description("Has a job tried again at once, with as many attempts as a new one.")
    .argument("<id>", "the job's id, as in the list")
    .action((id: string) =>
      withStore(async (store) => {
        for (const { company } of await jobsWithId(store, id)) {
          const revived = await store.write((tx) => tx.run(reviveJob, { company, id, now: systemClock() }));
          if (revived === 0) throw await refusal(store, id);
        }
        console.log(`The job ${id} will be tried again as soon as a node is free.`);
      }),
    );

async function jobsWithId(store: Store, id: string): Promise<JobRow[]> {
  const rows = await store.read((tx) => tx.all(findJobs, { id }));
  if (rows.length === 0) throw new UsageError(`There is no job ${id}: see "conversations jobs list".`);
  return rows;
}

/** A job that runs, or that has nothing left to do. */
async function refusal(store: Store, id: string): Promise<UsageError> {
  const [row] = await jobsWithId(store, id);
  return new UsageError(
    row?.state === "running"
      ? `The job ${id} is running now, on ${row.claimed_by}: wait until it is over.`
      : `The job ${id} is done: there is nothing to try again.`,
  );
}

/** When it runs next; for a finished one, when it ended. */
const timeOf = (row: JobRow): string => isoDate(row.finished_at ?? row.run_at);

const columns = (row: JobRow): string =>
  [row.id, row.state, row.kind, row.company || "-", `${row.attempts}`, timeOf(row), row.error?.replace(/\s+/g, " ")]
    .filter((column) => column)
    .join("\t");

/** A job as programs read it. */
const shown = (row: JobRow): object => ({
  id: row.id,
  state: row.state,
  kind: row.kind,
  company: row.company || undefined,
  payload: JSON.parse(row.payload),
  attempts: row.attempts,
  createdAt: isoDate(row.created_at),
  runAt: row.finished_at === null ? isoDate(row.run_at) : undefined,
  finishedAt: row.finished_at === null ? undefined : isoDate(row.finished_at),
  claimedBy: row.claimed_by ?? undefined,
  claimedUntil: row.claimed_until === null ? undefined : isoDate(row.claimed_until),
  error: row.error ?? undefined,
});
