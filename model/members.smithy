$version: "2.0"

namespace wildix.conversations

/// Lists the members of a channel by joining time, the first first; ties by user id.
///
/// Whoever has access to the channel may ask. `limit` is 100 where it isn't given.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ValidationException`: `limit` isn't 1 to 100; `offset` is below 0; the company knows no such `userId`.
@tags(["Members"])
@examples([
    {
        title: "The first member"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", limit: 1 }
        output: { members: [{ id: "Zt7bR4nWc8Ye", createdAt: "2026-03-02T08:00:00.000Z", role: "supervisor" }], users: [{ id: "Zt7bR4nWc8Ye", name: "Bob Miller", email: "bob@example.com", company: "wildflower" }] }
    }
])
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

/// Which channel's members, and which part of the list is wanted.
@input
structure ListChannelMembersInput with [ChannelPath, ActingUserQuery, PageQuery] {
    $limit = 100
}

/// One page of members.
@output
structure ListChannelMembersOutput {
    /// The members, by joining time.
    @required
    members: ChannelMembersList

    /// Who they are, in the same order.
    @required
    users: UsersList
}

/// Makes a user, or a person to invite, a member of a group, with the role `member`.
///
/// Exactly one of `memberId` and `memberToInvite` names whom. The account of a person to invite is found or made as by
/// Invite. Idempotent: who is a member already stays one, with the same role and joining time, and nothing is told.
///
/// Every member may add to a private group. To a public one every user of its company may; so may company callers
/// without `userId`, to any group. Adding writes a `member_added` system message unless `silent`; a person from outside
/// makes the channel `external`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `UserNotFoundException`: the company knows no user `memberId`, or no user `userId`.
/// - `ForbiddenException`: the channel is direct.
/// - `ValidationException`: both or neither of `memberId` and `memberToInvite` are given; `memberToInvite` has neither
///   `email` nor `phone`.
@tags(["Members"])
@examples([
    {
        title: "Add a colleague"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            memberId: "Zt7bR4nWc8Ye"
        }
        output: {
            member: { id: "Zt7bR4nWc8Ye", createdAt: "2026-03-02T08:05:00.000Z", role: "member" }
            user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller", email: "bob@example.com", company: "wildflower" }
        }
    }
    {
        title: "Invite somebody from outside"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            memberToInvite: { email: "carla@example.org", name: "Carla Rossi" }
        }
        output: {
            member: { id: "pH5sD1fGj6Ku", createdAt: "2026-03-02T08:06:00.000Z", role: "member" }
            user: { id: "pH5sD1fGj6Ku", name: "Carla Rossi", email: "carla@example.org" }
        }
    }
    {
        title: "A user that the company doesn't know"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            memberId: "000000000000"
        }
        error: {
            shapeId: UserNotFoundException
            content: { message: "The company knows no user 000000000000." }
        }
    }
])
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

/// Whom to add; exactly one of `memberId` and `memberToInvite`.
@input
structure AddChannelMemberInput with [ChannelPath, ActingUser, Silent] {
    /// Whom to add, by id.
    memberId: UserId

    /// Whom to add, by email or telephone number.
    memberToInvite: UserToInvite

    /// `true`: no system message tells of the new member. Events are sent all the same.
    $silent
}

/// The member.
@output
structure AddChannelMemberOutput {
    /// The membership, new or there before.
    @required
    member: ChannelMember

    /// Who it is.
    @required
    user: User
}

/// Makes several users, or people to invite, members of a group, with the role `member`: all of them or none.
///
/// `members`, `membersToInvite` or both name whom, from 1 to 100 in all; who is named twice counts once. The accounts
/// of people to invite are found or made as by Invite. Idempotent: who is a member already stays one, with the same
/// role and joining time.
///
/// Every member may add to a private group. To a public one every user of its company may; so may company callers
/// without `userId`, to any group. Those who are new are told of in one `member_added` system message unless `silent`;
/// people from outside make the channel `external`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `UserNotFoundException`: the company knows no user with one of the ids in `members`, or no user `userId`.
/// - `ForbiddenException`: the channel is direct.
/// - `ValidationException`: nobody is named, or more than 100 in all; somebody to invite has neither `email` nor
///   `phone`.
@tags(["Members"])
@examples([
    {
        title: "Add a colleague and somebody from outside"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", members: ["Zt7bR4nWc8Ye"], membersToInvite: [{ email: "carla@example.org", name: "Carla Rossi" }] }
        output: { members: [{ id: "Zt7bR4nWc8Ye", createdAt: "2026-03-02T08:05:00.000Z", role: "member" }, { id: "pH5sD1fGj6Ku", createdAt: "2026-03-02T08:05:00.000Z", role: "member" }], users: [{ id: "Zt7bR4nWc8Ye", name: "Bob Miller", email: "bob@example.com", company: "wildflower" }, { id: "pH5sD1fGj6Ku", name: "Carla Rossi", email: "carla@example.org" }] }
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

/// Whom to add; up to 100 in both lists together.
@input
structure AddChannelMembersInput with [ChannelPath, ActingUser, Silent] {
    /// Whom to add, by id.
    members: UsersIdList

    /// Whom to add, by email or telephone number.
    membersToInvite: UsersToInviteList

    /// `true`: no system message tells of the new members. Events are sent all the same.
    $silent
}

/// The members that were named.
@output
structure AddChannelMembersOutput {
    /// One membership for each who was named, new or there before: those of `members` first, in the order given.
    @required
    members: ChannelMembersList

    /// Who they are, in the same order.
    @required
    users: UsersList
}

/// Ends a user's membership of a group, and drops the user's pin, tags, unread mark and hidden flag of it.
///
/// One may remove oneself, as by LeaveChannel; removing others needs a supervisor. Company callers without `userId`
/// count as one. The removed user's messages stay. When the last supervisor goes, the oldest member becomes it, also
/// when two go at once. Where the user was assigned to the channel, it stays so until AssignChannel says otherwise.
///
/// Idempotent: removing who isn't a member, or doesn't exist, gets the same empty answer, and so does removing oneself
/// again. Removing another writes a `member_removed` system message, removing oneself `member_left`, unless `silent`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the channel is direct; `memberId` is another and the acting user isn't a supervisor.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Members"])
@examples([
    {
        title: "Remove Bob"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", memberId: "Zt7bR4nWc8Ye" }
        output: {}
    }
])
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

/// Whom to remove.
@input
structure DeleteChannelMemberInput with [ChannelPath, ActingUserQuery, SilentQuery] {
    /// The user whose membership ends.
    @required
    @httpLabel
    memberId: UserId

    /// `true`: no system message tells who has gone. Events are sent all the same.
    $silent
}

/// Nothing: the user isn't a member.
@output
structure DeleteChannelMemberOutput {}

/// Gives one member of a channel.
///
/// Whoever has access to the channel may ask.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ChannelMemberNotFoundException`: the user isn't a member of it, or there is no such user.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Members"])
@examples([
    {
        title: "Bob's membership"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", memberId: "Zt7bR4nWc8Ye" }
        output: { member: { id: "Zt7bR4nWc8Ye", createdAt: "2026-03-02T08:05:00.000Z", role: "member" }, user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller", email: "bob@example.com", company: "wildflower" } }
    }
])
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

/// Which member is wanted.
@input
structure GetChannelMemberInput with [ChannelPath, ActingUserQuery] {
    /// The member's user id.
    @required
    @httpLabel
    memberId: UserId
}

/// One member.
@output
structure GetChannelMemberOutput {
    /// The membership.
    @required
    member: ChannelMember

    /// Who it is.
    @required
    user: User
}

/// That a user is a member of a channel, since when, and with which role.
structure ChannelMember {
    /// The member's user id.
    @required
    id: UserId

    /// When the user became a member: ISO 8601 in UTC with `Z`.
    @required
    createdAt: DateTime

    /// What the member may do.
    @required
    role: ChannelMemberRole
}

/// What a member may do.
enum ChannelMemberRole {
    /// Read and send, change subject and description, and add members.
    MEMBER = "member"

    /// All that a member may, and: change access and broadcast, send in a broadcast channel, remove members, delete
    /// others' messages, and delete the group. Who creates a group is its supervisor.
    SUPERVISOR = "supervisor"
}

/// Members, by joining time unless the operation says otherwise.
list ChannelMembersList {
    member: ChannelMember
}
