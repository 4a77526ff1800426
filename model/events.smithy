$version: "2.0"

namespace wildix.conversations

/// Documents the events: its output documents each webhook event's shape; called, it answers `{}`.
///
/// An event says that something happened in a channel. Each has the same envelope (its id, type, company and time) and
/// a `data` of its own, with the state right after the change. Events go to the webhooks of the channel's company, to
/// the bots that are members of the channel, and to the realtime streams of its members, unless an event says otherwise
/// below; nothing of a channel goes to anybody else. A member gets the event by which it came, and the one by which it
/// went as its last. Bots are told of what they do themselves, too: compare `botId` with the author before answering.
///
/// Events are written in the transaction that makes the change: whatever was answered has its event, and nothing that
/// was rolled back ever sends one. A call that changes nothing sends none. `silent` leaves out system messages and
/// unread counts, not events. The events of one channel are sent in the order of its changes. One that could not be
/// delivered is sent again, so the same event may arrive more than once: its `id` tells. Typing alone is different: it
/// is told at once or never.
///
/// What users do to their own inbox (pins of channels, tags, unread marks, hiding) sends no event.
@tags(["Events"])
@examples([
    {
        title: "What a call answers"
        input: {}
        output: {}
    }
])
@readonly
@scopes(["messaging:DescribeEvent"])
@http(method: "GET", uri: "/v2/conversations/describe/event", code: 200)
operation DescribeEvent {
    input: DescribeEventInput
    output: DescribeEventOutput
}

/// Empty: there is nothing to say.
@input
structure DescribeEventInput {}

/// One member for each kind of event, so that its shape is part of the API; an answer has none of them.
@output
structure DescribeEventOutput {
    /// A channel was made.
    WebhookChatChannelCreatedEvent: WebhookChatChannelCreatedEvent

    /// A message was sent.
    WebhookChatMessageNewEvent: WebhookChatMessageNewEvent

    /// A message was edited.
    WebhookChatMessageUpdatedEvent: WebhookChatMessageUpdatedEvent

    /// A message was deleted.
    WebhookChatMessageDeletedEvent: WebhookChatMessageDeletedEvent

    /// A message was pinned.
    WebhookChatMessagePinnedEvent: WebhookChatMessagePinnedEvent

    /// A message was unpinned, or its pin expired.
    WebhookChatMessageUnpinnedEvent: WebhookChatMessageUnpinnedEvent

    /// A user reacted to a message.
    WebhookChatMessageReactionNewEvent: WebhookChatMessageReactionNewEvent

    /// A user took a reaction away.
    WebhookChatMessageReactionDeletedEvent: WebhookChatMessageReactionDeletedEvent

    /// A button of a message was pressed.
    WebhookChatMessageActionTriggeredEvent: WebhookChatMessageActionTriggeredEvent

    /// A channel was changed.
    WebhookChatChannelUpdatedEvent: WebhookChatChannelUpdatedEvent

    /// A channel was deleted.
    WebhookChatChannelDeletedEvent: WebhookChatChannelDeletedEvent

    /// A channel was assigned or unassigned.
    WebhookChatChannelAssignedEvent: WebhookChatChannelAssignedEvent

    /// Members came into a channel.
    WebhookChatMemberAddedEvent: WebhookChatMemberAddedEvent

    /// Members left a channel or were removed.
    WebhookChatMemberRemovedEvent: WebhookChatMemberRemovedEvent

    /// A user read a channel.
    WebhookChatChannelReadEvent: WebhookChatChannelReadEvent

    /// A user began to type.
    WebhookChatTypingStartEvent: WebhookChatTypingStartEvent

    /// A user stopped typing.
    WebhookChatTypingStopEvent: WebhookChatTypingStopEvent
}

/// `chat:channel:created`: a channel was made.
///
/// Sent when a channel is made, of whatever kind: by CreateGroupChannel, CreateKiteChannel, or one of the GetOrCreate
/// operations that found none. Getting a channel that exists sends nothing. The members it begins with are in `data`,
/// without an event of their own.
structure WebhookChatChannelCreatedEvent with [WebhookEnvelope] {
    /// The new channel and the members it begins with.
    @required
    data: WebhookChatChannelCreatedEventData
}

/// What the event `chat:channel:created` says. The new channel and the members it begins with.
structure WebhookChatChannelCreatedEventData {
    /// The new channel.
    @required
    channel: Channel

    /// The members it begins with, by the time they joined.
    @required
    members: ChannelMembersList

    /// Who the members are, in the same order.
    @required
    users: UsersList
}

/// `chat:message:new`: a message was sent.
///
/// Sent when there is a new message: by SendMessage, SendGiphy, SendSystemMessage, the welcome and initial messages of
/// CreateKiteChannel, and the system messages that the server writes about joining, leaving, renaming and assigning.
structure WebhookChatMessageNewEvent with [WebhookEnvelope] {
    /// The new message and where it was sent.
    @required
    data: WebhookChatMessageNewEventData
}

/// What the event `chat:message:new` says. The new message and where it was sent.
structure WebhookChatMessageNewEventData {
    /// The channel, whose `lastMessage` is that message.
    @required
    channel: Channel

    /// The message that was sent.
    @required
    message: Message
}

/// `chat:message:updated`: a message was edited.
///
/// Sent when the author edits a message: by UpdateMessage or PartialUpdateMessage. Pins and reactions have events of
/// their own.
structure WebhookChatMessageUpdatedEvent with [WebhookEnvelope] {
    /// The message after the edit.
    @required
    data: WebhookChatMessageUpdatedEventData
}

/// What the event `chat:message:updated` says. The message after the edit.
structure WebhookChatMessageUpdatedEventData {
    /// The channel.
    @required
    channel: Channel

    /// The message as it reads now, with the time of the edit in `updatedAt`.
    @required
    message: Message
}

/// `chat:message:deleted`: a message was deleted.
///
/// Sent when a message is deleted, by its author or a supervisor. Its reactions and its pin go with it, without events
/// of their own. Deleting a channel sends `chat:channel:deleted` alone, not one of these for each message.
structure WebhookChatMessageDeletedEvent with [WebhookEnvelope] {
    /// What is left of the message.
    @required
    data: WebhookChatMessageDeletedEventData
}

/// What the event `chat:message:deleted` says. What is left of the message.
structure WebhookChatMessageDeletedEventData {
    /// The channel.
    @required
    channel: Channel

    /// The tombstone: type `deleted`, without text, elements, attachments and quote, with the time in `deletedAt`.
    @required
    message: Message
}

/// `chat:message:pinned`: a message was pinned.
///
/// Sent when PinMessage pins a message, and when it gives a pin another time to expire. Pinning again in the same way
/// sends nothing.
structure WebhookChatMessagePinnedEvent with [WebhookEnvelope] {
    /// The pinned message and who pinned it.
    @required
    data: WebhookChatMessagePinnedEventData
}

/// What the event `chat:message:pinned` says. The pinned message and who pinned it.
structure WebhookChatMessagePinnedEventData {
    /// The channel.
    @required
    channel: Channel

    /// The message, with the time of the pin in `pinnedAt`.
    @required
    message: Message

    /// Who pinned it.
    @required
    user: User
}

/// `chat:message:unpinned`: a message was unpinned, or its pin expired.
///
/// Sent when UnpinMessage takes a pin away, and when a pin expires. An expired pin is gone from ListPinnedMessages at
/// its time; the event follows shortly after. Unpinning what isn't pinned sends nothing.
structure WebhookChatMessageUnpinnedEvent with [WebhookEnvelope] {
    /// The message and who unpinned it.
    @required
    data: WebhookChatMessageUnpinnedEventData
}

/// What the event `chat:message:unpinned` says. The message and who unpinned it.
structure WebhookChatMessageUnpinnedEventData {
    /// The channel.
    @required
    channel: Channel

    /// The message, without `pinnedAt`.
    @required
    message: Message

    /// Who unpinned it; of a pin that expired, who had pinned it.
    @required
    user: User
}

/// `chat:message:reaction:new`: a user reacted to a message.
///
/// Sent when SendMessageReaction adds a reaction. Sending one that is there already sends nothing.
structure WebhookChatMessageReactionNewEvent with [WebhookEnvelope] {
    /// The reaction and the message after it.
    @required
    data: WebhookChatMessageReactionNewEventData
}

/// What the event `chat:message:reaction:new` says. The reaction and the message after it.
structure WebhookChatMessageReactionNewEventData {
    /// The channel.
    @required
    channel: Channel

    /// The message, which has the reaction in `reactions` and `reactionCounts`.
    @required
    message: Message

    /// The reaction that was added.
    @required
    reaction: MessageReaction
}

/// `chat:message:reaction:deleted`: a user took a reaction away.
///
/// Sent when DeleteMessageReaction takes a reaction away. Deleting one that isn't there sends nothing, nor does the
/// deletion of the message for its reactions.
structure WebhookChatMessageReactionDeletedEvent with [WebhookEnvelope] {
    /// The reaction that is gone and the message after it.
    @required
    data: WebhookChatMessageReactionDeletedEventData
}

/// What the event `chat:message:reaction:deleted` says. The reaction that is gone and the message after it.
structure WebhookChatMessageReactionDeletedEventData {
    /// The channel.
    @required
    channel: Channel

    /// The message, which no longer has the reaction in `reactions` and `reactionCounts`.
    @required
    message: Message

    /// The reaction as it was.
    @required
    reaction: MessageReaction
}

/// `chat:message:action`: a button of a message was pressed.
///
/// Sent when TriggerMessageAction makes a trigger, to the author of the message and to the webhooks of the channel's
/// company; other members don't get it. Answer it with SendActionTriggerResult within 10 minutes.
structure WebhookChatMessageActionTriggeredEvent with [WebhookEnvelope] {
    /// The trigger: who pressed which button of which message.
    @required
    data: WebhookChatMessageActionTriggeredEventData
}

/// What the event `chat:message:action` says. The trigger: who pressed which button of which message.
structure WebhookChatMessageActionTriggeredEventData {
    /// The channel.
    @required
    channel: Channel

    /// The message that has the button among its `elements`.
    @required
    message: Message

    /// Who pressed the button.
    @required
    user: User

    /// The id of the trigger, to answer with SendActionTriggerResult.
    @required
    triggerId: TriggerId

    /// The `handler.action.id` of the button.
    @required
    actionId: ActionId
}

/// `chat:channel:updated`: a channel was changed.
///
/// Sent when the properties of a channel change: by UpdateChannel, PartialUpdateChannel, a title that one of the
/// GetOrCreate operations adds, or an `external` that changes with the members or by ScheduleExternalFlagAdjustmentJob.
/// Neither a new message nor a change of members or assignee alone sends it: these have events of their own.
structure WebhookChatChannelUpdatedEvent with [WebhookEnvelope] {
    /// The channel after the change.
    @required
    data: WebhookChatChannelUpdatedEventData
}

/// What the event `chat:channel:updated` says. The channel after the change.
structure WebhookChatChannelUpdatedEventData {
    /// The channel as it is now.
    @required
    channel: Channel
}

/// `chat:channel:deleted`: a channel was deleted.
///
/// Sent when DeleteChannel deletes a channel, to those who were its members until then. Its messages, pins, tags, marks
/// and files are gone as well, without events of their own.
structure WebhookChatChannelDeletedEvent with [WebhookEnvelope] {
    /// The channel that is gone.
    @required
    data: WebhookChatChannelDeletedEventData
}

/// What the event `chat:channel:deleted` says. The channel that is gone.
structure WebhookChatChannelDeletedEventData {
    /// The channel as it was.
    @required
    channel: Channel
}

/// `chat:channel:assigned`: a channel was assigned or unassigned.
///
/// Sent when AssignChannel changes the assignee or the service of a channel. Members that come or go by it have their
/// own events, `chat:member:added` and `chat:member:removed`.
structure WebhookChatChannelAssignedEvent with [WebhookEnvelope] {
    /// The channel after the assignment.
    @required
    data: WebhookChatChannelAssignedEventData
}

/// What the event `chat:channel:assigned` says. The channel after the assignment.
structure WebhookChatChannelAssignedEventData {
    /// The channel, with the new `assignee` and `service`; without the one that was cleared.
    @required
    channel: Channel
}

/// `chat:member:added`: members came into a channel.
///
/// Sent when members come into a channel that exists: by JoinChannel, AddChannelMember, AddChannelMembers,
/// UpdateChannel, AssignChannel, or a GetOrCreate operation. One call sends one event for all that came. Who was a
/// member already isn't in it; if all were, nothing is sent.
structure WebhookChatMemberAddedEvent with [WebhookEnvelope] {
    /// The members that came.
    @required
    data: WebhookChatMemberAddedEventData
}

/// What the event `chat:member:added` says. The members that came.
structure WebhookChatMemberAddedEventData {
    /// The channel, which counts the new members.
    @required
    channel: Channel

    /// The members that came, not the others.
    @required
    members: ChannelMembersList

    /// Who they are, in the same order.
    @required
    users: UsersList
}

/// `chat:member:removed`: members left a channel or were removed.
///
/// Sent when members go: by LeaveChannel, DeleteChannelMember, UpdateChannel or AssignChannel. Those who went get it as
/// well, as the last event of that channel. One call sends one event for all that went. Leaving a channel one isn't in
/// sends nothing.
structure WebhookChatMemberRemovedEvent with [WebhookEnvelope] {
    /// The members that went.
    @required
    data: WebhookChatMemberRemovedEventData
}

/// What the event `chat:member:removed` says. The members that went.
structure WebhookChatMemberRemovedEventData {
    /// The channel, which no longer counts them.
    @required
    channel: Channel

    /// The members that went, as they were.
    @required
    members: ChannelMembersList

    /// Who they are, in the same order.
    @required
    users: UsersList
}

/// `chat:channel:read`: a user read a channel.
///
/// Sent when MarkRead moves a member forward. What is read already, and the sending of a message (which marks the
/// channel read for its sender), send nothing more.
structure WebhookChatChannelReadEvent with [WebhookEnvelope] {
    /// Who read the channel, and when.
    @required
    data: WebhookChatChannelReadEventData
}

/// What the event `chat:channel:read` says. Who read the channel, and when.
structure WebhookChatChannelReadEventData {
    /// The channel.
    @required
    channel: Channel

    /// Who read it.
    @required
    user: User

    /// When: ISO 8601 in UTC, such as `2026-03-02T09:20:11.045Z`.
    @required
    readAt: DateTime
}

/// `chat:typing:start`: a user began to type.
///
/// Sent at once when SendTypingStart is called, to the realtime streams of the other members only. It is never stored,
/// never sent again, and doesn't go to webhooks.
structure WebhookChatTypingStartEvent with [WebhookEnvelope] {
    /// Who types, and where.
    @required
    data: WebhookChatTypingStartEventData
}

/// What the event `chat:typing:start` says. Who types, and where.
structure WebhookChatTypingStartEventData {
    /// The channel.
    @required
    channel: Channel

    /// Who types.
    @required
    user: User
}

/// `chat:typing:stop`: a user stopped typing.
///
/// Sent at once when SendTypingStop is called, to the realtime streams of the other members only. It is never stored,
/// never sent again, and doesn't go to webhooks.
structure WebhookChatTypingStopEvent with [WebhookEnvelope] {
    /// Who stopped typing, and where.
    @required
    data: WebhookChatTypingStopEventData
}

/// What the event `chat:typing:stop` says. Who stopped typing, and where.
structure WebhookChatTypingStopEventData {
    /// The channel.
    @required
    channel: Channel

    /// Who stopped typing.
    @required
    user: User
}

/// The kinds of events: the `type` of an event's envelope.
enum WebhookEventType {
    /// A channel was made.
    CHANNEL_CREATED = "chat:channel:created"

    /// A message was sent.
    MESSAGE_NEW = "chat:message:new"

    /// A message was edited.
    MESSAGE_UPDATED = "chat:message:updated"

    /// A message was deleted.
    MESSAGE_DELETED = "chat:message:deleted"

    /// A message was pinned.
    MESSAGE_PINNED = "chat:message:pinned"

    /// A message was unpinned, or its pin expired.
    MESSAGE_UNPINNED = "chat:message:unpinned"

    /// A user reacted to a message.
    MESSAGE_REACTION_NEW = "chat:message:reaction:new"

    /// A user took a reaction away.
    MESSAGE_REACTION_DELETED = "chat:message:reaction:deleted"

    /// A button of a message was pressed.
    MESSAGE_ACTION_TRIGGERED = "chat:message:action"

    /// A channel was changed.
    CHANNEL_UPDATED = "chat:channel:updated"

    /// A channel was deleted.
    CHANNEL_DELETED = "chat:channel:deleted"

    /// A channel was assigned or unassigned.
    CHANNEL_ASSIGNED = "chat:channel:assigned"

    /// Members came into a channel.
    MEMBER_ADDED = "chat:member:added"

    /// Members left a channel or were removed.
    MEMBER_REMOVED = "chat:member:removed"

    /// A user read a channel.
    CHANNEL_READ = "chat:channel:read"

    /// A user began to type.
    TYPING_START = "chat:typing:start"

    /// A user stopped typing.
    TYPING_STOP = "chat:typing:stop"
}
