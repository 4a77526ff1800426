$version: "2.0"

namespace wildix.conversations

/// Begins a conversation between the acting user, as a rule a guest of a web widget, and a target: a widget, a user or
/// somebody known by an email address.
///
/// `targetId` is looked up in the caller's company: as a user's id; where it has an `@`, as an email address, without
/// regard to case; and else as the id of a widget. A widget takes part through a bot user of the company, which is made
/// when the widget's first conversation begins; the account of a guest, when the guest's first does. The channel is a
/// private group of the acting user and the target; its flags `kite` and `external` are `true`, and its `service` is
/// `targetRouteId` where one is given. The target is its supervisor, and so is the acting user unless it is a guest.
/// Company callers route the conversation on with AssignChannel or AddChannelMember.
///
/// `welcomeMessages` are sent by the target, in the order given, and after them `initialMessage` by the acting user.
/// All follow the rules of SendMessage, except that they can't have attachments, as files are uploaded to a channel
/// that exists. The channel, its members and its messages are made together or not at all.
///
/// Every call begins a conversation of its own, unless
///
/// - it repeats an `Idempotency-Key`: then it gives the answer of the first call; or
/// - its `channelId` exists: where the acting user created that channel with this operation, the call gives it as it is
///   and sends nothing.
///
/// The events are those of a new channel and of each message. A company caller names the user that begins the
/// conversation in `userId`.
///
/// - `ValidationException`: `targetId` is an email address that nobody in the company has, or the acting user itself;
///   `targetRouteId` is given and the target isn't a widget; `channelId` is no UUID, or of a channel that the acting
///   user didn't create so; a message is empty, too long, or has attachments; more than 10 welcome messages; a company
///   caller gave no `userId`, or one that the company doesn't know.
/// - `ForbiddenException`: the acting guest's token is for another widget than `targetId`.
/// - `IdempotencyConflictException`: the key was used within 24 hours with another input.
@tags(["Kite"])
@examples([
    {
        title: "A guest writes to a widget"
        input: {
            targetId: "widget-3f9a"
            targetRouteId: "sales"
            welcomeMessages: [
                { text: "Welcome! How can we help you?" }
            ]
            initialMessage: { text: "Hello, do you deliver to Verona?" }
            idempotencyToken: "d3d94468-02a4-4259-b55d-38e6d163e820"
        }
        output: {
            channel: {
                channelId: "c4ca4238-a0b9-4382-8dcc-509a6f75849b"
                channelType: "group"
                memberCount: 2
                access: "private"
                company: "wildflower"
                service: "sales"
                external: true
                kite: true
                createdAt: "2026-03-02T09:30:00.000Z"
                createdBy: "guest7h2k4m9"
                updatedAt: "2026-03-02T09:30:00.000Z"
                lastMessageAt: "2026-03-02T09:30:00.000Z"
            }
            members: [
                { id: "guest7h2k4m9", createdAt: "2026-03-02T09:30:00.000Z", role: "member" }
                { id: "w1dg3tb0t5s8", createdAt: "2026-03-02T09:30:00.000Z", role: "supervisor" }
            ]
            users: [
                { id: "guest7h2k4m9", name: "Guest" }
                { id: "w1dg3tb0t5s8", name: "widget-3f9a", bot: true }
            ]
        }
    }
    {
        title: "A key that was used with another input"
        input: {
            targetId: "widget-3f9a"
            initialMessage: { text: "Something else" }
            idempotencyToken: "d3d94468-02a4-4259-b55d-38e6d163e820"
        }
        error: {
            shapeId: IdempotencyConflictException
            content: { message: "The Idempotency-Key was used with another input: send a new key for a new request." }
        }
    }
])
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:CreateKiteChannel"])
@http(method: "POST", uri: "/v2/conversations/kite", code: 200)
operation CreateKiteChannel {
    input: CreateKiteChannelInput
    output: CreateKiteChannelOutput
    errors: [
        IdempotencyConflictException
    ]
}

/// Whom to begin a conversation with, and what is said first.
@input
structure CreateKiteChannelInput with [ActingUser, Idempotent] {
    /// The id for the new channel, kept in lower case. The server makes one when it isn't given.
    channelId: NewChannelId

    /// Whom to talk to: the id of a widget, a user's id or an email address.
    @required
    targetId: KiteTargetId

    /// The route of the widget that the conversation takes, such as a department. Only with a widget as the target;
    /// without it the widget's conversation has no route.
    targetRouteId: KiteRouteId

    /// What the target says first, in this order; nothing when it isn't given or empty.
    welcomeMessages: WelcomeMessagesList

    /// What the acting user says, after the welcome messages; nothing when it isn't given.
    initialMessage: InitialMessage
}

/// The conversation.
@output
structure CreateKiteChannelOutput {
    /// The channel.
    @required
    channel: Channel

    /// The channel's members: the acting user, the target, and whoever joined an existing channel since.
    members: ChannelMembersList

    /// Who the members are, in the same order.
    users: UsersList
}

/// The first message of whoever begins a conversation: at least one of text, elements and quote.
structure InitialMessage with [MessageContent] {}

/// A message with which the target of a conversation begins it: at least one of text, elements and quote.
structure WelcomeMessage with [MessageContent] {}

/// The messages with which the target of a conversation begins it, in the order in which they are sent; at most 10.
@length(max: 10)
list WelcomeMessagesList {
    /// One message.
    member: WelcomeMessage
}

/// Whom a conversation is with: the id of a widget, a user's id or an email address, 1 to 320 characters.
@length(min: 1, max: 320)
string KiteTargetId

/// A route of a widget: 1 to 128 characters.
@length(min: 1, max: 128)
string KiteRouteId
