$version: "2.0"

namespace wildix.conversations

@length(min: 1, max: 64)
string ChannelId

@length(min: 1, max: 64)
string MessageId

@length(min: 1, max: 64)
string UserId

@length(min: 1, max: 64)
string FileId

@length(min: 1, max: 64)
string TagId

@length(min: 1, max: 64)
string TriggerId

@length(min: 1, max: 256)
string ActionId

@length(min: 1, max: 64)
string DateTime

@range(min: 1, max: 100)
integer PageLimit

@range(min: 0)
integer PageOffset

@mixin
structure ChannelPath {
    @required
    @httpLabel
    channelId: ChannelId
}

@mixin
structure MessagePath with [ChannelPath] {
    @required
    @httpLabel
    messageId: MessageId
}

@mixin
structure ActingUser {
    userId: UserId
}

@mixin
structure ActingUserQuery {
    @httpQuery("userId")
    userId: UserId
}

@mixin
structure Page {
    limit: PageLimit

    offset: PageOffset
}

@mixin
structure PageQuery {
    @httpQuery("limit")
    limit: PageLimit

    @httpQuery("offset")
    offset: PageOffset
}

@mixin
structure Silent {
    silent: Boolean
}

@mixin
structure SilentQuery {
    @httpQuery("silent")
    silent: Boolean
}

@mixin
structure Idempotent {
    @idempotencyToken
    @httpHeader("Idempotency-Key")
    idempotencyToken: String
}

@mixin
structure MessageContent {
    text: String

    elements: ElementsList

    attachments: MessageAttachmentList

    quote: MessageQuote
}

@mixin
structure WebhookEnvelope {
    @required
    id: String

    @required
    type: WebhookEventType

    @required
    company: String

    @required
    time: Long

    integrationId: String

    botId: String
}
