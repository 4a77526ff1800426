$version: "2.0"

namespace wildix.conversations.admin

/// The company has no key with this id.
@error("client")
@httpError(404)
structure ApiKeyNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The key was revoked: nothing takes its place. Make a new one.
@error("client")
@httpError(409)
structure ApiKeyRevokedException {
    /// Which key was revoked, for people to read.
    @required
    message: String
}

/// The company has no bot with this id.
@error("client")
@httpError(404)
structure BotNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The company has no job with this id, or it ended so long ago that it isn't kept any more.
@error("client")
@httpError(404)
structure JobNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The job runs now, or it is done: there is nothing to try again.
@error("client")
@httpError(409)
structure JobNotRetryableException {
    /// What the job does instead, for people to read.
    @required
    message: String
}

/// The webhook has no delivery with this id, or it ended so long ago that it isn't kept any more.
@error("client")
@httpError(404)
structure WebhookDeliveryNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The delivery can't be sent again: it is still on its way, or its event isn't kept any more.
@error("client")
@httpError(409)
structure WebhookDeliveryNotReplayableException {
    /// Why not, for people to read.
    @required
    message: String
}

/// The company has no webhook with this id.
@error("client")
@httpError(404)
structure WebhookNotFoundException {
    /// What was not found, for people to read.
    @required
    message: String
}

/// The company has 50 webhooks. Delete one first.
@error("client")
@httpError(409)
structure WebhooksLimitReachedException {
    /// Which limit was reached, for people to read.
    @required
    message: String
}
