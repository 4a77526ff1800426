// smithy-typescript generated code
/**
 * @public
 * @enum
 */
export const ButtonVariant = {
  /**
   * A filled button, for the main choice.
   */
  CONTAINED: "contained",
  /**
   * A button with an outline only, for a lesser choice.
   */
  OUTLINED: "outlined",
} as const;
/**
 * @public
 */
export type ButtonVariant = (typeof ButtonVariant)[keyof typeof ButtonVariant];

/**
 * @public
 * @enum
 */
export const ActionTriggerStatus = {
  /**
   * There is a result.
   */
  COMPLETED: "completed",
  /**
   * No result came within 10 minutes; none will be taken any more.
   */
  EXPIRED: "expired",
  /**
   * No result came yet, and one can still come.
   */
  PENDING: "pending",
} as const;
/**
 * @public
 */
export type ActionTriggerStatus = (typeof ActionTriggerStatus)[keyof typeof ActionTriggerStatus];

/**
 * @public
 * @enum
 */
export const ChannelMemberRole = {
  /**
   * Read and send, change subject and description, and add members.
   */
  MEMBER: "member",
  /**
   * All that a member may, and: change access and broadcast, send in a broadcast channel, remove members, delete
   * others' messages, and delete the group. Who creates a group is its supervisor.
   */
  SUPERVISOR: "supervisor",
} as const;
/**
 * @public
 */
export type ChannelMemberRole = (typeof ChannelMemberRole)[keyof typeof ChannelMemberRole];

/**
 * @public
 * @enum
 */
export const AssignChannelVariant = {
  /**
   * The assignee becomes a member, the others stay.
   */
  ADD_ASSIGNEE: "add_assignee",
  /**
   * The members stay as they are.
   */
  KEEP_MEMBERS: "keep_members",
  /**
   * The assignee becomes a member; the others go, except outside parties, guests among them.
   */
  REPLACE_MEMBERS: "replace_members",
} as const;
/**
 * @public
 */
export type AssignChannelVariant = (typeof AssignChannelVariant)[keyof typeof AssignChannelVariant];

/**
 * @public
 * @enum
 */
export const ChannelAccess = {
  /**
   * Nobody: only members see it, and others become members by being added.
   */
  PRIVATE: "private",
  /**
   * Every user of the channel's company may read it, find it by QueryChannels and join. Guests may not.
   */
  PUBLIC: "public",
} as const;
/**
 * @public
 */
export type ChannelAccess = (typeof ChannelAccess)[keyof typeof ChannelAccess];

/**
 * @public
 * @enum
 */
export const ChannelType = {
  /**
   * Two fixed members.
   */
  DIRECT: "direct",
  /**
   * Any number of members that come and go; also channels with a telephone, SMS, WhatsApp or kite party.
   */
  GROUP: "group",
} as const;
/**
 * @public
 */
export type ChannelType = (typeof ChannelType)[keyof typeof ChannelType];

/**
 * @public
 * @enum
 */
export const ReactionType = {
  /**
   * Clapping hands: well done.
   */
  CLAP: "clap",
  /**
   * A confused face: not clear.
   */
  CONFUSED: "confused",
  /**
   * A pair of eyes: seen, having a look.
   */
  EYES: "eyes",
  /**
   * A heart: loved.
   */
  HEART: "heart",
  /**
   * A slight smile.
   */
  SLIGHTLY_SMILING_FACE: "slightly_smiling_face",
  /**
   * A broad smile with the mouth open.
   */
  SMILEY: "smiley",
  /**
   * A thumb pointing down: not agreed.
   */
  THUMBSDOWN: "thumbsdown",
  /**
   * A thumb pointing up: agreed, liked.
   */
  THUMBSUP: "thumbsup",
  /**
   * A check mark: done.
   */
  WHITE_CHECK_MARK: "white_check_mark",
} as const;
/**
 * @public
 */
export type ReactionType = (typeof ReactionType)[keyof typeof ReactionType];

/**
 * @public
 * @enum
 */
export const MessageType = {
  /**
   * A tombstone: the message was deleted.
   */
  DELETED: "deleted",
  /**
   * A message that somebody sent.
   */
  REGULAR: "regular",
  /**
   * A message that the service, or another service by SendSystemMessage, wrote about what happened.
   */
  SYSTEM: "system",
} as const;
/**
 * @public
 */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/**
 * @public
 * @enum
 */
export const WebhookEventType = {
  /**
   * A channel was assigned or unassigned.
   */
  CHANNEL_ASSIGNED: "chat:channel:assigned",
  /**
   * A channel was made.
   */
  CHANNEL_CREATED: "chat:channel:created",
  /**
   * A channel was deleted.
   */
  CHANNEL_DELETED: "chat:channel:deleted",
  /**
   * A user read a channel.
   */
  CHANNEL_READ: "chat:channel:read",
  /**
   * A channel was changed.
   */
  CHANNEL_UPDATED: "chat:channel:updated",
  /**
   * Members came into a channel.
   */
  MEMBER_ADDED: "chat:member:added",
  /**
   * Members left a channel or were removed.
   */
  MEMBER_REMOVED: "chat:member:removed",
  /**
   * A button of a message was pressed.
   */
  MESSAGE_ACTION_TRIGGERED: "chat:message:action",
  /**
   * A message was deleted.
   */
  MESSAGE_DELETED: "chat:message:deleted",
  /**
   * A message was sent.
   */
  MESSAGE_NEW: "chat:message:new",
  /**
   * A message was pinned.
   */
  MESSAGE_PINNED: "chat:message:pinned",
  /**
   * A user took a reaction away.
   */
  MESSAGE_REACTION_DELETED: "chat:message:reaction:deleted",
  /**
   * A user reacted to a message.
   */
  MESSAGE_REACTION_NEW: "chat:message:reaction:new",
  /**
   * A message was unpinned, or its pin expired.
   */
  MESSAGE_UNPINNED: "chat:message:unpinned",
  /**
   * A message was edited.
   */
  MESSAGE_UPDATED: "chat:message:updated",
  /**
   * A user began to type.
   */
  TYPING_START: "chat:typing:start",
  /**
   * A user stopped typing.
   */
  TYPING_STOP: "chat:typing:stop",
} as const;
/**
 * @public
 */
export type WebhookEventType = (typeof WebhookEventType)[keyof typeof WebhookEventType];

/**
 * @public
 * @enum
 */
export const PartialUpdateChannelUnsetField = {
  /**
   * The channel has no description any more.
   */
  DESCRIPTION: "description",
  /**
   * The channel is assigned to no service any more.
   */
  SERVICE: "service",
  /**
   * The channel has no subject any more.
   */
  SUBJECT: "subject",
} as const;
/**
 * @public
 */
export type PartialUpdateChannelUnsetField =
  (typeof PartialUpdateChannelUnsetField)[keyof typeof PartialUpdateChannelUnsetField];

/**
 * @public
 * @enum
 */
export const PartialUpdateMessageUnsetField = {
  /**
   * The message has no attachments any more.
   */
  ATTACHMENTS: "attachments",
  /**
   * The message has no elements any more.
   */
  ELEMENTS: "elements",
  /**
   * The message quotes nothing any more.
   */
  QUOTE: "quote",
  /**
   * The message has no text any more.
   */
  TEXT: "text",
} as const;
/**
 * @public
 */
export type PartialUpdateMessageUnsetField =
  (typeof PartialUpdateMessageUnsetField)[keyof typeof PartialUpdateMessageUnsetField];

/**
 * @public
 * @enum
 */
export const WebhookState = {
  /**
   * Nothing is sent to it.
   */
  DISABLED: "disabled",
  /**
   * Events are sent to it as they happen.
   */
  ENABLED: "enabled",
} as const;
/**
 * @public
 */
export type WebhookState = (typeof WebhookState)[keyof typeof WebhookState];

/**
 * @public
 * @enum
 */
export const JobState = {
  /**
   * It is done.
   */
  DONE: "done",
  /**
   * It was given up after too many attempts.
   */
  FAILED: "failed",
  /**
   * It was begun, and goes on later.
   */
  RETRYING: "retrying",
  /**
   * A node works on it.
   */
  RUNNING: "running",
  /**
   * Nobody has begun it.
   */
  WAITING: "waiting",
} as const;
/**
 * @public
 */
export type JobState = (typeof JobState)[keyof typeof JobState];

/**
 * @public
 * @enum
 */
export const WebhookDeliveryState = {
  /**
   * The address answered with a status from 200 to 299.
   */
  DELIVERED: "delivered",
  /**
   * It was given up after three days, and can be replayed.
   */
  FAILED: "failed",
  /**
   * It is still to be sent, for the first time or again.
   */
  PENDING: "pending",
} as const;
/**
 * @public
 */
export type WebhookDeliveryState = (typeof WebhookDeliveryState)[keyof typeof WebhookDeliveryState];
