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
@scopes(["messaging:GetTelephonyChannelId", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/telephony", code: 200)
operation GetTelephonyChannelId {
    input: GetTelephonyChannelIdInput
    output: GetTelephonyChannelIdOutput
}

@input
structure GetTelephonyChannelIdInput with [ActingUserQuery] {
    @required
    @httpQuery("service")
    service: String

    @required
    @httpQuery("serviceRecipient")
    serviceRecipient: String
}

@output
structure GetTelephonyChannelIdOutput {
    @required
    channelId: ChannelId
}

@scopes(["messaging:GetOrCreateTelephonyChannel", "messaging:read"])
@http(method: "POST", uri: "/v2/conversations/telephony", code: 200)
operation GetOrCreateTelephonyChannel {
    input: GetOrCreateTelephonyChannelInput
    output: GetOrCreateTelephonyChannelOutput
}

@input
structure GetOrCreateTelephonyChannelInput with [ActingUser] {
    @required
    service: String

    @required
    serviceRecipient: String

    serviceTitle: String
}

@output
structure GetOrCreateTelephonyChannelOutput {
    @required
    channel: Channel
}
