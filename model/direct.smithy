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
@scopes(["messaging:GetDirectChannelId", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/direct", code: 200)
operation GetDirectChannelId {
    input: GetDirectChannelIdInput
    output: GetDirectChannelIdOutput
    errors: [
        UserNotFoundException
    ]
}

@input
structure GetDirectChannelIdInput with [ActingUserQuery] {
    @required
    @httpQuery("memberId")
    memberId: UserId
}

@output
structure GetDirectChannelIdOutput {
    @required
    channelId: ChannelId
}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetOrCreateDirectChannel", "messaging:read"])
@http(method: "POST", uri: "/v2/conversations/direct", code: 200)
operation GetOrCreateDirectChannel {
    input: GetOrCreateDirectChannelInput
    output: GetOrCreateDirectChannelOutput
    errors: [
        UserNotFoundException
    ]
}

@input
structure GetOrCreateDirectChannelInput with [ActingUser] {
    memberId: UserId

    memberToInvite: UserToInvite
}

@output
structure GetOrCreateDirectChannelOutput {
    @required
    channel: Channel

    members: ChannelMembersList

    users: UsersList
}
