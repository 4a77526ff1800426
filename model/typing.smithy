$version: "2.0"

namespace wildix.conversations

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:SendTypingStart"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/send/typing/start", code: 200)
operation SendTypingStart {
    input: SendTypingStartInput
    output: SendTypingStartOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure SendTypingStartInput with [ChannelPath, ActingUser] {}

@output
structure SendTypingStartOutput {}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:SendTypingStop"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/send/typing/stop", code: 200)
operation SendTypingStop {
    input: SendTypingStopInput
    output: SendTypingStopOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure SendTypingStopInput with [ChannelPath, ActingUser] {}

@output
structure SendTypingStopOutput {}
