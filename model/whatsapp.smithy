$version: "2.0"

namespace wildix.conversations

/// Gives the id of the WhatsApp channel of an own number and the other side's number.
///
/// The id follows from the company and the two numbers alone: it is the same for every caller of the company, and the
/// same however the numbers are written. The channel needn't exist, and none is made; nor does the answer tell whether
/// it exists or is accessible.
///
/// - `ForbiddenException`: a user asked for another by `userId`.
/// - `ValidationException`: `service` or `serviceRecipient` is missing, empty or longer than 128 characters, or the
///   company knows no such `userId`.
@tags(["WhatsApp"])
@examples([
    {
        title: "The channel of two numbers"
        input: { service: "+390451234567", serviceRecipient: "+393331234567" }
        output: { channelId: "c2a8f6e4-1b3d-5e70-9c85-4f7a0b2d6e19" }
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
@scopes(["messaging:GetWhatsAppChannelId", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/whatsapp", code: 200)
operation GetWhatsAppChannelId {
    input: GetWhatsAppChannelIdInput
    output: GetWhatsAppChannelIdOutput
}

/// The two numbers.
@input
structure GetWhatsAppChannelIdInput with [ActingUserQuery, ServicePartiesQuery] {}

/// The id that follows from the two numbers.
@output
structure GetWhatsAppChannelIdOutput {
    /// The id of the channel, which may or may not exist.
    @required
    channelId: ChannelId
}

/// Gives the WhatsApp channel of an own number and the other side's number, and makes it where there is none yet.
///
/// A company has one such channel for two numbers, however they are written: callers that ask at once, on any node, get
/// the same. Channels of the same two numbers for SMS or telephony are others.
///
/// The acting user becomes a member, with the role `supervisor` in a new channel and `member` in one that exists; who
/// is a member stays what it is. A new channel is a private group with the flags `whatsapp` and `external`, to which
/// further users come by this operation, AddChannelMember or AssignChannel. A company caller names the user in
/// `userId`.
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
@tags(["WhatsApp"])
@examples([
    {
        title: "The WhatsApp channel with a customer"
        input: {
            service: "+39 045 856 7788"
            serviceRecipient: "+1 (202) 555-0143"
            serviceTitle: "Sales"
        }
        output: {
            channel: {
                channelId: "37693cfc-7480-59e4-9d87-b8c7d8b9aacd"
                channelType: "group"
                memberCount: 1
                access: "private"
                company: "wildflower"
                service: "+390458567788"
                serviceTitle: "Sales"
                serviceRecipient: "+12025550143"
                external: true
                whatsapp: true
                createdAt: "2026-03-02T09:40:00.000Z"
                createdBy: "a1b2c3d4e5f6"
                updatedAt: "2026-03-02T09:40:00.000Z"
            }
        }
    }
])
@scopes(["messaging:GetOrCreateWhatsAppChannel", "messaging:read"])
@http(method: "POST", uri: "/v2/conversations/whatsapp", code: 200)
operation GetOrCreateWhatsAppChannel {
    input: GetOrCreateWhatsAppChannelInput
    output: GetOrCreateWhatsAppChannelOutput
}

/// The two numbers, and what to call the service.
@input
structure GetOrCreateWhatsAppChannelInput with [ActingUser, ServiceParties] {}

/// The channel of the two numbers.
@output
structure GetOrCreateWhatsAppChannelOutput {
    /// The channel, of which the acting user is a member.
    @required
    channel: Channel
}
