$version: "2.0"

namespace wildix.conversations

/// Gives the id of the SMS channel of an own number and the other side's number.
///
/// The id follows from the company and the two numbers alone: it is the same for every caller of the company, and the
/// same however the numbers are written. The channel needn't exist, and none is made; nor does the answer tell whether
/// it exists or is accessible.
///
/// - `ForbiddenException`: a user asked for another by `userId`.
/// - `ValidationException`: `service` or `serviceRecipient` is missing, empty or longer than 128 characters, or the
///   company knows no such `userId`.
@tags(["SMS"])
@examples([
    {
        title: "The channel of two numbers"
        input: { service: "+390451234567", serviceRecipient: "+393331234567" }
        output: { channelId: "3e9d0c1b-7a52-5c4f-8b16-0d9e2f7a4c83" }
    }
])
@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetSmsChannelId", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/sms", code: 200)
operation GetSmsChannelId {
    input: GetSmsChannelIdInput
    output: GetSmsChannelIdOutput
}

/// The two numbers.
@input
structure GetSmsChannelIdInput with [ActingUserQuery, ServicePartiesQuery] {}

/// The id that follows from the two numbers.
@output
structure GetSmsChannelIdOutput {
    /// The id of the channel, which may or may not exist.
    @required
    channelId: ChannelId
}

/// Gives the SMS channel of an own number and the other side's number, and makes it where there is none yet.
///
/// A company has one such channel for two numbers, however they are written: callers that ask at once, on any node, get
/// the same. Channels of the same two numbers for telephony or WhatsApp are others.
///
/// The acting user becomes a member, with the role `supervisor` in a new channel and `member` in one that exists; who
/// is a member stays what it is. A new channel is a private group with the flags `sms` and `external`, to which further
/// users come by this operation, AddChannelMember or AssignChannel. A company caller names the user in `userId`.
///
/// `serviceTitle` names the service in a new channel, or in one that has no title yet; else it changes nothing.
///
/// A user that joins an existing channel is told of there by a `member_joined` system message.
///
/// Repeating a call changes nothing and gives the channel as it is then. A new channel sends the event
/// `chat:channel:created`; a user that joins an existing one, `chat:member:added`.
///
/// - `ValidationException`: `service` or `serviceRecipient` is missing, empty or longer than 128 characters;
///   `serviceTitle` is empty or longer than 200; a company caller gave no `userId`, or one that the company doesn't
///   know.
@tags(["SMS"])
@examples([
    {
        title: "The SMS channel with a customer"
        input: {
            service: "+39 045 856 7777"
            serviceRecipient: "+1 (202) 555-0143"
            serviceTitle: "Support"
        }
        output: {
            channel: {
                channelId: "3c59dc04-8e88-5024-8e8b-1f5e7a6d9c02"
                channelType: "group"
                memberCount: 1
                access: "private"
                company: "wildflower"
                service: "+390458567777"
                serviceTitle: "Support"
                serviceRecipient: "+12025550143"
                external: true
                sms: true
                createdAt: "2026-03-02T09:40:00.000Z"
                createdBy: "a1b2c3d4e5f6"
                updatedAt: "2026-03-02T09:40:00.000Z"
            }
        }
    }
])
@scopes(["messaging:GetOrCreateSmsChannel", "messaging:read"])
@http(method: "POST", uri: "/v2/conversations/sms", code: 200)
operation GetOrCreateSmsChannel {
    input: GetOrCreateSmsChannelInput
    output: GetOrCreateSmsChannelOutput
}

/// The two numbers, and what to call the service.
@input
structure GetOrCreateSmsChannelInput with [ActingUser, ServiceParties] {}

/// The channel of the two numbers.
@output
structure GetOrCreateSmsChannelOutput {
    /// The channel, of which the acting user is a member.
    @required
    channel: Channel
}
