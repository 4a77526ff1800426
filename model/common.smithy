$version: "2.0"

namespace wildix.conversations

/// The id of a channel: a UUID in lower case, as in `6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63`.
///
/// Its form is not checked where a channel is looked up: an id that can't exist is not found, as any other that
/// doesn't.
@length(min: 1, max: 64)
string ChannelId

/// The id that a caller chooses for a channel to be created: a UUID (RFC 9562) of any version, in its form of 36
/// characters. Capital letters are taken as small ones.
@pattern("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$")
string NewChannelId

/// The id of a message: 32 hexadecimal digits in lower case. Ids of one channel sort by the time of sending.
@length(min: 1, max: 64)
string MessageId

/// The id of a user: 12 letters and digits, where upper and lower case differ.
@length(min: 1, max: 64)
string UserId

/// The id of an uploaded file, unique within its channel.
@length(min: 1, max: 64)
string FileId

/// The id of a tag in a user's inbox.
@length(min: 1, max: 64)
string TagId

/// The id of one triggering of a message's action.
@length(min: 1, max: 64)
string TriggerId

/// What the author of a message calls an action of its button; the author's own choice.
@length(min: 1, max: 256)
string ActionId

/// A moment as the service writes it: ISO 8601 in UTC with milliseconds and `Z`, as in `2026-03-02T09:15:00.120Z`.
@length(min: 1, max: 64)
string DateTime

/// A moment as a caller gives it: ISO 8601 with date and time of day, in UTC with `Z` or with its distance from UTC, as
/// in `2026-03-02T09:15:00Z` or `2026-03-02T10:15:00+01:00`. Fractions of a second are optional, and count to the
/// millisecond.
@length(min: 20, max: 35)
@pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$")
string DateTimeInput

/// How many items a page has at most.
@range(min: 1, max: 100)
integer PageLimit

/// How many items are skipped before the page begins.
@range(min: 0)
integer PageOffset

/// The key that makes a call repeatable: 1 to 128 visible ASCII characters without white space. A fresh UUID for each
/// thing that is to happen once is a good choice, best of version 7, as the generated client makes it: keys that follow
/// the time cost the service least.
@length(min: 1, max: 128)
@pattern("^[!-~]+$")
string IdempotencyKey

/// An email address, at most 254 characters; compared without regard to case.
@length(min: 3, max: 254)
@pattern("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$")
string EmailAddress

/// A telephone number with its country code, of 3 to 17 digits. It may begin with `+` or `00`, and may have spaces,
/// dots, dashes, slashes and parentheses between its digits; it is kept and compared in E.164 form, as in
/// `+390451234567`. Without `+` or `00` it is read as if `+` stood before it.
@length(min: 3, max: 64)
@pattern("^[ ()./-]*(\\+[ ()./-]*)?[0-9]([ ()./-]*[0-9]){2,16}[ ()./-]*$")
string PhoneNumber

/// A person's name, as others are to read it.
@length(min: 1, max: 200)
string PersonName

/// What a channel belongs to on the company's side: its own telephone number or line, or the name of the service that
/// it is assigned to.
@length(min: 1, max: 128)
string ServiceName

/// The channel that an operation is about.
@mixin
structure ChannelPath {
    /// The channel. One that doesn't exist and one that the caller may not see get the same answer.
    @required
    @httpLabel
    channelId: ChannelId
}

/// The message that an operation is about, and its channel.
@mixin
structure MessagePath with [ChannelPath] {
    /// The message. It has to be one of this channel.
    @required
    @httpLabel
    messageId: MessageId
}

/// Whom a call acts as, in the body.
@mixin
structure ActingUser {
    /// The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
    /// leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
    /// `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
    userId: UserId
}

/// Whom a call acts as, in the query string.
@mixin
structure ActingUserQuery {
    /// The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
    /// leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
    /// `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
    @httpQuery("userId")
    userId: UserId
}

/// Which part of a list is wanted, in the body. The default of `limit` is the list's own.
@mixin
structure Page {
    /// How many items to answer at most: 1 to 100.
    limit: PageLimit

    /// How many items to skip. Past the end the answer is an empty list.
    offset: PageOffset = 0
}

/// Which part of a list is wanted, in the query string. The default of `limit` is the list's own.
@mixin
structure PageQuery {
    /// How many items to answer at most: 1 to 100.
    @httpQuery("limit")
    limit: PageLimit

    /// How many items to skip. Past the end the answer is an empty list.
    @httpQuery("offset")
    offset: PageOffset = 0
}

/// Whether the channel is told of a change, in the body.
@mixin
structure Silent {
    /// `true`: no system message is written about the change. Events are sent all the same.
    silent: Boolean = false
}

/// Whether the channel is told of a change, in the query string.
@mixin
structure SilentQuery {
    /// `true`: no system message is written about the change. Events are sent all the same.
    @httpQuery("silent")
    silent: Boolean = false
}

/// The key that makes a call repeatable.
@mixin
structure Idempotent {
    /// Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
    /// nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
    /// Keys are the credential's and the operation's own. The generated client fills it in.
    @idempotencyToken
    @httpHeader("Idempotency-Key")
    idempotencyToken: IdempotencyKey
}

/// The text of a message: up to 10,000 characters. Text that is empty or only white space counts as no text.
@length(max: 10000)
string MessageText

/// What a message says.
@mixin
structure MessageContent {
    /// The text, up to 10,000 characters, kept as it is given: no markup is interpreted.
    text: MessageText

    /// Buttons and templates, shown in this order; up to 10.
    elements: ElementsList

    /// Files, shown in this order; up to 10. Each names a file that was uploaded to this channel; what the service
    /// knows of it (name, size, type, picture size) wins over what the caller says.
    attachments: MessageAttachmentList

    /// The message that this one answers.
    quote: MessageQuote
}

/// What every webhook event carries around its `data`.
@mixin
structure WebhookEnvelope {
    /// The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
    /// same id.
    @required
    id: String

    /// What happened; says which shape `data` has.
    @required
    type: WebhookEventType

    /// The id of the company whose channel it happened in.
    @required
    company: String

    /// When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
    @required
    time: Long

    /// The id of the webhook integration that the event is sent to; only in events sent to one.
    integrationId: String

    /// The id of the bot that the event is sent to; only in events sent to one.
    botId: String
}
