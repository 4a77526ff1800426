$version: "2.0"

namespace wildix.conversations

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

@input
structure InviteInput with [Idempotent] {
    @required
    invitees: UsersToInviteList
}

@output
structure InviteOutput {
    @required
    users: UsersList
}
