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
/// ### The realtime stream
///
/// `GET /realtime` at the same address answers Server-Sent Events (`text/event-stream`): the events of DescribeEvent that
/// happen in the user's channels, and typing, as long as the connection lasts. The token goes into the header
/// `Authorization: Bearer <token>` or, for the `EventSource` of browsers, into the query: `/realtime?token=<token>`.
///
/// Each event has its type as `event` and its envelope as `data`, a JSON object. Its `id` is its place in the stream: an
/// opaque text, which typing doesn't have. The stream says four things of itself:
///
/// - `ready` comes first: everything after this moment comes. What is read with this API from now on is as new or newer.
/// - `resync` comes before `ready` where the stream can't go on after the event that was asked for: events may be missing,
///   so read again what you show. `reason` is `forgotten` (it is too old), `too-far` (too much has happened since) or
///   `unknown` (there was no such event).
/// - `closing` comes last where the service ends the stream: `reason` is `expired` (get a new token), `revoked` or
///   `stopping` (connect again, perhaps to another node).
/// - A comment, at least every 15 seconds: when nothing comes for longer, connect again.
///
/// To go on where a stream ended, give the `id` of the last event that you have in the header `Last-Event-ID`, or in the
/// query as `lastEventId`: all events after it come, in order, and then those that happen. Events that are in order for a
/// channel stay so; an event comes once. Whoever leaves a channel, is removed, or has it deleted gets that event as the
/// last one of the channel. Whoever reads more slowly than events come is disconnected, and goes on the same way.
///
/// A user may have 25 streams open on a node; one more gets 429, and 503 where the node has as many as it may; both with
/// `Retry-After`. `subscribe` of `@wildix/xbees-conversations-utils` does all of this.
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
