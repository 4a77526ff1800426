$version: "2.0"

namespace wildix.conversations.admin

use wildix.conversations#DateTime
use wildix.conversations#JobId
use wildix.conversations#PageQuery
use wildix.conversations#scopes

/// Lists what the service does later for the company, newest first.
///
/// Done jobs are kept for a day, failed ones for thirty. What the service does for itself isn't listed.
///
/// - `ValidationException`: `state` isn't one of its values; `limit` or `offset` is out of bounds.
@tags(["Jobs"])
@examples([
    {
        title: "What failed"
        input: { state: "failed", limit: 1 }
        output: { jobs: [{ jobId: "019cadd9c0a47e3b8d5f1a6c2e9b7d40", kind: "external-flags", state: "failed", attempts: 10, createdAt: "2026-03-02T09:00:00.000Z", finishedAt: "2026-03-02T09:40:00.000Z", error: "The store timed out." }] }
    }
])
@readonly
@scopes(["messaging:administer"])
@http(method: "GET", uri: "/v2/admin/jobs", code: 200)
operation ListJobs {
    input: ListJobsInput
    output: ListJobsOutput
}

/// Which jobs, and which part of them.
@input
structure ListJobsInput with [PageQuery] {
    /// How many jobs to answer with, 1 to 100; 100 when it isn't given.
    $limit = 100

    /// Only those in this state.
    @httpQuery("state")
    state: JobState
}

/// One page of the company's jobs.
@output
structure ListJobsOutput {
    /// The jobs, newest first.
    @required
    jobs: JobsList
}

/// Has a job tried again at once, with as many attempts as a new one has.
///
/// - `JobNotFoundException`: the company has no such job.
/// - `JobNotRetryableException`: the job runs now, or it is done.
@tags(["Jobs"])
@examples([
    {
        title: "Try a job again"
        input: { jobId: "019cadd9c0a47e3b8d5f1a6c2e9b7d40" }
        output: { job: { jobId: "019cadd9c0a47e3b8d5f1a6c2e9b7d40", kind: "external-flags", state: "waiting", attempts: 0, createdAt: "2026-03-02T09:00:00.000Z", runAt: "2026-03-02T10:00:00.000Z" } }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/jobs/{jobId}/retry", code: 200)
operation RetryJob {
    input: RetryJobInput
    output: RetryJobOutput
    errors: [
        JobNotFoundException
        JobNotRetryableException
    ]
}

/// Which job to try again.
@input
structure RetryJobInput {
    /// The job.
    @required
    @httpLabel
    jobId: JobId
}

/// The job, which is due now.
@output
structure RetryJobOutput {
    /// The job as it is now.
    @required
    job: Job
}

/// Something that the service does later.
structure Job {
    /// The id of the job.
    @required
    jobId: JobId

    /// What it does, as in `remove-history`.
    @required
    kind: String

    /// How it stands.
    @required
    state: JobState

    /// How many attempts were begun.
    @required
    attempts: Integer

    /// When it was asked for.
    @required
    createdAt: DateTime

    /// When it runs next; only while it isn't finished.
    runAt: DateTime

    /// When it was done, or given up.
    finishedAt: DateTime

    /// Why the last attempt failed, for people to read.
    error: String
}

/// How a job stands.
enum JobState {
    /// Nobody has begun it.
    WAITING = "waiting"

    /// A node works on it.
    RUNNING = "running"

    /// It was begun, and goes on later.
    RETRYING = "retrying"

    /// It is done.
    DONE = "done"

    /// It was given up after too many attempts.
    FAILED = "failed"
}

/// Jobs, newest first; those asked for in the same instant go by id.
list JobsList {
    /// One job.
    member: Job
}
