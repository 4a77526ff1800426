import type { IdempotencyRow } from "./schema";
import { statement } from "./statement";

export const findIdempotencyRecord = statement<
  Pick<{ [K in keyof IdempotencyRow]: IdempotencyRow[K] }, "company" | "caller" | "operation" | "key">
>()((sql, p) =>
  sql
    .selectFrom("idempotency_records")
    .selectAll()
    .where("company", "=", p.company)
    .where("caller", "=", p.caller)
    .where("operation", "=", p.operation)
    .where("key", "=", p.key),
);

/** Fails where there is a record already. */
export const insertIdempotencyRecord = statement<{ [K in keyof IdempotencyRow]: IdempotencyRow[K] }>()((sql, p) =>
  sql.insertInto("idempotency_records").values({
    company: p.company,
    caller: p.caller,
    operation: p.operation,
    key: p.key,
    input_hash: p.input_hash,
    answer: p.answer,
    created_at: p.created_at,
  }),
);

/** Takes the place of a record that is older than `expired`; changes nothing where a newer one is. */
export const replaceIdempotencyRecord = statement<
  { [K in keyof IdempotencyRow]: IdempotencyRow[K] } & { expired: number }
>()((sql, p) =>
  sql
    .updateTable("idempotency_records")
    .set({ input_hash: p.input_hash, answer: p.answer, created_at: p.created_at })
    .where("company", "=", p.company)
    .where("caller", "=", p.caller)
    .where("operation", "=", p.operation)
    .where("key", "=", p.key)
    .where("created_at", "<=", p.expired),
);
