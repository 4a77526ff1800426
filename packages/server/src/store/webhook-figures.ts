import { sql as raw } from "kysely";
import { statement } from "./statement";

/** How many pending deliveries are counted at the most, so that nobody waits for a count of millions. */
const MOST = 100_000;

export const countWebhooks = statement<object>()((sql) =>
  sql
    .selectFrom("webhooks")
    .select(["state", (eb) => eb.fn.countAll<number>().as("count")])
    .groupBy("state"),
);

/** How many wait, and since when the oldest of them, in milliseconds since 1970. */
export const countPendingDeliveries = statement<object>()((sql) =>
  sql
    .selectFrom((eb) =>
      eb
        .selectFrom("webhook_deliveries")
        .select("created_at")
        .where("state", "=", raw.lit("pending"))
        .limit(raw.lit(MOST))
        .as("pending"),
    )
    .select([raw<number>`count(*)`.as("count"), raw<number | null>`min(created_at)`.as("oldest")]),
);
