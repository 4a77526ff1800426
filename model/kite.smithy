$version: "2.0"

namespace wildix.conversations

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:CreateKiteChannel"])
@http(method: "POST", uri: "/v2/conversations/kite", code: 200)
operation CreateKiteChannel {
    input: CreateKiteChannelInput
    output: CreateKiteChannelOutput
    errors: [
        IdempotencyConflictException
    ]
}

@input
structure CreateKiteChannelInput with [ActingUser, Idempotent] {
    channelId: ChannelId

    @required
    targetId: String

    targetRouteId: String

    welcomeMessages: WelcomeMessagesList

    initialMessage: InitialMessage
}

@output
structure CreateKiteChannelOutput {
    @required
    channel: Channel

    members: ChannelMembersList

    users: UsersList
}

structure InitialMessage with [MessageContent] {}

structure WelcomeMessage with [MessageContent] {}

list WelcomeMessagesList {
    member: WelcomeMessage
}
