$version: "2.0"

namespace wildix.conversations

@readonly
@scopes(["messaging:DescribeEvent"])
@http(method: "GET", uri: "/v2/conversations/describe/event", code: 200)
operation DescribeEvent {
    input: DescribeEventInput
    output: DescribeEventOutput
}

@input
structure DescribeEventInput {}

@output
structure DescribeEventOutput {
    WebhookChatChannelCreatedEvent: WebhookChatChannelCreatedEvent

    WebhookChatMessageNewEvent: WebhookChatMessageNewEvent

    WebhookChatMessageUpdatedEvent: WebhookChatMessageUpdatedEvent

    WebhookChatMessageDeletedEvent: WebhookChatMessageDeletedEvent

    WebhookChatMessagePinnedEvent: WebhookChatMessagePinnedEvent

    WebhookChatMessageUnpinnedEvent: WebhookChatMessageUnpinnedEvent

    WebhookChatMessageReactionNewEvent: WebhookChatMessageReactionNewEvent

    WebhookChatMessageReactionDeletedEvent: WebhookChatMessageReactionDeletedEvent

    WebhookChatMessageActionTriggeredEvent: WebhookChatMessageActionTriggeredEvent

    WebhookChatChannelUpdatedEvent: WebhookChatChannelUpdatedEvent

    WebhookChatChannelDeletedEvent: WebhookChatChannelDeletedEvent

    WebhookChatChannelAssignedEvent: WebhookChatChannelAssignedEvent

    WebhookChatMemberAddedEvent: WebhookChatMemberAddedEvent

    WebhookChatMemberRemovedEvent: WebhookChatMemberRemovedEvent

    WebhookChatChannelReadEvent: WebhookChatChannelReadEvent

    WebhookChatTypingStartEvent: WebhookChatTypingStartEvent

    WebhookChatTypingStopEvent: WebhookChatTypingStopEvent
}

structure WebhookChatChannelAssignedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatChannelAssignedEventData
}

structure WebhookChatChannelAssignedEventData {
    @required
    channel: Channel
}

structure WebhookChatChannelCreatedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatChannelCreatedEventData
}

structure WebhookChatChannelCreatedEventData {
    @required
    channel: Channel

    @required
    members: ChannelMembersList

    @required
    users: UsersList
}

structure WebhookChatChannelDeletedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatChannelDeletedEventData
}

structure WebhookChatChannelDeletedEventData {
    @required
    channel: Channel
}

structure WebhookChatChannelReadEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatChannelReadEventData
}

structure WebhookChatChannelReadEventData {
    @required
    channel: Channel

    @required
    user: User

    @required
    readAt: DateTime
}

structure WebhookChatChannelUpdatedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatChannelUpdatedEventData
}

structure WebhookChatChannelUpdatedEventData {
    @required
    channel: Channel
}

structure WebhookChatMemberAddedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMemberAddedEventData
}

structure WebhookChatMemberAddedEventData {
    @required
    channel: Channel

    @required
    members: ChannelMembersList

    @required
    users: UsersList
}

structure WebhookChatMemberRemovedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMemberRemovedEventData
}

structure WebhookChatMemberRemovedEventData {
    @required
    channel: Channel

    @required
    members: ChannelMembersList

    @required
    users: UsersList
}

structure WebhookChatMessageActionTriggeredEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessageActionTriggeredEventData
}

structure WebhookChatMessageActionTriggeredEventData {
    @required
    channel: Channel

    @required
    message: Message

    @required
    user: User

    @required
    triggerId: TriggerId

    @required
    actionId: ActionId
}

structure WebhookChatMessageDeletedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessageDeletedEventData
}

structure WebhookChatMessageDeletedEventData {
    @required
    channel: Channel

    @required
    message: Message
}

structure WebhookChatMessageNewEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessageNewEventData
}

structure WebhookChatMessageNewEventData {
    @required
    channel: Channel

    @required
    message: Message
}

structure WebhookChatMessagePinnedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessagePinnedEventData
}

structure WebhookChatMessagePinnedEventData {
    @required
    channel: Channel

    @required
    message: Message

    @required
    user: User
}

structure WebhookChatMessageReactionDeletedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessageReactionDeletedEventData
}

structure WebhookChatMessageReactionDeletedEventData {
    @required
    channel: Channel

    @required
    message: Message

    @required
    reaction: MessageReaction
}

structure WebhookChatMessageReactionNewEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessageReactionNewEventData
}

structure WebhookChatMessageReactionNewEventData {
    @required
    channel: Channel

    @required
    message: Message

    @required
    reaction: MessageReaction
}

structure WebhookChatMessageUnpinnedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessageUnpinnedEventData
}

structure WebhookChatMessageUnpinnedEventData {
    @required
    channel: Channel

    @required
    message: Message

    @required
    user: User
}

structure WebhookChatMessageUpdatedEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatMessageUpdatedEventData
}

structure WebhookChatMessageUpdatedEventData {
    @required
    channel: Channel

    @required
    message: Message
}

structure WebhookChatTypingStartEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatTypingStartEventData
}

structure WebhookChatTypingStartEventData {
    @required
    channel: Channel

    @required
    user: User
}

structure WebhookChatTypingStopEvent with [WebhookEnvelope] {
    @required
    data: WebhookChatTypingStopEventData
}

structure WebhookChatTypingStopEventData {
    @required
    channel: Channel

    @required
    user: User
}

enum WebhookEventType {
    CHANNEL_CREATED = "chat:channel:created"

    MESSAGE_NEW = "chat:message:new"

    MESSAGE_UPDATED = "chat:message:updated"

    MESSAGE_DELETED = "chat:message:deleted"

    MESSAGE_PINNED = "chat:message:pinned"

    MESSAGE_UNPINNED = "chat:message:unpinned"

    MESSAGE_REACTION_NEW = "chat:message:reaction:new"

    MESSAGE_REACTION_DELETED = "chat:message:reaction:deleted"

    MESSAGE_ACTION_TRIGGERED = "chat:message:action"

    CHANNEL_UPDATED = "chat:channel:updated"

    CHANNEL_DELETED = "chat:channel:deleted"

    CHANNEL_ASSIGNED = "chat:channel:assigned"

    MEMBER_ADDED = "chat:member:added"

    MEMBER_REMOVED = "chat:member:removed"

    CHANNEL_READ = "chat:channel:read"

    TYPING_START = "chat:typing:start"

    TYPING_STOP = "chat:typing:stop"
}
