import { sql as raw } from "kysely";
import type { JobRow } from "./schema";
import { statement } from "./statement";

/** Changes nothing when a job of the same kind and key waits already. */
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
