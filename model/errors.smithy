$version: "2.0"

namespace wildix.conversations

/// There is no trigger with this id, or somebody else's.
@error("client")
@httpError(404)
structure ActionTriggerNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The user is not a member of the channel.
@error("client")
@httpError(404)
structure ChannelMemberNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
/// user is not a member. The two can't be told apart.
@error("client")
@httpError(404)
structure ChannelNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The file doesn't exist where it was looked for, or its bytes have not arrived.
@error("client")
@httpError(404)
structure FileNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The caller is known, but may not do this: its type isn't admitted to the operation, its credential lacks the scope,
/// `userId` is somebody else's, or the acting user lacks membership or role.
@error("client")
@httpError(403)
structure ForbiddenException {
    /// What is missing, for people to read.
    @required
    message: String
}

/// The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
@error("client")
@httpError(409)
structure IdempotencyConflictException {
    /// What is in conflict, for people to read.
    @required
    message: String
}

/// Something went wrong inside the service. Nothing was changed. The answer's `X-Request-Id` finds the cause in the
/// service's log.
@error("server")
@httpError(500)
structure InternalServerException {
    /// That something went wrong, for people to read; never what.
    @required
    message: String
}

/// The user has 100 channels marked as unread. Clear one with MarkRead, or call with `force`, which drops the oldest
/// mark.
@error("client")
@httpError(409)
structure MarkUnreadChannelsLimitReachedException {
    /// Which limit was reached, for people to read.
    @required
    message: String
}

/// The channel has no such message; or it was deleted, or is a system message, and the operation works on neither.
@error("client")
@httpError(404)
structure MessageNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The user has 10 pinned channels. Unpin one, or call with `force`, which unpins the oldest.
@error("client")
@httpError(409)
structure PinnedChannelsLimitReachedException {
    /// Which limit was reached, for people to read.
    @required
    message: String
}

/// Too many calls: one of the operation's windows for this type of caller is full. The headers say which one and for
/// how long. The refused call counts in no window.
@error("client")
@httpError(429)
@retryable(throttling: true)
structure RateLimitExceededException {
    /// Which limit was reached, for people to read.
    message: String

    /// The window that is full: how many calls it admits and its length in seconds, as in `20;w=60`.
    @httpHeader("RateLimit-Limit")
    rateLimit: String

    /// How many calls that window still admits; 0 here.
    @httpHeader("RateLimit-Remaining")
    rateLimitRemaining: Integer

    /// After how many seconds that window admits a call again.
    @httpHeader("RateLimit-Reset")
    rateLimitReset: Integer

    /// After how many seconds a call fits into all the windows again. Wait that long, then repeat.
    @httpHeader("Retry-After")
    retryAfter: Integer
}

/// The channel has more than 100 members: read status is not told of channels that large.
@error("client")
@httpError(409)
structure ReadStatusUnavailableException {
    /// Why there is no answer, for people to read.
    @required
    message: String
}

/// Something that the operation needs can't be reached, or isn't configured, or the service is starting or stopping.
/// Nothing was changed: the call may be repeated.
@error("server")
@httpError(503)
@retryable
structure ServiceUnavailableException {
    /// What is unavailable, for people to read.
    @required
    message: String

    /// After how many seconds to try again, where that is known.
    @httpHeader("Retry-After")
    retryAfter: Integer
}

/// The user has no tag with this id.
@error("client")
@httpError(404)
structure TagNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The tag is on 100 channels. Take it off one, or call with `force`, which takes it off the channel that has had it
/// longest.
@error("client")
@httpError(409)
structure TaggedChannelsLimitReachedException {
    /// Which limit was reached, for people to read.
    @required
    message: String
}

/// The user has 15 tags. Delete one first.
@error("client")
@httpError(409)
structure TagsLimitReachedException {
    /// Which limit was reached, for people to read.
    @required
    message: String
}

/// The call carries no credential, an expired one, or one that doesn't verify. The answer has the header
/// `WWW-Authenticate: Bearer`. Get a fresh token and repeat.
@error("client")
@httpError(401)
structure UnauthorizedException {
    /// What is wrong with the credential, for people to read.
    @required
    message: String
}

/// The company knows no user with this id: neither one of its own nor one that it has invited.
@error("client")
@httpError(404)
structure UserNotFoundException {
    /// Who was not found, for people to read.
    @required
    message: String
}
