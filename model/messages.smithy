$version: "2.0"

namespace wildix.conversations

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ListMessages", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/messages", code: 200)
operation ListMessages {
    input: ListMessagesInput
    output: ListMessagesOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure ListMessagesInput with [ChannelPath, ActingUserQuery, PageQuery] {
    $limit = 50

    @httpQuery("before")
    before: String

    @httpQuery("after")
    after: String
}

@output
structure ListMessagesOutput {
    @required
    messages: MessagesList
}

@rateLimits([
    { authorization: "XBS", periodSeconds: 10, requests: 10 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 10, requests: 30 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:SendMessage"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/messages", code: 200)
operation SendMessage {
    input: SendMessageInput
    output: SendMessageOutput
    errors: [
        ChannelNotFoundException
        IdempotencyConflictException
    ]
}

@input
structure SendMessageInput with [ChannelPath, ActingUser, Silent, Idempotent, MessageContent] {}

@output
structure SendMessageOutput {
    @required
    message: Message
}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:DeleteMessage"])
@http(method: "DELETE", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}", code: 200)
operation DeleteMessage {
    input: DeleteMessageInput
    output: DeleteMessageOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure DeleteMessageInput with [MessagePath, ActingUserQuery] {}

@output
structure DeleteMessageOutput {}

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetMessage", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}", code: 200)
operation GetMessage {
    input: GetMessageInput
    output: GetMessageOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

@input
structure GetMessageInput with [MessagePath, ActingUserQuery] {}

@output
structure GetMessageOutput {
    @required
    message: Message
}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:PartialUpdateMessage"])
@http(method: "PATCH", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}", code: 200)
operation PartialUpdateMessage {
    input: PartialUpdateMessageInput
    output: PartialUpdateMessageOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

@input
structure PartialUpdateMessageInput with [MessagePath, ActingUser] {
    set: PartialUpdateMessageSetInput

    unset: PartialUpdateMessageUnsetInput
}

@output
structure PartialUpdateMessageOutput {
    @required
    message: Message
}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:UpdateMessage"])
@http(method: "PUT", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}", code: 200)
operation UpdateMessage {
    input: UpdateMessageInput
    output: UpdateMessageOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

@input
structure UpdateMessageInput with [MessagePath, ActingUser, MessageContent] {}

@output
structure UpdateMessageOutput {
    @required
    message: Message
}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 10, requests: 10 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 10, requests: 30 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:UnpinMessage"])
@http(method: "DELETE", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/pin", code: 200)
operation UnpinMessage {
    input: UnpinMessageInput
    output: UnpinMessageOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

@input
structure UnpinMessageInput with [MessagePath, ActingUserQuery, SilentQuery] {}

@output
structure UnpinMessageOutput {}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 10, requests: 10 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 10, requests: 30 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:PinMessage"])
@http(method: "PUT", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/pin", code: 200)
operation PinMessage {
    input: PinMessageInput
    output: PinMessageOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

@input
structure PinMessageInput with [MessagePath, ActingUser, Silent] {
    expiresAfter: Integer

    expiresAt: DateTime
}

@output
structure PinMessageOutput {}

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ListPinnedMessages", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/pinned", code: 200)
operation ListPinnedMessages {
    input: ListPinnedMessagesInput
    output: ListPinnedMessagesOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure ListPinnedMessagesInput with [ChannelPath, ActingUserQuery, PageQuery] {
    $limit = 100
}

@output
structure ListPinnedMessagesOutput {
    @required
    messages: MessagesList
}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:SendGiphy"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/send/giphy", code: 200)
operation SendGiphy {
    input: SendGiphyInput
    output: SendGiphyOutput
    errors: [
        ChannelNotFoundException
        IdempotencyConflictException
    ]
}

@input
structure SendGiphyInput with [ChannelPath, ActingUser, Idempotent] {
    @required
    text: String
}

@output
structure SendGiphyOutput {
    @required
    message: Message
}

@rateLimits([
    { authorization: "S2S", periodSeconds: 10, requests: 30 }
    { authorization: "S2S", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:SendSystemMessage"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/system", code: 200)
operation SendSystemMessage {
    input: SendSystemMessageInput
    output: SendSystemMessageOutput
    errors: [
        ChannelNotFoundException
        IdempotencyConflictException
    ]
}

@input
structure SendSystemMessageInput with [ChannelPath, ActingUser, Silent, Idempotent] {
    text: String

    event: String
}

@output
structure SendSystemMessageOutput {
    @required
    message: Message
}

structure Message with [MessageContent] {
    @required
    messageId: MessageId

    @required
    channelId: ChannelId

    @required
    createdAt: DateTime

    @required
    user: User

    @required
    type: MessageType

    event: String

    reactions: MessageReactionsList

    updatedAt: DateTime

    reactionCounts: ReactionCountsList

    pinnedAt: DateTime

    deletedAt: DateTime
}

structure MessageQuote {
    @required
    messageId: MessageId

    @required
    channelId: ChannelId

    @required
    user: User

    @required
    createdAt: DateTime

    text: String

    attachments: MessageAttachmentList
}

enum MessageType {
    REGULAR = "regular"

    SYSTEM = "system"

    DELETED = "deleted"
}

list MessagesList {
    member: Message
}

structure PartialUpdateMessageSetInput with [MessageContent] {}

enum PartialUpdateMessageUnsetField {
    TEXT = "text"

    ELEMENTS = "elements"

    ATTACHMENTS = "attachments"

    QUOTE = "quote"
}

list PartialUpdateMessageUnsetInput {
    member: PartialUpdateMessageUnsetField
}
