$version: "2.0"

namespace wildix.conversations

/// Schedules a job that works out anew which of the acting user's channels are external.
///
/// A channel's `external` is `true` while a member's company differs from the channel's, a member was invited as no
/// colleague, or the channel has a telephone, SMS, WhatsApp or kite party. The flag follows every change of members by
/// itself; the job is for changes outside, such as a user that moved to another company.
///
/// The job runs soon after the call, by itself, over all channels that the acting user belongs to then, hidden ones
/// included. It is durable: it survives a restart and is tried again when it fails. Each channel whose flag changes
/// sends the event `chat:channel:updated`.
///
/// While a job of the acting user is waiting to run, further calls give the same `jobId` and schedule nothing; once it
/// runs, the next call schedules a new one. A repeated `Idempotency-Key` gives the answer of the first call.
///
/// A company caller names the user whose channels are looked at in `userId`.
///
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another user.
@tags(["Maintenance"])
@examples([
    {
        title: "Look at the own channels again"
        input: {}
        output: { jobId: "019cadd9c0a47e3b8d5f1a6c2e9b7d40" }
    }
])
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

/// Whose channels to look at.
@input
structure ScheduleExternalFlagAdjustmentJobInput with [ActingUser, Idempotent] {}

/// The job that will run.
@output
structure ScheduleExternalFlagAdjustmentJobOutput {
    /// The id of the job, by which operators of the server find it.
    @required
    jobId: JobId
}

/// The id of a job: 1 to 64 characters.
@length(min: 1, max: 64)
string JobId
