// smithy-typescript generated code
import type { CreateApiKeyCommandInput, CreateApiKeyCommandOutput } from "./commands/CreateApiKeyCommand";
import type { CreateBotCommandInput, CreateBotCommandOutput } from "./commands/CreateBotCommand";
import type { CreateWebhookCommandInput, CreateWebhookCommandOutput } from "./commands/CreateWebhookCommand";
import type { DeleteWebhookCommandInput, DeleteWebhookCommandOutput } from "./commands/DeleteWebhookCommand";
import type { DisableWebhookCommandInput, DisableWebhookCommandOutput } from "./commands/DisableWebhookCommand";
import type { EnableWebhookCommandInput, EnableWebhookCommandOutput } from "./commands/EnableWebhookCommand";
import type { GetWebhookCommandInput, GetWebhookCommandOutput } from "./commands/GetWebhookCommand";
import type { ListApiKeysCommandInput, ListApiKeysCommandOutput } from "./commands/ListApiKeysCommand";
import type { ListAuditEntriesCommandInput, ListAuditEntriesCommandOutput } from "./commands/ListAuditEntriesCommand";
import type { ListBotsCommandInput, ListBotsCommandOutput } from "./commands/ListBotsCommand";
import type { ListJobsCommandInput, ListJobsCommandOutput } from "./commands/ListJobsCommand";
import type {
  ListWebhookDeliveriesCommandInput,
  ListWebhookDeliveriesCommandOutput,
} from "./commands/ListWebhookDeliveriesCommand";
import type { ListWebhooksCommandInput, ListWebhooksCommandOutput } from "./commands/ListWebhooksCommand";
import type {
  ReplayFailedWebhookDeliveriesCommandInput,
  ReplayFailedWebhookDeliveriesCommandOutput,
} from "./commands/ReplayFailedWebhookDeliveriesCommand";
import type {
  ReplayWebhookDeliveryCommandInput,
  ReplayWebhookDeliveryCommandOutput,
} from "./commands/ReplayWebhookDeliveryCommand";
import type { RetryJobCommandInput, RetryJobCommandOutput } from "./commands/RetryJobCommand";
import type { RevokeApiKeyCommandInput, RevokeApiKeyCommandOutput } from "./commands/RevokeApiKeyCommand";
import type { RevokeBotCommandInput, RevokeBotCommandOutput } from "./commands/RevokeBotCommand";
import type { RotateApiKeyCommandInput, RotateApiKeyCommandOutput } from "./commands/RotateApiKeyCommand";
import type {
  RotateWebhookSecretCommandInput,
  RotateWebhookSecretCommandOutput,
} from "./commands/RotateWebhookSecretCommand";
import type { TestWebhookCommandInput, TestWebhookCommandOutput } from "./commands/TestWebhookCommand";
import type { UpdateBotCommandInput, UpdateBotCommandOutput } from "./commands/UpdateBotCommand";
import type { UpdateWebhookCommandInput, UpdateWebhookCommandOutput } from "./commands/UpdateWebhookCommand";
import { ConversationsAdminServiceException } from "./models/ConversationsAdminServiceException";
import { type ClientConfig, type ResolvedConfig, Client as __Client } from "../runtime";
import { errorTypeRegistries } from "./schemas/schemas_0";

export { __Client };

/**
 * @public
 */
export type ServiceInputTypes =
  | CreateApiKeyCommandInput
  | CreateBotCommandInput
  | CreateWebhookCommandInput
  | DeleteWebhookCommandInput
  | DisableWebhookCommandInput
  | EnableWebhookCommandInput
  | GetWebhookCommandInput
  | ListApiKeysCommandInput
  | ListAuditEntriesCommandInput
  | ListBotsCommandInput
  | ListJobsCommandInput
  | ListWebhookDeliveriesCommandInput
  | ListWebhooksCommandInput
  | ReplayFailedWebhookDeliveriesCommandInput
  | ReplayWebhookDeliveryCommandInput
  | RetryJobCommandInput
  | RevokeApiKeyCommandInput
  | RevokeBotCommandInput
  | RotateApiKeyCommandInput
  | RotateWebhookSecretCommandInput
  | TestWebhookCommandInput
  | UpdateBotCommandInput
  | UpdateWebhookCommandInput;

/**
 * @public
 */
export type ServiceOutputTypes =
  | CreateApiKeyCommandOutput
  | CreateBotCommandOutput
  | CreateWebhookCommandOutput
  | DeleteWebhookCommandOutput
  | DisableWebhookCommandOutput
  | EnableWebhookCommandOutput
  | GetWebhookCommandOutput
  | ListApiKeysCommandOutput
  | ListAuditEntriesCommandOutput
  | ListBotsCommandOutput
  | ListJobsCommandOutput
  | ListWebhookDeliveriesCommandOutput
  | ListWebhooksCommandOutput
  | ReplayFailedWebhookDeliveriesCommandOutput
  | ReplayWebhookDeliveryCommandOutput
  | RetryJobCommandOutput
  | RevokeApiKeyCommandOutput
  | RevokeBotCommandOutput
  | RotateApiKeyCommandOutput
  | RotateWebhookSecretCommandOutput
  | TestWebhookCommandOutput
  | UpdateBotCommandOutput
  | UpdateWebhookCommandOutput;

/**
 * How a {@link ConversationsAdminClient} is set up.
 * @public
 */
export interface ConversationsAdminClientConfig extends ClientConfig {}

/**
 * The settings that a {@link ConversationsAdminClient} works with.
 * @public
 */
export interface ConversationsAdminClientResolvedConfig extends ResolvedConfig {}

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
export class ConversationsAdminClient extends __Client<ServiceInputTypes, ServiceOutputTypes> {
  constructor(configuration: ConversationsAdminClientConfig) {
    super(configuration, {
      apiVersion: "v2",
      protocol: { registries: errorTypeRegistries, Exception: ConversationsAdminServiceException },
    });
  }
}
