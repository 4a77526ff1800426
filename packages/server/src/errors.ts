import {
  ActionTriggerNotFoundException,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  FileNotFoundException,
  ForbiddenException,
  MessageNotFoundException,
  ServiceUnavailableException,
  TagNotFoundException,
  UserNotFoundException,
  ValidationException,
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

/** `retryAfter` in seconds. */
export const unavailable = (message: string, retryAfter: number): ServiceUnavailableException =>
  new ServiceUnavailableException({ message, retryAfter });

/** What the caller wrote, as it may stand in a message: short, and on one line. */
const quote = (text: string): string => JSON.stringify(text.length > 64 ? `${text.slice(0, 64)}…` : text);
