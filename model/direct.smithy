$version: "2.0"

namespace wildix.conversations

/// The id of the direct channel of the acting user and another, whether or not it exists yet.
///
/// The id depends on the company and the two users alone, in either order: it is the one that GetOrCreateDirectChannel
/// will give, and it never changes. Nothing is created.
///
/// A company caller names the first user in `userId`.
///
/// - `UserNotFoundException`: the company knows no user `memberId`, or no user `userId`.
/// - `ValidationException`: `memberId` is missing or the acting user itself; a company caller gave no `userId`.
@tags(["Direct channels"])
@examples([
    {
        title: "The channel with Bob"
        input: { memberId: "Zt7bR4nWc8Ye" }
        output: { channelId: "0f0c2f6a-51ad-5d0e-9a4b-8a3f0c1d7e92" }
    }
])
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

/// The two users.
@input
structure GetDirectChannelIdInput with [ActingUserQuery] {
    /// The other user.
    @required
    @httpQuery("memberId")
    memberId: UserId
}

/// The id of their direct channel.
@output
structure GetDirectChannelIdOutput {
    /// The channel's id. Until the channel is created, other operations answer `ChannelNotFoundException` to it.
    @required
    channelId: ChannelId
}

/// The direct channel of the acting user and another: the one there is, or a new one.
///
/// Exactly one of `memberId` and `memberToInvite` names the other. The account of a person to invite is found or made
/// as by Invite.
///
/// Two users have one direct channel in a company, with the id that GetDirectChannelId tells, also when both create it
/// at once. It is private, and its two members are fixed, both with the role `member`: it can't be joined, left,
/// assigned or updated, nor members added or removed (`ForbiddenException`). Calling again gives the same channel,
/// changes nothing, and leaves it hidden where it is hidden. No system message is written.
///
/// A company caller names the first user in `userId`.
///
/// - `UserNotFoundException`: the company knows no user `memberId`, or no user `userId`.
/// - `ValidationException`: both or neither of `memberId` and `memberToInvite` are given; they name the acting user
///   itself; `memberToInvite` has neither `email` nor `phone`; a company caller gave no `userId`.
@tags(["Direct channels"])
@examples([
    {
        title: "The channel with a colleague"
        input: { memberId: "Zt7bR4nWc8Ye" }
        output: { channel: { channelId: "0f0c2f6a-51ad-5d0e-9a4b-8a3f0c1d7e92", channelType: "direct", memberCount: 2, access: "private", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
    {
        title: "With somebody from outside"
        input: { memberToInvite: { email: "carla@example.org", name: "Carla Rossi" } }
        output: { channel: { channelId: "5b1e4c8a-92d7-5f36-8a0b-c3d2e1f40596", channelType: "direct", memberCount: 2, access: "private", external: true, createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
])
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

/// The two users; exactly one of `memberId` and `memberToInvite`.
@input
structure GetOrCreateDirectChannelInput with [ActingUser] {
    /// The other user, by id.
    memberId: UserId

    /// The other user, by email or telephone number.
    memberToInvite: UserToInvite
}

/// The direct channel.
@output
structure GetOrCreateDirectChannelOutput {
    /// The channel, there before or new.
    @required
    channel: Channel

    /// Its two members.
    members: ChannelMembersList

    /// Who they are, in the same order.
    users: UsersList
}
