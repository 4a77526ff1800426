$version: "2.0"

namespace wildix.conversations.admin

use wildix.conversations#DateTime
use wildix.conversations#IdempotencyConflictException
use wildix.conversations#Idempotent
use wildix.conversations#PageQuery
use wildix.conversations#UserId
use wildix.conversations#WebhookEventType
use wildix.conversations#capacity
use wildix.conversations#scopes

/// Makes a webhook: an address of the company's own, to which the events of its channels are posted.
///
/// It gets every event that is written from now on, in the order in which each channel changed, and is enabled at once.
/// `eventTypes` narrows it to some kinds of events; `botId` to the channels that a bot is a member of, and then each
/// event carries that `botId`. DescribeEvent of the conversations API documents the events; those about typing are
/// never sent to webhooks.
///
/// Each event is posted as JSON, and the address has 5 seconds to answer with a status from 200 to 299; redirections
/// aren't followed. What fails is sent again, after 5 seconds at first and 2 hours at the most, for three days, then set
/// aside as a failed delivery that can be replayed. A `Retry-After` (seconds or a date) in the answer that failed makes
/// that wait longer, up to those 2 hours. Until then the later events of its channel wait; other channels go on. An event
/// may arrive more than once, always with the same `id`. A webhook whose address answers 410, or to which nothing at all
/// got through for a day and a half when a delivery is set aside, is disabled, and says why; enabled again, it goes on
/// where it stopped, as far as events are kept. Every request is signed with the secret, which this answer has and
/// no other: `x-signature` is the HMAC-SHA256 of the raw body in hexadecimal digits, whose key is the secret as it is
/// written, and `webhook-id`, `webhook-timestamp` and `webhook-signature` are as Standard Webhooks has them.
///
/// A company has at most 50 webhooks, also when several calls arrive at once.
///
/// - `ValidationException`: `url` isn't an address that the service would post to; `eventTypes` names an event about
///   typing; `botId` is no bot of the company.
/// - `WebhooksLimitReachedException`: the company has 50 webhooks.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another input.
@tags(["Webhooks"])
@capacity(50)
@examples([
    {
        title: "Have every new message posted"
        input: {
            url: "https://hooks.example.com/chat"
            description: "Archive"
            eventTypes: ["chat:message:new"]
            idempotencyToken: "0f9a8f9e-6f6c-4e07-9d56-6d2f0f6c9a11"
        }
        output: {
            webhook: {
                webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
                url: "https://hooks.example.com/chat"
                description: "Archive"
                eventTypes: ["chat:message:new"]
                state: "enabled"
                createdAt: "2026-03-02T09:15:00.120Z"
                updatedAt: "2026-03-02T09:15:00.120Z"
            }
            secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwT2hcN4p0xVg="
        }
    }
    {
        title: "An address inside of the service's own network"
        input: { url: "https://192.168.0.10/chat" }
        error: {
            shapeId: smithy.framework#ValidationException
            content: {
                message: "/url: Name a public address: 192.168.0.10 is a private one."
                fieldList: [
                    {
                        path: "/url"
                        message: "Name a public address: 192.168.0.10 is a private one."
                    }
                ]
            }
        }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/webhooks", code: 200)
operation CreateWebhook {
    input: CreateWebhookInput
    output: CreateWebhookOutput
    errors: [
        IdempotencyConflictException
        WebhooksLimitReachedException
    ]
}

/// The webhook to make.
@input
structure CreateWebhookInput with [WebhookSettings, Idempotent] {}

/// The webhook that was made, and its secret.
@output
structure CreateWebhookOutput {
    /// The webhook, with the id that it was given.
    @required
    webhook: Webhook

    /// What its requests are signed with. This is the only answer that has it.
    @required
    secret: WebhookSecret
}

/// Lists the company's webhooks, newest first, those that are disabled included.
///
/// Their secrets aren't in it; a company without webhooks has an empty list.
///
/// - `ValidationException`: `limit` or `offset` is out of bounds.
@tags(["Webhooks"])
@examples([
    {
        title: "The webhooks of the company"
        input: {}
        output: { webhooks: [{ webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", url: "https://hooks.example.com/chat", eventTypes: ["chat:message:new"], state: "enabled", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" }] }
    }
])
@readonly
@scopes(["messaging:administer"])
@http(method: "GET", uri: "/v2/admin/webhooks", code: 200)
operation ListWebhooks {
    input: ListWebhooksInput
    output: ListWebhooksOutput
}

/// Which part of the list.
@input
structure ListWebhooksInput with [PageQuery] {
    /// How many webhooks to answer with, 1 to 100; 100 when it isn't given.
    $limit = 100
}

/// One page of the company's webhooks.
@output
structure ListWebhooksOutput {
    /// The webhooks, newest first.
    @required
    webhooks: WebhooksList
}

/// Gives one webhook, without its secret.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
@tags(["Webhooks"])
@examples([
    {
        title: "One webhook"
        input: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27" }
        output: { webhook: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", url: "https://hooks.example.com/chat", eventTypes: ["chat:message:new"], state: "enabled", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
])
@readonly
@scopes(["messaging:administer"])
@http(method: "GET", uri: "/v2/admin/webhooks/{webhookId}", code: 200)
operation GetWebhook {
    input: GetWebhookInput
    output: GetWebhookOutput
    errors: [
        WebhookNotFoundException
    ]
}

/// Which webhook.
@input
structure GetWebhookInput with [WebhookPath] {}

/// The webhook.
@output
structure GetWebhookOutput {
    /// The webhook as it is now.
    @required
    webhook: Webhook
}

/// Replaces what a webhook is set to: its address, description, event types and bot. What isn't given is cleared.
///
/// Its secret, its state and what is on the way to it stay: what is still to be sent goes to the new address.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
/// - `ValidationException`: `url` isn't an address that the service would post to; `eventTypes` names an event about
///   typing; `botId` is no bot of the company.
@tags(["Webhooks"])
@examples([
    {
        title: "Another address"
        input: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", url: "https://hooks.example.com/chat", eventTypes: ["chat:message:new"] }
        output: { webhook: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", url: "https://hooks.example.com/chat", eventTypes: ["chat:message:new"], state: "enabled", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
])
@idempotent
@scopes(["messaging:administer"])
@http(method: "PUT", uri: "/v2/admin/webhooks/{webhookId}", code: 200)
operation UpdateWebhook {
    input: UpdateWebhookInput
    output: UpdateWebhookOutput
    errors: [
        WebhookNotFoundException
    ]
}

/// Which webhook, and what it is to be.
@input
structure UpdateWebhookInput with [WebhookPath, WebhookSettings] {}

/// The webhook after the change.
@output
structure UpdateWebhookOutput {
    /// The webhook as it is now.
    @required
    webhook: Webhook
}

/// Deletes a webhook together with its deliveries: nothing more is sent to it, and nothing of it is kept but the audit
/// log. A request that is on its way may still arrive.
///
/// Deleting one that doesn't exist (any more), or that is another company's, is no error and changes nothing. To stop
/// one for a while, use DisableWebhook.
@tags(["Webhooks"])
@examples([
    {
        title: "Delete a webhook"
        input: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27" }
        output: {}
    }
])
@idempotent
@scopes(["messaging:administer"])
@http(method: "DELETE", uri: "/v2/admin/webhooks/{webhookId}", code: 200)
operation DeleteWebhook {
    input: DeleteWebhookInput
    output: DeleteWebhookOutput
}

/// Which webhook to delete.
@input
structure DeleteWebhookInput with [WebhookPath] {}

/// Empty: the company has no such webhook (any more).
@output
structure DeleteWebhookOutput {}

/// Lets deliveries to a disabled webhook go on where they stopped.
///
/// The events since then are sent, as far as the service still keeps them (for a week unless it is set otherwise). One
/// that is enabled stays so.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
@tags(["Webhooks"])
@examples([
    {
        title: "Send again"
        input: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27" }
        output: { webhook: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", url: "https://hooks.example.com/chat", eventTypes: ["chat:message:new"], state: "enabled", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/webhooks/{webhookId}/enable", code: 200)
operation EnableWebhook {
    input: EnableWebhookInput
    output: EnableWebhookOutput
    errors: [
        WebhookNotFoundException
    ]
}

/// Which webhook to enable.
@input
structure EnableWebhookInput with [WebhookPath] {}

/// The enabled webhook.
@output
structure EnableWebhookOutput {
    /// The webhook as it is now.
    @required
    webhook: Webhook
}

/// Stops all deliveries to a webhook until it is enabled again.
///
/// A request that is on its way may still arrive. The service disables a webhook by itself when its address fails for
/// long; `disabledReason` says so. One that is disabled already keeps its reason.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
/// - `ValidationException`: `reason` is empty or longer than 200 characters.
@tags(["Webhooks"])
@examples([
    {
        title: "Stop sending for a while"
        input: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", reason: "Moved to another host." }
        output: { webhook: { webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27", url: "https://hooks.example.com/chat", eventTypes: ["chat:message:new"], state: "disabled", disabledReason: "Moved to another host.", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/webhooks/{webhookId}/disable", code: 200)
operation DisableWebhook {
    input: DisableWebhookInput
    output: DisableWebhookOutput
    errors: [
        WebhookNotFoundException
    ]
}

/// Which webhook to disable, and why.
@input
structure DisableWebhookInput with [WebhookPath] {
    /// Why, for whoever looks at the webhook later; "Disabled by an administrator." when it isn't given.
    reason: WebhookDisabledReason
}

/// The disabled webhook.
@output
structure DisableWebhookOutput {
    /// The webhook as it is now.
    @required
    webhook: Webhook
}

/// Gives a webhook a new secret. For a while its requests are signed with both, so that the receiver can be changed
/// without losing any.
///
/// `webhook-signature` then has two signatures, the new secret's first; `x-signature` has room for one, and stays the old
/// secret's until the overlap is over. Rotating again while the old secret is still good ends the old one at once: two are good at
/// the most.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
/// - `ValidationException`: `overlapSeconds` isn't from 0 to 604,800 (7 days).
/// - `IdempotencyConflictException`: the key was used within 24 hours for another input.
@tags(["Webhooks"])
@examples([
    {
        title: "Replace a secret within an hour"
        input: {
            webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
            overlapSeconds: 3600
            idempotencyToken: "6f0c8c3a-58fb-4a53-8c41-f0f2d9b2a7c5"
        }
        output: {
            webhook: {
                webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
                url: "https://hooks.example.com/chat"
                state: "enabled"
                previousSecretUntil: "2026-03-02T10:20:00.000Z"
                createdAt: "2026-03-02T09:15:00.120Z"
                updatedAt: "2026-03-02T09:20:00.000Z"
            }
            secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDMfKQ9r8GKYo="
        }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/webhooks/{webhookId}/rotate", code: 200)
operation RotateWebhookSecret {
    input: RotateWebhookSecretInput
    output: RotateWebhookSecretOutput
    errors: [
        IdempotencyConflictException
        WebhookNotFoundException
    ]
}

/// Which webhook, and how long the old secret stays good.
@input
structure RotateWebhookSecretInput with [WebhookPath, Idempotent] {
    /// How long requests are signed with the old secret as well, in seconds, from 0 to 604,800 (7 days); a day when it
    /// isn't given.
    overlapSeconds: SecretOverlapSeconds = 86400
}

/// The webhook and its new secret.
@output
structure RotateWebhookSecretOutput {
    /// The webhook as it is now; `previousSecretUntil` says how long the old secret is still good.
    @required
    webhook: Webhook

    /// What its requests are signed with from now on. This is the only answer that has it.
    @required
    secret: WebhookSecret
}

/// Sends a test event to a webhook at once, and tells what it answered.
///
/// The event has the usual envelope, the type `webhook:test` and `data` with the `webhookId`. It is signed as any other, is
/// sent once, also to a disabled webhook, and is no delivery: it isn't listed and isn't repeated. An address that doesn't
/// answer as it should is no error of this call: `delivered` is `false`, and `error` says what went wrong.
///
/// - `WebhookNotFoundException`: the company has no such webhook.
@tags(["Webhooks"])
@examples([
    {
        title: "It works"
        input: { webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c" }
        output: { delivered: true, status: 204, milliseconds: 38 }
    }
    {
        title: "Nobody listens there"
        input: { webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c" }
        output: { delivered: false, milliseconds: 4, error: "The connection was refused (ECONNREFUSED)." }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/webhooks/{webhookId}/test", code: 200)
operation TestWebhook {
    input: TestWebhookInput
    output: TestWebhookOutput
    errors: [
        WebhookNotFoundException
    ]
}

/// Which webhook to test.
@input
structure TestWebhookInput with [WebhookPath] {}

/// What came of the test.
@output
structure TestWebhookOutput {
    /// Whether the address answered in time with a status from 200 to 299.
    @required
    delivered: Boolean

    /// The HTTP status that it answered, where it did.
    status: Integer

    /// How long that took, in milliseconds.
    @required
    milliseconds: Integer

    /// What went wrong, for people to read; not there when nothing did.
    error: String
}

/// Which webhook an operation is about.
@mixin
structure WebhookPath {
    /// The webhook.
    @required
    @httpLabel
    webhookId: WebhookId
}

/// What people set of a webhook.
@mixin
structure WebhookSettings {
    /// The address that events are posted to: `https://` (or `http://` where the service is set to reach it), with a
    /// name or a public address, without user and password, up to 2,048 characters.
    @required
    url: WebhookUrl

    /// What it is for, up to 200 characters.
    description: WebhookDescription

    /// The kinds of events that it gets; all when it isn't given.
    eventTypes: WebhookEventTypesList

    /// The bot in whose channels the events have to happen; when it isn't given, those of all channels are sent.
    botId: UserId
}

/// Where a company's events are posted to.
structure Webhook {
    /// The id of the webhook: the `integrationId` of the events sent to it, unless they have a `botId`.
    @required
    webhookId: WebhookId

    /// The address that events are posted to.
    @required
    url: WebhookUrl

    /// What it is for.
    description: WebhookDescription

    /// The kinds of events that it gets; not there when it gets all.
    eventTypes: WebhookEventTypesList

    /// The bot in whose channels the events have to happen; not there when it gets those of all channels.
    botId: UserId

    /// Whether anything is sent to it.
    @required
    state: WebhookState

    /// Why it is disabled, for people to read; only while it is.
    disabledReason: String

    /// Since when no delivery has succeeded in spite of attempts; only while that is so.
    failingSince: DateTime

    /// Until when requests are signed with the previous secret as well; only while they are.
    previousSecretUntil: DateTime

    /// When it was made.
    @required
    createdAt: DateTime

    /// When it was last changed.
    @required
    updatedAt: DateTime
}

/// Whether anything is sent to a webhook.
enum WebhookState {
    /// Events are sent to it as they happen.
    ENABLED = "enabled"

    /// Nothing is sent to it.
    DISABLED = "disabled"
}

/// Webhooks, newest first; those made in the same instant go by id.
list WebhooksList {
    /// One webhook.
    member: Webhook
}

/// Kinds of events, each once: 1 to 15. Those about typing are never sent to webhooks.
@length(min: 1, max: 15)
list WebhookEventTypesList {
    /// One kind of events.
    member: WebhookEventType
}

/// The id of a webhook.
@length(min: 1, max: 64)
string WebhookId

/// An address on the web, up to 2,048 characters.
@length(min: 1, max: 2048)
@pattern("^https?://[!-~]+$")
string WebhookUrl

/// What a webhook is for: 1 to 200 characters.
@length(min: 1, max: 200)
string WebhookDescription

/// Why a webhook is disabled: 1 to 200 characters.
@length(min: 1, max: 200)
string WebhookDisabledReason

/// `whsec_` and the key in Base64, as Standard Webhooks writes a secret.
@sensitive
string WebhookSecret

/// How long an old secret stays good, in seconds: up to 7 days.
@range(min: 0, max: 604800)
integer SecretOverlapSeconds
