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
import type {
  ApiKeyNotFoundException,
  ApiKeyRevokedException,
  BotNotFoundException,
  ForbiddenException,
  IdempotencyConflictException,
  InternalServerException,
  JobNotFoundException,
  JobNotRetryableException,
  RateLimitExceededException,
  ServiceUnavailableException,
  UnauthorizedException,
  ValidationException,
  WebhookDeliveryNotFoundException,
  WebhookDeliveryNotReplayableException,
  WebhookNotFoundException,
  WebhooksLimitReachedException,
} from "./models/errors";

/**
 * The name of an operation of the service.
 * @public
 */
export type OperationName =
  | "CreateApiKey"
  | "CreateBot"
  | "CreateWebhook"
  | "DeleteWebhook"
  | "DisableWebhook"
  | "EnableWebhook"
  | "GetWebhook"
  | "ListApiKeys"
  | "ListAuditEntries"
  | "ListBots"
  | "ListJobs"
  | "ListWebhookDeliveries"
  | "ListWebhooks"
  | "ReplayFailedWebhookDeliveries"
  | "ReplayWebhookDelivery"
  | "RetryJob"
  | "RevokeApiKey"
  | "RevokeBot"
  | "RotateApiKey"
  | "RotateWebhookSecret"
  | "TestWebhook"
  | "UpdateBot"
  | "UpdateWebhook";

/**
 * The name of an error that the model declares.
 * @public
 */
export type ErrorName =
  | "ApiKeyNotFoundException"
  | "ApiKeyRevokedException"
  | "BotNotFoundException"
  | "ForbiddenException"
  | "IdempotencyConflictException"
  | "InternalServerException"
  | "JobNotFoundException"
  | "JobNotRetryableException"
  | "RateLimitExceededException"
  | "ServiceUnavailableException"
  | "UnauthorizedException"
  | "ValidationException"
  | "WebhookDeliveryNotFoundException"
  | "WebhookDeliveryNotReplayableException"
  | "WebhookNotFoundException"
  | "WebhooksLimitReachedException";

/**
 * A scope that admits to at least one operation.
 * @public
 */
export type Scope =
  | "messaging:administer";

/**
 * Who calls: the kind of credential that a call carries.
 * - `XBS`: A signed-in user, acting as itself.
 * - `XBS_ANONYMOUS`: A guest of a web widget, acting as itself in the kite channels it belongs to.
 * - `XBS_BOT`: A bot with its own key, acting as itself.
 * - `PBX`: A company's phone system, acting as the user named by `userId`, or as the company.
 * - `S2S`: A trusted internal service, acting as `PBX` does, for the company in its token.
 * @public
 */
export type AuthorizationType =
  | "XBS"
  | "XBS_ANONYMOUS"
  | "XBS_BOT"
  | "PBX"
  | "S2S";

/**
 * The HTTP methods in use.
 * @public
 */
export type HttpMethod =
  | "DELETE"
  | "GET"
  | "POST"
  | "PUT";

/**
 * One window of a rate limit: at most `requests` calls in any span of `periodSeconds` seconds.
 * @public
 */
export interface RateLimit {
  readonly authorization: AuthorizationType;
  readonly periodSeconds: number;
  readonly requests: number;
}

/**
 * What the model says of an operation.
 * @public
 */
export interface OperationDescription {
  readonly name: OperationName;

  /** The HTTP method and the path; a label of the path stands in braces, as in `/channels/{channelId}`. */
  readonly method: HttpMethod;
  readonly uri: string;

  /** The HTTP status of a call that succeeds. */
  readonly status: number;

  /** Changes nothing. */
  readonly readonly: boolean;

  /** Two equal calls leave what one leaves: by HTTP's rules, a retry needs no `Idempotency-Key`. */
  readonly idempotent: boolean;

  /** The input's member that carries the `Idempotency-Key`, where the operation has one. */
  readonly idempotencyToken?: string;

  /** The chapters of the reference that it belongs to. */
  readonly tags: readonly string[];

  /** A type without a row may not call the operation; without any row, every type but guests may, as often as the service's ceiling says. */
  readonly rateLimits: readonly RateLimit[];

  /** A credential has to carry one of them. */
  readonly scopes: readonly Scope[];

  /** For administrators: trusted services with one of the scopes, others (but no guests) with `*:*` alone. */
  readonly administrative: boolean;

  /** Its output has what nobody but the caller may read. */
  readonly confidential: boolean;

  /** How many things it may keep or look at for one owner. */
  readonly capacity?: number;

  /** What it may answer instead of its output, the service's own errors included. */
  readonly errors: readonly ErrorName[];

  /** What the service takes for a member of the input that isn't given. */
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
}

/**
 * What the model says of an error.
 * @public
 */
export interface ErrorDescription {
  readonly name: ErrorName;

  /** The HTTP status that it is answered with. */
  readonly status: number;
  readonly fault: "client" | "server";

  /** The same call may succeed later. */
  readonly retryable: boolean;
}

/**
 * The bounds that the model sets to a value: `length` in characters of a string or elements of a list,
 * `range` of a number, `pattern` as the source of a regular expression with the flag `u`. All are inclusive.
 * @public
 */
export interface Constraint {
  readonly length?: { readonly min?: number; readonly max?: number };
  readonly range?: { readonly min?: number; readonly max?: number };
  readonly pattern?: string;
}

/**
 * Every operation of the service.
 * @public
 */
export const operations = {
  CreateApiKey: {
    name: "CreateApiKey",
    method: "POST",
    uri: "/v2/admin/api-keys",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["API keys"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: true,
    errors: ["BotNotFoundException", "ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { expiresAfter: 7776000 },
  },
  CreateBot: {
    name: "CreateBot",
    method: "POST",
    uri: "/v2/admin/bots",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Bots"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  CreateWebhook: {
    name: "CreateWebhook",
    method: "POST",
    uri: "/v2/admin/webhooks",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: true,
    capacity: 50,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhooksLimitReachedException"],
    defaults: {},
  },
  DeleteWebhook: {
    name: "DeleteWebhook",
    method: "DELETE",
    uri: "/v2/admin/webhooks/{webhookId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  DisableWebhook: {
    name: "DisableWebhook",
    method: "POST",
    uri: "/v2/admin/webhooks/{webhookId}/disable",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: {},
  },
  EnableWebhook: {
    name: "EnableWebhook",
    method: "POST",
    uri: "/v2/admin/webhooks/{webhookId}/enable",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: {},
  },
  GetWebhook: {
    name: "GetWebhook",
    method: "GET",
    uri: "/v2/admin/webhooks/{webhookId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: {},
  },
  ListApiKeys: {
    name: "ListApiKeys",
    method: "GET",
    uri: "/v2/admin/api-keys",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["API keys"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 100, offset: 0 },
  },
  ListAuditEntries: {
    name: "ListAuditEntries",
    method: "GET",
    uri: "/v2/admin/audit",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Audit"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 100, offset: 0 },
  },
  ListBots: {
    name: "ListBots",
    method: "GET",
    uri: "/v2/admin/bots",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Bots"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 100, offset: 0 },
  },
  ListJobs: {
    name: "ListJobs",
    method: "GET",
    uri: "/v2/admin/jobs",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Jobs"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 100, offset: 0 },
  },
  ListWebhookDeliveries: {
    name: "ListWebhookDeliveries",
    method: "GET",
    uri: "/v2/admin/webhooks/{webhookId}/deliveries",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Webhook deliveries"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: { limit: 100, offset: 0 },
  },
  ListWebhooks: {
    name: "ListWebhooks",
    method: "GET",
    uri: "/v2/admin/webhooks",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 100, offset: 0 },
  },
  ReplayFailedWebhookDeliveries: {
    name: "ReplayFailedWebhookDeliveries",
    method: "POST",
    uri: "/v2/admin/webhooks/{webhookId}/replay",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Webhook deliveries"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    capacity: 1000,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: {},
  },
  ReplayWebhookDelivery: {
    name: "ReplayWebhookDelivery",
    method: "POST",
    uri: "/v2/admin/webhooks/{webhookId}/deliveries/{deliveryId}/replay",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Webhook deliveries"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookDeliveryNotFoundException", "WebhookDeliveryNotReplayableException", "WebhookNotFoundException"],
    defaults: {},
  },
  RetryJob: {
    name: "RetryJob",
    method: "POST",
    uri: "/v2/admin/jobs/{jobId}/retry",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Jobs"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "JobNotFoundException", "JobNotRetryableException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  RevokeApiKey: {
    name: "RevokeApiKey",
    method: "DELETE",
    uri: "/v2/admin/api-keys/{apiKeyId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["API keys"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ApiKeyNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  RevokeBot: {
    name: "RevokeBot",
    method: "POST",
    uri: "/v2/admin/bots/{botId}/revoke",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Bots"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["BotNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  RotateApiKey: {
    name: "RotateApiKey",
    method: "POST",
    uri: "/v2/admin/api-keys/{apiKeyId}/rotate",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["API keys"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: true,
    errors: ["ApiKeyNotFoundException", "ApiKeyRevokedException", "ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { overlapSeconds: 0 },
  },
  RotateWebhookSecret: {
    name: "RotateWebhookSecret",
    method: "POST",
    uri: "/v2/admin/webhooks/{webhookId}/rotate",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: true,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: { overlapSeconds: 86400 },
  },
  TestWebhook: {
    name: "TestWebhook",
    method: "POST",
    uri: "/v2/admin/webhooks/{webhookId}/test",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: {},
  },
  UpdateBot: {
    name: "UpdateBot",
    method: "PUT",
    uri: "/v2/admin/bots/{botId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Bots"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["BotNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  UpdateWebhook: {
    name: "UpdateWebhook",
    method: "PUT",
    uri: "/v2/admin/webhooks/{webhookId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Webhooks"],
    rateLimits: [],
    scopes: ["messaging:administer"],
    administrative: true,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException", "WebhookNotFoundException"],
    defaults: {},
  },
} as const satisfies Record<OperationName, OperationDescription>;

/**
 * Every error of the service.
 * @public
 */
export const errors = {
  ApiKeyNotFoundException: {
    name: "ApiKeyNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  ApiKeyRevokedException: {
    name: "ApiKeyRevokedException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  BotNotFoundException: {
    name: "BotNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  ForbiddenException: {
    name: "ForbiddenException",
    status: 403,
    fault: "client",
    retryable: false,
  },
  IdempotencyConflictException: {
    name: "IdempotencyConflictException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  InternalServerException: {
    name: "InternalServerException",
    status: 500,
    fault: "server",
    retryable: false,
  },
  JobNotFoundException: {
    name: "JobNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  JobNotRetryableException: {
    name: "JobNotRetryableException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  RateLimitExceededException: {
    name: "RateLimitExceededException",
    status: 429,
    fault: "client",
    retryable: true,
  },
  ServiceUnavailableException: {
    name: "ServiceUnavailableException",
    status: 503,
    fault: "server",
    retryable: true,
  },
  UnauthorizedException: {
    name: "UnauthorizedException",
    status: 401,
    fault: "client",
    retryable: false,
  },
  ValidationException: {
    name: "ValidationException",
    status: 400,
    fault: "client",
    retryable: false,
  },
  WebhookDeliveryNotFoundException: {
    name: "WebhookDeliveryNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  WebhookDeliveryNotReplayableException: {
    name: "WebhookDeliveryNotReplayableException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  WebhookNotFoundException: {
    name: "WebhookNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  WebhooksLimitReachedException: {
    name: "WebhooksLimitReachedException",
    status: 409,
    fault: "client",
    retryable: false,
  },
} as const satisfies Record<ErrorName, ErrorDescription>;

/**
 * The bounds of every named string, number and list of the model, and, as `Structure.member`, of the members that have their own.
 * @public
 */
export const constraints = {
  ApiKeyId: { length: { min: 1, max: 64 } },
  ApiKeyLifeSeconds: { range: { min: 3600, max: 31622400 } },
  ApiKeyScope: { length: { min: 1, max: 64 }, pattern: "^[!-~]+$" },
  ApiKeyScopesList: { length: { min: 1, max: 100 } },
  AuditAction: { length: { min: 1, max: 64 } },
  AuditTarget: { length: { min: 1, max: 128 } },
  BotName: { length: { min: 1, max: 255 }, pattern: "^\\S(.*\\S)?$" },
  ChannelId: { length: { min: 1, max: 64 } },
  DateTime: { length: { min: 1, max: 64 } },
  DateTimeInput: { length: { min: 20, max: 35 }, pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
  IdempotencyKey: { length: { min: 1, max: 128 }, pattern: "^[!-~]+$" },
  JobId: { length: { min: 1, max: 64 } },
  PageLimit: { range: { min: 1, max: 100 } },
  PageOffset: { range: { min: 0 } },
  SecretOverlapSeconds: { range: { min: 0, max: 604800 } },
  SystemName: { length: { min: 1, max: 64 }, pattern: "^[A-Za-z0-9_.@-]+$" },
  UserId: { length: { min: 1, max: 64 } },
  WebhookDeliveryId: { length: { min: 1, max: 64 } },
  WebhookDescription: { length: { min: 1, max: 200 } },
  WebhookDisabledReason: { length: { min: 1, max: 200 } },
  WebhookEventTypesList: { length: { min: 1, max: 15 } },
  WebhookId: { length: { min: 1, max: 64 } },
  WebhookUrl: { length: { min: 1, max: 2048 }, pattern: "^https?://[!-~]+$" },
} as const satisfies Record<string, Constraint>;

/**
 * The types of every operation. `{ [Name in OperationName]: Handler<Name> }` over it asks for one handler for each operation of the model: a new operation doesn't compile until it has its own.
 * @public
 */
export interface OperationTypes {
  CreateApiKey: {
    input: CreateApiKeyCommandInput;
    output: CreateApiKeyCommandOutput;
    errors: BotNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  CreateBot: {
    input: CreateBotCommandInput;
    output: CreateBotCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  CreateWebhook: {
    input: CreateWebhookCommandInput;
    output: CreateWebhookCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhooksLimitReachedException;
  };
  DeleteWebhook: {
    input: DeleteWebhookCommandInput;
    output: DeleteWebhookCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DisableWebhook: {
    input: DisableWebhookCommandInput;
    output: DisableWebhookCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  EnableWebhook: {
    input: EnableWebhookCommandInput;
    output: EnableWebhookCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  GetWebhook: {
    input: GetWebhookCommandInput;
    output: GetWebhookCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  ListApiKeys: {
    input: ListApiKeysCommandInput;
    output: ListApiKeysCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListAuditEntries: {
    input: ListAuditEntriesCommandInput;
    output: ListAuditEntriesCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListBots: {
    input: ListBotsCommandInput;
    output: ListBotsCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListJobs: {
    input: ListJobsCommandInput;
    output: ListJobsCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListWebhookDeliveries: {
    input: ListWebhookDeliveriesCommandInput;
    output: ListWebhookDeliveriesCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  ListWebhooks: {
    input: ListWebhooksCommandInput;
    output: ListWebhooksCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ReplayFailedWebhookDeliveries: {
    input: ReplayFailedWebhookDeliveriesCommandInput;
    output: ReplayFailedWebhookDeliveriesCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  ReplayWebhookDelivery: {
    input: ReplayWebhookDeliveryCommandInput;
    output: ReplayWebhookDeliveryCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookDeliveryNotFoundException | WebhookDeliveryNotReplayableException | WebhookNotFoundException;
  };
  RetryJob: {
    input: RetryJobCommandInput;
    output: RetryJobCommandOutput;
    errors: ForbiddenException | InternalServerException | JobNotFoundException | JobNotRetryableException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RevokeApiKey: {
    input: RevokeApiKeyCommandInput;
    output: RevokeApiKeyCommandOutput;
    errors: ApiKeyNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RevokeBot: {
    input: RevokeBotCommandInput;
    output: RevokeBotCommandOutput;
    errors: BotNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RotateApiKey: {
    input: RotateApiKeyCommandInput;
    output: RotateApiKeyCommandOutput;
    errors: ApiKeyNotFoundException | ApiKeyRevokedException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RotateWebhookSecret: {
    input: RotateWebhookSecretCommandInput;
    output: RotateWebhookSecretCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  TestWebhook: {
    input: TestWebhookCommandInput;
    output: TestWebhookCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  UpdateBot: {
    input: UpdateBotCommandInput;
    output: UpdateBotCommandOutput;
    errors: BotNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UpdateWebhook: {
    input: UpdateWebhookCommandInput;
    output: UpdateWebhookCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
}
