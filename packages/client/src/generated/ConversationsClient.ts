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
import { ConversationsServiceException } from "./models/ConversationsServiceException";
import { type ClientConfig, type ResolvedConfig, Client as __Client } from "../runtime";
import { errorTypeRegistries } from "./schemas/schemas_0";

export { __Client };

/**
 * @public
 */
export type ServiceInputTypes =
  | AddChannelMemberCommandInput
  | AddChannelMembersCommandInput
  | AssignChannelCommandInput
  | CreateGroupChannelCommandInput
  | CreateInboxTagCommandInput
  | CreateKiteChannelCommandInput
  | DeleteChannelCommandInput
  | DeleteChannelMemberCommandInput
  | DeleteInboxTagCommandInput
  | DeleteMessageCommandInput
  | DeleteMessageReactionCommandInput
  | DescribeEventCommandInput
  | GetActionTriggerResultCommandInput
  | GetChannelCommandInput
  | GetChannelMemberCommandInput
  | GetDirectChannelIdCommandInput
  | GetFilePresignedDownloadUrlCommandInput
  | GetInboxStateCommandInput
  | GetMessageCommandInput
  | GetOrCreateDirectChannelCommandInput
  | GetOrCreateSmsChannelCommandInput
  | GetOrCreateTelephonyChannelCommandInput
  | GetOrCreateWhatsAppChannelCommandInput
  | GetSmsChannelIdCommandInput
  | GetTelephonyChannelIdCommandInput
  | GetTokenCommandInput
  | GetUploadedFileInfoCommandInput
  | GetWhatsAppChannelIdCommandInput
  | HideChannelCommandInput
  | InviteCommandInput
  | JoinChannelCommandInput
  | LeaveChannelCommandInput
  | ListChannelMembersCommandInput
  | ListChannelMembersReadStatusCommandInput
  | ListChannelsCommandInput
  | ListInboxTaggedChannelsCommandInput
  | ListInboxTagsCommandInput
  | ListMessageReactionsCommandInput
  | ListMessagesCommandInput
  | ListPinnedMessagesCommandInput
  | MarkReadCommandInput
  | MarkUnreadCommandInput
  | PartialUpdateChannelCommandInput
  | PartialUpdateMessageCommandInput
  | PinChannelCommandInput
  | PinMessageCommandInput
  | QueryChannelsCommandInput
  | ScheduleExternalFlagAdjustmentJobCommandInput
  | SendActionTriggerResultCommandInput
  | SendGiphyCommandInput
  | SendMessageCommandInput
  | SendMessageReactionCommandInput
  | SendSystemMessageCommandInput
  | SendTypingStartCommandInput
  | SendTypingStopCommandInput
  | ShowChannelCommandInput
  | TagChannelCommandInput
  | TriggerMessageActionCommandInput
  | UnpinChannelCommandInput
  | UnpinMessageCommandInput
  | UntagChannelCommandInput
  | UpdateChannelCommandInput
  | UpdateInboxTagCommandInput
  | UpdateMessageCommandInput
  | UploadFileCommandInput;

/**
 * @public
 */
export type ServiceOutputTypes =
  | AddChannelMemberCommandOutput
  | AddChannelMembersCommandOutput
  | AssignChannelCommandOutput
  | CreateGroupChannelCommandOutput
  | CreateInboxTagCommandOutput
  | CreateKiteChannelCommandOutput
  | DeleteChannelCommandOutput
  | DeleteChannelMemberCommandOutput
  | DeleteInboxTagCommandOutput
  | DeleteMessageCommandOutput
  | DeleteMessageReactionCommandOutput
  | DescribeEventCommandOutput
  | GetActionTriggerResultCommandOutput
  | GetChannelCommandOutput
  | GetChannelMemberCommandOutput
  | GetDirectChannelIdCommandOutput
  | GetFilePresignedDownloadUrlCommandOutput
  | GetInboxStateCommandOutput
  | GetMessageCommandOutput
  | GetOrCreateDirectChannelCommandOutput
  | GetOrCreateSmsChannelCommandOutput
  | GetOrCreateTelephonyChannelCommandOutput
  | GetOrCreateWhatsAppChannelCommandOutput
  | GetSmsChannelIdCommandOutput
  | GetTelephonyChannelIdCommandOutput
  | GetTokenCommandOutput
  | GetUploadedFileInfoCommandOutput
  | GetWhatsAppChannelIdCommandOutput
  | HideChannelCommandOutput
  | InviteCommandOutput
  | JoinChannelCommandOutput
  | LeaveChannelCommandOutput
  | ListChannelMembersCommandOutput
  | ListChannelMembersReadStatusCommandOutput
  | ListChannelsCommandOutput
  | ListInboxTaggedChannelsCommandOutput
  | ListInboxTagsCommandOutput
  | ListMessageReactionsCommandOutput
  | ListMessagesCommandOutput
  | ListPinnedMessagesCommandOutput
  | MarkReadCommandOutput
  | MarkUnreadCommandOutput
  | PartialUpdateChannelCommandOutput
  | PartialUpdateMessageCommandOutput
  | PinChannelCommandOutput
  | PinMessageCommandOutput
  | QueryChannelsCommandOutput
  | ScheduleExternalFlagAdjustmentJobCommandOutput
  | SendActionTriggerResultCommandOutput
  | SendGiphyCommandOutput
  | SendMessageCommandOutput
  | SendMessageReactionCommandOutput
  | SendSystemMessageCommandOutput
  | SendTypingStartCommandOutput
  | SendTypingStopCommandOutput
  | ShowChannelCommandOutput
  | TagChannelCommandOutput
  | TriggerMessageActionCommandOutput
  | UnpinChannelCommandOutput
  | UnpinMessageCommandOutput
  | UntagChannelCommandOutput
  | UpdateChannelCommandOutput
  | UpdateInboxTagCommandOutput
  | UpdateMessageCommandOutput
  | UploadFileCommandOutput;

/**
 * How a {@link ConversationsClient} is set up.
 * @public
 */
export interface ConversationsClientConfig extends ClientConfig {}

/**
 * The settings that a {@link ConversationsClient} works with.
 * @public
 */
export interface ConversationsClientResolvedConfig extends ResolvedConfig {}

/**
 * Conversations between the users of a company, its bots, the guests of its web widgets and people outside: channels,
 * their members and messages, and each user's inbox.
 *
 * ## Authentication
 *
 * Every call carries a bearer token: `Authorization: Bearer …`. Without one, or with one that is expired or doesn't
 * verify, the answer is `UnauthorizedException`. The token says who calls:
 *
 * - `XBS`: a signed-in user, acting as itself.
 * - `XBS_ANONYMOUS`: a guest of a web widget, acting as itself, in the kite channels it belongs to only.
 * - `XBS_BOT`: a bot with its own key, acting as itself.
 * - `PBX`: a company's phone system, acting as the user named by `userId`, or else as the company.
 * - `S2S`: a trusted internal service, acting as `PBX` does, for the company in its token.
 *
 * The last two are called company callers. A type of caller may use an operation when the operation's table of rate
 * limits has a row for it; an operation without a table admits every type but guests. `S2S` is admitted wherever `PBX`
 * is. A token also carries scopes, one of which must be among the operation's; `messaging:*` and `*:*` cover all, and
 * a user's token that says nothing of scopes has `messaging:*`. Whatever isn't admitted gets `ForbiddenException`.
 *
 * ## The acting user
 *
 * Whom a call acts as is called the acting user. Users, guests and bots act as themselves: a `userId` that is
 * another's gets `ForbiddenException`. Company callers name the user in `userId`, and then may do what that user may.
 * One that the company doesn't know gets `UserNotFoundException` where the operation has it, else
 * `ValidationException` on `/userId`. Without `userId` a company caller has access to everything in its company and
 * counts as a supervisor; where an operation needs a user, it gets `ValidationException` on `/userId`.
 *
 * ## Access and roles
 *
 * A channel is accessible to its members; where its `access` is `public`, every user of its company (not guests) may
 * read it as well. A channel that isn't accessible looks like one that doesn't exist: `ChannelNotFoundException`.
 * Nothing of another company is ever visible. Writing (sending, reacting, pinning a message, typing, uploading,
 * triggering) needs membership: a reader who isn't a member gets `ForbiddenException`.
 *
 * Members have the role `supervisor` or `member`. Who creates a group is its supervisor. When the last supervisor
 * goes, the oldest member becomes it: of the channel's company where it has one there, else of all. Every member of a
 * group changes subject and description and adds members; access, broadcast, removing others and deletion need a
 * supervisor. Where `broadcast` is `true`, only supervisors send. Direct channels have two fixed members: joining,
 * leaving, adding, removing, assigning and updating get `ForbiddenException`.
 *
 * Joining, leaving, adding, removing, renaming, assigning and pinning a message write a `system` message, whose
 * `event` is JSON, unless `silent`. Every change also sends its events, `silent` or not: webhooks (see DescribeEvent)
 * and the realtime stream (see GetToken).
 *
 * ## Lists
 *
 * `limit` says how many items to answer, from 1 to 100: by default 30 for channels, 50 for messages and 100 for the
 * rest. `offset` says how many to skip, by default 0. Outside of that the answer is `ValidationException`. Every order
 * is total: ties go by id. ListMessages also takes `before` and `after`, which give the same page whatever is sent
 * meanwhile.
 *
 * ## Repeating calls
 *
 * Reading may be repeated freely, and so may the operations that are said to be idempotent. Those that take an
 * `Idempotency-Key` (the generated client fills it in) can be repeated with the same key: for 24 hours the first
 * answer is given again, on every node, and nothing happens twice, also when two such calls arrive at once. A key
 * belongs to the credential and the operation that it was used with; with another input it gets
 * `IdempotencyConflictException`.
 *
 * ## Limits
 *
 * An operation's table says how many calls each type of caller has in each span of time. A call has to fit into all
 * rows of its type, else `RateLimitExceededException` says when to try again. What is refused counts in none. A
 * request's body may have 1 MiB (1,048,576 bytes) at most.
 *
 * ## Errors
 *
 * An error is a JSON object with a `message` for people, and the error's own members; the header `X-Amzn-ErrorType`
 * has its name. `ValidationException` says in `fieldList` which parts of the input are wrong, by JSON pointer, and
 * what to change. Any operation may answer `ValidationException` (400), `UnauthorizedException` (401),
 * `ForbiddenException` (403), `RateLimitExceededException` (429), `InternalServerException` (500) and
 * `ServiceUnavailableException` (503). Every answer has the request's id in the header `X-Request-Id`. Before an
 * operation is reached, an unknown path gets 404, a method that the path doesn't have 405 with `Allow`, a larger body
 * 413, and a body that isn't `application/json` 415, each with a `message` that names what is wrong.
 *
 * ## Ids and dates
 *
 * Channel ids are UUIDs; those of direct, SMS, telephony and WhatsApp channels follow from their parties and are known
 * before the channel exists. Message ids are 32 hexadecimal digits that sort by time; user ids are 12 letters or
 * digits. Dates are ISO 8601 in UTC with `Z`, as in `2026-03-02T09:15:00.120Z`; sizes are in bytes, time spans in
 * seconds.
 * @public
 */
export class ConversationsClient extends __Client<ServiceInputTypes, ServiceOutputTypes> {
  constructor(configuration: ConversationsClientConfig) {
    super(configuration, {
      apiVersion: "v2",
      protocol: { registries: errorTypeRegistries, Exception: ConversationsServiceException },
    });
  }
}
