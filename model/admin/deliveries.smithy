$version: "2.0"

namespace wildix.conversations.admin

use wildix.conversations#ChannelId
use wildix.conversations#DateTime
use wildix.conversations#DateTimeInput
use wildix.conversations#IdempotencyConflictException
use wildix.conversations#Idempotent
use wildix.conversations#PageQuery
use wildix.conversations#WebhookEventType
use wildix.conversations#capacity
use wildix.conversations#scopes

/// Lists the deliveries of a webhook, newest first: what was sent to it, what is still to be sent, and what failed.
///
/// Each given filter has to fit. A delivery that has ended is kept as long as its event, a week unless the service is set
/// otherwise.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
/// - `ValidationException`: a filter isn't one of its values; `limit` or `offset` is out of bounds.
@tags(["Webhook deliveries"])
@examples([
    {
        title: "What was set aside"
        input: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", state: "failed", limit: 1 }
        output: { deliveries: [{ deliveryId: "019cae0c6e3f7d4a9b5c7f8e0a2d3c49", eventId: "019cadd5b5b07b418c3ea95d20f7b6e4", eventType: "chat:message:new", channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", state: "failed", replay: 0, attempts: 16, lastStatus: 503, createdAt: "2026-03-02T09:15:00.120Z" }] }
    }
])
@readonly
@scopes(["messaging:administer"])
@http(method: "GET", uri: "/v2/admin/webhooks/{webhookId}/deliveries", code: 200)
operation ListWebhookDeliveries {
    input: ListWebhookDeliveriesInput
    output: ListWebhookDeliveriesOutput
    errors: [
        WebhookNotFoundException
    ]
}

/// Which deliveries, and which part of them.
@input
structure ListWebhookDeliveriesInput with [WebhookPath, PageQuery] {
    /// How many deliveries to answer with, 1 to 100; 100 when it isn't given.
    $limit = 100

    /// Only those in this state.
    @httpQuery("state")
    state: WebhookDeliveryState

    /// Only those of events of this kind.
    @httpQuery("eventType")
    eventType: WebhookEventType

    /// Only those of events in this channel.
    @httpQuery("channelId")
    channelId: ChannelId

    /// Only those made at this time or later.
    @httpQuery("since")
    since: DateTimeInput
}

/// One page of a webhook's deliveries.
@output
structure ListWebhookDeliveriesOutput {
    /// The deliveries, newest first.
    @required
    deliveries: WebhookDeliveriesList
}

/// Sends an event to a webhook again: a new delivery of the same event, with the same `id` in the envelope.
///
/// It may have been delivered before or have failed, but not be on its way. The new delivery is sent in its place in
/// the order of the channel, before later events that wait, once the webhook is enabled.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
/// - `WebhookDeliveryNotFoundException`: the webhook has no such delivery.
/// - `WebhookDeliveryNotReplayableException`: the event is on its way to the webhook, or it isn't kept any more.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another input.
@tags(["Webhook deliveries"])
@examples([
    {
        title: "Send an event once more"
        input: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", deliveryId: "019cae0c6e3f7d4a9b5c7f8e0a2d3c49" }
        output: { delivery: { deliveryId: "019cae0e8a5b7f6c9d7e9b0a2c4f5e61", eventId: "019cadd5b5b07b418c3ea95d20f7b6e4", eventType: "chat:message:new", channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", state: "pending", replay: 1, attempts: 0, createdAt: "2026-03-02T09:15:00.120Z" } }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/webhooks/{webhookId}/deliveries/{deliveryId}/replay", code: 200)
operation ReplayWebhookDelivery {
    input: ReplayWebhookDeliveryInput
    output: ReplayWebhookDeliveryOutput
    errors: [
        IdempotencyConflictException
        WebhookDeliveryNotFoundException
        WebhookDeliveryNotReplayableException
        WebhookNotFoundException
    ]
}

/// Which delivery to send again.
@input
structure ReplayWebhookDeliveryInput with [WebhookPath, Idempotent] {
    /// The delivery. It has to be one of this webhook.
    @required
    @httpLabel
    deliveryId: WebhookDeliveryId
}

/// The new delivery.
@output
structure ReplayWebhookDeliveryOutput {
    /// The delivery that was made, still to be sent.
    @required
    delivery: WebhookDelivery
}

/// Sends all events to a webhook again whose deliveries have failed since a time, in their order.
///
/// Each failed delivery is replayed once: a second call passes over what the first has replayed, unless it has failed
/// again. One call replays up to 1,000; while `more` is `true`, call again. Events that aren't kept any more are
/// counted in `forgotten`, and passed over from then on.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
/// - `ValidationException`: `since` isn't a date, or it is in the future.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another input.
@tags(["Webhook deliveries"])
@capacity(1000)
@examples([
    {
        title: "The receiver was away since nine o'clock"
        input: {
            webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
            since: "2026-03-02T09:00:00Z"
            idempotencyToken: "a3b7d7a0-6a52-4b0e-8d49-6c8f8e6b9e0d"
        }
        output: { replayed: 214, forgotten: 0, more: false }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/webhooks/{webhookId}/replay", code: 200)
operation ReplayFailedWebhookDeliveries {
    input: ReplayFailedWebhookDeliveriesInput
    output: ReplayFailedWebhookDeliveriesOutput
    errors: [
        IdempotencyConflictException
        WebhookNotFoundException
    ]
}

/// Which webhook, and since when.
@input
structure ReplayFailedWebhookDeliveriesInput with [WebhookPath, Idempotent] {
    /// Deliveries that were given up at this time or later are replayed.
    @required
    since: DateTimeInput
}

/// What is sent again.
@output
structure ReplayFailedWebhookDeliveriesOutput {
    /// How many deliveries were made.
    @required
    replayed: Integer

    /// How many failed ones there were whose events aren't kept any more.
    @required
    forgotten: Integer

    /// Whether there are further ones to replay.
    @required
    more: Boolean
}

/// One event on its way to a webhook, or arrived there.
structure WebhookDelivery {
    /// The id of the delivery.
    @required
    deliveryId: WebhookDeliveryId

    /// The id of the event: the `id` of its envelope and the header `webhook-id`.
    @required
    eventId: String

    /// The kind of the event.
    @required
    eventType: WebhookEventType

    /// The channel that it happened in.
    @required
    channelId: ChannelId

    /// How it stands.
    @required
    state: WebhookDeliveryState

    /// Which sending of the event to this webhook it is: 0 for the first, 1 for the first replay, and so on.
    @required
    replay: Integer

    /// How many attempts were made.
    @required
    attempts: Integer

    /// The HTTP status that the last attempt was answered with, where it was.
    lastStatus: Integer

    /// What went wrong at the last attempt, for people to read.
    lastError: String

    /// When the last attempt was made.
    lastAttemptAt: DateTime

    /// When the next attempt is due; only while it is pending, and first of those that wait in its channel.
    nextAttemptAt: DateTime

    /// When it was made.
    @required
    createdAt: DateTime

    /// When it was delivered, or given up.
    finishedAt: DateTime

    /// When a replay of it was last asked for.
    replayedAt: DateTime
}

/// How a delivery stands.
enum WebhookDeliveryState {
    /// It is still to be sent, for the first time or again.
    PENDING = "pending"

    /// The address answered with a status from 200 to 299.
    DELIVERED = "delivered"

    /// It was given up after three days, and can be replayed.
    FAILED = "failed"
}

/// Deliveries, newest first.
list WebhookDeliveriesList {
    /// One delivery.
    member: WebhookDelivery
}

/// The id of a delivery; those of one webhook sort by the time they were made.
@length(min: 1, max: 64)
string WebhookDeliveryId
