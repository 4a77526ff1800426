$version: "2.0"

namespace wildix.conversations

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

@input
structure ListMessageReactionsInput with [MessagePath, ActingUserQuery, PageQuery] {
    $limit = 100
}

@output
structure ListMessageReactionsOutput {
    @required
    reactions: MessageReactionsList
}

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

@input
structure SendMessageReactionInput with [MessagePath, ActingUser] {
    @required
    reactionType: ReactionType
}

@output
structure SendMessageReactionOutput {}

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

@input
structure DeleteMessageReactionInput with [MessagePath, ActingUserQuery] {
    @required
    @httpLabel
    reactionType: ReactionType
}

@output
structure DeleteMessageReactionOutput {}

structure MessageReaction {
    @required
    type: ReactionType

    @required
    user: User

    @required
    createdAt: DateTime
}

list MessageReactionsList {
    member: MessageReaction
}

structure ReactionCount {
    @required
    type: ReactionType

    @required
    count: Integer
}

list ReactionCountsList {
    member: ReactionCount
}

enum ReactionType {
    THUMBSUP = "thumbsup"

    CLAP = "clap"

    SLIGHTLY_SMILING_FACE = "slightly_smiling_face"

    SMILEY = "smiley"

    HEART = "heart"

    EYES = "eyes"

    WHITE_CHECK_MARK = "white_check_mark"

    CONFUSED = "confused"

    THUMBSDOWN = "thumbsdown"
}
