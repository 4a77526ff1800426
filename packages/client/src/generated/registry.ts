// smithy-typescript generated code
import type { AddChannelMemberCommandInput, AddChannelMemberCommandOutput } from "./commands/AddChannelMemberCommand";
import type {
  AddChannelMembersCommandInput,
  AddChannelMembersCommandOutput,
} from "./commands/AddChannelMembersCommand";
import type { AssignChannelCommandInput, AssignChannelCommandOutput } from "./commands/AssignChannelCommand";
import type {
  CreateGroupChannelCommandInput,
  CreateGroupChannelCommandOutput,
} from "./commands/CreateGroupChannelCommand";
import type { CreateInboxTagCommandInput, CreateInboxTagCommandOutput } from "./commands/CreateInboxTagCommand";
import type {
  CreateKiteChannelCommandInput,
  CreateKiteChannelCommandOutput,
} from "./commands/CreateKiteChannelCommand";
import type { DeleteChannelCommandInput, DeleteChannelCommandOutput } from "./commands/DeleteChannelCommand";
import type {
  DeleteChannelMemberCommandInput,
  DeleteChannelMemberCommandOutput,
} from "./commands/DeleteChannelMemberCommand";
import type { DeleteInboxTagCommandInput, DeleteInboxTagCommandOutput } from "./commands/DeleteInboxTagCommand";
import type { DeleteMessageCommandInput, DeleteMessageCommandOutput } from "./commands/DeleteMessageCommand";
import type {
  DeleteMessageReactionCommandInput,
  DeleteMessageReactionCommandOutput,
} from "./commands/DeleteMessageReactionCommand";
import type { DescribeEventCommandInput, DescribeEventCommandOutput } from "./commands/DescribeEventCommand";
import type {
  GetActionTriggerResultCommandInput,
  GetActionTriggerResultCommandOutput,
} from "./commands/GetActionTriggerResultCommand";
import type { GetChannelCommandInput, GetChannelCommandOutput } from "./commands/GetChannelCommand";
import type { GetChannelMemberCommandInput, GetChannelMemberCommandOutput } from "./commands/GetChannelMemberCommand";
import type {
  GetDirectChannelIdCommandInput,
  GetDirectChannelIdCommandOutput,
} from "./commands/GetDirectChannelIdCommand";
import type {
  GetFilePresignedDownloadUrlCommandInput,
  GetFilePresignedDownloadUrlCommandOutput,
} from "./commands/GetFilePresignedDownloadUrlCommand";
import type { GetInboxStateCommandInput, GetInboxStateCommandOutput } from "./commands/GetInboxStateCommand";
import type { GetMessageCommandInput, GetMessageCommandOutput } from "./commands/GetMessageCommand";
import type {
  GetOrCreateDirectChannelCommandInput,
  GetOrCreateDirectChannelCommandOutput,
} from "./commands/GetOrCreateDirectChannelCommand";
import type {
  GetOrCreateSmsChannelCommandInput,
  GetOrCreateSmsChannelCommandOutput,
} from "./commands/GetOrCreateSmsChannelCommand";
import type {
  GetOrCreateTelephonyChannelCommandInput,
  GetOrCreateTelephonyChannelCommandOutput,
} from "./commands/GetOrCreateTelephonyChannelCommand";
import type {
  GetOrCreateWhatsAppChannelCommandInput,
  GetOrCreateWhatsAppChannelCommandOutput,
} from "./commands/GetOrCreateWhatsAppChannelCommand";
import type { GetSmsChannelIdCommandInput, GetSmsChannelIdCommandOutput } from "./commands/GetSmsChannelIdCommand";
import type {
  GetTelephonyChannelIdCommandInput,
  GetTelephonyChannelIdCommandOutput,
} from "./commands/GetTelephonyChannelIdCommand";
import type { GetTokenCommandInput, GetTokenCommandOutput } from "./commands/GetTokenCommand";
import type {
  GetUploadedFileInfoCommandInput,
  GetUploadedFileInfoCommandOutput,
} from "./commands/GetUploadedFileInfoCommand";
import type {
  GetWhatsAppChannelIdCommandInput,
  GetWhatsAppChannelIdCommandOutput,
} from "./commands/GetWhatsAppChannelIdCommand";
import type { HideChannelCommandInput, HideChannelCommandOutput } from "./commands/HideChannelCommand";
import type { InviteCommandInput, InviteCommandOutput } from "./commands/InviteCommand";
import type { JoinChannelCommandInput, JoinChannelCommandOutput } from "./commands/JoinChannelCommand";
import type { LeaveChannelCommandInput, LeaveChannelCommandOutput } from "./commands/LeaveChannelCommand";
import type {
  ListChannelMembersCommandInput,
  ListChannelMembersCommandOutput,
} from "./commands/ListChannelMembersCommand";
import type {
  ListChannelMembersReadStatusCommandInput,
  ListChannelMembersReadStatusCommandOutput,
} from "./commands/ListChannelMembersReadStatusCommand";
import type { ListChannelsCommandInput, ListChannelsCommandOutput } from "./commands/ListChannelsCommand";
import type {
  ListInboxTaggedChannelsCommandInput,
  ListInboxTaggedChannelsCommandOutput,
} from "./commands/ListInboxTaggedChannelsCommand";
import type { ListInboxTagsCommandInput, ListInboxTagsCommandOutput } from "./commands/ListInboxTagsCommand";
import type {
  ListMessageReactionsCommandInput,
  ListMessageReactionsCommandOutput,
} from "./commands/ListMessageReactionsCommand";
import type { ListMessagesCommandInput, ListMessagesCommandOutput } from "./commands/ListMessagesCommand";
import type {
  ListPinnedMessagesCommandInput,
  ListPinnedMessagesCommandOutput,
} from "./commands/ListPinnedMessagesCommand";
import type { MarkReadCommandInput, MarkReadCommandOutput } from "./commands/MarkReadCommand";
import type { MarkUnreadCommandInput, MarkUnreadCommandOutput } from "./commands/MarkUnreadCommand";
import type {
  PartialUpdateChannelCommandInput,
  PartialUpdateChannelCommandOutput,
} from "./commands/PartialUpdateChannelCommand";
import type {
  PartialUpdateMessageCommandInput,
  PartialUpdateMessageCommandOutput,
} from "./commands/PartialUpdateMessageCommand";
import type { PinChannelCommandInput, PinChannelCommandOutput } from "./commands/PinChannelCommand";
import type { PinMessageCommandInput, PinMessageCommandOutput } from "./commands/PinMessageCommand";
import type { QueryChannelsCommandInput, QueryChannelsCommandOutput } from "./commands/QueryChannelsCommand";
import type {
  ScheduleExternalFlagAdjustmentJobCommandInput,
  ScheduleExternalFlagAdjustmentJobCommandOutput,
} from "./commands/ScheduleExternalFlagAdjustmentJobCommand";
import type {
  SendActionTriggerResultCommandInput,
  SendActionTriggerResultCommandOutput,
} from "./commands/SendActionTriggerResultCommand";
import type { SendGiphyCommandInput, SendGiphyCommandOutput } from "./commands/SendGiphyCommand";
import type { SendMessageCommandInput, SendMessageCommandOutput } from "./commands/SendMessageCommand";
import type {
  SendMessageReactionCommandInput,
  SendMessageReactionCommandOutput,
} from "./commands/SendMessageReactionCommand";
import type {
  SendSystemMessageCommandInput,
  SendSystemMessageCommandOutput,
} from "./commands/SendSystemMessageCommand";
import type { SendTypingStartCommandInput, SendTypingStartCommandOutput } from "./commands/SendTypingStartCommand";
import type { SendTypingStopCommandInput, SendTypingStopCommandOutput } from "./commands/SendTypingStopCommand";
import type { ShowChannelCommandInput, ShowChannelCommandOutput } from "./commands/ShowChannelCommand";
import type { TagChannelCommandInput, TagChannelCommandOutput } from "./commands/TagChannelCommand";
import type {
  TriggerMessageActionCommandInput,
  TriggerMessageActionCommandOutput,
} from "./commands/TriggerMessageActionCommand";
import type { UnpinChannelCommandInput, UnpinChannelCommandOutput } from "./commands/UnpinChannelCommand";
import type { UnpinMessageCommandInput, UnpinMessageCommandOutput } from "./commands/UnpinMessageCommand";
import type { UntagChannelCommandInput, UntagChannelCommandOutput } from "./commands/UntagChannelCommand";
import type { UpdateChannelCommandInput, UpdateChannelCommandOutput } from "./commands/UpdateChannelCommand";
import type { UpdateInboxTagCommandInput, UpdateInboxTagCommandOutput } from "./commands/UpdateInboxTagCommand";
import type { UpdateMessageCommandInput, UpdateMessageCommandOutput } from "./commands/UpdateMessageCommand";
import type { UploadFileCommandInput, UploadFileCommandOutput } from "./commands/UploadFileCommand";
import type {
  ActionTriggerNotFoundException,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  FileNotFoundException,
  ForbiddenException,
  IdempotencyConflictException,
  InternalServerException,
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
} from "./models/errors";

/**
 * The name of an operation of the service.
 * @public
 */
export type OperationName =
  | "AddChannelMember"
  | "AddChannelMembers"
  | "AssignChannel"
  | "CreateGroupChannel"
  | "CreateInboxTag"
  | "CreateKiteChannel"
  | "DeleteChannel"
  | "DeleteChannelMember"
  | "DeleteInboxTag"
  | "DeleteMessage"
  | "DeleteMessageReaction"
  | "DescribeEvent"
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
  | "GetWhatsAppChannelId"
  | "HideChannel"
  | "Invite"
  | "JoinChannel"
  | "LeaveChannel"
  | "ListChannelMembers"
  | "ListChannelMembersReadStatus"
  | "ListChannels"
  | "ListInboxTaggedChannels"
  | "ListInboxTags"
  | "ListMessageReactions"
  | "ListMessages"
  | "ListPinnedMessages"
  | "MarkRead"
  | "MarkUnread"
  | "PartialUpdateChannel"
  | "PartialUpdateMessage"
  | "PinChannel"
  | "PinMessage"
  | "QueryChannels"
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
  | "TriggerMessageAction"
  | "UnpinChannel"
  | "UnpinMessage"
  | "UntagChannel"
  | "UpdateChannel"
  | "UpdateInboxTag"
  | "UpdateMessage"
  | "UploadFile";

/**
 * The name of an error that the model declares.
 * @public
 */
export type ErrorName =
  | "ActionTriggerNotFoundException"
  | "ChannelMemberNotFoundException"
  | "ChannelNotFoundException"
  | "FileNotFoundException"
  | "ForbiddenException"
  | "IdempotencyConflictException"
  | "InternalServerException"
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
  | "ValidationException";

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
} as const satisfies Record<ErrorName, ErrorDescription>;

/**
 * The bounds of every named string, number and list of the model, and, as `Structure.member`, of the members that have their own.
 * @public
 */
export const constraints = {
  ActionId: { length: { min: 1, max: 256 } },
  ActionsElementsList: { length: { min: 1, max: 20 } },
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
  ServiceLine: { length: { min: 1, max: 128 }, pattern: "^\\s*\\S[\\s\\S]*$" },
  ServiceName: { length: { min: 1, max: 128 } },
  ServiceRecipient: { length: { min: 1, max: 128 }, pattern: "^\\s*\\S[\\s\\S]*$" },
  ServiceTitle: { length: { min: 1, max: 200 } },
  TagId: { length: { min: 1, max: 64 } },
  TagName: { length: { min: 1, max: 50 }, pattern: "^\\S(.*\\S)?$" },
  TemplateName: { length: { min: 1, max: 512 } },
  TemplateValue: { length: { max: 4096 } },
  TriggerId: { length: { min: 1, max: 64 } },
  UserId: { length: { min: 1, max: 64 } },
  UsersIdList: { length: { min: 0, max: 100 } },
  UsersToInviteList: { length: { min: 0, max: 100 } },
  WelcomeMessagesList: { length: { max: 10 } },
} as const satisfies Record<string, Constraint>;

/**
 * The types of every operation. `{ [Name in OperationName]: Handler<Name> }` over it asks for one handler for each operation of the model: a new operation doesn't compile until it has its own.
 * @public
 */
export interface OperationTypes {
  AddChannelMember: {
    input: AddChannelMemberCommandInput;
    output: AddChannelMemberCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  AddChannelMembers: {
    input: AddChannelMembersCommandInput;
    output: AddChannelMembersCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  AssignChannel: {
    input: AssignChannelCommandInput;
    output: AssignChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  CreateGroupChannel: {
    input: CreateGroupChannelCommandInput;
    output: CreateGroupChannelCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  CreateInboxTag: {
    input: CreateInboxTagCommandInput;
    output: CreateInboxTagCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagsLimitReachedException | UnauthorizedException | ValidationException;
  };
  CreateKiteChannel: {
    input: CreateKiteChannelCommandInput;
    output: CreateKiteChannelCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteChannel: {
    input: DeleteChannelCommandInput;
    output: DeleteChannelCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteChannelMember: {
    input: DeleteChannelMemberCommandInput;
    output: DeleteChannelMemberCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteInboxTag: {
    input: DeleteInboxTagCommandInput;
    output: DeleteInboxTagCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteMessage: {
    input: DeleteMessageCommandInput;
    output: DeleteMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DeleteMessageReaction: {
    input: DeleteMessageReactionCommandInput;
    output: DeleteMessageReactionCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  DescribeEvent: {
    input: DescribeEventCommandInput;
    output: DescribeEventCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetActionTriggerResult: {
    input: GetActionTriggerResultCommandInput;
    output: GetActionTriggerResultCommandOutput;
    errors: ActionTriggerNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetChannel: {
    input: GetChannelCommandInput;
    output: GetChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetChannelMember: {
    input: GetChannelMemberCommandInput;
    output: GetChannelMemberCommandOutput;
    errors: ChannelMemberNotFoundException | ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetDirectChannelId: {
    input: GetDirectChannelIdCommandInput;
    output: GetDirectChannelIdCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  GetFilePresignedDownloadUrl: {
    input: GetFilePresignedDownloadUrlCommandInput;
    output: GetFilePresignedDownloadUrlCommandOutput;
    errors: ChannelNotFoundException | FileNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetInboxState: {
    input: GetInboxStateCommandInput;
    output: GetInboxStateCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetMessage: {
    input: GetMessageCommandInput;
    output: GetMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetOrCreateDirectChannel: {
    input: GetOrCreateDirectChannelCommandInput;
    output: GetOrCreateDirectChannelCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  GetOrCreateSmsChannel: {
    input: GetOrCreateSmsChannelCommandInput;
    output: GetOrCreateSmsChannelCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetOrCreateTelephonyChannel: {
    input: GetOrCreateTelephonyChannelCommandInput;
    output: GetOrCreateTelephonyChannelCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetOrCreateWhatsAppChannel: {
    input: GetOrCreateWhatsAppChannelCommandInput;
    output: GetOrCreateWhatsAppChannelCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetSmsChannelId: {
    input: GetSmsChannelIdCommandInput;
    output: GetSmsChannelIdCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetTelephonyChannelId: {
    input: GetTelephonyChannelIdCommandInput;
    output: GetTelephonyChannelIdCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetToken: {
    input: GetTokenCommandInput;
    output: GetTokenCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetUploadedFileInfo: {
    input: GetUploadedFileInfoCommandInput;
    output: GetUploadedFileInfoCommandOutput;
    errors: ChannelNotFoundException | FileNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  GetWhatsAppChannelId: {
    input: GetWhatsAppChannelIdCommandInput;
    output: GetWhatsAppChannelIdCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  HideChannel: {
    input: HideChannelCommandInput;
    output: HideChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  Invite: {
    input: InviteCommandInput;
    output: InviteCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  JoinChannel: {
    input: JoinChannelCommandInput;
    output: JoinChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  LeaveChannel: {
    input: LeaveChannelCommandInput;
    output: LeaveChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListChannelMembers: {
    input: ListChannelMembersCommandInput;
    output: ListChannelMembersCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListChannelMembersReadStatus: {
    input: ListChannelMembersReadStatusCommandInput;
    output: ListChannelMembersReadStatusCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ReadStatusUnavailableException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListChannels: {
    input: ListChannelsCommandInput;
    output: ListChannelsCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListInboxTaggedChannels: {
    input: ListInboxTaggedChannelsCommandInput;
    output: ListInboxTaggedChannelsCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | UnauthorizedException | ValidationException;
  };
  ListInboxTags: {
    input: ListInboxTagsCommandInput;
    output: ListInboxTagsCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListMessageReactions: {
    input: ListMessageReactionsCommandInput;
    output: ListMessageReactionsCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListMessages: {
    input: ListMessagesCommandInput;
    output: ListMessagesCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ListPinnedMessages: {
    input: ListPinnedMessagesCommandInput;
    output: ListPinnedMessagesCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  MarkRead: {
    input: MarkReadCommandInput;
    output: MarkReadCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  MarkUnread: {
    input: MarkUnreadCommandInput;
    output: MarkUnreadCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MarkUnreadChannelsLimitReachedException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PartialUpdateChannel: {
    input: PartialUpdateChannelCommandInput;
    output: PartialUpdateChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PartialUpdateMessage: {
    input: PartialUpdateMessageCommandInput;
    output: PartialUpdateMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PinChannel: {
    input: PinChannelCommandInput;
    output: PinChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | PinnedChannelsLimitReachedException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  PinMessage: {
    input: PinMessageCommandInput;
    output: PinMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  QueryChannels: {
    input: QueryChannelsCommandInput;
    output: QueryChannelsCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ScheduleExternalFlagAdjustmentJob: {
    input: ScheduleExternalFlagAdjustmentJobCommandInput;
    output: ScheduleExternalFlagAdjustmentJobCommandOutput;
    errors: ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendActionTriggerResult: {
    input: SendActionTriggerResultCommandInput;
    output: SendActionTriggerResultCommandOutput;
    errors: ActionTriggerNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendGiphy: {
    input: SendGiphyCommandInput;
    output: SendGiphyCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendMessage: {
    input: SendMessageCommandInput;
    output: SendMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendMessageReaction: {
    input: SendMessageReactionCommandInput;
    output: SendMessageReactionCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendSystemMessage: {
    input: SendSystemMessageCommandInput;
    output: SendSystemMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendTypingStart: {
    input: SendTypingStartCommandInput;
    output: SendTypingStartCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  SendTypingStop: {
    input: SendTypingStopCommandInput;
    output: SendTypingStopCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  ShowChannel: {
    input: ShowChannelCommandInput;
    output: ShowChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  TagChannel: {
    input: TagChannelCommandInput;
    output: TagChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | TaggedChannelsLimitReachedException | UnauthorizedException | ValidationException;
  };
  TriggerMessageAction: {
    input: TriggerMessageActionCommandInput;
    output: TriggerMessageActionCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UnpinChannel: {
    input: UnpinChannelCommandInput;
    output: UnpinChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UnpinMessage: {
    input: UnpinMessageCommandInput;
    output: UnpinMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UntagChannel: {
    input: UntagChannelCommandInput;
    output: UntagChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | UnauthorizedException | ValidationException;
  };
  UpdateChannel: {
    input: UpdateChannelCommandInput;
    output: UpdateChannelCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | UserNotFoundException | ValidationException;
  };
  UpdateInboxTag: {
    input: UpdateInboxTagCommandInput;
    output: UpdateInboxTagCommandOutput;
    errors: ForbiddenException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | TagNotFoundException | UnauthorizedException | ValidationException;
  };
  UpdateMessage: {
    input: UpdateMessageCommandInput;
    output: UpdateMessageCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | InternalServerException | MessageNotFoundException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
  UploadFile: {
    input: UploadFileCommandInput;
    output: UploadFileCommandOutput;
    errors: ChannelNotFoundException | ForbiddenException | IdempotencyConflictException | InternalServerException | RateLimitExceededException | ServiceUnavailableException | UnauthorizedException | ValidationException;
  };
}
