$version: "2.0"

namespace wildix.conversations.admin

use wildix.conversations#DateTime
use wildix.conversations#DateTimeInput
use wildix.conversations#PageQuery
use wildix.conversations#scopes

/// Lists who changed which key, bot or webhook of the company, and when, newest first.
///
/// Entries are written in the transaction that makes the change, are never altered, and have no secrets. Each given
/// filter has to fit.
///
/// - `ValidationException`: a filter isn't one of its values; `limit` or `offset` is out of bounds.
@tags(["Audit"])
@readonly
@examples([
    {
        title: "What happened to a webhook"
        input: { target: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c", limit: 1 }
        output: {
            entries: [
                {
                    entryId: "0190f3a2-c1d9-7b10-8f1e-2a3b4c5d6e7f"
                    at: "2026-03-02T09:15:00.120Z"
                    actor: "S2S:billing"
                    action: "webhook.add"
                    target: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
                    detail: { host: "hooks.example.com", description: "Archive" }
                }
            ]
        }
    }
])
@scopes(["messaging:administer"])
@http(method: "GET", uri: "/v2/admin/audit", code: 200)
operation ListAuditEntries {
    input: ListAuditEntriesInput
    output: ListAuditEntriesOutput
}

/// Which entries, and which part of them.
@input
structure ListAuditEntriesInput with [PageQuery] {
    /// How many entries to answer with, 1 to 100; 100 when it isn't given.
    $limit = 100

    /// Only those of this action, as in `key.revoke`.
    @httpQuery("action")
    action: AuditAction

    /// Only those about the key, bot or webhook with this id.
    @httpQuery("target")
    target: AuditTarget

    /// Only those made at this time or later.
    @httpQuery("since")
    since: DateTimeInput
}

/// One page of the audit log.
@output
structure ListAuditEntriesOutput {
    /// The entries, newest first.
    @required
    entries: AuditEntriesList
}

/// One change.
structure AuditEntry {
    /// The id of the entry.
    @required
    entryId: String

    /// When the change was made.
    @required
    at: DateTime

    /// Who made it: the type and subject of a credential, as in `S2S:billing`, or who ran the command line, as in
    /// `ann@host`.
    @required
    actor: String

    /// What was done, as in `key.revoke`.
    @required
    action: AuditAction

    /// The id of what was changed.
    @required
    target: AuditTarget

    /// What was changed to what, by action.
    @required
    detail: Document
}

/// Entries of the audit log, newest first; those of the same instant go by id.
list AuditEntriesList {
    /// One entry.
    member: AuditEntry
}

/// What was done: 1 to 64 characters.
@length(min: 1, max: 64)
string AuditAction

/// The id of what was changed: 1 to 128 characters.
@length(min: 1, max: 128)
string AuditTarget
