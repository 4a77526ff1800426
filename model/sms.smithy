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
@scopes(["messaging:GetSmsChannelId", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/sms", code: 200)
operation GetSmsChannelId {
    input: GetSmsChannelIdInput
    output: GetSmsChannelIdOutput
}

@input
structure GetSmsChannelIdInput with [ActingUserQuery] {
    @required
    @httpQuery("service")
    service: String

    @required
    @httpQuery("serviceRecipient")
    serviceRecipient: String
}

@output
structure GetSmsChannelIdOutput {
    @required
    channelId: ChannelId
}

@scopes(["messaging:GetOrCreateSmsChannel", "messaging:read"])
@http(method: "POST", uri: "/v2/conversations/sms", code: 200)
operation GetOrCreateSmsChannel {
    input: GetOrCreateSmsChannelInput
    output: GetOrCreateSmsChannelOutput
}

@input
structure GetOrCreateSmsChannelInput with [ActingUser] {
    @required
    service: String

    @required
    serviceRecipient: String

    serviceTitle: String
}

@output
structure GetOrCreateSmsChannelOutput {
    @required
    channel: Channel
}
