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
@scopes(["messaging:GetWhatsAppChannelId", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/whatsapp", code: 200)
operation GetWhatsAppChannelId {
    input: GetWhatsAppChannelIdInput
    output: GetWhatsAppChannelIdOutput
}

@input
structure GetWhatsAppChannelIdInput with [ActingUserQuery] {
    @required
    @httpQuery("service")
    service: String

    @required
    @httpQuery("serviceRecipient")
    serviceRecipient: String
}

@output
structure GetWhatsAppChannelIdOutput {
    @required
    channelId: ChannelId
}

@scopes(["messaging:GetOrCreateWhatsAppChannel", "messaging:read"])
@http(method: "POST", uri: "/v2/conversations/whatsapp", code: 200)
operation GetOrCreateWhatsAppChannel {
    input: GetOrCreateWhatsAppChannelInput
    output: GetOrCreateWhatsAppChannelOutput
}

@input
structure GetOrCreateWhatsAppChannelInput with [ActingUser] {
    @required
    service: String

    @required
    serviceRecipient: String

    serviceTitle: String
}

@output
structure GetOrCreateWhatsAppChannelOutput {
    @required
    channel: Channel
}
