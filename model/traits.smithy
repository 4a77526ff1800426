$version: "2.0"

namespace wildix.conversations

/// How often an operation may be called, by kind of caller.
///
/// Each row is one window of one authorization type, and a call has to fit into all the windows of its type; a call
/// that is refused counts in none of them. A type without a row may not call the operation (`S2S` is admitted wherever
/// `PBX` is, under the rows of `PBX`). An operation without this trait admits every type but guests, to each
/// caller as often as whoever runs the service says (`RATE_LIMIT_CEILING`). The build writes the rows, or that there are
/// none, into the operation's documentation, so that they are not repeated there by hand.
@trait(selector: "operation")
@length(min: 1)
list rateLimits {
    member: RateLimit
}

/// One window of one authorization type: at most `requests` calls in any span of `periodSeconds`.
@private
structure RateLimit {
    /// The authorization type that the window is for.
    @required
    authorization: AuthorizationType

    /// The length of the window, in seconds.
    @required
    @range(min: 1)
    periodSeconds: Integer

    /// How many calls are admitted in any span of that length.
    @required
    @range(min: 1)
    requests: Integer
}

/// Who calls: the kind of credential that a call carries.
@private
enum AuthorizationType {
    /// A signed-in user, acting as itself.
    XBS

    /// A guest of a web widget, acting as itself in the kite channels it belongs to.
    XBS_ANONYMOUS

    /// A bot with its own key, acting as itself.
    XBS_BOT

    /// A company's phone system, acting as the user named by `userId`, or as the company.
    PBX

    /// A trusted internal service, acting as `PBX` does, for the company in its token.
    S2S
}

/// The scopes that admit to an operation: a credential has to carry one of them.
///
/// `messaging:*` and `*:*` cover every scope and are never listed. The build writes the scopes into the operation's
/// documentation.
@trait(selector: "operation")
@length(min: 1)
@uniqueItems
list scopes {
    @pattern("^messaging:[A-Za-z]+$")
    member: String
}

/// How many things the operation keeps for one owner, or looks at in one call, before it answers its modelled limit
/// error. What is counted, and for whom, is said in the operation's documentation.
@trait(selector: "operation")
@range(min: 1)
integer capacity

/// The service is for administrators. Its operations admit trusted services (`S2S`) with one of the operation's scopes
/// or one that covers all, and of the other types, guests excepted, those with `*:*` alone.
@trait(selector: "service")
structure administrative {}
