$version: "2.0"

namespace wildix.conversations

@error("client")
@httpError(404)
structure ActionTriggerNotFoundException {
    @required
    message: String
}

@error("client")
@httpError(404)
structure ChannelMemberNotFoundException {
    @required
    message: String
}

@error("client")
@httpError(404)
structure ChannelNotFoundException {
    @required
    message: String
}

@error("client")
@httpError(404)
structure FileNotFoundException {
    @required
    message: String
}

@error("client")
@httpError(403)
structure ForbiddenException {
    @required
    message: String
}

@error("client")
@httpError(409)
structure IdempotencyConflictException {
    @required
    message: String
}

@error("server")
@httpError(500)
structure InternalServerException {
    @required
    message: String
}

@error("client")
@httpError(409)
structure MarkUnreadChannelsLimitReachedException {
    @required
    message: String
}

@error("client")
@httpError(404)
structure MessageNotFoundException {
    @required
    message: String
}

@error("client")
@httpError(409)
structure PinnedChannelsLimitReachedException {
    @required
    message: String
}

@error("client")
@httpError(429)
@retryable(throttling: true)
structure RateLimitExceededException {
    @httpHeader("RateLimit-Limit")
    rateLimit: String

    @httpHeader("RateLimit-Remaining")
    rateLimitRemaining: Integer

    @httpHeader("RateLimit-Reset")
    rateLimitReset: Integer

    @httpHeader("Retry-After")
    retryAfter: Integer
}

@error("client")
@httpError(409)
structure ReadStatusUnavailableException {
    @required
    message: String
}

@error("server")
@httpError(503)
structure ServiceUnavailableException {
    @required
    message: String

    retryAfter: Integer
}

@error("client")
@httpError(404)
structure TagNotFoundException {
    @required
    message: String
}

@error("client")
@httpError(409)
structure TaggedChannelsLimitReachedException {
    @required
    message: String
}

@error("client")
@httpError(409)
structure TagsLimitReachedException {
    @required
    message: String
}

@error("client")
@httpError(401)
structure UnauthorizedException {
    @required
    message: String
}

@error("client")
@httpError(404)
structure UserNotFoundException {
    @required
    message: String
}
