// smithy-typescript generated code
import type { DocumentType as __DocumentType } from "@smithy/types";

import type { JobState, WebhookDeliveryState, WebhookEventType, WebhookState } from "./enums";

/**
 * Describes one specific validation failure for an input member.
 * @public
 */
export interface ValidationExceptionField {
  /**
   * A JSONPointer expression to the structure member whose value failed to satisfy the modeled constraints.
   * @public
   */
  path: string;

  /**
   * A detailed description of the validation failure.
   * @public
   */
  message: string;
}

/**
 * What is known of a key that a bot or a system calls with; never the key itself.
 * @public
 */
export interface ApiKey {
  /**
   * The id of the key.
   * @public
   */
  apiKeyId: string;

  /**
   * What the key begins with, for people to recognize it by.
   * @public
   */
  hint: string;

  /**
   * The bot whose key it is; or there is a `system`.
   * @public
   */
  botId?: string | undefined;

  /**
   * The system whose key it is; or there is a `botId`.
   * @public
   */
  system?: string | undefined;

  /**
   * What it may do.
   * @public
   */
  scopes: string[];

  /**
   * When it was made.
   * @public
   */
  createdAt: string;

  /**
   * When it ends or has ended.
   * @public
   */
  expiresAt: string;

  /**
   * When it was revoked; only if it was.
   * @public
   */
  revokedAt?: string | undefined;

  /**
   * When it was last used, to the hour; not there if it never was.
   * @public
   */
  lastUsedAt?: string | undefined;
}

/**
 * One change.
 * @public
 */
export interface AuditEntry {
  /**
   * The id of the entry.
   * @public
   */
  entryId: string;

  /**
   * When the change was made.
   * @public
   */
  at: string;

  /**
   * Who made it: the type and subject of a credential, as in `S2S:billing`, or who ran the command line, as in
   * `ann@host`.
   * @public
   */
  actor: string;

  /**
   * What was done, as in `key.revoke`.
   * @public
   */
  action: string;

  /**
   * The id of what was changed.
   * @public
   */
  target: string;

  /**
   * What was changed to what, by action.
   * @public
   */
  detail: __DocumentType;
}

/**
 * A user that calls with keys.
 * @public
 */
export interface Bot {
  /**
   * The bot's user id.
   * @public
   */
  botId: string;

  /**
   * What people see it by; not there for the bot of a widget without a name.
   * @public
   */
  name?: string | undefined;

  /**
   * When it was made.
   * @public
   */
  createdAt: string;
}

/**
 * The key to make.
 * @public
 */
export interface CreateApiKeyInput {
  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The bot that it is for; or `system` is given.
   * @public
   */
  botId?: string | undefined;

  /**
   * The system of the company that it is for, by a name of the caller's choice, as in `crm`; or `botId` is given.
   * @public
   */
  system?: string | undefined;

  /**
   * What it may do: scopes of the conversations API, `messaging:read`, `messaging:*` for all of it, or `*:*` for
   * everything, administration included.
   * @public
   */
  scopes: string[];

  /**
   * How long it is good, in seconds: from an hour to twelve months; 90 days when it isn't given.
   * @public
   */
  expiresAfter?: number | undefined;
}

/**
 * The key that was made.
 * @public
 */
export interface CreateApiKeyOutput {
  /**
   * What is known of the key.
   * @public
   */
  apiKey: ApiKey;

  /**
   * The key itself. This is the only answer that has it.
   * @public
   */
  key: string;
}

/**
 * The bot to make.
 * @public
 */
export interface CreateBotInput {
  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * What people see it by.
   * @public
   */
  name: string;
}

/**
 * The bot that was made.
 * @public
 */
export interface CreateBotOutput {
  /**
   * The bot, with the id that it was given.
   * @public
   */
  bot: Bot;
}

/**
 * The webhook to make.
 * @public
 */
export interface CreateWebhookInput {
  /**
   * The address that events are posted to: `https://` (or `http://` where the service is set to reach it), with a
   * name or a public address, without user and password, up to 2,048 characters.
   * @public
   */
  url: string;

  /**
   * What it is for, up to 200 characters.
   * @public
   */
  description?: string | undefined;

  /**
   * The kinds of events that it gets; all when it isn't given.
   * @public
   */
  eventTypes?: WebhookEventType[] | undefined;

  /**
   * The bot in whose channels the events have to happen; when it isn't given, those of all channels are sent.
   * @public
   */
  botId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;
}

/**
 * Where a company's events are posted to.
 * @public
 */
export interface Webhook {
  /**
   * The id of the webhook: the `integrationId` of the events sent to it, unless they have a `botId`.
   * @public
   */
  webhookId: string;

  /**
   * The address that events are posted to.
   * @public
   */
  url: string;

  /**
   * What it is for.
   * @public
   */
  description?: string | undefined;

  /**
   * The kinds of events that it gets; not there when it gets all.
   * @public
   */
  eventTypes?: WebhookEventType[] | undefined;

  /**
   * The bot in whose channels the events have to happen; not there when it gets those of all channels.
   * @public
   */
  botId?: string | undefined;

  /**
   * Whether anything is sent to it.
   * @public
   */
  state: WebhookState;

  /**
   * Why it is disabled, for people to read; only while it is.
   * @public
   */
  disabledReason?: string | undefined;

  /**
   * Since when no delivery has succeeded in spite of attempts; only while that is so.
   * @public
   */
  failingSince?: string | undefined;

  /**
   * Until when requests are signed with the previous secret as well; only while they are.
   * @public
   */
  previousSecretUntil?: string | undefined;

  /**
   * When it was made.
   * @public
   */
  createdAt: string;

  /**
   * When it was last changed.
   * @public
   */
  updatedAt: string;
}

/**
 * The webhook that was made, and its secret.
 * @public
 */
export interface CreateWebhookOutput {
  /**
   * The webhook, with the id that it was given.
   * @public
   */
  webhook: Webhook;

  /**
   * What its requests are signed with. This is the only answer that has it.
   * @public
   */
  secret: string;
}

/**
 * Which webhook to delete.
 * @public
 */
export interface DeleteWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

/**
 * Empty: the company has no such webhook (any more).
 * @public
 */
export interface DeleteWebhookOutput {}

/**
 * Which webhook to disable, and why.
 * @public
 */
export interface DisableWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Why, for whoever looks at the webhook later; "Disabled by an administrator." when it isn't given.
   * @public
   */
  reason?: string | undefined;
}

/**
 * The disabled webhook.
 * @public
 */
export interface DisableWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}

/**
 * Which webhook to enable.
 * @public
 */
export interface EnableWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

/**
 * The enabled webhook.
 * @public
 */
export interface EnableWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}

/**
 * Which webhook.
 * @public
 */
export interface GetWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

/**
 * The webhook.
 * @public
 */
export interface GetWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}

/**
 * Which part of the list.
 * @public
 */
export interface ListApiKeysInput {
  /**
   * How many keys to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

/**
 * One page of the company's keys.
 * @public
 */
export interface ListApiKeysOutput {
  /**
   * The keys, newest first.
   * @public
   */
  apiKeys: ApiKey[];
}

/**
 * Which entries, and which part of them.
 * @public
 */
export interface ListAuditEntriesInput {
  /**
   * How many entries to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;

  /**
   * Only those of this action, as in `key.revoke`.
   * @public
   */
  action?: string | undefined;

  /**
   * Only those about the key, bot or webhook with this id.
   * @public
   */
  target?: string | undefined;

  /**
   * Only those made at this time or later.
   * @public
   */
  since?: string | undefined;
}

/**
 * One page of the audit log.
 * @public
 */
export interface ListAuditEntriesOutput {
  /**
   * The entries, newest first.
   * @public
   */
  entries: AuditEntry[];
}

/**
 * Which part of the list.
 * @public
 */
export interface ListBotsInput {
  /**
   * How many bots to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

/**
 * One page of the company's bots.
 * @public
 */
export interface ListBotsOutput {
  /**
   * The bots, oldest first.
   * @public
   */
  bots: Bot[];
}

/**
 * Which jobs, and which part of them.
 * @public
 */
export interface ListJobsInput {
  /**
   * How many jobs to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;

  /**
   * Only those in this state.
   * @public
   */
  state?: JobState | undefined;
}

/**
 * Something that the service does later.
 * @public
 */
export interface Job {
  /**
   * The id of the job.
   * @public
   */
  jobId: string;

  /**
   * What it does, as in `remove-history`.
   * @public
   */
  kind: string;

  /**
   * How it stands.
   * @public
   */
  state: JobState;

  /**
   * How many attempts were begun.
   * @public
   */
  attempts: number;

  /**
   * When it was asked for.
   * @public
   */
  createdAt: string;

  /**
   * When it runs next; only while it isn't finished.
   * @public
   */
  runAt?: string | undefined;

  /**
   * When it was done, or given up.
   * @public
   */
  finishedAt?: string | undefined;

  /**
   * Why the last attempt failed, for people to read.
   * @public
   */
  error?: string | undefined;
}

/**
 * One page of the company's jobs.
 * @public
 */
export interface ListJobsOutput {
  /**
   * The jobs, newest first.
   * @public
   */
  jobs: Job[];
}

/**
 * Which deliveries, and which part of them.
 * @public
 */
export interface ListWebhookDeliveriesInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * How many deliveries to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;

  /**
   * Only those in this state.
   * @public
   */
  state?: WebhookDeliveryState | undefined;

  /**
   * Only those of events of this kind.
   * @public
   */
  eventType?: WebhookEventType | undefined;

  /**
   * Only those of events in this channel.
   * @public
   */
  channelId?: string | undefined;

  /**
   * Only those made at this time or later.
   * @public
   */
  since?: string | undefined;
}

/**
 * One event on its way to a webhook, or arrived there.
 * @public
 */
export interface WebhookDelivery {
  /**
   * The id of the delivery.
   * @public
   */
  deliveryId: string;

  /**
   * The id of the event: the `id` of its envelope and the header `webhook-id`.
   * @public
   */
  eventId: string;

  /**
   * The kind of the event.
   * @public
   */
  eventType: WebhookEventType;

  /**
   * The channel that it happened in.
   * @public
   */
  channelId: string;

  /**
   * How it stands.
   * @public
   */
  state: WebhookDeliveryState;

  /**
   * Which sending of the event to this webhook it is: 0 for the first, 1 for the first replay, and so on.
   * @public
   */
  replay: number;

  /**
   * How many attempts were made.
   * @public
   */
  attempts: number;

  /**
   * The HTTP status that the last attempt was answered with, where it was.
   * @public
   */
  lastStatus?: number | undefined;

  /**
   * What went wrong at the last attempt, for people to read.
   * @public
   */
  lastError?: string | undefined;

  /**
   * When the last attempt was made.
   * @public
   */
  lastAttemptAt?: string | undefined;

  /**
   * When the next attempt is due; only while it is pending, and first of those that wait in its channel.
   * @public
   */
  nextAttemptAt?: string | undefined;

  /**
   * When it was made.
   * @public
   */
  createdAt: string;

  /**
   * When it was delivered, or given up.
   * @public
   */
  finishedAt?: string | undefined;

  /**
   * When a replay of it was last asked for.
   * @public
   */
  replayedAt?: string | undefined;
}

/**
 * One page of a webhook's deliveries.
 * @public
 */
export interface ListWebhookDeliveriesOutput {
  /**
   * The deliveries, newest first.
   * @public
   */
  deliveries: WebhookDelivery[];
}

/**
 * Which part of the list.
 * @public
 */
export interface ListWebhooksInput {
  /**
   * How many webhooks to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

/**
 * One page of the company's webhooks.
 * @public
 */
export interface ListWebhooksOutput {
  /**
   * The webhooks, newest first.
   * @public
   */
  webhooks: Webhook[];
}

/**
 * Which webhook, and since when.
 * @public
 */
export interface ReplayFailedWebhookDeliveriesInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * Deliveries that were given up at this time or later are replayed.
   * @public
   */
  since: string;
}

/**
 * What is sent again.
 * @public
 */
export interface ReplayFailedWebhookDeliveriesOutput {
  /**
   * How many deliveries were made.
   * @public
   */
  replayed: number;

  /**
   * How many failed ones there were whose events aren't kept any more.
   * @public
   */
  forgotten: number;

  /**
   * Whether there are further ones to replay.
   * @public
   */
  more: boolean;
}

/**
 * Which delivery to send again.
 * @public
 */
export interface ReplayWebhookDeliveryInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The delivery. It has to be one of this webhook.
   * @public
   */
  deliveryId: string;
}

/**
 * The new delivery.
 * @public
 */
export interface ReplayWebhookDeliveryOutput {
  /**
   * The delivery that was made, still to be sent.
   * @public
   */
  delivery: WebhookDelivery;
}

/**
 * Which job to try again.
 * @public
 */
export interface RetryJobInput {
  /**
   * The job.
   * @public
   */
  jobId: string;
}

/**
 * The job, which is due now.
 * @public
 */
export interface RetryJobOutput {
  /**
   * The job as it is now.
   * @public
   */
  job: Job;
}

/**
 * Which key to revoke.
 * @public
 */
export interface RevokeApiKeyInput {
  /**
   * The key, by its id.
   * @public
   */
  apiKeyId: string;
}

/**
 * Empty: the key is revoked.
 * @public
 */
export interface RevokeApiKeyOutput {}

/**
 * Which bot.
 * @public
 */
export interface RevokeBotInput {
  /**
   * The bot, by its user id.
   * @public
   */
  botId: string;
}

/**
 * What was revoked.
 * @public
 */
export interface RevokeBotOutput {
  /**
   * How many keys weren't revoked until now.
   * @public
   */
  revokedKeys: number;
}

/**
 * Which key to replace, and how.
 * @public
 */
export interface RotateApiKeyInput {
  /**
   * The key, by its id.
   * @public
   */
  apiKeyId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * How long the old key still works, in seconds, from 0 to 604,800 (7 days); it is revoked at once when it isn't
   * given.
   * @public
   */
  overlapSeconds?: number | undefined;

  /**
   * How long the new one is good, in seconds: from an hour to twelve months; as long as the old one was when it
   * isn't given.
   * @public
   */
  expiresAfter?: number | undefined;
}

/**
 * The new key.
 * @public
 */
export interface RotateApiKeyOutput {
  /**
   * What is known of the new key.
   * @public
   */
  apiKey: ApiKey;

  /**
   * The key itself. This is the only answer that has it.
   * @public
   */
  key: string;
}

/**
 * Which webhook, and how long the old secret stays good.
 * @public
 */
export interface RotateWebhookSecretInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * How long requests are signed with the old secret as well, in seconds, from 0 to 604,800 (7 days); a day when it
   * isn't given.
   * @public
   */
  overlapSeconds?: number | undefined;
}

/**
 * The webhook and its new secret.
 * @public
 */
export interface RotateWebhookSecretOutput {
  /**
   * The webhook as it is now; `previousSecretUntil` says how long the old secret is still good.
   * @public
   */
  webhook: Webhook;

  /**
   * What its requests are signed with from now on. This is the only answer that has it.
   * @public
   */
  secret: string;
}

/**
 * Which webhook to test.
 * @public
 */
export interface TestWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

/**
 * What came of the test.
 * @public
 */
export interface TestWebhookOutput {
  /**
   * Whether the address answered in time with a status from 200 to 299.
   * @public
   */
  delivered: boolean;

  /**
   * The HTTP status that it answered, where it did.
   * @public
   */
  status?: number | undefined;

  /**
   * How long that took, in milliseconds.
   * @public
   */
  milliseconds: number;

  /**
   * What went wrong, for people to read; not there when nothing did.
   * @public
   */
  error?: string | undefined;
}

/**
 * Which bot, and its new name.
 * @public
 */
export interface UpdateBotInput {
  /**
   * The bot, by its user id.
   * @public
   */
  botId: string;

  /**
   * What people see it by from now on.
   * @public
   */
  name: string;
}

/**
 * The bot after the change.
 * @public
 */
export interface UpdateBotOutput {
  /**
   * The bot with its new name.
   * @public
   */
  bot: Bot;
}

/**
 * Which webhook, and what it is to be.
 * @public
 */
export interface UpdateWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * The address that events are posted to: `https://` (or `http://` where the service is set to reach it), with a
   * name or a public address, without user and password, up to 2,048 characters.
   * @public
   */
  url: string;

  /**
   * What it is for, up to 200 characters.
   * @public
   */
  description?: string | undefined;

  /**
   * The kinds of events that it gets; all when it isn't given.
   * @public
   */
  eventTypes?: WebhookEventType[] | undefined;

  /**
   * The bot in whose channels the events have to happen; when it isn't given, those of all channels are sent.
   * @public
   */
  botId?: string | undefined;
}

/**
 * The webhook after the change.
 * @public
 */
export interface UpdateWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}
