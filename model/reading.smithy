$version: "2.0"

namespace wildix.conversations

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

@input
structure ListChannelMembersReadStatusInput with [ChannelPath, ActingUserQuery] {}

@output
structure ListChannelMembersReadStatusOutput {
    @required
    members: ChannelMembersReadStatusList
}

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

@input
structure MarkReadInput with [ChannelPath, ActingUser] {
    messageId: MessageId
}

@output
structure MarkReadOutput {}

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

@input
structure MarkUnreadInput with [ChannelPath, ActingUser] {
    messageId: MessageId

    force: Boolean
}

@output
structure MarkUnreadOutput {}

structure ChannelMemberReadStatus {
    @required
    id: UserId

    lastReadAt: DateTime

    lastReadMessageId: String

    unreadCount: Integer
}

list ChannelMembersReadStatusList {
    member: ChannelMemberReadStatus
}
