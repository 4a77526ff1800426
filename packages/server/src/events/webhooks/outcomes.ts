import { audit } from "../../domain/audit";
import { isGone, nextAttempt, waitAskedFor } from "../../rules/webhook-retries";
import type { WebhookRow } from "../../store/schema";
import type { WriteTx } from "../../store/store";
import { type DueDelivery, exposeHeadsOf, finishDelivered, hastenHeads, settleFailed } from "../../store/webhook-work";
import { disableWebhook, noteWebhookFailing } from "../../store/webhooks";
import type { Attempt } from "./sender";

/** What came of an attempt to deliver, and when. */
export interface Outcome extends Omit<Attempt, "duration"> {
  readonly delivery: DueDelivery;
  /** In milliseconds since 1970: when it was over. */
  readonly at: number;
  /** Whether no further attempt can be of use. */
  readonly hopeless: boolean;
}

/** Who disables an endpoint that nobody answers at, as the audit log tells it. */
const ACTOR = "webhooks";

/** A failure of less than this is no absence: what waits for later goes on waiting, in milliseconds. */
const ABSENCE = 60_000;

/** The answer of a receiver that is never to be called again. */
const GONE = 410;

/** What attempts came to, in the order in which they ended: the unit of work that keeps it. */
export async function keepOutcomes(
  tx: WriteTx,
  webhook: WebhookRow,
  outcomes: readonly Outcome[],
  random: () => number,
): Promise<void> {
  const key = { company: webhook.company, webhook: webhook.id };
  await keepDelivered(tx, key, outcomes);
  let failingSince = webhook.failing_since;
  let reason: string | undefined;
  for (const outcome of outcomes) {
    if (outcome.delivered) {
      if (failingSince !== null && outcome.at - failingSince >= ABSENCE)
        await tx.run(hastenHeads, { ...key, now: outcome.at });
      failingSince = null;
      continue;
    }
    if (!outcome.hopeless) failingSince ??= outcome.at;
    const setAside = await keepFailed(tx, key, outcome, random());
    if (outcome.status === GONE) reason ??= "The receiver answered 410: it is gone for good.";
    else if (setAside && failingSince !== null && isGone(failingSince, outcome.at))
      reason ??= absence(failingSince, outcome);
  }
  const finished = outcomes.map(({ delivery }) => delivery.channel);
  const now = outcomes.at(-1)?.at ?? 0;
  await exposeHeadsOf(tx, { ...key, channels: JSON.stringify([...new Set(finished)]), now });
  const { company, id } = webhook;
  if (failingSince !== webhook.failing_since)
    await tx.run(noteWebhookFailing, { company, id, failing_since: failingSince });
  if (reason === undefined) return;
  if ((await tx.run(disableWebhook, { company, id, disabled_reason: reason, now })) === 0) return;
  await audit(tx, { company, actor: ACTOR, now }, "webhook.disable", id, { reason });
}

interface Endpoint {
  readonly company: string;
  readonly webhook: string;
}

/** One statement for each status that was answered: mostly there is one. */
async function keepDelivered(tx: WriteTx, key: Endpoint, outcomes: readonly Outcome[]): Promise<void> {
  const byStatus = new Map<number, Outcome[]>();
  for (const outcome of outcomes) {
    if (!outcome.delivered || outcome.status === undefined) continue;
    const same = byStatus.get(outcome.status) ?? [];
    byStatus.set(outcome.status, same);
    same.push(outcome);
  }
  for (const [status, same] of byStatus) {
    const ids = JSON.stringify(same.map(({ delivery }) => delivery.id));
    await tx.run(finishDelivered, { ...key, ids, status, now: same.at(-1)?.at ?? 0 });
  }
}

/** Gives whether it is set aside. */
async function keepFailed(tx: WriteTx, key: Endpoint, outcome: Outcome, random: number): Promise<boolean> {
  const { delivery, at, status, error = null, retryAfter, hopeless } = outcome;
  const { attempts, created_at } = delivery;
  const next = hopeless ? undefined : nextAttempt(attempts + 1, created_at, at, random, waitAskedFor(retryAfter, at));
  await tx.run(settleFailed, {
    ...key,
    id: delivery.id,
    state: next === undefined ? "failed" : "pending",
    next_attempt_at: next ?? null,
    last_status: status ?? null,
    last_error: error,
    last_attempt_at: at,
    finished_at: next === undefined ? at : null,
  });
  return next === undefined;
}

const absence = (since: number, { error }: Outcome): string =>
  `Nothing got through since ${new Date(since).toISOString()}. The last attempt: ${error ?? "no answer"}`;
