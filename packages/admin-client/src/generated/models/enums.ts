// smithy-typescript generated code
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
