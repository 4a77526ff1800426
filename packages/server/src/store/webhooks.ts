import { sql as raw } from "kysely";
import type { WebhookRow } from "./schema";
import { statement } from "./statement";

interface Key {
  company: string;
  id: string;
}
interface Claim extends Key {
  claimed_by: string;
}

/** Changes nothing when another one has taken the slot. */
export const insertWebhook = statement<
  Pick<
    { [K in keyof WebhookRow]: WebhookRow[K] },
    "company" | "id" | "slot" | "url" | "description" | "event_types" | "bot" | "secret" | "created_at" | "cursor"
  >
>()((sql, p) =>
  sql
    .insertInto("webhooks")
    .values({
      company: p.company,
      id: p.id,
      slot: p.slot,
      url: p.url,
      description: p.description,
      event_types: p.event_types,
      bot: p.bot,
      secret: p.secret,
      previous_secret: null,
      previous_secret_until: null,
      state: raw.lit("enabled"),
      disabled_reason: null,
      created_at: p.created_at,
      updated_at: p.created_at,
      cursor: p.cursor,
      claimed_by: null,
      claimed_until: null,
      failing_since: null,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

export const findWebhook = statement<Key>()((sql, p) =>
  sql.selectFrom("webhooks").selectAll().where("company", "=", p.company).where("id", "=", p.id),
);

/** Locks it, so that what is decided about it holds until the end of the unit of work. */
export const lockWebhook = statement<Key>()((sql, p, engine) =>
  sql
    .selectFrom("webhooks")
    .selectAll()
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .$if(engine === "postgres", (query) => query.forUpdate()),
);

/** Newest first: there are few. */
export const listWebhooks = statement<{ company: string }>()((sql, p) =>
  sql
    .selectFrom("webhooks")
    .selectAll()
    .where("company", "=", p.company)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc"),
);

/** What people set; where deliveries have got to stays. */
export const updateWebhook = statement<
  Key & Pick<WebhookRow, "url" | "description" | "event_types" | "bot" | "updated_at">
>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({
      url: p.url,
      description: p.description,
      event_types: p.event_types,
      bot: p.bot,
      updated_at: p.updated_at,
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);

export const replaceWebhookSecret = statement<
  Key & Pick<WebhookRow, "secret" | "previous_secret" | "previous_secret_until" | "updated_at">
>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({
      secret: p.secret,
      previous_secret: p.previous_secret,
      previous_secret_until: p.previous_secret_until,
      updated_at: p.updated_at,
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);

/** Deliveries go on where they stopped, with what has happened since, as far as it is kept. Nothing when it is enabled. */
export const enableWebhook = statement<Key & { now: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ state: raw.lit("enabled"), disabled_reason: null, failing_since: null, updated_at: p.now })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("disabled")),
);

/** Nothing more is sent to it. Changes nothing when it is disabled already: the first reason stays. */
export const disableWebhook = statement<Key & { disabled_reason: string; now: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ state: raw.lit("disabled"), disabled_reason: p.disabled_reason, updated_at: p.now })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("enabled")),
);

export const deleteWebhook = statement<Key>()((sql, p) =>
  sql.deleteFrom("webhooks").where("company", "=", p.company).where("id", "=", p.id),
);

/** Locks webhooks that nobody delivers to and that no other node is just claiming: of all companies, as nodes work for all. */
export const lockFreeWebhooks = statement<{ now: number; limit: number }>()((sql, p, engine) =>
  sql
    .selectFrom("webhooks")
    .selectAll()
    .where("state", "=", raw.lit("enabled"))
    .where((eb) => eb.or([eb("claimed_until", "is", null), eb("claimed_until", "<=", p.now)]))
    .limit(p.limit)
    .$if(engine === "postgres", (query) => query.forUpdate().skipLocked()),
);

export const claimWebhook = statement<Claim & { claimed_until: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ claimed_by: p.claimed_by, claimed_until: p.claimed_until })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);

/** Changes nothing when it is disabled or deleted, or when the claim has passed to another node: then deliveries stop. */
export const renewWebhookClaim = statement<Claim & { claimed_until: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ claimed_until: p.claimed_until })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("claimed_by", "=", p.claimed_by)
    .where("state", "=", raw.lit("enabled")),
);

export const releaseWebhook = statement<Claim>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ claimed_by: raw.lit(null), claimed_until: raw.lit(null) })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("claimed_by", "=", p.claimed_by),
);

/** The events up to the cursor are made into deliveries, in the unit of work that writes them. Nothing without the claim. */
export const moveWebhookCursor = statement<Claim & { cursor: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ cursor: p.cursor })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("claimed_by", "=", p.claimed_by),
);

/** Since when attempts fail; null: one has succeeded. */
export const noteWebhookFailing = statement<Claim & { failing_since: number | null }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ failing_since: p.failing_since })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("claimed_by", "=", p.claimed_by),
);
