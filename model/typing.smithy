$version: "2.0"

namespace wildix.conversations

/// Tells the channel's members that the acting user is typing.
///
/// Goes out at once to those connected to the realtime stream and is never stored: nobody learns of it later, and it
/// moves no unread count. Send it again every few seconds while the typing goes on; receivers take it as over after
/// SendTypingStop, after a message of the same user, or 10 seconds after the last start.
///
/// Members only. A company caller names the user in `userId`. Repeating it is harmless.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Typing"])
@examples([
    {
        title: "Somebody began to type"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
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
@scopes(["messaging:SendTypingStart"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/send/typing/start", code: 200)
operation SendTypingStart {
    input: SendTypingStartInput
    output: SendTypingStartOutput
    errors: [
        ChannelNotFoundException
    ]
}

/// Who types, and where.
@input
structure SendTypingStartInput with [ChannelPath, ActingUser] {}

/// Nothing: it was sent on.
@output
structure SendTypingStartOutput {}

/// Tells the channel's members that the acting user has stopped typing.
///
/// Goes out at once to those connected to the realtime stream and is never stored. Not needed before SendMessage, which
/// ends the typing by itself. Stopping without having started is no error.
///
/// Members only. A company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Typing"])
@examples([
    {
        title: "Somebody stopped typing"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
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
@scopes(["messaging:SendTypingStop"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/send/typing/stop", code: 200)
operation SendTypingStop {
    input: SendTypingStopInput
    output: SendTypingStopOutput
    errors: [
        ChannelNotFoundException
    ]
}

/// Who stopped typing, and where.
@input
structure SendTypingStopInput with [ChannelPath, ActingUser] {}

/// Nothing: it was sent on.
@output
structure SendTypingStopOutput {}
