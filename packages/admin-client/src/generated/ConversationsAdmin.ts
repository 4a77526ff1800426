// smithy-typescript generated code
import { createAggregatedClient } from "../runtime";
import type { HttpHandlerOptions as __HttpHandlerOptions } from "@smithy/types";

import {
  type CreateApiKeyCommandInput,
  type CreateApiKeyCommandOutput,
  CreateApiKeyCommand,
} from "./commands/CreateApiKeyCommand";
import { type CreateBotCommandInput, type CreateBotCommandOutput, CreateBotCommand } from "./commands/CreateBotCommand";
import {
  type CreateWebhookCommandInput,
  type CreateWebhookCommandOutput,
  CreateWebhookCommand,
} from "./commands/CreateWebhookCommand";
import {
  type DeleteWebhookCommandInput,
  type DeleteWebhookCommandOutput,
  DeleteWebhookCommand,
} from "./commands/DeleteWebhookCommand";
import {
  type DisableWebhookCommandInput,
  type DisableWebhookCommandOutput,
  DisableWebhookCommand,
} from "./commands/DisableWebhookCommand";
import {
  type EnableWebhookCommandInput,
  type EnableWebhookCommandOutput,
  EnableWebhookCommand,
} from "./commands/EnableWebhookCommand";
import {
  type GetWebhookCommandInput,
  type GetWebhookCommandOutput,
  GetWebhookCommand,
} from "./commands/GetWebhookCommand";
import {
  type ListApiKeysCommandInput,
  type ListApiKeysCommandOutput,
  ListApiKeysCommand,
} from "./commands/ListApiKeysCommand";
import {
  type ListAuditEntriesCommandInput,
  type ListAuditEntriesCommandOutput,
  ListAuditEntriesCommand,
} from "./commands/ListAuditEntriesCommand";
import { type ListBotsCommandInput, type ListBotsCommandOutput, ListBotsCommand } from "./commands/ListBotsCommand";
import { type ListJobsCommandInput, type ListJobsCommandOutput, ListJobsCommand } from "./commands/ListJobsCommand";
import {
  type ListWebhookDeliveriesCommandInput,
  type ListWebhookDeliveriesCommandOutput,
  ListWebhookDeliveriesCommand,
} from "./commands/ListWebhookDeliveriesCommand";
import {
  type ListWebhooksCommandInput,
  type ListWebhooksCommandOutput,
  ListWebhooksCommand,
} from "./commands/ListWebhooksCommand";
import {
  type ReplayFailedWebhookDeliveriesCommandInput,
  type ReplayFailedWebhookDeliveriesCommandOutput,
  ReplayFailedWebhookDeliveriesCommand,
} from "./commands/ReplayFailedWebhookDeliveriesCommand";
import {
  type ReplayWebhookDeliveryCommandInput,
  type ReplayWebhookDeliveryCommandOutput,
  ReplayWebhookDeliveryCommand,
} from "./commands/ReplayWebhookDeliveryCommand";
import { type RetryJobCommandInput, type RetryJobCommandOutput, RetryJobCommand } from "./commands/RetryJobCommand";
import {
  type RevokeApiKeyCommandInput,
  type RevokeApiKeyCommandOutput,
  RevokeApiKeyCommand,
} from "./commands/RevokeApiKeyCommand";
import { type RevokeBotCommandInput, type RevokeBotCommandOutput, RevokeBotCommand } from "./commands/RevokeBotCommand";
import {
  type RotateApiKeyCommandInput,
  type RotateApiKeyCommandOutput,
  RotateApiKeyCommand,
} from "./commands/RotateApiKeyCommand";
import {
  type RotateWebhookSecretCommandInput,
  type RotateWebhookSecretCommandOutput,
  RotateWebhookSecretCommand,
} from "./commands/RotateWebhookSecretCommand";
import {
  type TestWebhookCommandInput,
  type TestWebhookCommandOutput,
  TestWebhookCommand,
} from "./commands/TestWebhookCommand";
import { type UpdateBotCommandInput, type UpdateBotCommandOutput, UpdateBotCommand } from "./commands/UpdateBotCommand";
import {
  type UpdateWebhookCommandInput,
  type UpdateWebhookCommandOutput,
  UpdateWebhookCommand,
} from "./commands/UpdateWebhookCommand";
import { ConversationsAdminClient } from "./ConversationsAdminClient";

const commands = {
  CreateApiKeyCommand,
  CreateBotCommand,
  CreateWebhookCommand,
  DeleteWebhookCommand,
  DisableWebhookCommand,
  EnableWebhookCommand,
  GetWebhookCommand,
  ListApiKeysCommand,
  ListAuditEntriesCommand,
  ListBotsCommand,
  ListJobsCommand,
  ListWebhookDeliveriesCommand,
  ListWebhooksCommand,
  ReplayFailedWebhookDeliveriesCommand,
  ReplayWebhookDeliveryCommand,
  RetryJobCommand,
  RevokeApiKeyCommand,
  RevokeBotCommand,
  RotateApiKeyCommand,
  RotateWebhookSecretCommand,
  TestWebhookCommand,
  UpdateBotCommand,
  UpdateWebhookCommand,
};

export interface ConversationsAdmin {
  /**
   * @see {@link CreateApiKeyCommand}
   */
  createApiKey(
    args: CreateApiKeyCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<CreateApiKeyCommandOutput>;
  createApiKey(
    args: CreateApiKeyCommandInput,
    cb: (err: any, data?: CreateApiKeyCommandOutput) => void
  ): void;
  createApiKey(
    args: CreateApiKeyCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: CreateApiKeyCommandOutput) => void
  ): void;

  /**
   * @see {@link CreateBotCommand}
   */
  createBot(
    args: CreateBotCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<CreateBotCommandOutput>;
  createBot(
    args: CreateBotCommandInput,
    cb: (err: any, data?: CreateBotCommandOutput) => void
  ): void;
  createBot(
    args: CreateBotCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: CreateBotCommandOutput) => void
  ): void;

  /**
   * @see {@link CreateWebhookCommand}
   */
  createWebhook(
    args: CreateWebhookCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<CreateWebhookCommandOutput>;
  createWebhook(
    args: CreateWebhookCommandInput,
    cb: (err: any, data?: CreateWebhookCommandOutput) => void
  ): void;
  createWebhook(
    args: CreateWebhookCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: CreateWebhookCommandOutput) => void
  ): void;

  /**
   * @see {@link DeleteWebhookCommand}
   */
  deleteWebhook(
    args: DeleteWebhookCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DeleteWebhookCommandOutput>;
  deleteWebhook(
    args: DeleteWebhookCommandInput,
    cb: (err: any, data?: DeleteWebhookCommandOutput) => void
  ): void;
  deleteWebhook(
    args: DeleteWebhookCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DeleteWebhookCommandOutput) => void
  ): void;

  /**
   * @see {@link DisableWebhookCommand}
   */
  disableWebhook(
    args: DisableWebhookCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DisableWebhookCommandOutput>;
  disableWebhook(
    args: DisableWebhookCommandInput,
    cb: (err: any, data?: DisableWebhookCommandOutput) => void
  ): void;
  disableWebhook(
    args: DisableWebhookCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DisableWebhookCommandOutput) => void
  ): void;

  /**
   * @see {@link EnableWebhookCommand}
   */
  enableWebhook(
    args: EnableWebhookCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<EnableWebhookCommandOutput>;
  enableWebhook(
    args: EnableWebhookCommandInput,
    cb: (err: any, data?: EnableWebhookCommandOutput) => void
  ): void;
  enableWebhook(
    args: EnableWebhookCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: EnableWebhookCommandOutput) => void
  ): void;

  /**
   * @see {@link GetWebhookCommand}
   */
  getWebhook(
    args: GetWebhookCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetWebhookCommandOutput>;
  getWebhook(
    args: GetWebhookCommandInput,
    cb: (err: any, data?: GetWebhookCommandOutput) => void
  ): void;
  getWebhook(
    args: GetWebhookCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetWebhookCommandOutput) => void
  ): void;

  /**
   * @see {@link ListApiKeysCommand}
   */
  listApiKeys(): Promise<ListApiKeysCommandOutput>;
  listApiKeys(
    args: ListApiKeysCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListApiKeysCommandOutput>;
  listApiKeys(
    args: ListApiKeysCommandInput,
    cb: (err: any, data?: ListApiKeysCommandOutput) => void
  ): void;
  listApiKeys(
    args: ListApiKeysCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListApiKeysCommandOutput) => void
  ): void;

  /**
   * @see {@link ListAuditEntriesCommand}
   */
  listAuditEntries(): Promise<ListAuditEntriesCommandOutput>;
  listAuditEntries(
    args: ListAuditEntriesCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListAuditEntriesCommandOutput>;
  listAuditEntries(
    args: ListAuditEntriesCommandInput,
    cb: (err: any, data?: ListAuditEntriesCommandOutput) => void
  ): void;
  listAuditEntries(
    args: ListAuditEntriesCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListAuditEntriesCommandOutput) => void
  ): void;

  /**
   * @see {@link ListBotsCommand}
   */
  listBots(): Promise<ListBotsCommandOutput>;
  listBots(
    args: ListBotsCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListBotsCommandOutput>;
  listBots(
    args: ListBotsCommandInput,
    cb: (err: any, data?: ListBotsCommandOutput) => void
  ): void;
  listBots(
    args: ListBotsCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListBotsCommandOutput) => void
  ): void;

  /**
   * @see {@link ListJobsCommand}
   */
  listJobs(): Promise<ListJobsCommandOutput>;
  listJobs(
    args: ListJobsCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListJobsCommandOutput>;
  listJobs(
    args: ListJobsCommandInput,
    cb: (err: any, data?: ListJobsCommandOutput) => void
  ): void;
  listJobs(
    args: ListJobsCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListJobsCommandOutput) => void
  ): void;

  /**
   * @see {@link ListWebhookDeliveriesCommand}
   */
  listWebhookDeliveries(
    args: ListWebhookDeliveriesCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListWebhookDeliveriesCommandOutput>;
  listWebhookDeliveries(
    args: ListWebhookDeliveriesCommandInput,
    cb: (err: any, data?: ListWebhookDeliveriesCommandOutput) => void
  ): void;
  listWebhookDeliveries(
    args: ListWebhookDeliveriesCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListWebhookDeliveriesCommandOutput) => void
  ): void;

  /**
   * @see {@link ListWebhooksCommand}
   */
  listWebhooks(): Promise<ListWebhooksCommandOutput>;
  listWebhooks(
    args: ListWebhooksCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListWebhooksCommandOutput>;
  listWebhooks(
    args: ListWebhooksCommandInput,
    cb: (err: any, data?: ListWebhooksCommandOutput) => void
  ): void;
  listWebhooks(
    args: ListWebhooksCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListWebhooksCommandOutput) => void
  ): void;

  /**
   * @see {@link ReplayFailedWebhookDeliveriesCommand}
   */
  replayFailedWebhookDeliveries(
    args: ReplayFailedWebhookDeliveriesCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ReplayFailedWebhookDeliveriesCommandOutput>;
  replayFailedWebhookDeliveries(
    args: ReplayFailedWebhookDeliveriesCommandInput,
    cb: (err: any, data?: ReplayFailedWebhookDeliveriesCommandOutput) => void
  ): void;
  replayFailedWebhookDeliveries(
    args: ReplayFailedWebhookDeliveriesCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ReplayFailedWebhookDeliveriesCommandOutput) => void
  ): void;

  /**
   * @see {@link ReplayWebhookDeliveryCommand}
   */
  replayWebhookDelivery(
    args: ReplayWebhookDeliveryCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ReplayWebhookDeliveryCommandOutput>;
  replayWebhookDelivery(
    args: ReplayWebhookDeliveryCommandInput,
    cb: (err: any, data?: ReplayWebhookDeliveryCommandOutput) => void
  ): void;
  replayWebhookDelivery(
    args: ReplayWebhookDeliveryCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ReplayWebhookDeliveryCommandOutput) => void
  ): void;

  /**
   * @see {@link RetryJobCommand}
   */
  retryJob(
    args: RetryJobCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<RetryJobCommandOutput>;
  retryJob(
    args: RetryJobCommandInput,
    cb: (err: any, data?: RetryJobCommandOutput) => void
  ): void;
  retryJob(
    args: RetryJobCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: RetryJobCommandOutput) => void
  ): void;

  /**
   * @see {@link RevokeApiKeyCommand}
   */
  revokeApiKey(
    args: RevokeApiKeyCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<RevokeApiKeyCommandOutput>;
  revokeApiKey(
    args: RevokeApiKeyCommandInput,
    cb: (err: any, data?: RevokeApiKeyCommandOutput) => void
  ): void;
  revokeApiKey(
    args: RevokeApiKeyCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: RevokeApiKeyCommandOutput) => void
  ): void;

  /**
   * @see {@link RevokeBotCommand}
   */
  revokeBot(
    args: RevokeBotCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<RevokeBotCommandOutput>;
  revokeBot(
    args: RevokeBotCommandInput,
    cb: (err: any, data?: RevokeBotCommandOutput) => void
  ): void;
  revokeBot(
    args: RevokeBotCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: RevokeBotCommandOutput) => void
  ): void;

  /**
   * @see {@link RotateApiKeyCommand}
   */
  rotateApiKey(
    args: RotateApiKeyCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<RotateApiKeyCommandOutput>;
  rotateApiKey(
    args: RotateApiKeyCommandInput,
    cb: (err: any, data?: RotateApiKeyCommandOutput) => void
  ): void;
  rotateApiKey(
    args: RotateApiKeyCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: RotateApiKeyCommandOutput) => void
  ): void;

  /**
   * @see {@link RotateWebhookSecretCommand}
   */
  rotateWebhookSecret(
    args: RotateWebhookSecretCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<RotateWebhookSecretCommandOutput>;
  rotateWebhookSecret(
    args: RotateWebhookSecretCommandInput,
    cb: (err: any, data?: RotateWebhookSecretCommandOutput) => void
  ): void;
  rotateWebhookSecret(
    args: RotateWebhookSecretCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: RotateWebhookSecretCommandOutput) => void
  ): void;

  /**
   * @see {@link TestWebhookCommand}
   */
  testWebhook(
    args: TestWebhookCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<TestWebhookCommandOutput>;
  testWebhook(
    args: TestWebhookCommandInput,
    cb: (err: any, data?: TestWebhookCommandOutput) => void
  ): void;
  testWebhook(
    args: TestWebhookCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: TestWebhookCommandOutput) => void
  ): void;

  /**
   * @see {@link UpdateBotCommand}
   */
  updateBot(
    args: UpdateBotCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UpdateBotCommandOutput>;
  updateBot(
    args: UpdateBotCommandInput,
    cb: (err: any, data?: UpdateBotCommandOutput) => void
  ): void;
  updateBot(
    args: UpdateBotCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UpdateBotCommandOutput) => void
  ): void;

  /**
   * @see {@link UpdateWebhookCommand}
   */
  updateWebhook(
    args: UpdateWebhookCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UpdateWebhookCommandOutput>;
  updateWebhook(
    args: UpdateWebhookCommandInput,
    cb: (err: any, data?: UpdateWebhookCommandOutput) => void
  ): void;
  updateWebhook(
    args: UpdateWebhookCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UpdateWebhookCommandOutput) => void
  ): void;
}

/**
 * What administrators of a company do by program: webhooks and their deliveries, the keys that bots and systems call
 * with, bots, jobs, and the log of what was changed. The command line of the server does the same.
 *
 * ## Authentication
 *
 * Every call carries a bearer token or a key: `Authorization: Bearer …`. Without one, or with one that is expired or
 * doesn't verify, the answer is `UnauthorizedException`. Two kinds of callers are admitted:
 *
 * - trusted internal services (`S2S`) whose token has the operation's scope, `messaging:*` or `*:*`;
 * - whoever else's token or key has the scope `*:*`, guests of web widgets excepted.
 *
 * Anybody else gets `ForbiddenException`. Such a credential makes keys that may do everything in its company: keep it
 * where nobody else reads it, and never in a page.
 *
 * ## One company
 *
 * A call is about the company of its credential alone. What is another company's looks like what doesn't exist.
 *
 * ## Secrets
 *
 * A key and a webhook's secret are in the answer of the operation that makes them and nowhere else: keep them at once.
 * Repeating that call with its `Idempotency-Key` within 24 hours gives the same answer again. Neither is ever in the
 * audit log or in the service's own log.
 *
 * ## Audit
 *
 * Every change writes an entry of the audit log in the transaction that makes it, with who made it, as in `S2S:billing`:
 * the type of the credential and its subject.
 *
 * ## Lists, repeating calls, errors
 *
 * They are as in the conversations API: `limit` (1 to 100) and `offset` for lists, each in a total order; an
 * `Idempotency-Key` for what makes something new; errors are JSON objects with a `message` that says what to change,
 * and their name in the header `X-Amzn-ErrorType`. Calls are limited by the service's ceiling, 600 a minute unless
 * whoever runs the service has set another.
 * @public
 */
export class ConversationsAdmin extends ConversationsAdminClient implements ConversationsAdmin {}
createAggregatedClient(commands, ConversationsAdmin);
