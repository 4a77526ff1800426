$version: "2.0"

namespace wildix.conversations

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 100 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 300 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ListChannelMembers", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/members", code: 200)
operation ListChannelMembers {
    input: ListChannelMembersInput
    output: ListChannelMembersOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure ListChannelMembersInput with [ChannelPath, ActingUserQuery, PageQuery] {
    $limit = 100
}

@output
structure ListChannelMembersOutput {
    @required
    members: ChannelMembersList

    @required
    users: UsersList
}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:AddChannelMember"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/members", code: 200)
operation AddChannelMember {
    input: AddChannelMemberInput
    output: AddChannelMemberOutput
    errors: [
        ChannelNotFoundException
        UserNotFoundException
    ]
}

@input
structure AddChannelMemberInput with [ChannelPath, ActingUser, Silent] {
    memberId: UserId

    memberToInvite: UserToInvite
}

@output
structure AddChannelMemberOutput {
    @required
    member: ChannelMember

    @required
    user: User
}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:AddChannelMembers"])
@http(method: "PUT", uri: "/v2/conversations/channels/{channelId}/members", code: 200)
operation AddChannelMembers {
    input: AddChannelMembersInput
    output: AddChannelMembersOutput
    errors: [
        ChannelNotFoundException
        UserNotFoundException
    ]
}

@input
structure AddChannelMembersInput with [ChannelPath, ActingUser, Silent] {
    members: UsersIdList

    membersToInvite: UsersToInviteList
}

@output
structure AddChannelMembersOutput {
    @required
    members: ChannelMembersList

    @required
    users: UsersList
}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:DeleteChannelMember"])
@http(method: "DELETE", uri: "/v2/conversations/channels/{channelId}/members/{memberId}", code: 200)
operation DeleteChannelMember {
    input: DeleteChannelMemberInput
    output: DeleteChannelMemberOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure DeleteChannelMemberInput with [ChannelPath, ActingUserQuery, SilentQuery] {
    @required
    @httpLabel
    memberId: UserId
}

@output
structure DeleteChannelMemberOutput {}

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 100 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 300 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetChannelMember", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/members/{memberId}", code: 200)
operation GetChannelMember {
    input: GetChannelMemberInput
    output: GetChannelMemberOutput
    errors: [
        ChannelNotFoundException
        ChannelMemberNotFoundException
    ]
}

@input
structure GetChannelMemberInput with [ChannelPath, ActingUserQuery] {
    @required
    @httpLabel
    memberId: UserId
}

@output
structure GetChannelMemberOutput {
    @required
    member: ChannelMember

    @required
    user: User
}

structure ChannelMember {
    @required
    id: UserId

    @required
    createdAt: DateTime

    @required
    role: ChannelMemberRole
}

enum ChannelMemberRole {
    MEMBER = "member"

    SUPERVISOR = "supervisor"
}

list ChannelMembersList {
    member: ChannelMember
}
