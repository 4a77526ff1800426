import {
  ActionTriggerNotFoundException,
  ApiKeyNotFoundException,
  ApiKeyRevokedException,
  BotNotFoundException,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  FileNotFoundException,
  ForbiddenException,
  JobNotFoundException,
  JobNotRetryableException,
  MessageNotFoundException,
  ServiceUnavailableException,
  TagNotFoundException,
  UserNotFoundException,
  ValidationException,
  WebhookDeliveryNotFoundException,
  WebhookDeliveryNotReplayableException,
  WebhookNotFoundException,
  WebhooksLimitReachedException,
} from "@wildix/xbees-conversations-server-sdk";

/** Something in the input is wrong: `path` is a JSON pointer to the member, `message` says what to change. */
export const invalid = (path: string, message: string): ValidationException => invalidFields([{ path, message }]);

export const invalidFields = (fieldList: { path: string; message: string }[]): ValidationException =>
  new ValidationException({
    message: fieldList.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; "),
    fieldList,
  });

export const forbidden = (message: string): ForbiddenException => new ForbiddenException({ message });

/** The same for a channel that isn't there and for one that the caller may not know of. */
export const channelNotFound = (channelId: string): ChannelNotFoundException =>
  new ChannelNotFoundException({ message: `There is no channel ${quote(channelId)} that you may see.` });

export const messageNotFound = (messageId: string): MessageNotFoundException =>
  new MessageNotFoundException({ message: `There is no message ${quote(messageId)} in this channel.` });

export const memberNotFound = (memberId: string): ChannelMemberNotFoundException =>
  new ChannelMemberNotFoundException({
    message: `The user ${quote(memberId)} is no member of this channel.`,
  });

export const userNotFound = (userId: string): UserNotFoundException =>
  new UserNotFoundException({ message: `There is no user ${quote(userId)} in the company.` });

export const fileNotFound = (message: string): FileNotFoundException => new FileNotFoundException({ message });

export const tagNotFound = (tagId: string): TagNotFoundException =>
  new TagNotFoundException({ message: `You have no tag ${quote(tagId)}.` });

/** The same for a trigger that isn't there, for somebody else's, and for one that takes no result any more. */
export const triggerNotFound = (triggerId: string): ActionTriggerNotFoundException =>
  new ActionTriggerNotFoundException({
    message: `There is no trigger ${quote(triggerId)} that you made, or that waits for your result: there is none, or it expired.`,
  });

export const apiKeyNotFound = (id: string): ApiKeyNotFoundException =>
  new ApiKeyNotFoundException({ message: `The company has no key ${quote(id)}.` });

export const apiKeyRevoked = (id: string): ApiKeyRevokedException =>
  new ApiKeyRevokedException({ message: `The key ${quote(id)} is revoked: make a new one instead.` });

export const botNotFound = (id: string): BotNotFoundException =>
  new BotNotFoundException({ message: `The company has no bot ${quote(id)}.` });

export const jobNotFound = (id: string): JobNotFoundException =>
  new JobNotFoundException({ message: `The company has no job ${quote(id)}.` });

export const jobNotRetryable = (message: string): JobNotRetryableException => new JobNotRetryableException({ message });

export const webhookNotFound = (id: string): WebhookNotFoundException =>
  new WebhookNotFoundException({ message: `The company has no webhook ${quote(id)}.` });

export const webhooksLimitReached = (most: number): WebhooksLimitReachedException =>
  new WebhooksLimitReachedException({ message: `There are ${most} webhooks, which is the most: delete one first.` });

export const deliveryNotFound = (id: string): WebhookDeliveryNotFoundException =>
  new WebhookDeliveryNotFoundException({ message: `The webhook has no delivery ${quote(id)}.` });

export const deliveryNotReplayable = (message: string): WebhookDeliveryNotReplayableException =>
  new WebhookDeliveryNotReplayableException({ message });

/** `retryAfter` in seconds. */
export const unavailable = (message: string, retryAfter: number): ServiceUnavailableException =>
  new ServiceUnavailableException({ message, retryAfter });

/** What the caller wrote, as it may stand in a message: short, and on one line. */
const quote = (text: string): string => JSON.stringify(text.length > 64 ? `${text.slice(0, 64)}…` : text);
