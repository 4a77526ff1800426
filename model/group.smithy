$version: "2.0"

namespace wildix.conversations

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:CreateGroupChannel"])
@http(method: "POST", uri: "/v2/conversations/group", code: 200)
operation CreateGroupChannel {
    input: CreateGroupChannelInput
    output: CreateGroupChannelOutput
    errors: [
        UserNotFoundException
        IdempotencyConflictException
    ]
}

@input
structure CreateGroupChannelInput with [ActingUser, Silent, Idempotent] {
    channelId: ChannelId

    subject: String

    description: String

    access: ChannelAccess

    broadcast: Boolean

    service: String

    members: UsersIdList

    membersToInvite: UsersToInviteList
}

@output
structure CreateGroupChannelOutput {
    @required
    channel: Channel

    members: ChannelMembersList

    users: UsersList
}
