$version: "2.0"

namespace wildix.conversations

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

@input
structure TriggerMessageActionInput with [MessagePath, ActingUser, Idempotent] {
    @required
    @httpLabel
    actionId: ActionId
}

@output
structure TriggerMessageActionOutput {
    @required
    triggerId: TriggerId
}

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

@input
structure GetActionTriggerResultInput with [ActingUserQuery] {
    @required
    @httpLabel
    triggerId: TriggerId
}

@output
structure GetActionTriggerResultOutput {
    @required
    status: ActionTriggerStatus

    result: Document
}

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

@input
structure SendActionTriggerResultInput {
    @required
    @httpLabel
    triggerId: TriggerId

    @required
    result: Document
}

@output
structure SendActionTriggerResultOutput {}

enum ActionTriggerStatus {
    PENDING = "pending"

    COMPLETED = "completed"

    EXPIRED = "expired"
}
