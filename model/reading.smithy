$version: "2.0"

namespace wildix.conversations

/// How far each member has read, by joining time (ties by user id).
///
/// Whoever has access to the channel may ask. The answer isn't paged, and is given for channels of up to 100 members
/// only.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ReadStatusUnavailableException`: the channel has more than 100 members.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Read status"])
@examples([
    {
        title: "Who has read how far"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: { members: [{ id: "Zt7bR4nWc8Ye", lastReadAt: "2026-03-02T09:16:00.000Z", lastReadMessageId: "019cadd456987d2f9a0c4e8b6d13f572", unreadCount: 2 }, { id: "pH5sD1fGj6Ku", unreadCount: 5 }] }
    }
])
@capacity(100)
@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 100 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 300 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ListChannelMembersReadStatus", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/read", code: 200)
operation ListChannelMembersReadStatus {
    input: ListChannelMembersReadStatusInput
    output: ListChannelMembersReadStatusOutput
    errors: [
        ChannelNotFoundException
        ReadStatusUnavailableException
    ]
}

/// The channel whose members are asked about.
@input
structure ListChannelMembersReadStatusInput with [ChannelPath, ActingUserQuery] {}

/// How far each member has read.
@output
structure ListChannelMembersReadStatusOutput {
    /// One entry for each member, by joining time.
    @required
    members: ChannelMembersReadStatusList
}

/// Marks the channel as read by the acting user, up to a message or to the end.
///
/// The place up to which the user has read never moves backwards: naming an older message leaves it where it is. In any
/// case the mark set by MarkUnread goes. Idempotent. The other members see the change in ListChannelMembersReadStatus,
/// and an event tells of it.
///
/// A deleted message will do as `messageId`. Sending a message marks the channel as read by itself. Members only,
/// guests in their kite channels included; a company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: `messageId` isn't a message of this channel; a company caller gave no `userId`, or one that
///   the company doesn't know.
@tags(["Read status"])
@examples([
    {
        title: "Up to the end"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
    }
    {
        title: "Up to a message"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", messageId: "019cadd456987d2f9a0c4e8b6d13f572" }
        output: {}
    }
])
@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:MarkRead"])
@http(method: "PUT", uri: "/v2/conversations/channels/{channelId}/read", code: 200)
operation MarkRead {
    input: MarkReadInput
    output: MarkReadOutput
    errors: [
        ChannelNotFoundException
    ]
}

/// What was read.
@input
structure MarkReadInput with [ChannelPath, ActingUser] {
    /// The newest message that was read. Without it all the channel's messages are.
    messageId: MessageId
}

/// Nothing: it is marked.
@output
structure MarkReadOutput {}

/// Marks the channel as unread in the acting user's inbox, from a message on.
///
/// The mark is the user's own reminder: what the user has read, and what others see of it, stays. Without `messageId`
/// the mark is at the last message; a channel without messages is marked without one. Idempotent: marking again at the
/// same message changes nothing. At another message the mark moves there and counts as set anew; it needs no further
/// room. MarkRead clears it; so do leaving the channel and its deletion.
///
/// A user has at most 100 channels marked. One more is refused, or with `force` takes the place of the oldest mark. Two
/// calls at once never pass the limit.
///
/// A deleted message will do as `messageId`. Members only, guests in their kite channels included; a company caller
/// names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: `messageId` isn't a message of this channel; a company caller gave no `userId`, or one that
///   the company doesn't know.
/// - `MarkUnreadChannelsLimitReachedException`: 100 other channels are marked, and `force` isn't `true`.
@tags(["Read status"])
@examples([
    {
        title: "To look at it again later"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
    }
    {
        title: "A hundred channels are marked"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        error: {
            shapeId: MarkUnreadChannelsLimitReachedException
            content: { message: "100 channels are marked as unread, which is the most: read one, or set force to drop the oldest mark." }
        }
    }
])
@capacity(100)
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:MarkUnread"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/unread", code: 200)
operation MarkUnread {
    input: MarkUnreadInput
    output: MarkUnreadOutput
    errors: [
        ChannelNotFoundException
        MarkUnreadChannelsLimitReachedException
    ]
}

/// Where the mark is set.
@input
structure MarkUnreadInput with [ChannelPath, ActingUser] {
    /// The first message that counts as unread. Without it, the last message of the channel.
    messageId: MessageId

    /// `true`: where 100 channels are marked already, the oldest mark goes.
    force: Boolean = false
}

/// Nothing: it is marked.
@output
structure MarkUnreadOutput {}

/// How far one member has read.
structure ChannelMemberReadStatus {
    /// The member's user id.
    @required
    id: UserId

    /// When the member last got further, by reading or by sending: ISO 8601 in UTC with `Z`. Absent before the first
    /// time; reading again what was read leaves it.
    lastReadAt: DateTime

    /// The newest message that the member has read. Absent where it has read none.
    lastReadMessageId: String

    /// How many messages the member has not read. Silent messages, and the system messages that tell of changes to the
    /// channel, don't count.
    unreadCount: Integer
}

/// The read status of members, by joining time.
list ChannelMembersReadStatusList {
    member: ChannelMemberReadStatus
}
