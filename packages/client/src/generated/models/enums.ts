// smithy-typescript generated code
/**
 * @public
 * @enum
 */
export const ButtonVariant = {
  CONTAINED: "contained",
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
  COMPLETED: "completed",
  EXPIRED: "expired",
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
  MEMBER: "member",
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
  ADD_ASSIGNEE: "add_assignee",
  KEEP_MEMBERS: "keep_members",
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
  PRIVATE: "private",
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
  DIRECT: "direct",
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
  CLAP: "clap",
  CONFUSED: "confused",
  EYES: "eyes",
  HEART: "heart",
  SLIGHTLY_SMILING_FACE: "slightly_smiling_face",
  SMILEY: "smiley",
  THUMBSDOWN: "thumbsdown",
  THUMBSUP: "thumbsup",
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
  DELETED: "deleted",
  REGULAR: "regular",
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
  CHANNEL_ASSIGNED: "chat:channel:assigned",
  CHANNEL_CREATED: "chat:channel:created",
  CHANNEL_DELETED: "chat:channel:deleted",
  CHANNEL_READ: "chat:channel:read",
  CHANNEL_UPDATED: "chat:channel:updated",
  MEMBER_ADDED: "chat:member:added",
  MEMBER_REMOVED: "chat:member:removed",
  MESSAGE_ACTION_TRIGGERED: "chat:message:action",
  MESSAGE_DELETED: "chat:message:deleted",
  MESSAGE_NEW: "chat:message:new",
  MESSAGE_PINNED: "chat:message:pinned",
  MESSAGE_REACTION_DELETED: "chat:message:reaction:deleted",
  MESSAGE_REACTION_NEW: "chat:message:reaction:new",
  MESSAGE_UNPINNED: "chat:message:unpinned",
  MESSAGE_UPDATED: "chat:message:updated",
  TYPING_START: "chat:typing:start",
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
  DESCRIPTION: "description",
  SERVICE: "service",
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
  ATTACHMENTS: "attachments",
  ELEMENTS: "elements",
  QUOTE: "quote",
  TEXT: "text",
} as const;
/**
 * @public
 */
export type PartialUpdateMessageUnsetField =
  (typeof PartialUpdateMessageUnsetField)[keyof typeof PartialUpdateMessageUnsetField];
