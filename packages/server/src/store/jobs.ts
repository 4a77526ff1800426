import { sql as raw } from "kysely";
import { inList } from "./portable";
import type { JobRow } from "./schema";
import { type EngineName, type Sql, statement } from "./statement";

/** Changes nothing when a job of the same kind and key waits already, or one with the id is there. */
export const insertJob = statement<
  Pick<{ [K in keyof JobRow]: JobRow[K] }, "company" | "id" | "kind" | "dedupe" | "payload" | "run_at" | "created_at">
>()((sql, p) =>
  sql
    .insertInto("jobs")
    .values({
      company: p.company,
      id: p.id,
      kind: p.kind,
      dedupe: p.dedupe,
      payload: p.payload,
      state: raw.lit("waiting"),
      run_at: p.run_at,
      attempts: raw.lit(0),
      claimed_by: null,
      claimed_until: null,
      error: null,
      created_at: p.created_at,
      finished_at: null,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

export const findWaitingJob = statement<{ company: string; kind: string; dedupe: string }>()((sql, p) =>
  sql
    .selectFrom("jobs")
    .selectAll()
    .where("company", "=", p.company)
    .where("kind", "=", p.kind)
    .where("dedupe", "=", p.dedupe)
    .where("state", "=", raw.lit("waiting")),
);

interface Key {
  company: string;
  id: string;
}
interface Claim extends Key {
  claimed_by: string;
}
interface Choice {
  /** A JSON array: the kinds that this program knows. */
  kinds: string;
  now: number;
}

/** What nobody holds, in the order in which it is due: of all companies, as nodes work for all of them. */
const free = (sql: Sql, p: Choice, engine: EngineName) =>
  sql
    .selectFrom("jobs")
    .where("finished_at", "is", null)
    .where(inList(engine, "kind", p.kinds))
    .where((eb) => eb.or([eb("claimed_until", "is", null), eb("claimed_until", "<=", p.now)]))
    .orderBy("run_at");

/** When the next job is due, in the past or in the future. */
export const findNextRun = statement<Choice>()((sql, p, engine) =>
  free(sql, p, engine).select("run_at").limit(raw.lit(1)),
);

/** Locks the due jobs that no other node is just claiming. */
export const lockDueJobs = statement<Choice & { limit: number }>()((sql, p, engine) =>
  free(sql, p, engine)
    .selectAll()
    .where("run_at", "<=", p.now)
    .limit(p.limit)
    .$if(engine === "postgres", (query) => query.forUpdate().skipLocked()),
);

export const claimJob = statement<Claim & { claimed_until: number }>()((sql, p) =>
  sql
    .updateTable("jobs")
    .set({
      state: raw.lit("running"),
      claimed_by: p.claimed_by,
      claimed_until: p.claimed_until,
      attempts: raw`attempts + 1`,
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);

/** Changes nothing when the claim has passed to another node. The row stays locked until the end of the unit of work. */
export const renewClaim = statement<Claim & { claimed_until: number }>()((sql, p) =>
  sql
    .updateTable("jobs")
    .set({ claimed_until: p.claimed_until })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("claimed_by", "=", p.claimed_by),
);

/** Ends all claims: of a store that one process has for itself, when it starts, those of the one before it. */
export const endJobClaims = statement<Record<string, never>>()((sql) =>
  sql
    .updateTable("jobs")
    .set({ claimed_by: raw.lit(null), claimed_until: raw.lit(null) })
    .where("claimed_by", "is not", null),
);

/** Gives up the claim and says how the job goes on. */
export const settleJob = statement<Claim & Pick<JobRow, "state" | "run_at" | "attempts" | "error" | "finished_at">>()(
  (sql, p) =>
    sql
      .updateTable("jobs")
      .set({
        state: p.state,
        run_at: p.run_at,
        attempts: p.attempts,
        error: p.error,
        finished_at: p.finished_at,
        claimed_by: raw.lit(null),
        claimed_until: raw.lit(null),
      })
      .where("company", "=", p.company)
      .where("id", "=", p.id)
      .where("claimed_by", "=", p.claimed_by),
);

/** For whoever runs the service: the newest first, of all companies. `states` is a JSON array. */
export const listJobs = statement<{ states: string; limit: number }>()((sql, p, engine) =>
  sql
    .selectFrom("jobs")
    .selectAll()
    .where(inList(engine, "state", p.states))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(p.limit),
);

/** The jobs of one company, the newest first: their ids sort by time. `states` is a JSON array. */
export const listJobsOf = statement<{ company: string; states: string; limit: number; offset: number }>()(
  (sql, p, engine) =>
    sql
      .selectFrom("jobs")
      .selectAll()
      .where("company", "=", p.company)
      .where(inList(engine, "state", p.states))
      .orderBy("id", "desc")
      .limit(p.limit)
      .offset(p.offset),
);

export const findJob = statement<Key>()((sql, p) =>
  sql.selectFrom("jobs").selectAll().where("company", "=", p.company).where("id", "=", p.id),
);

/** Wherever the job belongs: whoever runs the service knows it by its id alone. */
export const findJobs = statement<{ id: string }>()((sql, p) =>
  sql.selectFrom("jobs").selectAll().where("id", "=", p.id),
);

/** Lets a job that nobody runs be tried at once, as often as a new one; changes nothing when it runs or is done. */
export const reviveJob = statement<Key & { now: number }>()((sql, p) =>
  sql
    .updateTable("jobs")
    .set({
      state: raw<JobRow["state"]>`case state when 'failed' then 'retrying' else state end`,
      run_at: p.now,
      attempts: raw.lit(0),
      finished_at: raw.lit(null),
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where(
      "state",
      "in",
      (["waiting", "retrying", "failed"] as const).map((state) => raw.lit(state)),
    ),
);

/** How many are in which state, but for those that are done. */
export const countOpenJobs = statement<object>()((sql) =>
  sql
    .selectFrom("jobs")
    .select(["state", (eb) => eb.fn.countAll<number>().as("count")])
    .where("state", "!=", raw.lit("done"))
    .groupBy("state"),
);
