$version: "2.0"

namespace wildix.conversations

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ScheduleExternalFlagAdjustmentJob"])
@http(method: "POST", uri: "/v2/conversations/schedule/external-flag-adjustment", code: 200)
operation ScheduleExternalFlagAdjustmentJob {
    input: ScheduleExternalFlagAdjustmentJobInput
    output: ScheduleExternalFlagAdjustmentJobOutput
    errors: [
        IdempotencyConflictException
    ]
}

@input
structure ScheduleExternalFlagAdjustmentJobInput with [ActingUser, Idempotent] {}

@output
structure ScheduleExternalFlagAdjustmentJobOutput {
    @required
    jobId: String
}
