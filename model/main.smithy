$version: "2.0"

metadata validators = [
    {
        name: "EmitEachSelector"
        id: "UndocumentedShape"
        severity: "DANGER"
        message: "This shape has no documentation: write a `///` comment above it."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: ":not(member):not([trait|documentation])"
        }
    }
    {
        name: "EmitEachSelector"
        id: "UndocumentedMember"
        severity: "DANGER"
        message: "This member has no documentation: write a `///` comment above it."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: ":is(structure, union, enum) > member :not([trait|documentation])"
        }
    }
    {
        name: "EmitEachSelector"
        id: "OperationWithoutScopes"
        severity: "DANGER"
        message: "This operation has no `@scopes`: nobody could be admitted to it."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: "operation :not([trait|wildix.conversations#scopes])"
        }
    }
    {
        name: "EmitEachSelector"
        id: "OperationWithoutArea"
        severity: "DANGER"
        message: "This operation has no `@tags`: name the area that the reference groups it under."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: "operation :not([trait|tags])"
        }
    }
    {
        name: "EmitEachSelector"
        id: "OperationWithoutExample"
        severity: "DANGER"
        message: "This operation has no `@examples`: the reference shows how it is called, and what comes of it."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: "operation :not([trait|examples]) :not([id|name = DescribeEvent])"
        }
    }
    {
        name: "EmitEachSelector"
        id: "IdempotencyWithoutConflict"
        severity: "DANGER"
        message: "This operation takes an idempotency token: it needs `IdempotencyConflictException` among its errors."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: """
                operation
                :test(-[input]-> structure > member [trait|idempotencyToken])
                :not(:test(-[error]-> [id|name = IdempotencyConflictException]))"""
        }
    }
    {
        // DeleteChannel answers the same whether or not the channel exists.
        name: "EmitEachSelector"
        id: "ChannelPathWithoutNotFound"
        severity: "DANGER"
        message: "This operation names a channel in its path: it needs `ChannelNotFoundException` among its errors."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: """
                operation
                :not([id|name = DeleteChannel])
                :test(-[input]-> structure > member [id|member = channelId] [trait|httpLabel])
                :not(:test(-[error]-> [id|name = ChannelNotFoundException]))"""
        }
    }
    {
        // DeleteMessage answers the same whether or not the message exists.
        name: "EmitEachSelector"
        id: "MessagePathWithoutNotFound"
        severity: "DANGER"
        message: "This operation names a message in its path: it needs `MessageNotFoundException` among its errors."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: """
                operation
                :not([id|name = DeleteMessage])
                :test(-[input]-> structure > member [id|member = messageId] [trait|httpLabel])
                :not(:test(-[error]-> [id|name = MessageNotFoundException]))"""
        }
    }
    {
        name: "EmitEachSelector"
        id: "PatternWithoutAnchors"
        severity: "DANGER"
        message: "This pattern would match a part of the text: begin it with `^` and end it with `$`."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: "[trait|pattern] :not([trait|pattern ^= '^'][trait|pattern $= '$'])"
        }
    }
    {
        // A string of the prelude has no length: whoever sends it could send anything.
        name: "EmitEachSelector"
        id: "UnboundedInput"
        severity: "DANGER"
        message: "A caller gives this string, and it has no constraint: target a string shape with a length or a pattern."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: """
                operation -[input]-> structure > member
                :not([trait|length]) :not([trait|pattern])
                :test(> [id = 'smithy.api#String'])"""
        }
    }
    {
        // Every operation is told how it may be repeated: `@readonly`, `@idempotent`, or not at all.
        name: "EmitEachSelector"
        id: "PutOrDeleteNotIdempotent"
        severity: "DANGER"
        message: "PUT and DELETE are repeated freely by clients and proxies: this operation must be `@idempotent`."
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            selector: """
                operation :is([trait|http|method = PUT], [trait|http|method = DELETE])
                :not([trait|idempotent])"""
        }
    }
    {
        name: "CamelCase"
        severity: "DANGER"
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: { memberNames: "lower" }
    }
    {
        name: "NoninclusiveTerms"
        severity: "DANGER"
    }
    {
        name: "InputOutputStructureReuse"
        severity: "DANGER"
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
    }
    {
        name: "UnreferencedShape"
        severity: "DANGER"
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
    }
    {
        name: "StandardOperationVerb"
        severity: "DANGER"
        namespaces: ["wildix.conversations", "wildix.conversations.admin"]
        configuration: {
            verbs: [
                "Add"
                "Assign"
                "Create"
                "Delete"
                "Describe"
                "Disable"
                "Enable"
                "Get"
                "Hide"
                "Invite"
                "Join"
                "Leave"
                "List"
                "Mark"
                "Partial"
                "Pin"
                "Query"
                "Replay"
                "Retry"
                "Revoke"
                "Rotate"
                "Schedule"
                "Send"
                "Show"
                "Tag"
                "Test"
                "Trigger"
                "Unpin"
                "Untag"
                "Update"
                "Upload"
            ]
        }
    }
]

namespace wildix.conversations

use aws.protocols#restJson1
use smithy.framework#ValidationException

/// Conversations between the users of a company, its bots, the guests of its web widgets and people outside: channels,
/// their members and messages, and each user's inbox.
///
/// ## Authentication
///
/// Every call carries a bearer token: `Authorization: Bearer …`. Without one, or with one that is expired or doesn't
/// verify, the answer is `UnauthorizedException`. The token says who calls:
///
/// - `XBS`: a signed-in user, acting as itself.
/// - `XBS_ANONYMOUS`: a guest of a web widget, acting as itself, in the kite channels it belongs to only.
/// - `XBS_BOT`: a bot with its own key, acting as itself.
/// - `PBX`: a company's phone system, acting as the user named by `userId`, or else as the company.
/// - `S2S`: a trusted internal service, acting as `PBX` does, for the company in its token.
///
/// The last two are called company callers. A type of caller may use an operation when the operation's table of rate
/// limits has a row for it; an operation without a table admits every type but guests. `S2S` is admitted wherever `PBX`
/// is. A token also carries scopes, one of which must be among the operation's; `messaging:*` and `*:*` cover all, and
/// a user's token that says nothing of scopes has `messaging:*`. Whatever isn't admitted gets `ForbiddenException`.
///
/// ## The acting user
///
/// Whom a call acts as is called the acting user. Users, guests and bots act as themselves: a `userId` that is
/// another's gets `ForbiddenException`. Company callers name the user in `userId`, and then may do what that user may.
/// One that the company doesn't know gets `UserNotFoundException` where the operation has it, else
/// `ValidationException` on `/userId`. Without `userId` a company caller has access to everything in its company and
/// counts as a supervisor; where an operation needs a user, it gets `ValidationException` on `/userId`.
///
/// ## Access and roles
///
/// A channel is accessible to its members; where its `access` is `public`, every user of its company (not guests) may
/// read it as well. A channel that isn't accessible looks like one that doesn't exist: `ChannelNotFoundException`.
/// Nothing of another company is ever visible. Writing (sending, reacting, pinning a message, typing, uploading,
/// triggering) needs membership: a reader who isn't a member gets `ForbiddenException`.
///
/// Members have the role `supervisor` or `member`. Who creates a group is its supervisor. When the last supervisor
/// goes, the oldest member becomes it: of the channel's company where it has one there, else of all. Every member of a
/// group changes subject and description and adds members; access, broadcast, removing others and deletion need a
/// supervisor. Where `broadcast` is `true`, only supervisors send. Direct channels have two fixed members: joining,
/// leaving, adding, removing, assigning and updating get `ForbiddenException`.
///
/// Joining, leaving, adding, removing, renaming, assigning and pinning a message write a `system` message, whose
/// `event` is JSON, unless `silent`. Every change also sends its events, `silent` or not: webhooks (see DescribeEvent)
/// and the realtime stream (see GetToken).
///
/// ## Lists
///
/// `limit` says how many items to answer, from 1 to 100: by default 30 for channels, 50 for messages and 100 for the
/// rest. `offset` says how many to skip, by default 0. Outside of that the answer is `ValidationException`. Every order
/// is total: ties go by id. ListMessages also takes `before` and `after`, which give the same page whatever is sent
/// meanwhile.
///
/// ## Repeating calls
///
/// Reading may be repeated freely, and so may the operations that are said to be idempotent. Those that take an
/// `Idempotency-Key` (the generated client fills it in) can be repeated with the same key: for 24 hours the first
/// answer is given again, on every node, and nothing happens twice, also when two such calls arrive at once. A key
/// belongs to the credential and the operation that it was used with; with another input it gets
/// `IdempotencyConflictException`.
///
/// ## Limits
///
/// An operation's table says how many calls each type of caller has in each span of time. A call has to fit into all
/// rows of its type, else `RateLimitExceededException` says when to try again. What is refused counts in none. A
/// request's body may have 1 MiB (1,048,576 bytes) at most.
///
/// ## Errors
///
/// An error is a JSON object with a `message` for people, and the error's own members; the header `X-Amzn-ErrorType`
/// has its name. `ValidationException` says in `fieldList` which parts of the input are wrong, by JSON pointer, and
/// what to change. Any operation may answer `ValidationException` (400), `UnauthorizedException` (401),
/// `ForbiddenException` (403), `RateLimitExceededException` (429), `InternalServerException` (500) and
/// `ServiceUnavailableException` (503). Every answer has the request's id in the header `X-Request-Id`. Before an
/// operation is reached, an unknown path gets 404, a method that the path doesn't have 405 with `Allow`, a larger body
/// 413, and a body that isn't `application/json` 415, each with a `message` that names what is wrong.
///
/// ## Ids and dates
///
/// Channel ids are UUIDs; those of direct, SMS, telephony and WhatsApp channels follow from their parties and are known
/// before the channel exists. Message ids are 32 hexadecimal digits that sort by time; user ids are 12 letters or
/// digits. Dates are ISO 8601 in UTC with `Z`, as in `2026-03-02T09:15:00.120Z`; sizes are in bytes, time spans in
/// seconds.
@restJson1
@httpBearerAuth
@title("Conversations")
service Conversations {
    version: "v2"
    operations: [
        AddChannelMember
        AddChannelMembers
        AssignChannel
        CreateGroupChannel
        CreateInboxTag
        CreateKiteChannel
        DeleteChannel
        DeleteChannelMember
        DeleteInboxTag
        DeleteMessage
        DeleteMessageReaction
        DescribeEvent
        GetActionTriggerResult
        GetChannel
        GetChannelMember
        GetDirectChannelId
        GetFilePresignedDownloadUrl
        GetInboxState
        GetMessage
        GetOrCreateDirectChannel
        GetOrCreateSmsChannel
        GetOrCreateTelephonyChannel
        GetOrCreateWhatsAppChannel
        GetSmsChannelId
        GetTelephonyChannelId
        GetToken
        GetUploadedFileInfo
        GetWhatsAppChannelId
        HideChannel
        Invite
        JoinChannel
        LeaveChannel
        ListChannelMembers
        ListChannelMembersReadStatus
        ListChannels
        ListInboxTaggedChannels
        ListInboxTags
        ListMessageReactions
        ListMessages
        ListPinnedMessages
        MarkRead
        MarkUnread
        PartialUpdateChannel
        PartialUpdateMessage
        PinChannel
        PinMessage
        QueryChannels
        ScheduleExternalFlagAdjustmentJob
        SendActionTriggerResult
        SendGiphy
        SendMessage
        SendMessageReaction
        SendSystemMessage
        SendTypingStart
        SendTypingStop
        ShowChannel
        TagChannel
        TriggerMessageAction
        UnpinChannel
        UnpinMessage
        UntagChannel
        UpdateChannel
        UpdateInboxTag
        UpdateMessage
        UploadFile
    ]
    errors: [
        ValidationException
        UnauthorizedException
        ForbiddenException
        RateLimitExceededException
        InternalServerException
        ServiceUnavailableException
    ]
}

// The members of this answer are named as the shapes that they document: published names, which stay.
apply DescribeEventOutput$WebhookChatChannelCreatedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessageNewEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessageUpdatedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessageDeletedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessagePinnedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessageUnpinnedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessageReactionNewEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessageReactionDeletedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMessageActionTriggeredEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatChannelUpdatedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatChannelDeletedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatChannelAssignedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMemberAddedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatMemberRemovedEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatChannelReadEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatTypingStartEvent @suppress(["CamelCase"])
apply DescribeEventOutput$WebhookChatTypingStopEvent @suppress(["CamelCase"])
