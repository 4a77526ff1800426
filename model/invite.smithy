$version: "2.0"

namespace wildix.conversations

/// Gives people an account by email or telephone number, so that they can become members of channels.
///
/// Each invitee needs `email` or `phone`, or both. Emails are compared without regard to case, telephone numbers in
/// E.164 form. An existing account is answered as it is and never doubled, also when two calls invite the same person
/// at once. It is all or nothing.
///
/// Nobody becomes a member of anything: name the users of the answer in CreateGroupChannel, AddChannelMembers or
/// GetOrCreateDirectChannel, which can also invite by themselves.
///
/// The operation takes no `userId`: a company caller invites for the company. Repeating a call gives the same accounts,
/// with or without an `Idempotency-Key`.
///
/// - `ValidationException`: `invitees` is missing, empty or has more than 100; somebody has neither `email` nor
///   `phone`; an email address or a telephone number isn't one.
/// - `IdempotencyConflictException`: the key was used within 24 hours with another input.
@tags(["Invitations"])
@examples([
    {
        title: "Somebody from outside"
        input: { invitees: [{ email: "carla@example.org", name: "Carla Rossi" }] }
        output: { users: [{ id: "pH5sD1fGj6Ku", name: "Carla Rossi", email: "carla@example.org" }] }
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
@scopes(["messaging:Invite"])
@http(method: "POST", uri: "/v2/conversations/invite", code: 200)
operation Invite {
    input: InviteInput
    output: InviteOutput
    errors: [
        IdempotencyConflictException
    ]
}

/// Who is to be invited.
@input
structure InviteInput with [Idempotent] {
    /// The people to invite: 1 to 100.
    @required
    @length(min: 1, max: 100)
    invitees: UsersToInviteList
}

/// Who was invited.
@output
structure InviteOutput {
    /// The accounts, found or made: one for each invitee, in the same order.
    @required
    users: UsersList
}
