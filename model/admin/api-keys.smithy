$version: "2.0"

namespace wildix.conversations.admin

use wildix.conversations#DateTime
use wildix.conversations#IdempotencyConflictException
use wildix.conversations#Idempotent
use wildix.conversations#PageQuery
use wildix.conversations#UserId
use wildix.conversations#scopes

/// Makes a key that a bot, or a system of the company, calls with.
///
/// A bot's key acts as the bot. A system's key acts as the company's phone system does: as the company, or as the user
/// that a call names in `userId`. The key is in this answer and nowhere else; the service keeps a hash of it.
///
/// - `BotNotFoundException`: the company has no such bot, or `botId` is a person's.
/// - `ValidationException`: both or neither of `botId` and `system` are given; a scope isn't one that any operation
///   asks for; `expiresAfter` isn't from an hour to twelve months.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another input.
@tags(["API keys"])
@examples([
    {
        title: "A key for a bot"
        input: {
            botId: "Kd82mPq4Zr7w"
            scopes: ["messaging:SendMessage"]
            expiresAfter: 7776000
            idempotencyToken: "57b0f10e-5b0e-4f0e-8a86-0f1a1f5b3b11"
        }
        output: {
            apiKey: {
                apiKeyId: "0190f3a2-c1d8-7a4e-9b3c-5d7e8f9a0b1c"
                hint: "wsk-v1-Ab3dE9"
                botId: "Kd82mPq4Zr7w"
                scopes: ["messaging:SendMessage"]
                createdAt: "2026-03-02T09:15:00.120Z"
                expiresAt: "2026-05-31T09:15:00.120Z"
            }
            key: "wsk-v1-Ab3dE9…"
        }
    }
    {
        title: "Whose is it to be?"
        input: {
            scopes: ["messaging:read"]
        }
        error: {
            shapeId: smithy.framework#ValidationException
            content: {
                message: "Give exactly one of botId and system."
                fieldList: [
                    { path: "", message: "Give exactly one of botId and system." }
                ]
            }
        }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/api-keys", code: 200)
operation CreateApiKey {
    input: CreateApiKeyInput
    output: CreateApiKeyOutput
    errors: [
        BotNotFoundException
        IdempotencyConflictException
    ]
}

/// The key to make.
@input
structure CreateApiKeyInput with [Idempotent] {
    /// The bot that it is for; or `system` is given.
    botId: UserId

    /// The system of the company that it is for, by a name of the caller's choice, as in `crm`; or `botId` is given.
    system: SystemName

    /// What it may do: scopes of the conversations API, `messaging:read`, `messaging:*` for all of it, or `*:*` for
    /// everything, administration included.
    @required
    scopes: ApiKeyScopesList

    /// How long it is good, in seconds: from an hour to twelve months; 90 days when it isn't given.
    expiresAfter: ApiKeyLifeSeconds = 7776000
}

/// The key that was made.
@output
structure CreateApiKeyOutput {
    /// What is known of the key.
    @required
    apiKey: ApiKey

    /// The key itself. This is the only answer that has it.
    @required
    key: ApiKeySecret
}

/// Lists the company's keys, newest first, those that were revoked or have ended included.
///
/// - `ValidationException`: `limit` or `offset` is out of bounds.
@tags(["API keys"])
@examples([
    {
        title: "The newest key"
        input: { limit: 1 }
        output: { apiKeys: [{ apiKeyId: "019cae0b5d2e7c3f8a4b6e7d9f1c2b38", hint: "a1b2", botId: "Wx7yZ2aB4cD6", scopes: ["messaging:SendMessage"], createdAt: "2026-03-02T08:00:00.000Z", expiresAt: "2026-05-31T08:00:00.000Z" }] }
    }
])
@readonly
@scopes(["messaging:administer"])
@http(method: "GET", uri: "/v2/admin/api-keys", code: 200)
operation ListApiKeys {
    input: ListApiKeysInput
    output: ListApiKeysOutput
}

/// Which part of the list.
@input
structure ListApiKeysInput with [PageQuery] {
    /// How many keys to answer with, 1 to 100; 100 when it isn't given.
    $limit = 100
}

/// One page of the company's keys.
@output
structure ListApiKeysOutput {
    /// The keys, newest first.
    @required
    apiKeys: ApiKeysList
}

/// Makes a key with the same owner and scopes in another one's place.
///
/// The old one is revoked at once, or works for `overlapSeconds` more, but never past its own end.
///
/// - `ApiKeyNotFoundException`: the company has no such key.
/// - `ApiKeyRevokedException`: the key is revoked, perhaps by somebody else meanwhile.
/// - `ValidationException`: `overlapSeconds` isn't from 0 to 604,800 (7 days); `expiresAfter` isn't from an hour to
///   twelve months.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another input.
@tags(["API keys"])
@examples([
    {
        title: "A new key, while the old one is good for another day"
        input: { apiKeyId: "019cae0b5d2e7c3f8a4b6e7d9f1c2b38", overlapSeconds: 86400 }
        output: { apiKey: { apiKeyId: "019cae0d7f4a7e5b8c6d8a9f1b3e4d50", hint: "a1b2", botId: "Wx7yZ2aB4cD6", scopes: ["messaging:SendMessage"], createdAt: "2026-03-02T08:00:00.000Z", expiresAt: "2026-05-31T08:00:00.000Z" }, key: "the new key, shown once" }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/api-keys/{apiKeyId}/rotate", code: 200)
operation RotateApiKey {
    input: RotateApiKeyInput
    output: RotateApiKeyOutput
    errors: [
        ApiKeyNotFoundException
        ApiKeyRevokedException
        IdempotencyConflictException
    ]
}

/// Which key to replace, and how.
@input
structure RotateApiKeyInput with [ApiKeyPath, Idempotent] {
    /// How long the old key still works, in seconds, from 0 to 604,800 (7 days); it is revoked at once when it isn't
    /// given.
    overlapSeconds: SecretOverlapSeconds = 0

    /// How long the new one is good, in seconds: from an hour to twelve months; as long as the old one was when it
    /// isn't given.
    expiresAfter: ApiKeyLifeSeconds
}

/// The new key.
@output
structure RotateApiKeyOutput {
    /// What is known of the new key.
    @required
    apiKey: ApiKey

    /// The key itself. This is the only answer that has it.
    @required
    key: ApiKeySecret
}

/// Revokes a key: within five seconds every node refuses it.
///
/// Revoking one that is revoked already is no error and changes nothing. It stays in the list.
///
/// - `ApiKeyNotFoundException`: the company has no such key.
@tags(["API keys"])
@examples([
    {
        title: "Revoke a key"
        input: { apiKeyId: "019cae0b5d2e7c3f8a4b6e7d9f1c2b38" }
        output: {}
    }
])
@idempotent
@scopes(["messaging:administer"])
@http(method: "DELETE", uri: "/v2/admin/api-keys/{apiKeyId}", code: 200)
operation RevokeApiKey {
    input: RevokeApiKeyInput
    output: RevokeApiKeyOutput
    errors: [
        ApiKeyNotFoundException
    ]
}

/// Which key to revoke.
@input
structure RevokeApiKeyInput with [ApiKeyPath] {}

/// Empty: the key is revoked.
@output
structure RevokeApiKeyOutput {}

/// Which key an operation is about.
@mixin
structure ApiKeyPath {
    /// The key, by its id.
    @required
    @httpLabel
    apiKeyId: ApiKeyId
}

/// What is known of a key that a bot or a system calls with; never the key itself.
structure ApiKey {
    /// The id of the key.
    @required
    apiKeyId: ApiKeyId

    /// What the key begins with, for people to recognize it by.
    @required
    hint: String

    /// The bot whose key it is; or there is a `system`.
    botId: UserId

    /// The system whose key it is; or there is a `botId`.
    system: SystemName

    /// What it may do.
    @required
    scopes: ApiKeyScopesList

    /// When it was made.
    @required
    createdAt: DateTime

    /// When it ends or has ended.
    @required
    expiresAt: DateTime

    /// When it was revoked; only if it was.
    revokedAt: DateTime

    /// When it was last used, to the hour; not there if it never was.
    lastUsedAt: DateTime
}

/// Keys, newest first; those made in the same instant go by id.
list ApiKeysList {
    /// One key.
    member: ApiKey
}

/// What a key may do: 1 to 100 scopes.
@length(min: 1, max: 100)
list ApiKeyScopesList {
    /// One scope.
    member: ApiKeyScope
}

/// A scope, as in `messaging:SendMessage`: 1 to 64 characters.
@length(min: 1, max: 64)
@pattern("^[!-~]+$")
string ApiKeyScope

/// The id of a key.
@length(min: 1, max: 64)
string ApiKeyId

/// The name that a system goes by: 1 to 64 letters, digits and any of `.`, `_`, `-`, `@`.
@length(min: 1, max: 64)
@pattern("^[A-Za-z0-9_.@-]+$")
string SystemName

/// A key, which is sent as `Authorization: Bearer wsk-v1-…`.
@sensitive
string ApiKeySecret

/// How long a key is good, in seconds: an hour at the least, twelve months at the most, of which the longest have 366
/// days.
@range(min: 3600, max: 31622400)
integer ApiKeyLifeSeconds
