$version: "2.0"

namespace wildix.conversations

@idempotent
@scopes(["messaging:UnpinChannel"])
@http(method: "DELETE", uri: "/v2/conversations/channels/{channelId}/pin", code: 200)
operation UnpinChannel {
    input: UnpinChannelInput
    output: UnpinChannelOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure UnpinChannelInput with [ChannelPath, ActingUserQuery] {}

@output
structure UnpinChannelOutput {}

@idempotent
@scopes(["messaging:PinChannel"])
@http(method: "PUT", uri: "/v2/conversations/channels/{channelId}/pin", code: 200)
operation PinChannel {
    input: PinChannelInput
    output: PinChannelOutput
    errors: [
        ChannelNotFoundException
        PinnedChannelsLimitReachedException
    ]
}

@input
structure PinChannelInput with [ChannelPath, ActingUser] {
    force: Boolean
}

@output
structure PinChannelOutput {}

@readonly
@scopes(["messaging:GetInboxState", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/inbox/state", code: 200)
operation GetInboxState {
    input: GetInboxStateInput
    output: GetInboxStateOutput
}

@input
structure GetInboxStateInput with [ActingUserQuery] {}

@output
structure GetInboxStateOutput {
    @required
    channels: InboxChannelsState

    @required
    tags: InboxTagsList
}

structure InboxChannelsState {
    @required
    unread: InboxUnreadChannelsList

    @required
    pinned: InboxPinnedChannelsList

    @required
    tagged: InboxTaggedChannelsList
}

structure InboxPinnedChannel {
    @required
    channelId: ChannelId

    @required
    pinnedAt: DateTime
}

list InboxPinnedChannelsList {
    member: InboxPinnedChannel
}

structure InboxUnreadChannel {
    @required
    channelId: ChannelId

    @required
    unreadAt: DateTime

    messageId: MessageId
}

list InboxUnreadChannelsList {
    member: InboxUnreadChannel
}
