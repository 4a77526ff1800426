$version: "2.0"

namespace wildix.conversations

/// Lists the reactions to a message, oldest first; reactions of the same instant go by user id, then by type.
///
/// Whoever has access to the channel may list them: its members and, where the channel's `access` is `public`, every
/// user of its company. A company caller without `userId` may list those of every channel of its company.
///
/// A message without reactions gives an empty list, and so does a deleted one, for its reactions went with its content.
/// An `offset` past the end gives an empty list too. The message itself already carries `reactionCounts` and its first
/// ten `reactions`: this operation is for all the others.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `MessageNotFoundException`: the channel has no such message.
/// - `ValidationException`: `limit` or `offset` is out of bounds, or the company knows no such `userId`.
@tags(["Reactions"])
@examples([
    {
        title: "The reactions to a message"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
        }
        output: {
            reactions: [
                {
                    type: "thumbsup"
                    user: { id: "b0b4k7m2x9q1", name: "Bob Reed", email: "bob@example.com" }
                    createdAt: "2026-03-02T09:15:04.120Z"
                }
                {
                    type: "heart"
                    user: { id: "car0l5t8w3z6", name: "Carol Lind", email: "carol@example.com" }
                    createdAt: "2026-03-02T09:15:37.802Z"
                }
            ]
        }
    }
    {
        title: "A message that the channel doesn't have"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4eff"
        }
        error: {
            shapeId: MessageNotFoundException
            content: { message: "The channel has no message 0190f3a27c4e7b5d8a1e6c3f9b2d4eff." }
        }
    }
])
@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ListMessageReactions", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions", code: 200)
operation ListMessageReactions {
    input: ListMessageReactionsInput
    output: ListMessageReactionsOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

/// Which message, and which part of its reactions.
@input
structure ListMessageReactionsInput with [MessagePath, ActingUserQuery, PageQuery] {
    /// How many reactions to answer with, 1 to 100; 100 when it isn't given.
    $limit = 100
}

/// One page of a message's reactions.
@output
structure ListMessageReactionsOutput {
    /// The reactions, oldest first; empty where there are none (any more).
    @required
    reactions: MessageReactionsList
}

/// Adds the acting user's reaction to a message.
///
/// A user has at most one reaction of each type on a message, but may have several of different types. Sending one that
/// is there already changes nothing, keeps its `createdAt`, and is no error; so a call can be repeated safely.
///
/// Members of the channel may react, also to their own messages, to system messages, and in broadcast channels where
/// only supervisors send. A reaction moves no unread count and brings no hidden channel back. A company caller names
/// the user that reacts in `userId`.
///
/// A new reaction sends the event `chat:message:reaction:new`; a repeated one sends none.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `MessageNotFoundException`: the channel has no such message, or it was deleted.
/// - `ValidationException`: `reactionType` is none of the known types; a company caller gave no `userId`, or one that
///   the company doesn't know.
@tags(["Reactions"])
@examples([
    {
        title: "A thumb up"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
            reactionType: "thumbsup"
        }
        output: {}
    }
    {
        title: "A channel that doesn't exist or isn't accessible"
        input: {
            channelId: "00000000-0000-4000-8000-000000000000"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
            reactionType: "thumbsup"
        }
        error: {
            shapeId: ChannelNotFoundException
            content: { message: "There is no channel 00000000-0000-4000-8000-000000000000 that you have access to." }
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
@scopes(["messaging:SendMessageReaction"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions", code: 200)
operation SendMessageReaction {
    input: SendMessageReactionInput
    output: SendMessageReactionOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

/// Which message, and how the acting user reacts to it.
@input
structure SendMessageReactionInput with [MessagePath, ActingUser] {
    /// The kind of reaction.
    @required
    reactionType: ReactionType
}

/// Empty: the reaction is there.
@output
structure SendMessageReactionOutput {}

/// Takes the acting user's reaction of one type away from a message.
///
/// Nobody can take away the reaction of somebody else, supervisors included; a company caller names the user whose
/// reaction goes in `userId`. Deleting a reaction that isn't there, or deleting it twice, is no error.
///
/// It needs membership of the channel. A reaction that was there sends the event `chat:message:reaction:deleted`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `MessageNotFoundException`: the channel has no such message, or it was deleted.
/// - `ValidationException`: `reactionType` is none of the known types; a company caller gave no `userId`, or one that
///   the company doesn't know.
@tags(["Reactions"])
@examples([
    {
        title: "Take a heart back"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", messageId: "019cadd456987d2f9a0c4e8b6d13f572", reactionType: "heart" }
        output: {}
    }
])
@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:DeleteMessageReaction"])
@http(method: "DELETE", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions/{reactionType}", code: 200)
operation DeleteMessageReaction {
    input: DeleteMessageReactionInput
    output: DeleteMessageReactionOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
    ]
}

/// Which message, and which of the acting user's reactions to it.
@input
structure DeleteMessageReactionInput with [MessagePath, ActingUserQuery] {
    /// The kind of reaction to take away.
    @required
    @httpLabel
    reactionType: ReactionType
}

/// Empty: the reaction isn't there (any more).
@output
structure DeleteMessageReactionOutput {}

/// One user's reaction of one type to a message.
structure MessageReaction {
    /// The kind of reaction.
    @required
    type: ReactionType

    /// Who reacted.
    @required
    user: User

    /// When the user reacted: ISO 8601 in UTC, such as `2026-03-02T09:15:04.120Z`.
    @required
    createdAt: DateTime
}

/// Reactions to one message, oldest first.
list MessageReactionsList {
    /// One user's reaction.
    member: MessageReaction
}

/// How many users reacted to a message with one type.
structure ReactionCount {
    /// The kind of reaction.
    @required
    type: ReactionType

    /// How many users reacted so; at least 1, for types nobody used are left out.
    @required
    @range(min: 1)
    count: Integer
}

/// The reactions to one message counted by type, in the order in which each type was first used.
list ReactionCountsList {
    /// The count of one type.
    member: ReactionCount
}

/// What a message can be reacted with.
enum ReactionType {
    /// A thumb pointing up: agreed, liked.
    THUMBSUP = "thumbsup"

    /// Clapping hands: well done.
    CLAP = "clap"

    /// A slight smile.
    SLIGHTLY_SMILING_FACE = "slightly_smiling_face"

    /// A broad smile with the mouth open.
    SMILEY = "smiley"

    /// A heart: loved.
    HEART = "heart"

    /// A pair of eyes: seen, having a look.
    EYES = "eyes"

    /// A check mark: done.
    WHITE_CHECK_MARK = "white_check_mark"

    /// A confused face: not clear.
    CONFUSED = "confused"

    /// A thumb pointing down: not agreed.
    THUMBSDOWN = "thumbsdown"
}
