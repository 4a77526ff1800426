$version: "2.0"

namespace wildix.conversations

/// Gives a token that opens the realtime stream of the acting user.
///
/// The token is a signed JWT whose claim `user_id` is the id of the acting user. It is good for one hour (`exp` tells
/// until when) and for the stream alone, not for this API; ask for a new one before it ends. Every call gives a token
/// of its own, and those given before stay good.
///
/// Signed-in users and guests may ask, each for itself; the stream of a guest has the events of its kite channels only.
///
/// - `ForbiddenException`: the caller is a bot, a company or a service, which have webhooks instead.
/// - `ValidationException`: `clientId` is empty or longer than 128 characters.
@tags(["Tokens"])
@examples([
    {
        title: "A token for the web application"
        input: { clientId: "web" }
        output: {
            token: "eyJhbGciOiJFUzI1NiJ9.eyJ1c2VyX2lkIjoiYTFiMmMzZDRlNWY2IiwiZXhwIjoxNzcyNDQ3NDA0fQ.c2lnbmF0dXJl"
        }
    }
])
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

/// Who asks.
@input
structure GetTokenInput {
    /// The application that asks. It goes into the token, so that the server can tell the connections of one
    /// application from those of another.
    @httpQuery("clientId")
    clientId: ClientId
}

/// The token.
@output
structure GetTokenOutput {
    /// The JWT, good for one hour. Whoever has it reads the stream: treat it as a secret.
    @required
    token: String
}

/// The name of an application that uses this API: 1 to 128 characters.
@length(min: 1, max: 128)
string ClientId
