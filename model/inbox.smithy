$version: "2.0"

namespace wildix.conversations

/// Takes a channel out of the acting user's pinned channels.
///
/// The pins of other users stay. Unpinning a channel that isn't pinned is no error. A company caller names the user
/// whose pin goes in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it. (Leaving a channel
///   or deleting it has taken the pin away already.)
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@examples([
    {
        title: "Unpin a channel"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
    }
])
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

/// Which channel to unpin.
@input
structure UnpinChannelInput with [ChannelPath, ActingUserQuery] {}

/// Empty: the channel isn't pinned (any more).
@output
structure UnpinChannelOutput {}

/// Pins a channel in the acting user's inbox.
///
/// A pin is the acting user's own: nobody else sees it. At most 10 channels are pinned at a time, also when several
/// calls arrive at once. Where 10 others are pinned already, the call is refused, or, with `force`, the channel pinned
/// longest ago is unpinned to make room.
///
/// Pinning a channel that is pinned is no error: it keeps its `pinnedAt`, and no other pin goes, whatever `force` says.
/// A pin goes when the user leaves the channel or is removed from it, and when the channel is deleted.
///
/// It needs membership of the channel. A company caller names the user that pins in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `PinnedChannelsLimitReachedException`: 10 other channels are pinned, and `force` isn't `true`.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@capacity(10)
@examples([
    {
        title: "Pin a channel"
        input: { channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10" }
        output: {}
    }
    {
        title: "Pin a channel in place of the one pinned longest ago"
        input: { channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596", force: true }
        output: {}
    }
    {
        title: "Ten channels are pinned already"
        input: { channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596" }
        error: {
            shapeId: PinnedChannelsLimitReachedException
            content: {
                message: "10 channels are pinned, which is the most: unpin one, or set force to replace the one pinned longest ago."
            }
        }
    }
])
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

/// Which channel to pin, and what to do when there is no room.
@input
structure PinChannelInput with [ChannelPath, ActingUser] {
    /// Whether the channel pinned longest ago gives way when 10 others are pinned; `false` when it isn't given.
    force: Boolean = false
}

/// Empty: the channel is pinned.
@output
structure PinChannelOutput {}

/// Gives the whole state of the acting user's inbox in one answer: the channels it marked unread, pinned and tagged,
/// and its tags.
///
/// All of it belongs to the acting user and is seen at one instant. The lists are never longer than their limits (100
/// marks, 10 pins, 15 tags, 100 channels a tag), so they come whole and without pages. An inbox in which nothing was
/// ever marked, pinned or tagged gives empty lists. How many messages are unread is not part of it:
/// ListChannelMembersReadStatus tells.
///
/// A company caller names the user whose inbox it is in `userId`.
///
/// - `ForbiddenException`: a user asked for the inbox of another.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@examples([
    {
        title: "An inbox with an unread mark, two pins and a tag"
        input: {}
        output: {
            channels: {
                unread: [
                    {
                        channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596"
                        unreadAt: "2026-03-02T09:20:11.045Z"
                        messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
                    }
                ]
                pinned: [
                    {
                        channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
                        pinnedAt: "2026-03-02T08:00:00.000Z"
                    }
                    {
                        channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596"
                        pinnedAt: "2026-02-27T16:41:09.310Z"
                    }
                ]
                tagged: [
                    {
                        channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
                        tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
                    }
                ]
            }
            tags: [
                { id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80", name: "Customers" }
            ]
        }
    }
    {
        title: "An inbox in which nothing was done yet"
        input: {}
        output: {
            channels: { unread: [], pinned: [], tagged: [] }
            tags: []
        }
    }
])
@readonly
@scopes(["messaging:GetInboxState", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/inbox/state", code: 200)
operation GetInboxState {
    input: GetInboxStateInput
    output: GetInboxStateOutput
}

/// Whose inbox.
@input
structure GetInboxStateInput with [ActingUserQuery] {}

/// The acting user's inbox.
@output
structure GetInboxStateOutput {
    /// What the user did to channels.
    @required
    channels: InboxChannelsState

    /// The user's tags, oldest first, those without channels included; at most 15.
    @required
    tags: InboxTagsList
}

/// The channels that a user marked unread, pinned and tagged. A channel may be in each of the lists.
structure InboxChannelsState {
    /// The channels marked unread with MarkUnread, newest mark first; at most 100.
    @required
    unread: InboxUnreadChannelsList

    /// The pinned channels, newest pin first; at most 10.
    @required
    pinned: InboxPinnedChannelsList

    /// The tagged channels, once for each of their tags: tag by tag in the order of `tags`, and within a tag newest
    /// first; at most 100 a tag.
    @required
    tagged: InboxTaggedChannelsList
}

/// A channel that a user pinned.
structure InboxPinnedChannel {
    /// The id of the channel.
    @required
    channelId: ChannelId

    /// When the user pinned it: ISO 8601 in UTC, such as `2026-03-02T08:00:00.000Z`.
    @required
    pinnedAt: DateTime
}

/// The channels that a user pinned, newest pin first; those of the same instant go by channel id.
list InboxPinnedChannelsList {
    /// One pinned channel.
    member: InboxPinnedChannel
}

/// A channel that a user marked unread.
structure InboxUnreadChannel {
    /// The id of the channel.
    @required
    channelId: ChannelId

    /// When the user marked it: ISO 8601 in UTC, such as `2026-03-02T09:20:11.045Z`.
    @required
    unreadAt: DateTime

    /// The message at which the mark stands; absent when the channel had no message.
    messageId: MessageId
}

/// The channels that a user marked unread, newest mark first; those of the same instant go by channel id.
list InboxUnreadChannelsList {
    /// One channel marked unread.
    member: InboxUnreadChannel
}
