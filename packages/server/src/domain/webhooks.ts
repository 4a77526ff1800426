import { operations, type WebhookEventType } from "@wildix/xbees-conversations-server-sdk";
import { invalid, webhookNotFound, webhooksLimitReached } from "../errors";
import { newId } from "../rules/ids";
import { findUnsent, newWebhookSecret, type WebhookUrls } from "../rules/webhooks";
import type { Services } from "../services";
import { findHorizon, type Horizon } from "../store/events";
import type { WebhookRow } from "../store/schema";
import type { ReadTx, WriteTx } from "../store/store";
import { findUser } from "../store/users";
import {
  deleteWebhook,
  disableWebhook,
  enableWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  lockWebhook,
  lockWebhooksOf,
  replaceWebhookSecret,
  updateWebhook,
} from "../store/webhooks";
import { audit, type Change } from "./audit";
import { schedule } from "./jobs";

/** What people set of a webhook. */
export interface WebhookSettings {
  readonly url: string;
  readonly description?: string | undefined;
  /** Undefined: all. */
  readonly eventTypes?: readonly WebhookEventType[] | undefined;
  /** The bot in whose channels the events have to happen; undefined: all channels. */
  readonly botId?: string | undefined;
}

/** A webhook with the only secret that is ever shown. */
export interface MadeWebhook {
  readonly row: WebhookRow;
  readonly secret: string;
}

/**
 * Makes a webhook that gets what is written from now on, in the unit of work of its caller.
 *
 * @throws ValidationException, WebhooksLimitReachedException
 */
export async function addWebhook(
  tx: WriteTx,
  change: Change,
  settings: WebhookSettings,
  urls: WebhookUrls,
): Promise<MadeWebhook> {
  const { company, now } = change;
  const columns = await checked(tx, company, settings, urls);
  await tx.one(lockWebhooksOf, { company });
  const taken = new Set((await tx.all(listWebhooks, { company })).map(({ slot }) => slot));
  const { capacity } = operations.CreateWebhook;
  if (taken.size >= capacity) throw webhooksLimitReached(capacity);
  const slot = Array.from({ length: capacity }, (_, place) => place).find((place) => !taken.has(place)) as number;
  const { horizon } = (await tx.one(findHorizon, {})) as Horizon;
  const id = newId();
  const secret = newWebhookSecret();
  const row = { ...columns, company, id, slot, secret, created_at: now, cursor: horizon };
  await tx.run(insertWebhook, row);
  await audit(tx, change, "webhook.add", id, told(columns));
  return { row: await requireWebhook(tx, company, id), secret };
}

/**
 * Replaces what people set of a webhook.
 *
 * @throws WebhookNotFoundException, ValidationException
 */
export async function changeWebhook(
  tx: WriteTx,
  change: Change,
  id: string,
  settings: WebhookSettings,
  urls: WebhookUrls,
): Promise<WebhookRow> {
  const { company, now } = change;
  const before = await holdWebhook(tx, company, id);
  const columns = await checked(tx, company, settings, urls);
  const names = ["url", "description", "event_types", "bot"] as const;
  if (names.every((name) => columns[name] === before[name])) return before;
  await tx.run(updateWebhook, { ...columns, company, id, updated_at: now });
  await audit(tx, change, "webhook.update", id, { from: told(before), to: told(columns) });
  return requireWebhook(tx, company, id);
}

/**
 * Deletes a webhook; its deliveries go with a job.
 *
 * @returns false when there is none.
 */
export async function removeWebhook(
  tx: WriteTx,
  change: Change,
  id: string,
  services: Pick<Services, "wakeJobs">,
): Promise<boolean> {
  const { company, now } = change;
  const row = await tx.one(findWebhook, { company, id });
  if (!row || (await tx.run(deleteWebhook, { company, id })) === 0) return false;
  const job = { kind: "remove-deliveries", payload: { webhook: id }, dedupe: id } as const;
  await schedule({ tx, company, now, services }, job);
  await audit(tx, change, "webhook.remove", id, told(row));
  return true;
}

/** @throws WebhookNotFoundException */
export async function startWebhook(tx: WriteTx, change: Change, id: string): Promise<WebhookRow> {
  const { company, now } = change;
  const { state } = await holdWebhook(tx, company, id);
  if (state === "disabled") {
    await tx.run(enableWebhook, { company, id, now });
    await audit(tx, change, "webhook.enable", id);
  }
  return requireWebhook(tx, company, id);
}

/** What is said of a webhook that somebody disabled without saying why. */
export const DISABLED_BY_HAND = "Disabled by an administrator.";

/** @throws WebhookNotFoundException */
export async function stopWebhook(
  tx: WriteTx,
  change: Change,
  id: string,
  reason: string = DISABLED_BY_HAND,
): Promise<WebhookRow> {
  const { company, now } = change;
  const { state } = await holdWebhook(tx, company, id);
  if (state === "enabled") {
    await tx.run(disableWebhook, { company, id, disabled_reason: reason, now });
    await audit(tx, change, "webhook.disable", id, { reason });
  }
  return requireWebhook(tx, company, id);
}

/**
 * Gives a webhook a new secret.
 *
 * @param overlapMs How long requests are signed with the old one as well; 0: not any more.
 * @throws WebhookNotFoundException
 */
export async function rotateWebhook(tx: WriteTx, change: Change, id: string, overlapMs: number): Promise<MadeWebhook> {
  const { company, now } = change;
  const before = await holdWebhook(tx, company, id);
  const secret = newWebhookSecret();
  const overlaps = overlapMs > 0;
  await tx.run(replaceWebhookSecret, {
    company,
    id,
    secret,
    previous_secret: overlaps ? before.secret : null,
    previous_secret_until: overlaps ? now + overlapMs : null,
    updated_at: now,
  });
  await audit(tx, change, "webhook.rotate", id, { overlapMs });
  return { row: await requireWebhook(tx, company, id), secret };
}

/** @throws WebhookNotFoundException */
export async function requireWebhook(tx: ReadTx, company: string, id: string): Promise<WebhookRow> {
  const row = await tx.one(findWebhook, { company, id });
  if (!row) throw webhookNotFound(id);
  return row;
}

/**
 * As `requireWebhook`, and nobody else changes it until the end of the unit of work.
 *
 * @throws WebhookNotFoundException
 */
export async function holdWebhook(tx: WriteTx, company: string, id: string): Promise<WebhookRow> {
  const row = await tx.one(lockWebhook, { company, id });
  if (!row) throw webhookNotFound(id);
  return row;
}

type Columns = Pick<WebhookRow, "url" | "description" | "event_types" | "bot">;

/** @throws ValidationException */
async function checked(
  tx: ReadTx,
  company: string,
  { url, description, eventTypes, botId }: WebhookSettings,
  urls: WebhookUrls,
): Promise<Columns> {
  const wrong = urls.wrong(url);
  if (wrong) throw invalid("/url", wrong);
  const unsent = findUnsent(eventTypes ?? []);
  if (unsent) throw invalid("/eventTypes", `${unsent} is never sent to webhooks: leave it out.`);
  if (botId !== undefined && (await tx.one(findUser, { company, id: botId }))?.bot !== 1) {
    throw invalid("/botId", "The company has no bot with this id.");
  }
  return {
    url,
    description: description ?? null,
    event_types: eventTypes ? JSON.stringify([...new Set(eventTypes)].sort()) : null,
    bot: botId ?? null,
  };
}

/** Of the URL the host alone: the rest may be what the receiver knows its callers by. */
const told = ({ url, description, event_types, bot }: Columns) => ({
  host: new URL(url).host,
  description: description ?? undefined,
  eventTypes: event_types === null ? undefined : JSON.parse(event_types),
  bot: bot ?? undefined,
});
