$version: "2.0"

namespace wildix.conversations

/// Triggers a button of a message: tells the message's author that the acting user pressed it, and gives an id under
/// which the author's answer can be asked for.
///
/// `actionId` has to be the `handler.action.id` of a button in that message that isn't `disabled`. Buttons that open a
/// link or reply with a text have no action and can't be triggered.
///
/// The call makes a trigger, whose status is `pending`, and sends the event `chat:message:action` to the message's
/// author. The author (a bot) or the company answers with SendActionTriggerResult within 10 minutes; whoever triggered
/// it asks with GetActionTriggerResult. Every call is a press of its own and makes its own trigger, unless it repeats
/// an `Idempotency-Key`: then it gives the `triggerId` of the first, and nothing is sent again.
///
/// Members of the channel may trigger, guests in their kite channels included. A company caller names the user that
/// presses the button in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `MessageNotFoundException`: the channel has no such message, or it was deleted.
/// - `ValidationException`: the message has no button with that `actionId`, or it is disabled; a company caller gave no
///   `userId`, or one that the company doesn't know.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another message, action or user.
@tags(["Actions"])
@examples([
    {
        title: "Press the button whose action is 'order-confirm'"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
            actionId: "order-confirm"
            idempotencyToken: "8f14e45f-ceea-467f-a1b2-6d1f0b7c9e21"
        }
        output: { triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c" }
    }
    {
        title: "A message that the channel doesn't have"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4eff"
            actionId: "order-confirm"
        }
        error: {
            shapeId: MessageNotFoundException
            content: { message: "The channel has no message 0190f3a27c4e7b5d8a1e6c3f9b2d4eff." }
        }
    }
])
@rateLimits([
    { authorization: "XBS", periodSeconds: 10, requests: 10 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 10, requests: 10 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 10, requests: 30 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:TriggerMessageAction"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/actions/{actionId}", code: 200)
operation TriggerMessageAction {
    input: TriggerMessageActionInput
    output: TriggerMessageActionOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
        IdempotencyConflictException
    ]
}

/// Which button of which message.
@input
structure TriggerMessageActionInput with [MessagePath, ActingUser, Idempotent] {
    /// The `handler.action.id` of an enabled button in the message.
    @required
    @httpLabel
    actionId: ActionId
}

/// The trigger that was made.
@output
structure TriggerMessageActionOutput {
    /// The id of the trigger, to ask for its result with GetActionTriggerResult.
    @required
    triggerId: TriggerId
}

/// Tells what became of a trigger.
///
/// Whoever triggered the action may ask, also after leaving the channel; so may a company caller without `userId`, for
/// every trigger of its company. Nobody else learns that the trigger exists, the message's author included.
///
/// The status is `pending` until there is a result, `completed` with the `result` from then on, and `expired` when none
/// came within 10 minutes of the trigger. An expired trigger takes no result any more. A trigger is kept as long as its
/// channel.
///
/// Asking changes nothing, so it can be repeated until the status is no longer `pending`.
///
/// - `ActionTriggerNotFoundException`: there is no such trigger, the acting user isn't who triggered it, or its channel
///   was deleted.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Actions"])
@examples([
    {
        title: "A trigger that was answered"
        input: { triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c" }
        output: {
            status: "completed"
            result: { approved: true, approvedBy: "Ann Weaver" }
        }
    }
    {
        title: "A trigger that is still waiting"
        input: { triggerId: "0190f3a2d4c37b619d2e8a7f6c5b4d3e" }
        output: { status: "pending" }
    }
    {
        title: "A trigger of somebody else, or none"
        input: { triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0bff" }
        error: {
            shapeId: ActionTriggerNotFoundException
            content: { message: "There is no trigger 0190f3a2c1d87a4e9b3c5d7e8f9a0bff that you made." }
        }
    }
])
@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 10, requests: 10 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 10, requests: 10 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 10, requests: 30 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetActionTriggerResult"])
@http(method: "GET", uri: "/v2/conversations/triggers/{triggerId}", code: 200)
operation GetActionTriggerResult {
    input: GetActionTriggerResultInput
    output: GetActionTriggerResultOutput
    errors: [
        ActionTriggerNotFoundException
    ]
}

/// Which trigger.
@input
structure GetActionTriggerResultInput with [ActingUserQuery] {
    /// The id that TriggerMessageAction gave.
    @required
    @httpLabel
    triggerId: TriggerId
}

/// What became of the trigger.
@output
structure GetActionTriggerResultOutput {
    /// Whether there is a result, can still be one, or can't any more.
    @required
    status: ActionTriggerStatus

    /// What the author answered: the JSON value as it was sent. There only when the status is `completed`.
    result: Document
}

/// Answers a trigger: stores the result that whoever pressed the button is waiting for.
///
/// The bot that wrote the message may answer, and company callers, for messages of every author. A trigger is answered
/// once. Sending the same result again is no error and changes nothing, so a call whose answer was lost can be
/// repeated; another result for an answered trigger is refused, and the first one stays. Of two different results that
/// arrive at once, one is kept and the other refused.
///
/// - `ActionTriggerNotFoundException`: there is no such trigger, the caller isn't the author of its message, it expired
///   (10 minutes after it was made), or its channel was deleted.
/// - `ValidationException`: `result` is missing or `null`, or the trigger has another result already.
@tags(["Actions"])
@examples([
    {
        title: "Answer a trigger"
        input: {
            triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
            result: { approved: true, approvedBy: "Ann Weaver" }
        }
        output: {}
    }
    {
        title: "A trigger that expired"
        input: {
            triggerId: "0190f39811aa7c3d8e4f5a6b7c8d9e0f"
            result: { approved: false }
        }
        error: {
            shapeId: ActionTriggerNotFoundException
            content: { message: "The trigger 0190f39811aa7c3d8e4f5a6b7c8d9e0f isn't waiting for your result: there is none, or it expired." }
        }
    }
])
@idempotent
@rateLimits([
    { authorization: "PBX", periodSeconds: 10, requests: 30 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 10, requests: 30 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:SendActionTriggerResult"])
@http(method: "PUT", uri: "/v2/conversations/triggers/{triggerId}", code: 200)
operation SendActionTriggerResult {
    input: SendActionTriggerResultInput
    output: SendActionTriggerResultOutput
    errors: [
        ActionTriggerNotFoundException
    ]
}

/// Which trigger, and the answer to it.
@input
structure SendActionTriggerResultInput {
    /// The `triggerId` of the event `chat:message:action`.
    @required
    @httpLabel
    triggerId: TriggerId

    /// The answer: any JSON value but `null`, nested at most 100 levels deep. It is kept and handed on as it is; its form
    /// is between the message's author and whoever shows the button.
    @required
    result: Document
}

/// Empty: the result is stored.
@output
structure SendActionTriggerResultOutput {}

/// What became of a trigger.
enum ActionTriggerStatus {
    /// No result came yet, and one can still come.
    PENDING = "pending"

    /// There is a result.
    COMPLETED = "completed"

    /// No result came within 10 minutes; none will be taken any more.
    EXPIRED = "expired"
}
