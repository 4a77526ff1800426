$version: "2.0"

namespace wildix.conversations

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 10 }
    { authorization: "XBS", periodSeconds: 3600, requests: 60 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 10 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 60 }
])
@scopes(["messaging:GetToken", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/token", code: 200)
operation GetToken {
    input: GetTokenInput
    output: GetTokenOutput
}

@input
structure GetTokenInput {
    @httpQuery("clientId")
    clientId: String
}

@output
structure GetTokenOutput {
    @required
    token: String
}
