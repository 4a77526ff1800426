import { sql as raw } from "kysely";
import type { MessagePinRow } from "./schema";
import { statement } from "./statement";

/** The first pins that have expired at `now`, of all companies. */
export const listExpiredPins = statement<{ now: number; limit: number }>()((sql, p) =>
  sql
    .selectFrom("message_pins")
    .select(["company", "history", "message_id", "channel"])
    .where("expires_at", "is not", null)
    .where("expires_at", "<=", p.now)
    .orderBy("expires_at")
    .limit(p.limit),
);

interface PinnedMessage {
  company: string;
  history: string;
  message_id: string;
  now: number;
}

export type ExpiredPin = Pick<MessagePinRow, "company" | "history" | "message_id" | "channel">;

/** A pin that has expired, and wasn't given another time meanwhile. */
export const lockExpiredPin = statement<PinnedMessage>()((sql, p, engine) =>
  sql
    .selectFrom("message_pins")
    .selectAll()
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id)
    .where("expires_at", "<=", p.now)
    .$if(engine === "postgres", (query) => query.forUpdate()),
);

/** Changes nothing when the message was pinned anew meanwhile. */
export const clearExpiredPin = statement<PinnedMessage>()((sql, p) =>
  sql
    .updateTable("messages")
    .set({ pinned_at: raw.lit(null), pin_expires_at: raw.lit(null) })
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("id", "=", p.message_id)
    .where("pin_expires_at", "<=", p.now),
);

export const deleteExpiredPin = statement<PinnedMessage>()((sql, p) =>
  sql
    .deleteFrom("message_pins")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id)
    .where("expires_at", "<=", p.now),
);

/** The oldest answers that were kept until `before`, of all companies. */
export const deleteOldIdempotencyRecords = statement<{ before: number; limit: number }>()((sql, p) =>
  sql
    .deleteFrom("idempotency_records")
    .where((eb) =>
      eb(
        eb.refTuple("company", "caller", "operation", "key"),
        "in",
        eb
          .selectFrom("idempotency_records")
          .select(["company", "caller", "operation", "key"])
          .where("created_at", "<=", p.before)
          .orderBy("created_at")
          .limit(p.limit)
          .$asTuple("company", "caller", "operation", "key"),
      ),
    )
    // One that took over the key of an old one meanwhile stays.
    .where("created_at", "<=", p.before),
);

/** The oldest jobs that ended in a state until `before`. */
export const deleteFinishedJobs = statement<{ state: "done" | "failed"; before: number; limit: number }>()((sql, p) =>
  sql
    .deleteFrom("jobs")
    .where((eb) =>
      eb(
        eb.refTuple("company", "id"),
        "in",
        eb
          .selectFrom("jobs")
          .select(["company", "id"])
          .where("finished_at", "<=", p.before)
          .where("state", "=", p.state)
          .orderBy("finished_at")
          .limit(p.limit)
          .$asTuple("company", "id"),
      ),
    )
    // One that was revived meanwhile stays.
    .where("finished_at", "<=", p.before),
);
