// smithy-typescript generated code
import type {
  ActionTriggerNotFoundException,
  ApiKeyNotFoundException,
  ApiKeyRevokedException,
  BotNotFoundException,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  FileNotFoundException,
  ForbiddenException,
  IdempotencyConflictException,
  InternalServerException,
  JobNotFoundException,
  JobNotRetryableException,
  MarkUnreadChannelsLimitReachedException,
  MessageNotFoundException,
  PinnedChannelsLimitReachedException,
  RateLimitExceededException,
  ReadStatusUnavailableException,
  ServiceUnavailableException,
  TaggedChannelsLimitReachedException,
  TagNotFoundException,
  TagsLimitReachedException,
  UnauthorizedException,
  UserNotFoundException,
  ValidationException,
  WebhookDeliveryNotFoundException,
  WebhookDeliveryNotReplayableException,
  WebhookNotFoundException,
  WebhooksLimitReachedException,
} from "./models/errors";
import type { AddChannelMemberServerInput, AddChannelMemberServerOutput } from "./server/operations/AddChannelMember";
import type {
  AddChannelMembersServerInput,
  AddChannelMembersServerOutput,
} from "./server/operations/AddChannelMembers";
import type { AssignChannelServerInput, AssignChannelServerOutput } from "./server/operations/AssignChannel";
import type { CreateApiKeyServerInput, CreateApiKeyServerOutput } from "./server/operations/CreateApiKey";
import type { CreateBotServerInput, CreateBotServerOutput } from "./server/operations/CreateBot";
import type {
  CreateGroupChannelServerInput,
  CreateGroupChannelServerOutput,
} from "./server/operations/CreateGroupChannel";
import type { CreateInboxTagServerInput, CreateInboxTagServerOutput } from "./server/operations/CreateInboxTag";
import type {
  CreateKiteChannelServerInput,
  CreateKiteChannelServerOutput,
} from "./server/operations/CreateKiteChannel";
import type { CreateWebhookServerInput, CreateWebhookServerOutput } from "./server/operations/CreateWebhook";
import type { DeleteChannelServerInput, DeleteChannelServerOutput } from "./server/operations/DeleteChannel";
import type {
  DeleteChannelMemberServerInput,
  DeleteChannelMemberServerOutput,
} from "./server/operations/DeleteChannelMember";
import type { DeleteInboxTagServerInput, DeleteInboxTagServerOutput } from "./server/operations/DeleteInboxTag";
import type { DeleteMessageServerInput, DeleteMessageServerOutput } from "./server/operations/DeleteMessage";
import type {
  DeleteMessageReactionServerInput,
  DeleteMessageReactionServerOutput,
} from "./server/operations/DeleteMessageReaction";
import type { DeleteWebhookServerInput, DeleteWebhookServerOutput } from "./server/operations/DeleteWebhook";
import type { DescribeEventServerInput, DescribeEventServerOutput } from "./server/operations/DescribeEvent";
import type { DisableWebhookServerInput, DisableWebhookServerOutput } from "./server/operations/DisableWebhook";
import type { EnableWebhookServerInput, EnableWebhookServerOutput } from "./server/operations/EnableWebhook";
import type {
  GetActionTriggerResultServerInput,
  GetActionTriggerResultServerOutput,
} from "./server/operations/GetActionTriggerResult";
import type { GetChannelServerInput, GetChannelServerOutput } from "./server/operations/GetChannel";
import type { GetChannelMemberServerInput, GetChannelMemberServerOutput } from "./server/operations/GetChannelMember";
import type {
  GetDirectChannelIdServerInput,
  GetDirectChannelIdServerOutput,
} from "./server/operations/GetDirectChannelId";
import type {
  GetFilePresignedDownloadUrlServerInput,
  GetFilePresignedDownloadUrlServerOutput,
} from "./server/operations/GetFilePresignedDownloadUrl";
import type { GetInboxStateServerInput, GetInboxStateServerOutput } from "./server/operations/GetInboxState";
import type { GetMessageServerInput, GetMessageServerOutput } from "./server/operations/GetMessage";
import type {
  GetOrCreateDirectChannelServerInput,
  GetOrCreateDirectChannelServerOutput,
} from "./server/operations/GetOrCreateDirectChannel";
import type {
  GetOrCreateSmsChannelServerInput,
  GetOrCreateSmsChannelServerOutput,
} from "./server/operations/GetOrCreateSmsChannel";
import type {
  GetOrCreateTelephonyChannelServerInput,
  GetOrCreateTelephonyChannelServerOutput,
} from "./server/operations/GetOrCreateTelephonyChannel";
import type {
  GetOrCreateWhatsAppChannelServerInput,
  GetOrCreateWhatsAppChannelServerOutput,
} from "./server/operations/GetOrCreateWhatsAppChannel";
import type { GetSmsChannelIdServerInput, GetSmsChannelIdServerOutput } from "./server/operations/GetSmsChannelId";
import type {
  GetTelephonyChannelIdServerInput,
  GetTelephonyChannelIdServerOutput,
} from "./server/operations/GetTelephonyChannelId";
import type { GetTokenServerInput, GetTokenServerOutput } from "./server/operations/GetToken";
import type {
  GetUploadedFileInfoServerInput,
  GetUploadedFileInfoServerOutput,
} from "./server/operations/GetUploadedFileInfo";
import type { GetWebhookServerInput, GetWebhookServerOutput } from "./server/operations/GetWebhook";
import type {
  GetWhatsAppChannelIdServerInput,
  GetWhatsAppChannelIdServerOutput,
} from "./server/operations/GetWhatsAppChannelId";
import type { HideChannelServerInput, HideChannelServerOutput } from "./server/operations/HideChannel";
import type { InviteServerInput, InviteServerOutput } from "./server/operations/Invite";
import type { JoinChannelServerInput, JoinChannelServerOutput } from "./server/operations/JoinChannel";
import type { LeaveChannelServerInput, LeaveChannelServerOutput } from "./server/operations/LeaveChannel";
import type { ListApiKeysServerInput, ListApiKeysServerOutput } from "./server/operations/ListApiKeys";
import type { ListAuditEntriesServerInput, ListAuditEntriesServerOutput } from "./server/operations/ListAuditEntries";
import type { ListBotsServerInput, ListBotsServerOutput } from "./server/operations/ListBots";
import type {
  ListChannelMembersServerInput,
  ListChannelMembersServerOutput,
} from "./server/operations/ListChannelMembers";
import type {
  ListChannelMembersReadStatusServerInput,
  ListChannelMembersReadStatusServerOutput,
} from "./server/operations/ListChannelMembersReadStatus";
import type { ListChannelsServerInput, ListChannelsServerOutput } from "./server/operations/ListChannels";
import type {
  ListInboxTaggedChannelsServerInput,
  ListInboxTaggedChannelsServerOutput,
} from "./server/operations/ListInboxTaggedChannels";
import type { ListInboxTagsServerInput, ListInboxTagsServerOutput } from "./server/operations/ListInboxTags";
import type { ListJobsServerInput, ListJobsServerOutput } from "./server/operations/ListJobs";
import type {
  ListMessageReactionsServerInput,
  ListMessageReactionsServerOutput,
} from "./server/operations/ListMessageReactions";
import type { ListMessagesServerInput, ListMessagesServerOutput } from "./server/operations/ListMessages";
import type {
  ListPinnedMessagesServerInput,
  ListPinnedMessagesServerOutput,
} from "./server/operations/ListPinnedMessages";
import type {
  ListWebhookDeliveriesServerInput,
  ListWebhookDeliveriesServerOutput,
} from "./server/operations/ListWebhookDeliveries";
import type { ListWebhooksServerInput, ListWebhooksServerOutput } from "./server/operations/ListWebhooks";
import type { MarkReadServerInput, MarkReadServerOutput } from "./server/operations/MarkRead";
import type { MarkUnreadServerInput, MarkUnreadServerOutput } from "./server/operations/MarkUnread";
import type {
  PartialUpdateChannelServerInput,
  PartialUpdateChannelServerOutput,
} from "./server/operations/PartialUpdateChannel";
import type {
  PartialUpdateMessageServerInput,
  PartialUpdateMessageServerOutput,
} from "./server/operations/PartialUpdateMessage";
import type { PinChannelServerInput, PinChannelServerOutput } from "./server/operations/PinChannel";
import type { PinMessageServerInput, PinMessageServerOutput } from "./server/operations/PinMessage";
import type { QueryChannelsServerInput, QueryChannelsServerOutput } from "./server/operations/QueryChannels";
import type {
  ReplayFailedWebhookDeliveriesServerInput,
  ReplayFailedWebhookDeliveriesServerOutput,
} from "./server/operations/ReplayFailedWebhookDeliveries";
import type {
  ReplayWebhookDeliveryServerInput,
  ReplayWebhookDeliveryServerOutput,
} from "./server/operations/ReplayWebhookDelivery";
import type { RetryJobServerInput, RetryJobServerOutput } from "./server/operations/RetryJob";
import type { RevokeApiKeyServerInput, RevokeApiKeyServerOutput } from "./server/operations/RevokeApiKey";
import type { RevokeBotServerInput, RevokeBotServerOutput } from "./server/operations/RevokeBot";
import type { RotateApiKeyServerInput, RotateApiKeyServerOutput } from "./server/operations/RotateApiKey";
import type {
  RotateWebhookSecretServerInput,
  RotateWebhookSecretServerOutput,
} from "./server/operations/RotateWebhookSecret";
import type {
  ScheduleExternalFlagAdjustmentJobServerInput,
  ScheduleExternalFlagAdjustmentJobServerOutput,
} from "./server/operations/ScheduleExternalFlagAdjustmentJob";
import type {
  SendActionTriggerResultServerInput,
  SendActionTriggerResultServerOutput,
} from "./server/operations/SendActionTriggerResult";
import type { SendGiphyServerInput, SendGiphyServerOutput } from "./server/operations/SendGiphy";
import type { SendMessageServerInput, SendMessageServerOutput } from "./server/operations/SendMessage";
import type {
  SendMessageReactionServerInput,
  SendMessageReactionServerOutput,
} from "./server/operations/SendMessageReaction";
import type {
  SendSystemMessageServerInput,
  SendSystemMessageServerOutput,
} from "./server/operations/SendSystemMessage";
import type { SendTypingStartServerInput, SendTypingStartServerOutput } from "./server/operations/SendTypingStart";
import type { SendTypingStopServerInput, SendTypingStopServerOutput } from "./server/operations/SendTypingStop";
import type { ShowChannelServerInput, ShowChannelServerOutput } from "./server/operations/ShowChannel";
import type { TagChannelServerInput, TagChannelServerOutput } from "./server/operations/TagChannel";
import type { TestWebhookServerInput, TestWebhookServerOutput } from "./server/operations/TestWebhook";
import type {
  TriggerMessageActionServerInput,
  TriggerMessageActionServerOutput,
} from "./server/operations/TriggerMessageAction";
import type { UnpinChannelServerInput, UnpinChannelServerOutput } from "./server/operations/UnpinChannel";
import type { UnpinMessageServerInput, UnpinMessageServerOutput } from "./server/operations/UnpinMessage";
import type { UntagChannelServerInput, UntagChannelServerOutput } from "./server/operations/UntagChannel";
import type { UpdateBotServerInput, UpdateBotServerOutput } from "./server/operations/UpdateBot";
import type { UpdateChannelServerInput, UpdateChannelServerOutput } from "./server/operations/UpdateChannel";
import type { UpdateInboxTagServerInput, UpdateInboxTagServerOutput } from "./server/operations/UpdateInboxTag";
import type { UpdateMessageServerInput, UpdateMessageServerOutput } from "./server/operations/UpdateMessage";
import type { UpdateWebhookServerInput, UpdateWebhookServerOutput } from "./server/operations/UpdateWebhook";
import type { UploadFileServerInput, UploadFileServerOutput } from "./server/operations/UploadFile";

/**
 * The name of an operation of the service.
 * @public
 */
export type OperationName =
  | "AddChannelMember"
  | "AddChannelMembers"
  | "AssignChannel"
  | "CreateApiKey"
  | "CreateBot"
  | "CreateGroupChannel"
  | "CreateInboxTag"
  | "CreateKiteChannel"
  | "CreateWebhook"
  | "DeleteChannel"
  | "DeleteChannelMember"
  | "DeleteInboxTag"
  | "DeleteMessage"
  | "DeleteMessageReaction"
  | "DeleteWebhook"
  | "DescribeEvent"
  | "DisableWebhook"
  | "EnableWebhook"
  | "GetActionTriggerResult"
  | "GetChannel"
  | "GetChannelMember"
  | "GetDirectChannelId"
  | "GetFilePresignedDownloadUrl"
  | "GetInboxState"
  | "GetMessage"
  | "GetOrCreateDirectChannel"
  | "GetOrCreateSmsChannel"
  | "GetOrCreateTelephonyChannel"
  | "GetOrCreateWhatsAppChannel"
  | "GetSmsChannelId"
  | "GetTelephonyChannelId"
  | "GetToken"
  | "GetUploadedFileInfo"
  | "GetWebhook"
  | "GetWhatsAppChannelId"
  | "HideChannel"
  | "Invite"
  | "JoinChannel"
  | "LeaveChannel"
  | "ListApiKeys"
  | "ListAuditEntries"
  | "ListBots"
  | "ListChannelMembers"
  | "ListChannelMembersReadStatus"
  | "ListChannels"
  | "ListInboxTaggedChannels"
  | "ListInboxTags"
  | "ListJobs"
  | "ListMessageReactions"
  | "ListMessages"
  | "ListPinnedMessages"
  | "ListWebhookDeliveries"
  | "ListWebhooks"
  | "MarkRead"
  | "MarkUnread"
  | "PartialUpdateChannel"
  | "PartialUpdateMessage"
  | "PinChannel"
  | "PinMessage"
  | "QueryChannels"
  | "ReplayFailedWebhookDeliveries"
  | "ReplayWebhookDelivery"
  | "RetryJob"
  | "RevokeApiKey"
  | "RevokeBot"
  | "RotateApiKey"
  | "RotateWebhookSecret"
  | "ScheduleExternalFlagAdjustmentJob"
  | "SendActionTriggerResult"
  | "SendGiphy"
  | "SendMessage"
  | "SendMessageReaction"
  | "SendSystemMessage"
  | "SendTypingStart"
  | "SendTypingStop"
  | "ShowChannel"
  | "TagChannel"
  | "TestWebhook"
  | "TriggerMessageAction"
  | "UnpinChannel"
  | "UnpinMessage"
  | "UntagChannel"
  | "UpdateBot"
  | "UpdateChannel"
  | "UpdateInboxTag"
  | "UpdateMessage"
  | "UpdateWebhook"
  | "UploadFile";

/**
 * The name of an error that the model declares.
 * @public
 */
export type ErrorName =
  | "ActionTriggerNotFoundException"
  | "ApiKeyNotFoundException"
  | "ApiKeyRevokedException"
  | "BotNotFoundException"
  | "ChannelMemberNotFoundException"
  | "ChannelNotFoundException"
  | "FileNotFoundException"
  | "ForbiddenException"
  | "IdempotencyConflictException"
  | "InternalServerException"
  | "JobNotFoundException"
  | "JobNotRetryableException"
  | "MarkUnreadChannelsLimitReachedException"
  | "MessageNotFoundException"
  | "PinnedChannelsLimitReachedException"
  | "RateLimitExceededException"
  | "ReadStatusUnavailableException"
  | "ServiceUnavailableException"
  | "TagNotFoundException"
  | "TaggedChannelsLimitReachedException"
  | "TagsLimitReachedException"
  | "UnauthorizedException"
  | "UserNotFoundException"
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
  | "messaging:AddChannelMember"
  | "messaging:AddChannelMembers"
  | "messaging:AssignChannel"
  | "messaging:CreateGroupChannel"
  | "messaging:CreateInboxTag"
  | "messaging:CreateKiteChannel"
  | "messaging:DeleteChannel"
  | "messaging:DeleteChannelMember"
  | "messaging:DeleteInboxTag"
  | "messaging:DeleteMessage"
  | "messaging:DeleteMessageReaction"
  | "messaging:DescribeEvent"
  | "messaging:GetActionTriggerResult"
  | "messaging:GetChannel"
  | "messaging:GetChannelMember"
  | "messaging:GetDirectChannelId"
  | "messaging:GetFilePresignedDownloadUrl"
  | "messaging:GetInboxState"
  | "messaging:GetMessage"
  | "messaging:GetOrCreateDirectChannel"
  | "messaging:GetOrCreateSmsChannel"
  | "messaging:GetOrCreateTelephonyChannel"
  | "messaging:GetOrCreateWhatsAppChannel"
  | "messaging:GetSmsChannelId"
  | "messaging:GetTelephonyChannelId"
  | "messaging:GetToken"
  | "messaging:GetUploadedFileInfo"
  | "messaging:GetWhatsAppChannelId"
  | "messaging:HideChannel"
  | "messaging:Invite"
  | "messaging:JoinChannel"
  | "messaging:LeaveChannel"
  | "messaging:ListChannelMembers"
  | "messaging:ListChannelMembersReadStatus"
  | "messaging:ListChannels"
  | "messaging:ListInboxTaggedChannels"
  | "messaging:ListInboxTags"
  | "messaging:ListMessageReactions"
  | "messaging:ListMessages"
  | "messaging:ListPinnedMessages"
  | "messaging:MarkRead"
  | "messaging:MarkUnread"
  | "messaging:PartialUpdateChannel"
  | "messaging:PartialUpdateMessage"
  | "messaging:PinChannel"
  | "messaging:PinMessage"
  | "messaging:QueryChannels"
  | "messaging:ScheduleExternalFlagAdjustmentJob"
  | "messaging:SendActionTriggerResult"
  | "messaging:SendGiphy"
  | "messaging:SendMessage"
  | "messaging:SendMessageReaction"
  | "messaging:SendSystemMessage"
  | "messaging:SendTypingStart"
  | "messaging:SendTypingStop"
  | "messaging:ShowChannel"
  | "messaging:TagChannel"
  | "messaging:TriggerMessageAction"
  | "messaging:UnpinChannel"
  | "messaging:UnpinMessage"
  | "messaging:UntagChannel"
  | "messaging:UpdateChannel"
  | "messaging:UpdateInboxTag"
  | "messaging:UpdateMessage"
  | "messaging:UploadFile"
  | "messaging:administer"
  | "messaging:read";

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
  | "PATCH"
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
  AddChannelMember: {
    name: "AddChannelMember",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/members",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Members"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:AddChannelMember"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "UserNotFoundException", "ValidationException"],
    defaults: { silent: false },
  },
  AddChannelMembers: {
    name: "AddChannelMembers",
    method: "PUT",
    uri: "/v2/conversations/channels/{channelId}/members",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Members"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:AddChannelMembers"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "UserNotFoundException", "ValidationException"],
    defaults: { silent: false },
  },
  AssignChannel: {
    name: "AssignChannel",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/assign",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [],
    scopes: ["messaging:AssignChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "UserNotFoundException", "ValidationException"],
    defaults: { silent: false, variant: "add_assignee" },
  },
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
  CreateGroupChannel: {
    name: "CreateGroupChannel",
    method: "POST",
    uri: "/v2/conversations/group",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Group channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:CreateGroupChannel"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "UserNotFoundException", "ValidationException"],
    defaults: { silent: false, access: "private", broadcast: false },
  },
  CreateInboxTag: {
    name: "CreateInboxTag",
    method: "POST",
    uri: "/v2/conversations/inbox/tags",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:CreateInboxTag"],
    administrative: false,
    confidential: false,
    capacity: 15,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "TagsLimitReachedException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  CreateKiteChannel: {
    name: "CreateKiteChannel",
    method: "POST",
    uri: "/v2/conversations/kite",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Kite"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:CreateKiteChannel"],
    administrative: false,
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
  DeleteChannel: {
    name: "DeleteChannel",
    method: "DELETE",
    uri: "/v2/conversations/channels/{channelId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:DeleteChannel"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  DeleteChannelMember: {
    name: "DeleteChannelMember",
    method: "DELETE",
    uri: "/v2/conversations/channels/{channelId}/members/{memberId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Members"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:DeleteChannelMember"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
  },
  DeleteInboxTag: {
    name: "DeleteInboxTag",
    method: "DELETE",
    uri: "/v2/conversations/inbox/tags/{tagId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:DeleteInboxTag"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  DeleteMessage: {
    name: "DeleteMessage",
    method: "DELETE",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:DeleteMessage"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  DeleteMessageReaction: {
    name: "DeleteMessageReaction",
    method: "DELETE",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions/{reactionType}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Reactions"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:DeleteMessageReaction"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
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
  DescribeEvent: {
    name: "DescribeEvent",
    method: "GET",
    uri: "/v2/conversations/describe/event",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Events"],
    rateLimits: [],
    scopes: ["messaging:DescribeEvent"],
    administrative: false,
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
  GetActionTriggerResult: {
    name: "GetActionTriggerResult",
    method: "GET",
    uri: "/v2/conversations/triggers/{triggerId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Actions"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 10, requests: 10 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 10, requests: 10 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 10, requests: 30 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetActionTriggerResult"],
    administrative: false,
    confidential: false,
    errors: ["ActionTriggerNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetChannel: {
    name: "GetChannel",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetChannel", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetChannelMember: {
    name: "GetChannelMember",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/members/{memberId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Members"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 100 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 300 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetChannelMember", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelMemberNotFoundException", "ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetDirectChannelId: {
    name: "GetDirectChannelId",
    method: "GET",
    uri: "/v2/conversations/direct",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Direct channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetDirectChannelId", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "UserNotFoundException", "ValidationException"],
    defaults: {},
  },
  GetFilePresignedDownloadUrl: {
    name: "GetFilePresignedDownloadUrl",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/files/{fileId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Files"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetFilePresignedDownloadUrl", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "FileNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetInboxState: {
    name: "GetInboxState",
    method: "GET",
    uri: "/v2/conversations/inbox/state",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:GetInboxState", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetMessage: {
    name: "GetMessage",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetMessage", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetOrCreateDirectChannel: {
    name: "GetOrCreateDirectChannel",
    method: "POST",
    uri: "/v2/conversations/direct",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Direct channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetOrCreateDirectChannel", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "UserNotFoundException", "ValidationException"],
    defaults: {},
  },
  GetOrCreateSmsChannel: {
    name: "GetOrCreateSmsChannel",
    method: "POST",
    uri: "/v2/conversations/sms",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["SMS"],
    rateLimits: [],
    scopes: ["messaging:GetOrCreateSmsChannel", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetOrCreateTelephonyChannel: {
    name: "GetOrCreateTelephonyChannel",
    method: "POST",
    uri: "/v2/conversations/telephony",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Telephony"],
    rateLimits: [],
    scopes: ["messaging:GetOrCreateTelephonyChannel", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetOrCreateWhatsAppChannel: {
    name: "GetOrCreateWhatsAppChannel",
    method: "POST",
    uri: "/v2/conversations/whatsapp",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["WhatsApp"],
    rateLimits: [],
    scopes: ["messaging:GetOrCreateWhatsAppChannel", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetSmsChannelId: {
    name: "GetSmsChannelId",
    method: "GET",
    uri: "/v2/conversations/sms",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["SMS"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetSmsChannelId", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetTelephonyChannelId: {
    name: "GetTelephonyChannelId",
    method: "GET",
    uri: "/v2/conversations/telephony",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Telephony"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetTelephonyChannelId", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetToken: {
    name: "GetToken",
    method: "GET",
    uri: "/v2/conversations/token",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Tokens"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 10 },
      { authorization: "XBS", periodSeconds: 3600, requests: 60 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 10 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 60 },
    ],
    scopes: ["messaging:GetToken", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  GetUploadedFileInfo: {
    name: "GetUploadedFileInfo",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/files/{fileId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Files"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 100 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 100 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 300 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetUploadedFileInfo"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "FileNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
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
  GetWhatsAppChannelId: {
    name: "GetWhatsAppChannelId",
    method: "GET",
    uri: "/v2/conversations/whatsapp",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["WhatsApp"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:GetWhatsAppChannelId", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  HideChannel: {
    name: "HideChannel",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/hide",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:HideChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  Invite: {
    name: "Invite",
    method: "POST",
    uri: "/v2/conversations/invite",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Invitations"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:Invite"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  JoinChannel: {
    name: "JoinChannel",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/join",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:JoinChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
  },
  LeaveChannel: {
    name: "LeaveChannel",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/leave",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:LeaveChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
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
  ListChannelMembers: {
    name: "ListChannelMembers",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/members",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Members"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 100 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 300 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ListChannelMembers", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 100, offset: 0 },
  },
  ListChannelMembersReadStatus: {
    name: "ListChannelMembersReadStatus",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/read",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Read status"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 100 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 300 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ListChannelMembersReadStatus", "messaging:read"],
    administrative: false,
    confidential: false,
    capacity: 100,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ReadStatusUnavailableException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  ListChannels: {
    name: "ListChannels",
    method: "GET",
    uri: "/v2/conversations/channels",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ListChannels", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 30, offset: 0 },
  },
  ListInboxTaggedChannels: {
    name: "ListInboxTaggedChannels",
    method: "GET",
    uri: "/v2/conversations/inbox/tags/{tagId}",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:ListInboxTaggedChannels", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "TagNotFoundException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  ListInboxTags: {
    name: "ListInboxTags",
    method: "GET",
    uri: "/v2/conversations/inbox/tags",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:ListInboxTags", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
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
  ListMessageReactions: {
    name: "ListMessageReactions",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Reactions"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ListMessageReactions", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 100, offset: 0 },
  },
  ListMessages: {
    name: "ListMessages",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/messages",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ListMessages", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 50, offset: 0 },
  },
  ListPinnedMessages: {
    name: "ListPinnedMessages",
    method: "GET",
    uri: "/v2/conversations/channels/{channelId}/pinned",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ListPinnedMessages", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
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
  MarkRead: {
    name: "MarkRead",
    method: "PUT",
    uri: "/v2/conversations/channels/{channelId}/read",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Read status"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:MarkRead"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  MarkUnread: {
    name: "MarkUnread",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/unread",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Read status"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:MarkUnread"],
    administrative: false,
    confidential: false,
    capacity: 100,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MarkUnreadChannelsLimitReachedException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { force: false },
  },
  PartialUpdateChannel: {
    name: "PartialUpdateChannel",
    method: "PATCH",
    uri: "/v2/conversations/channels/{channelId}",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:PartialUpdateChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
  },
  PartialUpdateMessage: {
    name: "PartialUpdateMessage",
    method: "PATCH",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:PartialUpdateMessage"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  PinChannel: {
    name: "PinChannel",
    method: "PUT",
    uri: "/v2/conversations/channels/{channelId}/pin",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:PinChannel"],
    administrative: false,
    confidential: false,
    capacity: 10,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "PinnedChannelsLimitReachedException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { force: false },
  },
  PinMessage: {
    name: "PinMessage",
    method: "PUT",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/pin",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 10, requests: 10 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 10, requests: 30 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:PinMessage"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
  },
  QueryChannels: {
    name: "QueryChannels",
    method: "POST",
    uri: "/v2/conversations/query",
    status: 200,
    readonly: true,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:QueryChannels", "messaging:read"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { limit: 30, offset: 0 },
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
  ScheduleExternalFlagAdjustmentJob: {
    name: "ScheduleExternalFlagAdjustmentJob",
    method: "POST",
    uri: "/v2/conversations/schedule/external-flag-adjustment",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Maintenance"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ScheduleExternalFlagAdjustmentJob"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  SendActionTriggerResult: {
    name: "SendActionTriggerResult",
    method: "PUT",
    uri: "/v2/conversations/triggers/{triggerId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Actions"],
    rateLimits: [
      { authorization: "PBX", periodSeconds: 10, requests: 30 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:SendActionTriggerResult"],
    administrative: false,
    confidential: false,
    errors: ["ActionTriggerNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  SendGiphy: {
    name: "SendGiphy",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/send/giphy",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:SendGiphy"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  SendMessage: {
    name: "SendMessage",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/messages",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 10, requests: 10 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 10, requests: 30 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:SendMessage"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
  },
  SendMessageReaction: {
    name: "SendMessageReaction",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Reactions"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:SendMessageReaction"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  SendSystemMessage: {
    name: "SendSystemMessage",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/system",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Messages"],
    rateLimits: [
      { authorization: "S2S", periodSeconds: 10, requests: 30 },
      { authorization: "S2S", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:SendSystemMessage"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
  },
  SendTypingStart: {
    name: "SendTypingStart",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/send/typing/start",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Typing"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:SendTypingStart"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  SendTypingStop: {
    name: "SendTypingStop",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/send/typing/stop",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Typing"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:SendTypingStop"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  ShowChannel: {
    name: "ShowChannel",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/show",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:ShowChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  TagChannel: {
    name: "TagChannel",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/tag",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:TagChannel"],
    administrative: false,
    confidential: false,
    capacity: 100,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "TagNotFoundException", "TaggedChannelsLimitReachedException", "UnauthorizedException", "ValidationException"],
    defaults: { force: false },
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
  TriggerMessageAction: {
    name: "TriggerMessageAction",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/actions/{actionId}",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Actions"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 10, requests: 10 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 10, requests: 10 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 10, requests: 30 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:TriggerMessageAction"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "IdempotencyConflictException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  UnpinChannel: {
    name: "UnpinChannel",
    method: "DELETE",
    uri: "/v2/conversations/channels/{channelId}/pin",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:UnpinChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  UnpinMessage: {
    name: "UnpinMessage",
    method: "DELETE",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/pin",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 10, requests: 10 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 10, requests: 30 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:UnpinMessage"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: { silent: false },
  },
  UntagChannel: {
    name: "UntagChannel",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/untag",
    status: 200,
    readonly: false,
    idempotent: false,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:UntagChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "TagNotFoundException", "UnauthorizedException", "ValidationException"],
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
  UpdateChannel: {
    name: "UpdateChannel",
    method: "PUT",
    uri: "/v2/conversations/channels/{channelId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Channels"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:UpdateChannel"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "UserNotFoundException", "ValidationException"],
    defaults: { silent: false, access: "private", broadcast: false },
  },
  UpdateInboxTag: {
    name: "UpdateInboxTag",
    method: "PUT",
    uri: "/v2/conversations/inbox/tags/{tagId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Inbox"],
    rateLimits: [],
    scopes: ["messaging:UpdateInboxTag"],
    administrative: false,
    confidential: false,
    errors: ["ForbiddenException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "TagNotFoundException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
  UpdateMessage: {
    name: "UpdateMessage",
    method: "PUT",
    uri: "/v2/conversations/channels/{channelId}/messages/{messageId}",
    status: 200,
    readonly: false,
    idempotent: true,
    tags: ["Messages"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 50 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 150 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:UpdateMessage"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "InternalServerException", "MessageNotFoundException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
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
  UploadFile: {
    name: "UploadFile",
    method: "POST",
    uri: "/v2/conversations/channels/{channelId}/files",
    status: 200,
    readonly: false,
    idempotent: false,
    idempotencyToken: "idempotencyToken",
    tags: ["Files"],
    rateLimits: [
      { authorization: "XBS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS", periodSeconds: 3600, requests: 600 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 20 },
      { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 },
      { authorization: "PBX", periodSeconds: 60, requests: 60 },
      { authorization: "PBX", periodSeconds: 3600, requests: 1800 },
      { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 },
      { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 },
    ],
    scopes: ["messaging:UploadFile"],
    administrative: false,
    confidential: false,
    errors: ["ChannelNotFoundException", "ForbiddenException", "IdempotencyConflictException", "InternalServerException", "RateLimitExceededException", "ServiceUnavailableException", "UnauthorizedException", "ValidationException"],
    defaults: {},
  },
} as const satisfies Record<OperationName, OperationDescription>;

/**
 * Every error of the service.
 * @public
 */
export const errors = {
  ActionTriggerNotFoundException: {
    name: "ActionTriggerNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
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
  ChannelMemberNotFoundException: {
    name: "ChannelMemberNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  ChannelNotFoundException: {
    name: "ChannelNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  FileNotFoundException: {
    name: "FileNotFoundException",
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
  MarkUnreadChannelsLimitReachedException: {
    name: "MarkUnreadChannelsLimitReachedException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  MessageNotFoundException: {
    name: "MessageNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  PinnedChannelsLimitReachedException: {
    name: "PinnedChannelsLimitReachedException",
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
  ReadStatusUnavailableException: {
    name: "ReadStatusUnavailableException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  ServiceUnavailableException: {
    name: "ServiceUnavailableException",
    status: 503,
    fault: "server",
    retryable: true,
  },
  TagNotFoundException: {
    name: "TagNotFoundException",
    status: 404,
    fault: "client",
    retryable: false,
  },
  TaggedChannelsLimitReachedException: {
    name: "TaggedChannelsLimitReachedException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  TagsLimitReachedException: {
    name: "TagsLimitReachedException",
    status: 409,
    fault: "client",
    retryable: false,
  },
  UnauthorizedException: {
    name: "UnauthorizedException",
    status: 401,
    fault: "client",
    retryable: false,
  },
  UserNotFoundException: {
    name: "UserNotFoundException",
    status: 404,
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
  ActionId: { length: { min: 1, max: 256 } },
  ActionsElementsList: { length: { min: 1, max: 20 } },
  ApiKeyId: { length: { min: 1, max: 64 } },
  ApiKeyLifeSeconds: { range: { min: 3600, max: 31622400 } },
  ApiKeyScope: { length: { min: 1, max: 64 }, pattern: "^[!-~]+$" },
  ApiKeyScopesList: { length: { min: 1, max: 100 } },
  AuditAction: { length: { min: 1, max: 64 } },
  AuditTarget: { length: { min: 1, max: 128 } },
  BotName: { length: { min: 1, max: 255 }, pattern: "^\\S(.*\\S)?$" },
  ButtonText: { length: { min: 1, max: 200 } },
  ChannelDescription: { length: { max: 2000 } },
  ChannelId: { length: { min: 1, max: 64 } },
  ChannelSearchText: { length: { min: 1, max: 200 } },
  ChannelSubject: { length: { min: 1, max: 200 } },
  ClientId: { length: { min: 1, max: 128 } },
  DateTime: { length: { min: 1, max: 64 } },
  DateTimeInput: { length: { min: 20, max: 35 }, pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
  DurationSeconds: { range: { min: 1 } },
  ElementsList: { length: { max: 10 } },
  EmailAddress: { length: { min: 3, max: 254 }, pattern: "^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$" },
  FileId: { length: { min: 1, max: 64 } },
  FileName: { length: { min: 1, max: 255 }, pattern: "^[^/\\\\\\x00-\\x1F\\x7F]+$" },
  FileSize: { range: { min: 0, max: 104857600 } },
  FileStoreId: { length: { min: 1, max: 256 } },
  FileUrl: { length: { max: 4096 } },
  GiphySearchText: { length: { min: 1, max: 50 } },
  IdempotencyKey: { length: { min: 1, max: 128 }, pattern: "^[!-~]+$" },
  "InviteInput.invitees": { length: { min: 1, max: 100 } },
  JobId: { length: { min: 1, max: 64 } },
  KiteRouteId: { length: { min: 1, max: 128 } },
  KiteTargetId: { length: { min: 1, max: 320 } },
  LinkUrl: { length: { min: 1, max: 2048 }, pattern: "^(https?://|mailto:|tel:|sms:)\\S+$" },
  ListTemplateParameter: { length: { max: 100 } },
  MediaType: { length: { max: 255 } },
  MessageAttachmentList: { length: { max: 10 } },
  MessageEvent: { length: { min: 1, max: 10000 } },
  MessageId: { length: { min: 1, max: 64 } },
  MessageText: { length: { max: 10000 } },
  NewChannelId: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" },
  PageLimit: { range: { min: 1, max: 100 } },
  PageOffset: { range: { min: 0 } },
  PartialUpdateChannelUnsetList: { length: { max: 10 } },
  PartialUpdateMessageUnsetInput: { length: { max: 10 } },
  PersonName: { length: { min: 1, max: 200 } },
  PhoneNumber: { length: { min: 3, max: 64 }, pattern: "^[ ()./-]*(\\+[ ()./-]*)?[0-9]([ ()./-]*[0-9]){2,16}[ ()./-]*$" },
  PixelCount: { range: { min: 1 } },
  "ReactionCount.count": { range: { min: 1 } },
  SecretOverlapSeconds: { range: { min: 0, max: 604800 } },
  ServiceLine: { length: { min: 1, max: 128 }, pattern: "^\\s*\\S[\\s\\S]*$" },
  ServiceName: { length: { min: 1, max: 128 } },
  ServiceRecipient: { length: { min: 1, max: 128 }, pattern: "^\\s*\\S[\\s\\S]*$" },
  ServiceTitle: { length: { min: 1, max: 200 } },
  SystemName: { length: { min: 1, max: 64 }, pattern: "^[A-Za-z0-9_.@-]+$" },
  TagId: { length: { min: 1, max: 64 } },
  TagName: { length: { min: 1, max: 50 }, pattern: "^\\S(.*\\S)?$" },
  TemplateName: { length: { min: 1, max: 512 } },
  TemplateValue: { length: { max: 4096 } },
  TriggerId: { length: { min: 1, max: 64 } },
  UserId: { length: { min: 1, max: 64 } },
  UsersIdList: { length: { min: 0, max: 100 } },
  UsersToInviteList: { length: { min: 0, max: 100 } },
  WebhookDeliveryId: { length: { min: 1, max: 64 } },
  WebhookDescription: { length: { min: 1, max: 200 } },
  WebhookDisabledReason: { length: { min: 1, max: 200 } },
  WebhookEventTypesList: { length: { min: 1, max: 15 } },
  WebhookId: { length: { min: 1, max: 64 } },
  WebhookUrl: { length: { min: 1, max: 2048 }, pattern: "^https?://[!-~]+$" },
  WelcomeMessagesList: { length: { max: 10 } },
} as const satisfies Record<string, Constraint>;

/**
 * The types of every operation. `{ [Name in OperationName]: Handler<Name> }` over it asks for one handler for each operation of the model: a new operation doesn't compile until it has its own.
 * @public
 */
export interface OperationTypes {
  AddChannelMember: {
    input: AddChannelMemberServerInput;
    output: AddChannelMemberServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  AddChannelMembers: {
    input: AddChannelMembersServerInput;
    output: AddChannelMembersServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  AssignChannel: {
    input: AssignChannelServerInput;
    output: AssignChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  CreateApiKey: {
    input: CreateApiKeyServerInput;
    output: CreateApiKeyServerOutput;
    errors: BotNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  CreateBot: {
    input: CreateBotServerInput;
    output: CreateBotServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  CreateGroupChannel: {
    input: CreateGroupChannelServerInput;
    output: CreateGroupChannelServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  CreateInboxTag: {
    input: CreateInboxTagServerInput;
    output: CreateInboxTagServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagsLimitReachedException | UnauthorizedException | ValidationException;
  };
  CreateKiteChannel: {
    input: CreateKiteChannelServerInput;
    output: CreateKiteChannelServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  CreateWebhook: {
    input: CreateWebhookServerInput;
    output: CreateWebhookServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhooksLimitReachedException;
  };
  DeleteChannel: {
    input: DeleteChannelServerInput;
    output: DeleteChannelServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteChannelMember: {
    input: DeleteChannelMemberServerInput;
    output: DeleteChannelMemberServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteInboxTag: {
    input: DeleteInboxTagServerInput;
    output: DeleteInboxTagServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteMessage: {
    input: DeleteMessageServerInput;
    output: DeleteMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteMessageReaction: {
    input: DeleteMessageReactionServerInput;
    output: DeleteMessageReactionServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteWebhook: {
    input: DeleteWebhookServerInput;
    output: DeleteWebhookServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DescribeEvent: {
    input: DescribeEventServerInput;
    output: DescribeEventServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DisableWebhook: {
    input: DisableWebhookServerInput;
    output: DisableWebhookServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  EnableWebhook: {
    input: EnableWebhookServerInput;
    output: EnableWebhookServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  GetActionTriggerResult: {
    input: GetActionTriggerResultServerInput;
    output: GetActionTriggerResultServerOutput;
    errors: ActionTriggerNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetChannel: {
    input: GetChannelServerInput;
    output: GetChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetChannelMember: {
    input: GetChannelMemberServerInput;
    output: GetChannelMemberServerOutput;
    errors: ChannelMemberNotFoundException | ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetDirectChannelId: {
    input: GetDirectChannelIdServerInput;
    output: GetDirectChannelIdServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  GetFilePresignedDownloadUrl: {
    input: GetFilePresignedDownloadUrlServerInput;
    output: GetFilePresignedDownloadUrlServerOutput;
    errors: ChannelNotFoundException | FileNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetInboxState: {
    input: GetInboxStateServerInput;
    output: GetInboxStateServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetMessage: {
    input: GetMessageServerInput;
    output: GetMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetOrCreateDirectChannel: {
    input: GetOrCreateDirectChannelServerInput;
    output: GetOrCreateDirectChannelServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  GetOrCreateSmsChannel: {
    input: GetOrCreateSmsChannelServerInput;
    output: GetOrCreateSmsChannelServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetOrCreateTelephonyChannel: {
    input: GetOrCreateTelephonyChannelServerInput;
    output: GetOrCreateTelephonyChannelServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetOrCreateWhatsAppChannel: {
    input: GetOrCreateWhatsAppChannelServerInput;
    output: GetOrCreateWhatsAppChannelServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetSmsChannelId: {
    input: GetSmsChannelIdServerInput;
    output: GetSmsChannelIdServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetTelephonyChannelId: {
    input: GetTelephonyChannelIdServerInput;
    output: GetTelephonyChannelIdServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetToken: {
    input: GetTokenServerInput;
    output: GetTokenServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetUploadedFileInfo: {
    input: GetUploadedFileInfoServerInput;
    output: GetUploadedFileInfoServerOutput;
    errors: ChannelNotFoundException | FileNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetWebhook: {
    input: GetWebhookServerInput;
    output: GetWebhookServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  GetWhatsAppChannelId: {
    input: GetWhatsAppChannelIdServerInput;
    output: GetWhatsAppChannelIdServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  HideChannel: {
    input: HideChannelServerInput;
    output: HideChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  Invite: {
    input: InviteServerInput;
    output: InviteServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  JoinChannel: {
    input: JoinChannelServerInput;
    output: JoinChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  LeaveChannel: {
    input: LeaveChannelServerInput;
    output: LeaveChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListApiKeys: {
    input: ListApiKeysServerInput;
    output: ListApiKeysServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListAuditEntries: {
    input: ListAuditEntriesServerInput;
    output: ListAuditEntriesServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListBots: {
    input: ListBotsServerInput;
    output: ListBotsServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListChannelMembers: {
    input: ListChannelMembersServerInput;
    output: ListChannelMembersServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListChannelMembersReadStatus: {
    input: ListChannelMembersReadStatusServerInput;
    output: ListChannelMembersReadStatusServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ReadStatusUnavailableException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListChannels: {
    input: ListChannelsServerInput;
    output: ListChannelsServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListInboxTaggedChannels: {
    input: ListInboxTaggedChannelsServerInput;
    output: ListInboxTaggedChannelsServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | UnauthorizedException | ValidationException;
  };
  ListInboxTags: {
    input: ListInboxTagsServerInput;
    output: ListInboxTagsServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListJobs: {
    input: ListJobsServerInput;
    output: ListJobsServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListMessageReactions: {
    input: ListMessageReactionsServerInput;
    output: ListMessageReactionsServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListMessages: {
    input: ListMessagesServerInput;
    output: ListMessagesServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListPinnedMessages: {
    input: ListPinnedMessagesServerInput;
    output: ListPinnedMessagesServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListWebhookDeliveries: {
    input: ListWebhookDeliveriesServerInput;
    output: ListWebhookDeliveriesServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  ListWebhooks: {
    input: ListWebhooksServerInput;
    output: ListWebhooksServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  MarkRead: {
    input: MarkReadServerInput;
    output: MarkReadServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  MarkUnread: {
    input: MarkUnreadServerInput;
    output: MarkUnreadServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MarkUnreadChannelsLimitReachedException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PartialUpdateChannel: {
    input: PartialUpdateChannelServerInput;
    output: PartialUpdateChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PartialUpdateMessage: {
    input: PartialUpdateMessageServerInput;
    output: PartialUpdateMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PinChannel: {
    input: PinChannelServerInput;
    output: PinChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | PinnedChannelsLimitReachedException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PinMessage: {
    input: PinMessageServerInput;
    output: PinMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  QueryChannels: {
    input: QueryChannelsServerInput;
    output: QueryChannelsServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ReplayFailedWebhookDeliveries: {
    input: ReplayFailedWebhookDeliveriesServerInput;
    output: ReplayFailedWebhookDeliveriesServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  ReplayWebhookDelivery: {
    input: ReplayWebhookDeliveryServerInput;
    output: ReplayWebhookDeliveryServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookDeliveryNotFoundException | WebhookDeliveryNotReplayableException | WebhookNotFoundException;
  };
  RetryJob: {
    input: RetryJobServerInput;
    output: RetryJobServerOutput;
    errors: ForbiddenException | InternalServerException | JobNotFoundException | JobNotRetryableException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RevokeApiKey: {
    input: RevokeApiKeyServerInput;
    output: RevokeApiKeyServerOutput;
    errors: ApiKeyNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RevokeBot: {
    input: RevokeBotServerInput;
    output: RevokeBotServerOutput;
    errors: BotNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RotateApiKey: {
    input: RotateApiKeyServerInput;
    output: RotateApiKeyServerOutput;
    errors: ApiKeyNotFoundException | ApiKeyRevokedException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  RotateWebhookSecret: {
    input: RotateWebhookSecretServerInput;
    output: RotateWebhookSecretServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  ScheduleExternalFlagAdjustmentJob: {
    input: ScheduleExternalFlagAdjustmentJobServerInput;
    output: ScheduleExternalFlagAdjustmentJobServerOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendActionTriggerResult: {
    input: SendActionTriggerResultServerInput;
    output: SendActionTriggerResultServerOutput;
    errors: ActionTriggerNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendGiphy: {
    input: SendGiphyServerInput;
    output: SendGiphyServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendMessage: {
    input: SendMessageServerInput;
    output: SendMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendMessageReaction: {
    input: SendMessageReactionServerInput;
    output: SendMessageReactionServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendSystemMessage: {
    input: SendSystemMessageServerInput;
    output: SendSystemMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendTypingStart: {
    input: SendTypingStartServerInput;
    output: SendTypingStartServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendTypingStop: {
    input: SendTypingStopServerInput;
    output: SendTypingStopServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ShowChannel: {
    input: ShowChannelServerInput;
    output: ShowChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  TagChannel: {
    input: TagChannelServerInput;
    output: TagChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | TaggedChannelsLimitReachedException | UnauthorizedException | ValidationException;
  };
  TestWebhook: {
    input: TestWebhookServerInput;
    output: TestWebhookServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  TriggerMessageAction: {
    input: TriggerMessageActionServerInput;
    output: TriggerMessageActionServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UnpinChannel: {
    input: UnpinChannelServerInput;
    output: UnpinChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UnpinMessage: {
    input: UnpinMessageServerInput;
    output: UnpinMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UntagChannel: {
    input: UntagChannelServerInput;
    output: UntagChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | UnauthorizedException | ValidationException;
  };
  UpdateBot: {
    input: UpdateBotServerInput;
    output: UpdateBotServerOutput;
    errors: BotNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UpdateChannel: {
    input: UpdateChannelServerInput;
    output: UpdateChannelServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  UpdateInboxTag: {
    input: UpdateInboxTagServerInput;
    output: UpdateInboxTagServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | UnauthorizedException | ValidationException;
  };
  UpdateMessage: {
    input: UpdateMessageServerInput;
    output: UpdateMessageServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UpdateWebhook: {
    input: UpdateWebhookServerInput;
    output: UpdateWebhookServerOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException | WebhookNotFoundException;
  };
  UploadFile: {
    input: UploadFileServerInput;
    output: UploadFileServerOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
}
