import { sql as raw, type SqlBool } from "kysely";
import type { WebhookRow } from "./schema";
import { statement } from "./statement";

interface Key {
  company: string;
  id: string;
}
interface Claim extends Key {
  claimed_by: string;
}

export const insertWebhook = statement<
  Pick<
    { [K in keyof WebhookRow]: WebhookRow[K] },
    "company" | "id" | "slot" | "url" | "description" | "event_types" | "bot" | "secret" | "created_at" | "cursor"
  >
>()((sql, p) =>
  sql.insertInto("webhooks").values({
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
  }),
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

/**
 * Keeps others from making webhooks of the company until the end of the unit of work, so that their number can be decided about.
 * On SQLite there is one writer; on PostgreSQL no row stands for the company, so it is a lock named after it.
 */
export const lockWebhooksOf = statement<{ company: string }>()((sql, p, engine) => ({
  compile: () =>
    (engine === "sqlite"
      ? raw<{ locked: number }>`select 1 as locked where ${p.company} is not null`
      : raw<{ locked: number }>`select 1 as locked from pg_advisory_xact_lock(hashtextextended(${p.company}, 19))`
    ).compile(sql),
}));

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

/** How many webhooks that are enabled each company has: what of its events concerns anybody. */
export const countEnabledWebhooks = statement<Record<string, never>>()((sql) =>
  sql
    .selectFrom("webhooks")
    .select((eb) => ["company", eb.fn.countAll<number>().as("count")])
    .where("state", "=", raw.lit("enabled"))
    .groupBy("company"),
);

/** Events that weren't made into deliveries yet, or deliveries that are due. */
const hasWork = (now: number) => raw<SqlBool>`(
  exists (select 1 from events where events.company = webhooks.company and events.position > webhooks.cursor)
  or exists (
    select 1 from webhook_deliveries
    where webhook_deliveries.company = webhooks.company and webhook_deliveries.webhook = webhooks.id
      and webhook_deliveries.state = 'pending' and webhook_deliveries.next_attempt_at <= ${now}
  )
)`;

/**
 * Webhooks that have something to be done and that are this node's, or nobody's: of all companies, as nodes work for all. Those
 * that were waiting for longest come first.
 */
export const listWebhooksWithWork = statement<{ node: string; now: number; limit: number }>()((sql, p) =>
  sql
    .selectFrom("webhooks")
    .select(["company", "id", "cursor", "claimed_by"])
    .where("state", "=", raw.lit("enabled"))
    .where((eb) =>
      eb.or([eb("claimed_until", "is", null), eb("claimed_until", "<=", p.now), eb("claimed_by", "=", p.node)]),
    )
    .where(hasWork(p.now))
    .orderBy("cursor")
    .limit(p.limit),
);

/** Changes nothing when it is disabled, or another node has it. */
export const claimWebhook = statement<Claim & { now: number; claimed_until: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ claimed_by: p.claimed_by, claimed_until: p.claimed_until })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("enabled"))
    .where((eb) =>
      eb.or([eb("claimed_until", "is", null), eb("claimed_until", "<=", p.now), eb("claimed_by", "=", p.claimed_by)]),
    ),
);

/** Keeps all that a node has claimed. */
export const renewWebhookClaims = statement<{ claimed_by: string; claimed_until: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ claimed_until: p.claimed_until })
    .where("claimed_by", "=", p.claimed_by)
    .where("state", "=", raw.lit("enabled")),
);

/** Ends all claims: of a store that one process has for itself, when it starts, those of the one before it. */
export const endWebhookClaims = statement<Record<string, never>>()((sql) =>
  sql
    .updateTable("webhooks")
    .set({ claimed_by: raw.lit(null), claimed_until: raw.lit(null) })
    .where("claimed_by", "is not", null),
);

/** Gives a claim back, with how far its holder has come. Nothing when it has passed to another node. */
export const releaseWebhook = statement<Claim & { cursor: number }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ claimed_by: raw.lit(null), claimed_until: raw.lit(null), cursor: p.cursor })
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
export const noteWebhookFailing = statement<Key & { failing_since: number | null }>()((sql, p) =>
  sql
    .updateTable("webhooks")
    .set({ failing_since: p.failing_since })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);
