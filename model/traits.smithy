$version: "2.0"

namespace wildix.conversations

/// How often an operation may be called: each row is one window of one authorization type, and a
/// call has to fit into all the windows of its type. A type without a row may not call the operation;
/// an operation without this trait admits every type but guests.
@trait(selector: "operation")
list rateLimits {
    member: RateLimit
}

/// One window: at most `requests` calls in any span of `periodSeconds`.
@private
structure RateLimit {
    /// The authorization type that the window is for.
    @required
    authorization: AuthorizationType

    /// The length of the window in seconds.
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

    /// A trusted internal service, acting as PBX does for the company in its token.
    S2S
}

/// The scopes that admit to an operation: a credential has to carry one of them.
@trait(selector: "operation")
@length(min: 1)
list scopes {
    @pattern("^messaging:[A-Za-z]+$")
    member: String
}

/// How many things the operation may keep (or look at) for one owner before it answers its modelled
/// limit error.
@trait(selector: "operation")
@range(min: 1)
integer capacity
