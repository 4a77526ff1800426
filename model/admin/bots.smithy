$version: "2.0"

namespace wildix.conversations.admin

use wildix.conversations#DateTime
use wildix.conversations#IdempotencyConflictException
use wildix.conversations#Idempotent
use wildix.conversations#PageQuery
use wildix.conversations#UserId
use wildix.conversations#scopes

/// Makes a bot: a user of the company that calls with keys of its own. CreateApiKey makes its first.
///
/// - `ValidationException`: the name is empty, longer than 255 characters, or begins or ends with white space.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another name.
@tags(["Bots"])
@examples([
    {
        title: "Make a bot"
        input: { name: "Weather", idempotencyToken: "d6f4b2d2-4f5e-4f0e-9a3c-0f4f1c3f9b52" }
        output: {
            bot: { botId: "Kd82mPq4Zr7w", name: "Weather", createdAt: "2026-03-02T09:15:00.120Z" }
        }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/bots", code: 200)
operation CreateBot {
    input: CreateBotInput
    output: CreateBotOutput
    errors: [
        IdempotencyConflictException
    ]
}

/// The bot to make.
@input
structure CreateBotInput with [Idempotent] {
    /// What people see it by.
    @required
    name: BotName
}

/// The bot that was made.
@output
structure CreateBotOutput {
    /// The bot, with the id that it was given.
    @required
    bot: Bot
}

/// Lists the company's bots, oldest first. The bots that stand for web widgets are among them.
///
/// - `ValidationException`: `limit` or `offset` is out of bounds.
@tags(["Bots"])
@examples([
    {
        title: "The bots of the company"
        input: {}
        output: { bots: [{ botId: "Wx7yZ2aB4cD6", name: "Weather", createdAt: "2026-03-02T08:00:00.000Z" }] }
    }
])
@readonly
@scopes(["messaging:administer"])
@http(method: "GET", uri: "/v2/admin/bots", code: 200)
operation ListBots {
    input: ListBotsInput
    output: ListBotsOutput
}

/// Which part of the list.
@input
structure ListBotsInput with [PageQuery] {
    /// How many bots to answer with, 1 to 100; 100 when it isn't given.
    $limit = 100
}

/// One page of the company's bots.
@output
structure ListBotsOutput {
    /// The bots, oldest first.
    @required
    bots: BotsList
}

/// Gives a bot another name, which people see at once, also at what it has written.
///
/// - `BotNotFoundException`: the company has no such bot.
/// - `ValidationException`: the name is empty, longer than 255 characters, or begins or ends with white space.
@tags(["Bots"])
@examples([
    {
        title: "Rename a bot"
        input: { botId: "Wx7yZ2aB4cD6", name: "Forecast" }
        output: { bot: { botId: "Wx7yZ2aB4cD6", name: "Forecast", createdAt: "2026-03-02T08:00:00.000Z" } }
    }
])
@idempotent
@scopes(["messaging:administer"])
@http(method: "PUT", uri: "/v2/admin/bots/{botId}", code: 200)
operation UpdateBot {
    input: UpdateBotInput
    output: UpdateBotOutput
    errors: [
        BotNotFoundException
    ]
}

/// Which bot, and its new name.
@input
structure UpdateBotInput with [BotPath] {
    /// What people see it by from now on.
    @required
    name: BotName
}

/// The bot after the change.
@output
structure UpdateBotOutput {
    /// The bot with its new name.
    @required
    bot: Bot
}

/// Revokes all keys of a bot: within five seconds every node refuses them.
///
/// What the bot wrote stays, and so does the bot: it may be given a new key. Repeating the call revokes whatever was
/// made since.
///
/// - `BotNotFoundException`: the company has no such bot.
@tags(["Bots"])
@examples([
    {
        title: "Revoke all keys of a bot"
        input: { botId: "Wx7yZ2aB4cD6" }
        output: { revokedKeys: 2 }
    }
])
@scopes(["messaging:administer"])
@http(method: "POST", uri: "/v2/admin/bots/{botId}/revoke", code: 200)
operation RevokeBot {
    input: RevokeBotInput
    output: RevokeBotOutput
    errors: [
        BotNotFoundException
    ]
}

/// Which bot.
@input
structure RevokeBotInput with [BotPath] {}

/// What was revoked.
@output
structure RevokeBotOutput {
    /// How many keys weren't revoked until now.
    @required
    revokedKeys: Integer
}

/// Which bot an operation is about.
@mixin
structure BotPath {
    /// The bot, by its user id.
    @required
    @httpLabel
    botId: UserId
}

/// A user that calls with keys.
structure Bot {
    /// The bot's user id.
    @required
    botId: UserId

    /// What people see it by; not there for the bot of a widget without a name.
    name: BotName

    /// When it was made.
    @required
    createdAt: DateTime
}

/// Bots, oldest first; those made in the same instant go by id.
list BotsList {
    /// One bot.
    member: Bot
}

/// What people see a bot by: 1 to 255 characters on one line, without white space at either end.
@length(min: 1, max: 255)
@pattern("^\\S(.*\\S)?$")
string BotName
