$version: "2.0"

namespace wildix.conversations

/// Creates a group channel, with the acting user as its supervisor.
///
/// `members` and `membersToInvite` become its members together with the acting user, all with the role `member`; who is
/// named twice, or is the acting user, counts once. People to invite are found or made as by Invite. It is all or
/// nothing: where one of them can't be added, no channel is made and nobody is invited.
///
/// A `channelId` given by the caller makes the creation repeatable without a time limit: where the channel exists and
/// the acting user created it, the answer is that channel as it is now, and nothing of the input is applied. Without it
/// the service chooses one, and `Idempotency-Key` guards against creating the group twice for 24 hours.
///
/// Members that are there from the beginning are told of in one system message (`member_added`) unless `silent`; a
/// group created without others has no message.
///
/// A company caller names the creator in `userId`.
///
/// - `UserNotFoundException`: the company knows no user with one of the ids in `members`, or no user `userId`.
/// - `ValidationException`: `channelId` is no UUID, or the id of a channel that the acting user didn't create; somebody
///   to invite has neither `email` nor `phone`; a text or a list is too long; a company caller gave no `userId`.
/// - `IdempotencyConflictException`: the key was used within 24 hours with another input.
@tags(["Group channels"])
@examples([
    {
        title: "A group with a colleague"
        input: { subject: "Harbour plans", members: ["Zt7bR4nWc8Ye"], idempotencyToken: "8c1f0a52-6b1d-4b8e-9a57-2f0d6c3e7b14" }
        output: { channel: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", channelType: "group", memberCount: 2, access: "private", subject: "Harbour plans", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
    {
        title: "A public group"
        input: { subject: "Lunch", access: "public" }
        output: { channel: { channelId: "b3d9e7c4-0c5e-4f0f-8f4b-5f2a9d1c6e37", channelType: "group", memberCount: 1, access: "public", subject: "Lunch", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
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

/// What the new group is to be.
@input
structure CreateGroupChannelInput with [ActingUser, Silent, Idempotent] {
    /// The id of the new channel, a UUID of the caller's choice. Without it the service chooses one.
    channelId: NewChannelId

    /// What the group is called: 1 to 200 characters.
    subject: ChannelSubject

    /// What the group is for: up to 2,000 characters.
    description: ChannelDescription

    /// Who besides the members may read it, and whether colleagues may join.
    access: ChannelAccess = "private"

    /// `true`: only supervisors may send messages.
    broadcast: Boolean = false

    /// The service that the channel is assigned to.
    service: ServiceName

    /// The first members, by id; up to 100.
    members: UsersIdList

    /// The first members, by email or telephone number; up to 100.
    membersToInvite: UsersToInviteList

    /// `true`: no system message tells of the first members. Events are sent all the same.
    $silent
}

/// The group.
@output
structure CreateGroupChannelOutput {
    /// The channel.
    @required
    channel: Channel

    /// The first 100 members by joining time; ListChannelMembers has them all.
    members: ChannelMembersList

    /// Who they are, in the same order.
    users: UsersList
}
