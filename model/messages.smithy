$version: "2.0"

namespace wildix.conversations

/// Lists the messages of a channel, newest first.
///
/// Whoever has access to the channel may read it, messages from before joining included. Deleted messages are listed as
/// tombstones, system messages as any other. `limit` is 50 where it isn't given.
///
/// `before` and `after` name a message and give a page beside it, the same whatever was sent meanwhile; `offset` counts
/// from the newest message, which moves, and makes no difference where one of them is given. To read a whole channel,
/// pass the last `messageId` of each page as `before` of the next, until a page has fewer than `limit`. To catch up,
/// pass the newest known `messageId` as `after`: the answer has the messages that follow directly on it, newest first
/// as well, so that its first `messageId` is the next `after`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ValidationException`: `limit` isn't 1 to 100; `offset` is below 0; `before` and `after` are both given, or name
///   no message of this channel; the company knows no such `userId`.
@tags(["Messages"])
@examples([
    {
        title: "The page before a message"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            before: "019cadd5b5b07b418c3ea95d20f7b6e4"
            limit: 1
        }
        output: {
            messages: [
                {
                    messageId: "019cadd456987d2f9a0c4e8b6d13f572"
                    channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                    createdAt: "2026-03-02T09:15:00.120Z"
                    user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }
                    type: "regular"
                    text: "The plans are in."
                }
            ]
        }
    }
    {
        title: "A channel that doesn't exist or isn't accessible"
        input: { channelId: "00000000-0000-4000-8000-000000000000" }
        error: {
            shapeId: ChannelNotFoundException
            content: { message: "There is no channel 00000000-0000-4000-8000-000000000000 that you have access to." }
        }
    }
])
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

/// Which channel's messages, and which part of the list is wanted.
@input
structure ListMessagesInput with [ChannelPath, ActingUserQuery, PageQuery] {
    $limit = 50

    /// How many messages to skip, counted from the newest; not counted where `before` or `after` is given.
    $offset

    /// The id of a message of this channel, a deleted one too: the page has the messages sent directly before it.
    @httpQuery("before")
    before: MessageId

    /// The id of a message of this channel, a deleted one too: the page has the messages sent directly after it.
    @httpQuery("after")
    after: MessageId
}

/// One page of messages.
@output
structure ListMessagesOutput {
    /// The messages, newest first.
    @required
    messages: MessagesList
}

/// Sends a message to a channel.
///
/// It has at least one of text, elements, attachments and quote: empty lists, and text that is empty or only white
/// space, count as none. Text has up to 10,000 characters; there may be 10 attachments and 10 elements.
///
/// - Attachments name files that were uploaded to this channel by UploadFile and have arrived; of everything else that
///   is said about them, what is stored wins.
/// - A quote names a message that the acting user has access to, in this channel or another. Its text, attachments,
///   author and time are taken from that message as it stands now, whatever the caller says.
/// - `silent` moves no unread count and brings back no hidden channel.
///
/// Sending marks the channel as read for the sender, ends the sender's typing, and, unless `silent`, brings the channel
/// back where members have hidden it. Members only; where the channel's `broadcast` is `true`, its supervisors only. A
/// company caller names the sender in `userId`.
///
/// A repeated `Idempotency-Key` gives the message that was sent; nothing is sent twice, also when both calls arrive at
/// once.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it, or isn't a
///   supervisor of a broadcast channel.
/// - `ValidationException`: the message is empty, or a part of it too long; an attachment isn't a file of this channel,
///   or hasn't arrived; the quoted message doesn't exist, was deleted or isn't accessible; a company caller gave no
///   `userId`, or one that the company doesn't know.
/// - `IdempotencyConflictException`: the key was used within 24 hours with another input.
@tags(["Messages"])
@examples([
    {
        title: "Send a text"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            text: "The plans are in."
            idempotencyToken: "5b0d4a2e-91c7-4f3e-8a65-0c2f7e9d1b48"
        }
        output: {
            message: {
                messageId: "019cadd456987d2f9a0c4e8b6d13f572"
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                createdAt: "2026-03-02T09:15:00.120Z"
                user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }
                type: "regular"
                text: "The plans are in."
            }
        }
    }
    {
        title: "Answer a message with a choice of two buttons"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            text: "Shall I order?"
            elements: [
                {
                    actions: [
                        {
                            button: {
                                text: "Order"
                                handler: {
                                    action: { id: "order-confirm" }
                                }
                            }
                        }
                        {
                            button: {
                                text: "See the plans"
                                handler: {
                                    link: { url: "https://example.com/plans" }
                                }
                                variant: "outlined"
                            }
                        }
                    ]
                }
            ]
            quote: {
                messageId: "019cadd456987d2f9a0c4e8b6d13f572"
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                user: { id: "Zt7bR4nWc8Ye" }
                createdAt: "2026-03-02T09:15:00.120Z"
            }
        }
        output: {
            message: {
                messageId: "019cadd5b5b07b418c3ea95d20f7b6e4"
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                createdAt: "2026-03-02T09:16:30.000Z"
                user: { id: "kQ3vX9pLm2Ta", name: "Ann Baker" }
                type: "regular"
                text: "Shall I order?"
                elements: [
                    {
                        actions: [
                            {
                                button: {
                                    text: "Order"
                                    handler: {
                                        action: { id: "order-confirm" }
                                    }
                                }
                            }
                            {
                                button: {
                                    text: "See the plans"
                                    handler: {
                                        link: { url: "https://example.com/plans" }
                                    }
                                    variant: "outlined"
                                }
                            }
                        ]
                    }
                ]
                quote: {
                    messageId: "019cadd456987d2f9a0c4e8b6d13f572"
                    channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                    user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }
                    createdAt: "2026-03-02T09:15:00.120Z"
                    text: "The plans are in."
                }
            }
        }
    }
    {
        title: "A key that was used with another input"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            text: "Something else"
            idempotencyToken: "5b0d4a2e-91c7-4f3e-8a65-0c2f7e9d1b48"
        }
        error: {
            shapeId: IdempotencyConflictException
            content: { message: "The Idempotency-Key was used with another input: send a new key for a new request." }
        }
    }
])
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

/// What to send, and where.
@input
structure SendMessageInput with [ChannelPath, ActingUser, Silent, Idempotent, MessageContent] {
    /// `true`: the message moves no unread count and brings back no hidden channel. Events are sent all the same.
    $silent
}

/// The message that was sent.
@output
structure SendMessageOutput {
    /// The message.
    @required
    message: Message
}

/// Deletes a message for everybody and leaves a tombstone in its place: a message of the type `deleted` without text,
/// elements, attachments or quote.
///
/// Its reactions and its pin go as well, and its files can't be downloaded any more. Messages that quote it keep what
/// they quoted. The tombstone keeps id, author and place, and has `deletedAt`. Deleting moves no unread count.
///
/// The author may delete a message, and so may supervisors and company callers without `userId`; system messages, only
/// the latter two. Idempotent: a message that was deleted, or never was in this channel, gets the same empty answer.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the message is another's and the acting user isn't a supervisor; the acting user isn't a
///   member (any more).
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Messages"])
@examples([
    {
        title: "Delete a message"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", messageId: "019cadd456987d2f9a0c4e8b6d13f572" }
        output: {}
    }
])
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

/// Which message to delete.
@input
structure DeleteMessageInput with [MessagePath, ActingUserQuery] {}

/// Nothing: the message is deleted.
@output
structure DeleteMessageOutput {}

/// Gives one message; a deleted one as its tombstone.
///
/// Whoever has access to the channel may read it.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `MessageNotFoundException`: the channel has no such message; one of another channel isn't found either.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Messages"])
@examples([
    {
        title: "A message with reactions"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            messageId: "019cadd456987d2f9a0c4e8b6d13f572"
        }
        output: {
            message: {
                messageId: "019cadd456987d2f9a0c4e8b6d13f572"
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                createdAt: "2026-03-02T09:15:00.120Z"
                user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }
                type: "regular"
                text: "The plans are in."
                reactions: [
                    {
                        type: "thumbsup"
                        user: { id: "kQ3vX9pLm2Ta", name: "Ann Baker" }
                        createdAt: "2026-03-02T09:15:42.000Z"
                    }
                ]
                reactionCounts: [
                    { type: "thumbsup", count: 1 }
                ]
            }
        }
    }
    {
        title: "A message that was deleted"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            messageId: "019cadd5b8807e4d8f1a2b3c4d5e6f70"
        }
        output: {
            message: {
                messageId: "019cadd5b8807e4d8f1a2b3c4d5e6f70"
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                createdAt: "2026-03-02T09:16:30.720Z"
                deletedAt: "2026-03-02T09:17:04.300Z"
                user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }
                type: "deleted"
            }
        }
    }
    {
        title: "A message that the channel doesn't have"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            messageId: "00000000000070008000000000000000"
        }
        error: {
            shapeId: MessageNotFoundException
            content: { message: "The channel has no message 00000000000070008000000000000000." }
        }
    }
])
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

/// Which message is wanted.
@input
structure GetMessageInput with [MessagePath, ActingUserQuery] {}

/// One message.
@output
structure GetMessageOutput {
    /// The message.
    @required
    message: Message
}

/// Changes some parts of a message and leaves the others as they are: sets what `set` has and clears what `unset`
/// lists.
///
/// Only the author may, and while being a member. A company caller names the author in `userId`. What SendMessage says
/// about text, elements, attachments and quote holds here; the message must not become empty. `updatedAt` is set; where
/// neither `set` nor `unset` has anything, the answer is the message as it is.
///
/// An edit moves no unread count, brings back no hidden channel, and leaves the message at its place, its reactions and
/// its pin.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `MessageNotFoundException`: the channel has no such message, or it was deleted, or is a system message.
/// - `ForbiddenException`: the message is another's; the acting user isn't a member any more.
/// - `ValidationException`: a part is both in `set` and in `unset`; the message would become empty, or a part of it too
///   long; an attachment isn't a file of this channel, or hasn't arrived; the quoted message doesn't exist, was deleted
///   or isn't accessible; a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Messages"])
@examples([
    {
        title: "Correct the text of a message"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            messageId: "019cadd456987d2f9a0c4e8b6d13f572"
            set: { text: "The plans are in, both of them." }
        }
        output: {
            message: {
                messageId: "019cadd456987d2f9a0c4e8b6d13f572"
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                createdAt: "2026-03-02T09:15:00.120Z"
                user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }
                type: "regular"
                text: "The plans are in, both of them."
                updatedAt: "2026-03-02T09:18:05.000Z"
            }
        }
    }
    {
        title: "A message that was deleted"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            messageId: "019cadd5b5b07b418c3ea95d20f7b6e4"
            set: { text: "Too late." }
        }
        error: {
            shapeId: MessageNotFoundException
            content: { message: "The message 019cadd5b5b07b418c3ea95d20f7b6e4 was deleted." }
        }
    }
])
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

/// What changes.
@input
structure PartialUpdateMessageInput with [MessagePath, ActingUser] {
    /// The parts to set.
    set: PartialUpdateMessageSetInput

    /// The parts to clear. One that isn't there is cleared already.
    unset: PartialUpdateMessageUnsetInput
}

/// The message after the change.
@output
structure PartialUpdateMessageOutput {
    /// The message.
    @required
    message: Message
}

/// Replaces a message: what isn't given of text, elements, attachments and quote is cleared.
///
/// Only the author may, and while being a member. A company caller names the author in `userId`. What SendMessage says
/// about text, elements, attachments and quote holds here; the message must not become empty. `updatedAt` is set each
/// time.
///
/// An edit moves no unread count, brings back no hidden channel, and leaves the message at its place, its reactions and
/// its pin.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `MessageNotFoundException`: the channel has no such message, or it was deleted, or is a system message.
/// - `ForbiddenException`: the message is another's; the acting user isn't a member any more.
/// - `ValidationException`: the message would become empty, or a part of it is too long; an attachment isn't a file of
///   this channel, or hasn't arrived; the quoted message doesn't exist, was deleted or isn't accessible; a company
///   caller gave no `userId`, or one that the company doesn't know.
@tags(["Messages"])
@examples([
    {
        title: "Another text, and nothing else"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", messageId: "019cadd456987d2f9a0c4e8b6d13f572", text: "The plans are in, and look good." }
        output: { message: { messageId: "019cadd456987d2f9a0c4e8b6d13f572", channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", createdAt: "2026-03-02T09:15:00.120Z", updatedAt: "2026-03-02T09:21:00.000Z", user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }, type: "regular", text: "The plans are in, and look good." } }
    }
])
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

/// What the message is to say.
@input
structure UpdateMessageInput with [MessagePath, ActingUser, MessageContent] {}

/// The message after the change.
@output
structure UpdateMessageOutput {
    /// The message.
    @required
    message: Message
}

/// Takes a message off the pinned messages of its channel.
///
/// Every member may, whoever pinned it. Idempotent: a message that isn't pinned, whose pin has expired, or that was
/// deleted gets the same empty answer. Unpinning writes a `message_unpinned` system message unless `silent`; an
/// expiring pin writes none. A company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `MessageNotFoundException`: the channel has no such message.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Messages"])
@examples([
    {
        title: "Unpin a message"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", messageId: "019cadd456987d2f9a0c4e8b6d13f572" }
        output: {}
    }
])
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

/// Which message to unpin.
@input
structure UnpinMessageInput with [MessagePath, ActingUserQuery, SilentQuery] {
    /// `true`: no system message tells of it. Events are sent all the same.
    $silent
}

/// Nothing: the message isn't pinned.
@output
structure UnpinMessageOutput {}

/// Pins a message to its channel, for all who read it, for ever or for a time.
///
/// `expiresAfter` or `expiresAt` says when the pin goes by itself, not both; with neither it stays until UnpinMessage.
/// Idempotent: pinning a pinned message keeps its place and its `pinnedAt` and takes over when it expires, with neither
/// for ever. A message whose pin has expired is pinned anew.
///
/// Every member may pin any message that isn't deleted. Pinning writes a `message_pinned` system message unless
/// `silent`; pinning again writes none. A company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `MessageNotFoundException`: the channel has no such message, or it was deleted.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: both `expiresAfter` and `expiresAt` are given; `expiresAfter` is below 1; `expiresAt` isn't
///   a date, or isn't in the future; a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Messages"])
@examples([
    {
        title: "For ever"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", messageId: "019cadd456987d2f9a0c4e8b6d13f572" }
        output: {}
    }
    {
        title: "For an hour"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", messageId: "019cadd456987d2f9a0c4e8b6d13f572", expiresAfter: 3600 }
        output: {}
    }
])
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

/// Which message to pin, and for how long.
@input
structure PinMessageInput with [MessagePath, ActingUser, Silent] {
    /// After how many seconds the pin goes; at least 1.
    expiresAfter: DurationSeconds

    /// When the pin goes: ISO 8601, in the future.
    expiresAt: DateTimeInput

    /// `true`: no system message tells of it. Events are sent all the same.
    $silent
}

/// Nothing: the message is pinned.
@output
structure PinMessageOutput {}

/// Lists the pinned messages of a channel, newest pin first; ties by message id.
///
/// Whoever has access to the channel may ask. Expired pins and deleted messages aren't listed. `limit` is 100 where it
/// isn't given.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ValidationException`: `limit` isn't 1 to 100; `offset` is below 0; the company knows no such `userId`.
@tags(["Messages"])
@examples([
    {
        title: "The newest pin"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", limit: 1 }
        output: { messages: [{ messageId: "019cadd456987d2f9a0c4e8b6d13f572", channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", createdAt: "2026-03-02T09:15:00.120Z", user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }, type: "regular", text: "The plans are in.", pinnedAt: "2026-03-02T09:20:00.000Z" }] }
    }
])
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

/// Which channel's pinned messages, and which part of the list is wanted.
@input
structure ListPinnedMessagesInput with [ChannelPath, ActingUserQuery, PageQuery] {
    $limit = 100
}

/// One page of pinned messages.
@output
structure ListPinnedMessagesOutput {
    /// The messages, each with its `pinnedAt`, newest pin first.
    @required
    messages: MessagesList
}

/// Looks a word up with the GIF provider (GIPHY) and sends the picture that it gives as an attachment.
///
/// What SendMessage says about who may send, reading and typing holds here. The picture is fetched and kept as a file
/// of the channel. Nothing is sent unless all of it works.
///
/// A repeated `Idempotency-Key` gives the message that was sent, and looks nothing up again.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it, or isn't a
///   supervisor of a broadcast channel.
/// - `ValidationException`: `text` is missing, empty or too long, or the provider has no picture for it; a company
///   caller gave no `userId`, or one that the company doesn't know.
/// - `IdempotencyConflictException`: the key was used within 24 hours with another input.
/// - `ServiceUnavailableException`: no provider is configured, or it doesn't answer.
@tags(["Messages"])
@examples([
    {
        title: "A picture for a word"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", text: "harbour" }
        output: { message: { messageId: "019cadd8a1b27c4d9e6f3a5b7c8d0e1f", channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", createdAt: "2026-03-02T09:18:00.000Z", user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }, type: "regular", attachments: [{ id: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a", fsId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a", mime: "image/gif", name: "harbour.gif", size: 482133, width: 480, height: 270 }] } }
    }
])
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

/// What to look for, and where to send it.
@input
structure SendGiphyInput with [ChannelPath, ActingUser, Idempotent] {
    /// What the picture is to show: 1 to 50 characters.
    @required
    text: GiphySearchText
}

/// The message that was sent.
@output
structure SendGiphyOutput {
    /// The message, with the picture as its attachment.
    @required
    message: Message
}

/// Writes a system message into a channel; for trusted internal services only.
///
/// It has `text`, `event` or both. Internal services may write into every channel of their company, direct and
/// broadcast ones included, without being a member. `userId` names the user whom the message tells of, and who is shown
/// as its author; without it the company is. Nobody can edit a system message; supervisors can delete it.
///
/// A repeated `Idempotency-Key` gives the message that was written; nothing is written twice.
///
/// - `ChannelNotFoundException`: the company has no such channel.
/// - `ForbiddenException`: the caller isn't an internal service (`S2S`).
/// - `ValidationException`: neither `text` nor `event` is given, or `text` is only white space without `event`; `event`
///   isn't JSON; one of them is too long; the company knows no such `userId`.
/// - `IdempotencyConflictException`: the key was used within 24 hours with another input.
@tags(["Messages"])
@examples([
    {
        title: "Tell that a call ended"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", text: "The call ended after 4 minutes." }
        output: { message: { messageId: "019cadd8b3c47d5e8f7a4b6c9d0e1f2a", channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", createdAt: "2026-03-02T09:19:00.000Z", user: { id: "000000000000" }, type: "system", text: "The call ended after 4 minutes." } }
    }
])
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

/// What to write, and where; at least one of `text` and `event`.
@input
structure SendSystemMessageInput with [ChannelPath, ActingUser, Silent, Idempotent] {
    /// What people read.
    text: MessageText

    /// What programs read: a JSON text, up to 10,000 characters; as a rule an object with a `type`.
    event: MessageEvent

    /// `true`: the message moves no unread count and brings back no hidden channel. Events are sent all the same.
    $silent
}

/// The message that was written.
@output
structure SendSystemMessageOutput {
    /// The message, of the type `system`.
    @required
    message: Message
}

/// A message in a channel.
structure Message with [MessageContent] {
    /// The message's id.
    @required
    messageId: MessageId

    /// The id of the channel that it was sent to.
    @required
    channelId: ChannelId

    /// When it was sent: ISO 8601 in UTC with `Z`.
    @required
    createdAt: DateTime

    /// Who sent it. A system message's is who made the change; where the company itself did, a user that stands for the
    /// company, with the company's id.
    @required
    user: User

    /// Whether somebody sent it, the service wrote it, or it was deleted.
    @required
    type: MessageType

    /// What happened, in system messages: a JSON text.
    ///
    /// What the service writes is an object with a `type`, the `userId` of who made the change (absent where the
    /// company did), and what changed: `member_joined`, `member_left`; `member_added`, `member_removed` (`memberIds`, a
    /// list of user ids); `channel_renamed` (`subject`, absent where it was cleared); `channel_assigned` (`assigneeId`,
    /// `service`, those that are set), `channel_unassigned`; `message_pinned`, `message_unpinned` (`messageId`). These
    /// messages move no unread count and bring back no hidden channel. Those of SendSystemMessage may have any JSON.
    /// Pass over types and members that you don't know: there may be more.
    event: String

    /// The first ten reactions, oldest first; ListMessageReactions has them all. Absent where there is none.
    reactions: MessageReactionsList

    /// When it was last edited: ISO 8601 in UTC with `Z`. Absent where it never was.
    updatedAt: DateTime

    /// How often each reaction was given, of those that were. Absent where there is none.
    reactionCounts: ReactionCountsList

    /// When it was pinned: ISO 8601 in UTC with `Z`. Absent while it isn't.
    pinnedAt: DateTime

    /// When it was deleted: ISO 8601 in UTC with `Z`; in tombstones only.
    deletedAt: DateTime
}

/// The message that another one answers, as it stood when that was sent.
///
/// To quote, give the members of the message that is quoted. `messageId` and `channelId` say which one it is; of the
/// others, what is stored wins over what the caller says.
structure MessageQuote {
    /// The id of the quoted message.
    @required
    messageId: MessageId

    /// The id of the channel that the quoted message is in.
    @required
    channelId: ChannelId

    /// Who sent the quoted message.
    @required
    user: User

    /// When the quoted message was sent: ISO 8601 in UTC with `Z`.
    @required
    createdAt: DateTime

    /// The text of the quoted message.
    text: MessageText

    /// The attachments of the quoted message.
    attachments: MessageAttachmentList
}

/// Where a message comes from, or that it is gone.
enum MessageType {
    /// A message that somebody sent.
    REGULAR = "regular"

    /// A message that the service, or another service by SendSystemMessage, wrote about what happened.
    SYSTEM = "system"

    /// A tombstone: the message was deleted.
    DELETED = "deleted"
}

/// Messages, in the order that the operation says.
list MessagesList {
    member: Message
}

/// What to look for with the GIF provider: 1 to 50 characters, which is what GIPHY takes.
@length(min: 1, max: 50)
string GiphySearchText

/// What a system message tells programs: a JSON text of 1 to 10,000 characters.
@length(min: 1, max: 10000)
string MessageEvent

/// A time span in seconds.
@range(min: 1)
integer DurationSeconds

/// The parts of a message to set; those that aren't given stay as they are. A part that is given empty is cleared.
structure PartialUpdateMessageSetInput with [MessageContent] {}

/// The parts of a message that can be cleared.
enum PartialUpdateMessageUnsetField {
    /// The message has no text any more.
    TEXT = "text"

    /// The message has no elements any more.
    ELEMENTS = "elements"

    /// The message has no attachments any more.
    ATTACHMENTS = "attachments"

    /// The message quotes nothing any more.
    QUOTE = "quote"
}

/// The parts to clear. One that is listed twice is cleared once.
@length(max: 10)
list PartialUpdateMessageUnsetInput {
    member: PartialUpdateMessageUnsetField
}
