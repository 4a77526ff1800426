// smithy-typescript generated code
import type { DocumentType as __DocumentType } from "@smithy/types";

import type {
  ActionTriggerStatus,
  AssignChannelVariant,
  ButtonVariant,
  ChannelAccess,
  ChannelMemberRole,
  ChannelType,
  MessageType,
  PartialUpdateChannelUnsetField,
  PartialUpdateMessageUnsetField,
  ReactionType,
  WebhookEventType,
} from "./enums";

/**
 * Describes one specific validation failure for an input member.
 * @public
 */
export interface ValidationExceptionField {
  /**
   * A JSONPointer expression to the structure member whose value failed to satisfy the modeled constraints.
   * @public
   */
  path: string;

  /**
   * A detailed description of the validation failure.
   * @public
   */
  message: string;
}

/**
 * Pressing calls TriggerMessageAction, which tells the message's author.
 * @public
 */
export interface ButtonActionHandler {
  /**
   * The author's own name for what is to happen; the `actionId` of TriggerMessageAction. Two buttons of a message
   * may share it.
   * @public
   */
  id: string;
}

/**
 * Pressing opens a link on the side of who presses; the service isn't called.
 * @public
 */
export interface ButtonLinkHandler {
  /**
   * The link to open.
   * @public
   */
  url: string;
}

/**
 * Pressing sends a message: the client calls SendMessage for who presses.
 * @public
 */
export interface ButtonReplyHandler {
  /**
   * The text to send. Without it the button's own text is sent.
   * @public
   */
  text?: string | undefined;
}

/**
 * What pressing a button does.
 * @public
 */
export type ButtonHandler =
  | ButtonHandler.ActionMember
  | ButtonHandler.LinkMember
  | ButtonHandler.ReplyMember
  | ButtonHandler.$UnknownMember;

/**
 * @public
 */
export namespace ButtonHandler {
  /**
   * Opens a link.
   * @public
   */
  export interface LinkMember {
    link: ButtonLinkHandler;
    reply?: never;
    action?: never;
    $unknown?: never;
  }

  /**
   * Sends a message in the name of who presses.
   * @public
   */
  export interface ReplyMember {
    link?: never;
    reply: ButtonReplyHandler;
    action?: never;
    $unknown?: never;
  }

  /**
   * Triggers an action at the message's author.
   * @public
   */
  export interface ActionMember {
    link?: never;
    reply?: never;
    action: ButtonActionHandler;
    $unknown?: never;
  }

  /**
   * @public
   */
  export interface $UnknownMember {
    link?: never;
    reply?: never;
    action?: never;
    $unknown: [string, any];
  }

  /**
   * @deprecated unused in schema-serde mode.
   *
   */
  export interface Visitor<T> {
    link: (value: ButtonLinkHandler) => T;
    reply: (value: ButtonReplyHandler) => T;
    action: (value: ButtonActionHandler) => T;
    _: (name: string, value: any) => T;
  }
}

/**
 * A button under a message.
 * @public
 */
export interface ButtonElement {
  /**
   * What the button says: 1 to 200 characters.
   * @public
   */
  text: string;

  /**
   * What pressing it does.
   * @public
   */
  handler: ButtonHandler;

  /**
   * How it looks.
   * @public
   */
  variant?: ButtonVariant | undefined;

  /**
   * `true`: it is shown but can't be pressed, and TriggerMessageAction refuses its action.
   * @public
   */
  disabled?: boolean | undefined;
}

/**
 * One thing in a row of actions.
 * @public
 */
export type ActionElement =
  | ActionElement.ButtonMember
  | ActionElement.$UnknownMember;

/**
 * @public
 */
export namespace ActionElement {
  /**
   * A button.
   * @public
   */
  export interface ButtonMember {
    button: ButtonElement;
    $unknown?: never;
  }

  /**
   * @public
   */
  export interface $UnknownMember {
    button?: never;
    $unknown: [string, any];
  }

  /**
   * @deprecated unused in schema-serde mode.
   *
   */
  export interface Visitor<T> {
    button: (value: ButtonElement) => T;
    _: (name: string, value: any) => T;
  }
}

/**
 * Somebody to invite: by `email` or `phone`, at least one of them (else `ValidationException`).
 *
 * An account that already has the email or the number is taken as it is, never doubled or changed, also when two calls
 * arrive at once. Where `email` and `phone` belong to two accounts, the one with the email is taken. Otherwise an
 * account is made.
 * @public
 */
export interface UserToInvite {
  /**
   * The email address; compared without regard to case and kept in lower case.
   * @public
   */
  email?: string | undefined;

  /**
   * The telephone number; compared and kept in E.164 form.
   * @public
   */
  phone?: string | undefined;

  /**
   * The name for an account that is made. Without it the email or the number is shown.
   * @public
   */
  name?: string | undefined;

  /**
   * `true`: an account that is made is one of the caller's company. `false`: it is an outside party's, and makes the
   * channels that it is a member of `external`.
   * @public
   */
  colleague?: boolean | undefined;
}

/**
 * Whom to add; exactly one of `memberId` and `memberToInvite`.
 * @public
 */
export interface AddChannelMemberInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of the new member. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * Whom to add, by id.
   * @public
   */
  memberId?: string | undefined;

  /**
   * Whom to add, by email or telephone number.
   * @public
   */
  memberToInvite?: UserToInvite | undefined;
}

/**
 * That a user is a member of a channel, since when, and with which role.
 * @public
 */
export interface ChannelMember {
  /**
   * The member's user id.
   * @public
   */
  id: string;

  /**
   * When the user became a member: ISO 8601 in UTC with `Z`.
   * @public
   */
  createdAt: string;

  /**
   * What the member may do.
   * @public
   */
  role: ChannelMemberRole;
}

/**
 * Somebody who takes part in conversations: a user of a company, a bot, a guest of a web widget, or a person outside
 * reached by telephone number or email. Which members are there depends on what is known of the user.
 * @public
 */
export interface User {
  /**
   * The user's id.
   * @public
   */
  id: string;

  /**
   * The name to show.
   * @public
   */
  name?: string | undefined;

  /**
   * The email address, in lower case.
   * @public
   */
  email?: string | undefined;

  /**
   * The telephone number in E.164 form, as in `+390451234567`.
   * @public
   */
  phone?: string | undefined;

  /**
   * The URL of the user's picture.
   * @public
   */
  picture?: string | undefined;

  /**
   * The user's language as a BCP 47 tag, as in `en` or `it-IT`.
   * @public
   */
  locale?: string | undefined;

  /**
   * The user's time zone by its IANA name, as in `Europe/Rome`.
   * @public
   */
  timeZone?: string | undefined;

  /**
   * The id of the company that the user belongs to; absent for people who belong to none.
   * @public
   */
  company?: string | undefined;

  /**
   * `true` for a bot, and for the user that stands for the company in system messages.
   * @public
   */
  bot?: boolean | undefined;

  /**
   * The domain of the phone system that the user belongs to.
   * @public
   */
  pbxDomain?: string | undefined;

  /**
   * The port of that phone system's web access.
   * @public
   */
  pbxPort?: string | undefined;

  /**
   * The user's extension in that phone system.
   * @public
   */
  pbxExtension?: string | undefined;

  /**
   * The serial number of that phone system.
   * @public
   */
  pbxSerial?: string | undefined;

  /**
   * The user's id in that phone system.
   * @public
   */
  pbxUserId?: string | undefined;

  /**
   * When the account was made: ISO 8601 in UTC with `Z`.
   * @public
   */
  createdAt?: string | undefined;

  /**
   * When the account was last changed: ISO 8601 in UTC with `Z`.
   * @public
   */
  updatedAt?: string | undefined;

  /**
   * The id of the user's group in that phone system.
   * @public
   */
  pbxGroupId?: string | undefined;
}

/**
 * The member.
 * @public
 */
export interface AddChannelMemberOutput {
  /**
   * The membership, new or there before.
   * @public
   */
  member: ChannelMember;

  /**
   * Who it is.
   * @public
   */
  user: User;
}

/**
 * Whom to add; up to 100 in both lists together.
 * @public
 */
export interface AddChannelMembersInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of the new members. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * Whom to add, by id.
   * @public
   */
  members?: string[] | undefined;

  /**
   * Whom to add, by email or telephone number.
   * @public
   */
  membersToInvite?: UserToInvite[] | undefined;
}

/**
 * The members that were named.
 * @public
 */
export interface AddChannelMembersOutput {
  /**
   * One membership for each who was named, new or there before: those of `members` first, in the order given.
   * @public
   */
  members: ChannelMember[];

  /**
   * Who they are, in the same order.
   * @public
   */
  users: User[];
}

/**
 * Who is to take care of the channel; neither `assigneeId` nor `service` unassigns it.
 * @public
 */
export interface AssignChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of the assignment, or of who comes and goes. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * The user who is to take care of the channel.
   * @public
   */
  assigneeId?: string | undefined;

  /**
   * The service that is to take care of the channel, such as the name of a team or a queue.
   * @public
   */
  service?: string | undefined;

  /**
   * What becomes of the members. Without `assigneeId` they stay, whatever is given here.
   * @public
   */
  variant?: AssignChannelVariant | undefined;
}

/**
 * A file attached to a message.
 *
 * SendMessage and the operations that edit a message take attachments in the form in which GetUploadedFileInfo gives
 * them. Only `id` decides which file it is, one uploaded to that channel: whatever else a caller says about it is
 * replaced by what is stored.
 * @public
 */
export interface MessageAttachment {
  /**
   * The id of the file, as UploadFile gave it.
   * @public
   */
  id: string;

  /**
   * The id of the file's bytes in the file store.
   * @public
   */
  fsId: string;

  /**
   * The media type found from the bytes, such as `image/png`; `application/octet-stream` where they tell nothing.
   * @public
   */
  mime?: string | undefined;

  /**
   * The name under which the file is shown and downloaded.
   * @public
   */
  name: string;

  /**
   * The size in bytes.
   * @public
   */
  size: number;

  /**
   * The width in pixels, as the picture is to be shown; of pictures only.
   * @public
   */
  width?: number | undefined;

  /**
   * The height in pixels, as the picture is to be shown; of pictures only.
   * @public
   */
  height?: number | undefined;

  /**
   * The URL of a small picture of the file; of pictures only. It is signed and good for 15 minutes from the answer
   * that has it: read the message again for a fresh one.
   * @public
   */
  thumbnail?: string | undefined;
}

/**
 * One parameter of a template.
 * @public
 */
export interface TemplateParameter {
  /**
   * The parameter's name in the template.
   * @public
   */
  name: string;

  /**
   * What is put in its place: up to 4,096 characters.
   * @public
   */
  value: string;
}

/**
 * A template and what fills it.
 * @public
 */
export interface TemplateWithParameters {
  /**
   * The template's name at the outside service.
   * @public
   */
  name: string;

  /**
   * What fills it; empty for a template without parameters.
   * @public
   */
  parameters: TemplateParameter[];
}

/**
 * The template of each outside service that the message is for.
 * @public
 */
export interface MessageTemplateConfig {
  /**
   * A template of WhatsApp, approved there before.
   * @public
   */
  whatsapp?: TemplateWithParameters | undefined;
}

/**
 * A part of a message beside its text.
 * @public
 */
export type Element =
  | Element.ActionsMember
  | Element.TemplateMember
  | Element.$UnknownMember;

/**
 * @public
 */
export namespace Element {
  /**
   * A template of an outside service, filled in there.
   * @public
   */
  export interface TemplateMember {
    template: MessageTemplateConfig;
    actions?: never;
    $unknown?: never;
  }

  /**
   * A row of buttons.
   * @public
   */
  export interface ActionsMember {
    template?: never;
    actions: ActionElement[];
    $unknown?: never;
  }

  /**
   * @public
   */
  export interface $UnknownMember {
    template?: never;
    actions?: never;
    $unknown: [string, any];
  }

  /**
   * @deprecated unused in schema-serde mode.
   *
   */
  export interface Visitor<T> {
    template: (value: MessageTemplateConfig) => T;
    actions: (value: ActionElement[]) => T;
    _: (name: string, value: any) => T;
  }
}

/**
 * The message that another one answers, as it stood when that was sent.
 *
 * To quote, give the members of the message that is quoted. `messageId` and `channelId` say which one it is; of the
 * others, what is stored wins over what the caller says.
 * @public
 */
export interface MessageQuote {
  /**
   * The id of the quoted message.
   * @public
   */
  messageId: string;

  /**
   * The id of the channel that the quoted message is in.
   * @public
   */
  channelId: string;

  /**
   * Who sent the quoted message.
   * @public
   */
  user: User;

  /**
   * When the quoted message was sent: ISO 8601 in UTC with `Z`.
   * @public
   */
  createdAt: string;

  /**
   * The text of the quoted message.
   * @public
   */
  text?: string | undefined;

  /**
   * The attachments of the quoted message.
   * @public
   */
  attachments?: MessageAttachment[] | undefined;
}

/**
 * How many users reacted to a message with one type.
 * @public
 */
export interface ReactionCount {
  /**
   * The kind of reaction.
   * @public
   */
  type: ReactionType;

  /**
   * How many users reacted so; at least 1, for types nobody used are left out.
   * @public
   */
  count: number;
}

/**
 * One user's reaction of one type to a message.
 * @public
 */
export interface MessageReaction {
  /**
   * The kind of reaction.
   * @public
   */
  type: ReactionType;

  /**
   * Who reacted.
   * @public
   */
  user: User;

  /**
   * When the user reacted: ISO 8601 in UTC, such as `2026-03-02T09:15:04.120Z`.
   * @public
   */
  createdAt: string;
}

/**
 * A message in a channel.
 * @public
 */
export interface Message {
  /**
   * The text, up to 10,000 characters, kept as it is given: no markup is interpreted.
   * @public
   */
  text?: string | undefined;

  /**
   * Buttons and templates, shown in this order; up to 10.
   * @public
   */
  elements?: Element[] | undefined;

  /**
   * Files, shown in this order; up to 10. Each names a file that was uploaded to this channel; what the service
   * knows of it (name, size, type, picture size) wins over what the caller says.
   * @public
   */
  attachments?: MessageAttachment[] | undefined;

  /**
   * The message that this one answers.
   * @public
   */
  quote?: MessageQuote | undefined;

  /**
   * The message's id.
   * @public
   */
  messageId: string;

  /**
   * The id of the channel that it was sent to.
   * @public
   */
  channelId: string;

  /**
   * When it was sent: ISO 8601 in UTC with `Z`.
   * @public
   */
  createdAt: string;

  /**
   * Who sent it. A system message's is who made the change; where the company itself did, a user that stands for the
   * company, with the company's id.
   * @public
   */
  user: User;

  /**
   * Whether somebody sent it, the service wrote it, or it was deleted.
   * @public
   */
  type: MessageType;

  /**
   * What happened, in system messages: a JSON text.
   *
   * What the service writes is an object with a `type`, the `userId` of who made the change (absent where the
   * company did), and what changed: `member_joined`, `member_left`; `member_added`, `member_removed` (`memberIds`, a
   * list of user ids); `channel_renamed` (`subject`, absent where it was cleared); `channel_assigned` (`assigneeId`,
   * `service`, those that are set), `channel_unassigned`; `message_pinned`, `message_unpinned` (`messageId`). These
   * messages move no unread count and bring back no hidden channel. Those of SendSystemMessage may have any JSON.
   * Pass over types and members that you don't know: there may be more.
   * @public
   */
  event?: string | undefined;

  /**
   * The first ten reactions, oldest first; ListMessageReactions has them all. Absent where there is none.
   * @public
   */
  reactions?: MessageReaction[] | undefined;

  /**
   * When it was last edited: ISO 8601 in UTC with `Z`. Absent where it never was.
   * @public
   */
  updatedAt?: string | undefined;

  /**
   * How often each reaction was given, of those that were. Absent where there is none.
   * @public
   */
  reactionCounts?: ReactionCount[] | undefined;

  /**
   * When it was pinned: ISO 8601 in UTC with `Z`. Absent while it isn't.
   * @public
   */
  pinnedAt?: string | undefined;

  /**
   * When it was deleted: ISO 8601 in UTC with `Z`; in tombstones only.
   * @public
   */
  deletedAt?: string | undefined;
}

/**
 * A conversation: its kind, its properties and its parties.
 * @public
 */
export interface Channel {
  /**
   * The channel's id.
   * @public
   */
  channelId: string;

  /**
   * Whether it is a group or has two fixed members.
   * @public
   */
  channelType: ChannelType;

  /**
   * How many members it has. A telephone, SMS or WhatsApp party is no member.
   * @public
   */
  memberCount: number;

  /**
   * What the channel is called; absent where nobody named it, and in direct channels.
   * @public
   */
  subject?: string | undefined;

  /**
   * What the channel is for.
   * @public
   */
  description?: string | undefined;

  /**
   * Who besides the members may read it, and whether colleagues may join.
   * @public
   */
  access: ChannelAccess;

  /**
   * The id of the company that the channel belongs to.
   * @public
   */
  company?: string | undefined;

  /**
   * The own number or line in channels with a telephone, SMS or WhatsApp party, telephone numbers in E.164 form; the
   * widget's route in kite channels; else the service that the channel is assigned to.
   * @public
   */
  service?: string | undefined;

  /**
   * What to call the service, for people to read.
   * @public
   */
  serviceTitle?: string | undefined;

  /**
   * The number of the other side in channels with a telephone, SMS or WhatsApp party, telephone numbers in E.164
   * form.
   * @public
   */
  serviceRecipient?: string | undefined;

  /**
   * The user who takes care of the channel; absent where it isn't assigned to one.
   * @public
   */
  assignee?: User | undefined;

  /**
   * `true`: only supervisors may send messages. Absent means `false`.
   * @public
   */
  broadcast?: boolean | undefined;

  /**
   * `true` while a member belongs to another company than the channel, or was invited as no colleague, or the
   * channel has a telephone, SMS, WhatsApp or kite party. Absent means `false`.
   * @public
   */
  external?: boolean | undefined;

  /**
   * `true`: the other side is reached by telephone. Absent means `false`.
   * @public
   */
  telephony?: boolean | undefined;

  /**
   * `true`: the other side is reached by SMS. Absent means `false`.
   * @public
   */
  sms?: boolean | undefined;

  /**
   * `true`: the other side is reached by WhatsApp. Absent means `false`.
   * @public
   */
  whatsapp?: boolean | undefined;

  /**
   * `true`: the channel came from a web widget or the like, by CreateKiteChannel. Absent means `false`.
   * @public
   */
  kite?: boolean | undefined;

  /**
   * When it was created: ISO 8601 in UTC with `Z`.
   * @public
   */
  createdAt: string;

  /**
   * The id of the user who created it; absent where the company did.
   * @public
   */
  createdBy?: string | undefined;

  /**
   * When one of its properties was last changed: ISO 8601 in UTC with `Z`. Messages and members don't count.
   * @public
   */
  updatedAt: string;

  /**
   * When its newest message was sent: ISO 8601 in UTC with `Z`. Absent where it has none.
   * @public
   */
  lastMessageAt?: string | undefined;

  /**
   * Its newest message, or the tombstone of it, in the answers of ListChannels, QueryChannels and GetChannel, and in
   * the event `chat:message:new`; absent in others, and where it has none.
   * @public
   */
  lastMessage?: Message | undefined;
}

/**
 * The channel after the assignment.
 * @public
 */
export interface AssignChannelOutput {
  /**
   * The channel.
   * @public
   */
  channel: Channel;
}

/**
 * How far one member has read.
 * @public
 */
export interface ChannelMemberReadStatus {
  /**
   * The member's user id.
   * @public
   */
  id: string;

  /**
   * When the member last got further, by reading or by sending: ISO 8601 in UTC with `Z`. Absent before the first
   * time; reading again what was read leaves it.
   * @public
   */
  lastReadAt?: string | undefined;

  /**
   * The newest message that the member has read. Absent where it has read none.
   * @public
   */
  lastReadMessageId?: string | undefined;

  /**
   * How many messages the member has not read. Silent messages, and the system messages that tell of changes to the
   * channel, don't count.
   * @public
   */
  unreadCount?: number | undefined;
}

/**
 * What channels have to match. Every field that is given has to; one that isn't makes no difference, except `hidden`.
 * @public
 */
export interface ChannelsQuery {
  /**
   * Stands somewhere in the subject, the description, the service's title or the recipient, without regard to case,
   * accents, or how much white space there is between words. White space alone matches every channel.
   * @public
   */
  text?: string | undefined;

  /**
   * The kind of the channel.
   * @public
   */
  channelType?: ChannelType | undefined;

  /**
   * The channel's access.
   * @public
   */
  access?: ChannelAccess | undefined;

  /**
   * All of these users are members. An empty list matches every channel.
   * @public
   */
  members?: string[] | undefined;

  /**
   * The service is this one. A telephone number is compared in E.164 form.
   * @public
   */
  service?: string | undefined;

  /**
   * The number of the other side is this one. A telephone number is compared in E.164 form.
   * @public
   */
  serviceRecipient?: string | undefined;

  /**
   * The channel is assigned to this user.
   * @public
   */
  assigneeId?: string | undefined;

  /**
   * The channel has this tag of the acting user's inbox. A tag that doesn't exist is on no channel.
   * @public
   */
  tagId?: string | undefined;

  /**
   * Whether the channel has outside parties.
   * @public
   */
  external?: boolean | undefined;

  /**
   * Whether the other side is reached by telephone.
   * @public
   */
  telephony?: boolean | undefined;

  /**
   * Whether the other side is reached by SMS.
   * @public
   */
  sms?: boolean | undefined;

  /**
   * Whether the other side is reached by WhatsApp.
   * @public
   */
  whatsapp?: boolean | undefined;

  /**
   * Whether the channel came by CreateKiteChannel.
   * @public
   */
  kite?: boolean | undefined;

  /**
   * Whether only supervisors may send.
   * @public
   */
  broadcast?: boolean | undefined;

  /**
   * `true`: only channels that the acting user has hidden. `false`, or not given: only those that aren't hidden.
   * @public
   */
  hidden?: boolean | undefined;

  /**
   * `true`: only channels in which the acting user has unread messages or an unread mark. `false`: only the others.
   * @public
   */
  unread?: boolean | undefined;

  /**
   * The channel was created later than this: ISO 8601.
   * @public
   */
  createdAfter?: string | undefined;

  /**
   * The channel was created earlier than this: ISO 8601.
   * @public
   */
  createdBefore?: string | undefined;

  /**
   * The newest message is later than this: ISO 8601. A channel without messages doesn't match.
   * @public
   */
  lastMessageAfter?: string | undefined;

  /**
   * The newest message is earlier than this: ISO 8601. A channel without messages doesn't match.
   * @public
   */
  lastMessageBefore?: string | undefined;
}

/**
 * What the new group is to be.
 * @public
 */
export interface CreateGroupChannelInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of the first members. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The id of the new channel, a UUID of the caller's choice. Without it the service chooses one.
   * @public
   */
  channelId?: string | undefined;

  /**
   * What the group is called: 1 to 200 characters.
   * @public
   */
  subject?: string | undefined;

  /**
   * What the group is for: up to 2,000 characters.
   * @public
   */
  description?: string | undefined;

  /**
   * Who besides the members may read it, and whether colleagues may join.
   * @public
   */
  access?: ChannelAccess | undefined;

  /**
   * `true`: only supervisors may send messages.
   * @public
   */
  broadcast?: boolean | undefined;

  /**
   * The service that the channel is assigned to.
   * @public
   */
  service?: string | undefined;

  /**
   * The first members, by id; up to 100.
   * @public
   */
  members?: string[] | undefined;

  /**
   * The first members, by email or telephone number; up to 100.
   * @public
   */
  membersToInvite?: UserToInvite[] | undefined;
}

/**
 * The group.
 * @public
 */
export interface CreateGroupChannelOutput {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The first 100 members by joining time; ListChannelMembers has them all.
   * @public
   */
  members?: ChannelMember[] | undefined;

  /**
   * Who they are, in the same order.
   * @public
   */
  users?: User[] | undefined;
}

/**
 * The tag to make.
 * @public
 */
export interface CreateInboxTagInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The name of the tag, unique for the user without regard to case.
   * @public
   */
  name: string;
}

/**
 * A tag that a user made to sort channels by.
 * @public
 */
export interface InboxTag {
  /**
   * The id of the tag.
   * @public
   */
  id: string;

  /**
   * The name of the tag, as the user wrote it.
   * @public
   */
  name: string;
}

/**
 * The tag that was made.
 * @public
 */
export interface CreateInboxTagOutput {
  /**
   * The tag, with the id that it was given.
   * @public
   */
  tag: InboxTag;
}

/**
 * The first message of whoever begins a conversation: at least one of text, elements and quote.
 * @public
 */
export interface InitialMessage {
  /**
   * The text, up to 10,000 characters, kept as it is given: no markup is interpreted.
   * @public
   */
  text?: string | undefined;

  /**
   * Buttons and templates, shown in this order; up to 10.
   * @public
   */
  elements?: Element[] | undefined;

  /**
   * Files, shown in this order; up to 10. Each names a file that was uploaded to this channel; what the service
   * knows of it (name, size, type, picture size) wins over what the caller says.
   * @public
   */
  attachments?: MessageAttachment[] | undefined;

  /**
   * The message that this one answers.
   * @public
   */
  quote?: MessageQuote | undefined;
}

/**
 * A message with which the target of a conversation begins it: at least one of text, elements and quote.
 * @public
 */
export interface WelcomeMessage {
  /**
   * The text, up to 10,000 characters, kept as it is given: no markup is interpreted.
   * @public
   */
  text?: string | undefined;

  /**
   * Buttons and templates, shown in this order; up to 10.
   * @public
   */
  elements?: Element[] | undefined;

  /**
   * Files, shown in this order; up to 10. Each names a file that was uploaded to this channel; what the service
   * knows of it (name, size, type, picture size) wins over what the caller says.
   * @public
   */
  attachments?: MessageAttachment[] | undefined;

  /**
   * The message that this one answers.
   * @public
   */
  quote?: MessageQuote | undefined;
}

/**
 * Whom to begin a conversation with, and what is said first.
 * @public
 */
export interface CreateKiteChannelInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The id for the new channel, kept in lower case. The server makes one when it isn't given.
   * @public
   */
  channelId?: string | undefined;

  /**
   * Whom to talk to: the id of a widget, a user's id or an email address.
   * @public
   */
  targetId: string;

  /**
   * The route of the widget that the conversation takes, such as a department. Only with a widget as the target;
   * without it the widget's conversation has no route.
   * @public
   */
  targetRouteId?: string | undefined;

  /**
   * What the target says first, in this order; nothing when it isn't given or empty.
   * @public
   */
  welcomeMessages?: WelcomeMessage[] | undefined;

  /**
   * What the acting user says, after the welcome messages; nothing when it isn't given.
   * @public
   */
  initialMessage?: InitialMessage | undefined;
}

/**
 * The conversation.
 * @public
 */
export interface CreateKiteChannelOutput {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The channel's members: the acting user, the target, and whoever joined an existing channel since.
   * @public
   */
  members?: ChannelMember[] | undefined;

  /**
   * Who the members are, in the same order.
   * @public
   */
  users?: User[] | undefined;
}

/**
 * Which channel to delete.
 * @public
 */
export interface DeleteChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * Nothing: the channel isn't there any more.
 * @public
 */
export interface DeleteChannelOutput {}

/**
 * Whom to remove.
 * @public
 */
export interface DeleteChannelMemberInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells who has gone. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * The user whose membership ends.
   * @public
   */
  memberId: string;
}

/**
 * Nothing: the user isn't a member.
 * @public
 */
export interface DeleteChannelMemberOutput {}

/**
 * Which tag to delete.
 * @public
 */
export interface DeleteInboxTagInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The id of one of the acting user's tags.
   * @public
   */
  tagId: string;
}

/**
 * Empty: the acting user has no such tag (any more).
 * @public
 */
export interface DeleteInboxTagOutput {}

/**
 * Which message to delete.
 * @public
 */
export interface DeleteMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * Nothing: the message is deleted.
 * @public
 */
export interface DeleteMessageOutput {}

/**
 * Which message, and which of the acting user's reactions to it.
 * @public
 */
export interface DeleteMessageReactionInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The kind of reaction to take away.
   * @public
   */
  reactionType: ReactionType;
}

/**
 * Empty: the reaction isn't there (any more).
 * @public
 */
export interface DeleteMessageReactionOutput {}

/**
 * Empty: there is nothing to say.
 * @public
 */
export interface DescribeEventInput {}

/**
 * What the event `chat:channel:assigned` says. The channel after the assignment.
 * @public
 */
export interface WebhookChatChannelAssignedEventData {
  /**
   * The channel, with the new `assignee` and `service`; without the one that was cleared.
   * @public
   */
  channel: Channel;
}

/**
 * `chat:channel:assigned`: a channel was assigned or unassigned.
 *
 * Sent when AssignChannel changes the assignee or the service of a channel. Members that come or go by it have their
 * own events, `chat:member:added` and `chat:member:removed`.
 * @public
 */
export interface WebhookChatChannelAssignedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The channel after the assignment.
   * @public
   */
  data: WebhookChatChannelAssignedEventData;
}

/**
 * What the event `chat:channel:created` says. The new channel and the members it begins with.
 * @public
 */
export interface WebhookChatChannelCreatedEventData {
  /**
   * The new channel.
   * @public
   */
  channel: Channel;

  /**
   * The members it begins with, by the time they joined.
   * @public
   */
  members: ChannelMember[];

  /**
   * Who the members are, in the same order.
   * @public
   */
  users: User[];
}

/**
 * `chat:channel:created`: a channel was made.
 *
 * Sent when a channel is made, of whatever kind: by CreateGroupChannel, CreateKiteChannel, or one of the GetOrCreate
 * operations that found none. Getting a channel that exists sends nothing. The members it begins with are in `data`,
 * without an event of their own.
 * @public
 */
export interface WebhookChatChannelCreatedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The new channel and the members it begins with.
   * @public
   */
  data: WebhookChatChannelCreatedEventData;
}

/**
 * What the event `chat:channel:deleted` says. The channel that is gone.
 * @public
 */
export interface WebhookChatChannelDeletedEventData {
  /**
   * The channel as it was.
   * @public
   */
  channel: Channel;
}

/**
 * `chat:channel:deleted`: a channel was deleted.
 *
 * Sent when DeleteChannel deletes a channel, to those who were its members until then. Its messages, pins, tags, marks
 * and files are gone as well, without events of their own.
 * @public
 */
export interface WebhookChatChannelDeletedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The channel that is gone.
   * @public
   */
  data: WebhookChatChannelDeletedEventData;
}

/**
 * What the event `chat:channel:read` says. Who read the channel, and when.
 * @public
 */
export interface WebhookChatChannelReadEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * Who read it.
   * @public
   */
  user: User;

  /**
   * When: ISO 8601 in UTC, such as `2026-03-02T09:20:11.045Z`.
   * @public
   */
  readAt: string;
}

/**
 * `chat:channel:read`: a user read a channel.
 *
 * Sent when MarkRead moves a member forward. What is read already, and the sending of a message (which marks the
 * channel read for its sender), send nothing more.
 * @public
 */
export interface WebhookChatChannelReadEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * Who read the channel, and when.
   * @public
   */
  data: WebhookChatChannelReadEventData;
}

/**
 * What the event `chat:channel:updated` says. The channel after the change.
 * @public
 */
export interface WebhookChatChannelUpdatedEventData {
  /**
   * The channel as it is now.
   * @public
   */
  channel: Channel;
}

/**
 * `chat:channel:updated`: a channel was changed.
 *
 * Sent when the properties of a channel change: by UpdateChannel, PartialUpdateChannel, a title that one of the
 * GetOrCreate operations adds, or an `external` that changes with the members or by ScheduleExternalFlagAdjustmentJob.
 * Neither a new message nor a change of members or assignee alone sends it: these have events of their own.
 * @public
 */
export interface WebhookChatChannelUpdatedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The channel after the change.
   * @public
   */
  data: WebhookChatChannelUpdatedEventData;
}

/**
 * What the event `chat:member:added` says. The members that came.
 * @public
 */
export interface WebhookChatMemberAddedEventData {
  /**
   * The channel, which counts the new members.
   * @public
   */
  channel: Channel;

  /**
   * The members that came, not the others.
   * @public
   */
  members: ChannelMember[];

  /**
   * Who they are, in the same order.
   * @public
   */
  users: User[];
}

/**
 * `chat:member:added`: members came into a channel.
 *
 * Sent when members come into a channel that exists: by JoinChannel, AddChannelMember, AddChannelMembers,
 * UpdateChannel, AssignChannel, or a GetOrCreate operation. One call sends one event for all that came. Who was a
 * member already isn't in it; if all were, nothing is sent.
 * @public
 */
export interface WebhookChatMemberAddedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The members that came.
   * @public
   */
  data: WebhookChatMemberAddedEventData;
}

/**
 * What the event `chat:member:removed` says. The members that went.
 * @public
 */
export interface WebhookChatMemberRemovedEventData {
  /**
   * The channel, which no longer counts them.
   * @public
   */
  channel: Channel;

  /**
   * The members that went, as they were.
   * @public
   */
  members: ChannelMember[];

  /**
   * Who they are, in the same order.
   * @public
   */
  users: User[];
}

/**
 * `chat:member:removed`: members left a channel or were removed.
 *
 * Sent when members go: by LeaveChannel, DeleteChannelMember, UpdateChannel or AssignChannel. Those who went get it as
 * well, as the last event of that channel. One call sends one event for all that went. Leaving a channel one isn't in
 * sends nothing.
 * @public
 */
export interface WebhookChatMemberRemovedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The members that went.
   * @public
   */
  data: WebhookChatMemberRemovedEventData;
}

/**
 * What the event `chat:message:action` says. The trigger: who pressed which button of which message.
 * @public
 */
export interface WebhookChatMessageActionTriggeredEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The message that has the button among its `elements`.
   * @public
   */
  message: Message;

  /**
   * Who pressed the button.
   * @public
   */
  user: User;

  /**
   * The id of the trigger, to answer with SendActionTriggerResult.
   * @public
   */
  triggerId: string;

  /**
   * The `handler.action.id` of the button.
   * @public
   */
  actionId: string;
}

/**
 * `chat:message:action`: a button of a message was pressed.
 *
 * Sent when TriggerMessageAction makes a trigger, to the author of the message and to the webhooks of the channel's
 * company; other members don't get it. Answer it with SendActionTriggerResult within 10 minutes.
 * @public
 */
export interface WebhookChatMessageActionTriggeredEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The trigger: who pressed which button of which message.
   * @public
   */
  data: WebhookChatMessageActionTriggeredEventData;
}

/**
 * What the event `chat:message:deleted` says. What is left of the message.
 * @public
 */
export interface WebhookChatMessageDeletedEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The tombstone: type `deleted`, without text, elements, attachments and quote, with the time in `deletedAt`.
   * @public
   */
  message: Message;
}

/**
 * `chat:message:deleted`: a message was deleted.
 *
 * Sent when a message is deleted, by its author or a supervisor. Its reactions and its pin go with it, without events
 * of their own. Deleting a channel sends `chat:channel:deleted` alone, not one of these for each message.
 * @public
 */
export interface WebhookChatMessageDeletedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * What is left of the message.
   * @public
   */
  data: WebhookChatMessageDeletedEventData;
}

/**
 * What the event `chat:message:new` says. The new message and where it was sent.
 * @public
 */
export interface WebhookChatMessageNewEventData {
  /**
   * The channel, whose `lastMessage` is that message.
   * @public
   */
  channel: Channel;

  /**
   * The message that was sent.
   * @public
   */
  message: Message;
}

/**
 * `chat:message:new`: a message was sent.
 *
 * Sent when there is a new message: by SendMessage, SendGiphy, SendSystemMessage, the welcome and initial messages of
 * CreateKiteChannel, and the system messages that the server writes about joining, leaving, renaming and assigning.
 * @public
 */
export interface WebhookChatMessageNewEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The new message and where it was sent.
   * @public
   */
  data: WebhookChatMessageNewEventData;
}

/**
 * What the event `chat:message:pinned` says. The pinned message and who pinned it.
 * @public
 */
export interface WebhookChatMessagePinnedEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The message, with the time of the pin in `pinnedAt`.
   * @public
   */
  message: Message;

  /**
   * Who pinned it.
   * @public
   */
  user: User;
}

/**
 * `chat:message:pinned`: a message was pinned.
 *
 * Sent when PinMessage pins a message, and when it gives a pin another time to expire. Pinning again in the same way
 * sends nothing.
 * @public
 */
export interface WebhookChatMessagePinnedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The pinned message and who pinned it.
   * @public
   */
  data: WebhookChatMessagePinnedEventData;
}

/**
 * What the event `chat:message:reaction:deleted` says. The reaction that is gone and the message after it.
 * @public
 */
export interface WebhookChatMessageReactionDeletedEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The message, which no longer has the reaction in `reactions` and `reactionCounts`.
   * @public
   */
  message: Message;

  /**
   * The reaction as it was.
   * @public
   */
  reaction: MessageReaction;
}

/**
 * `chat:message:reaction:deleted`: a user took a reaction away.
 *
 * Sent when DeleteMessageReaction takes a reaction away. Deleting one that isn't there sends nothing, nor does the
 * deletion of the message for its reactions.
 * @public
 */
export interface WebhookChatMessageReactionDeletedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The reaction that is gone and the message after it.
   * @public
   */
  data: WebhookChatMessageReactionDeletedEventData;
}

/**
 * What the event `chat:message:reaction:new` says. The reaction and the message after it.
 * @public
 */
export interface WebhookChatMessageReactionNewEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The message, which has the reaction in `reactions` and `reactionCounts`.
   * @public
   */
  message: Message;

  /**
   * The reaction that was added.
   * @public
   */
  reaction: MessageReaction;
}

/**
 * `chat:message:reaction:new`: a user reacted to a message.
 *
 * Sent when SendMessageReaction adds a reaction. Sending one that is there already sends nothing.
 * @public
 */
export interface WebhookChatMessageReactionNewEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The reaction and the message after it.
   * @public
   */
  data: WebhookChatMessageReactionNewEventData;
}

/**
 * What the event `chat:message:unpinned` says. The message and who unpinned it.
 * @public
 */
export interface WebhookChatMessageUnpinnedEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The message, without `pinnedAt`.
   * @public
   */
  message: Message;

  /**
   * Who unpinned it; of a pin that expired, who had pinned it.
   * @public
   */
  user: User;
}

/**
 * `chat:message:unpinned`: a message was unpinned, or its pin expired.
 *
 * Sent when UnpinMessage takes a pin away, and when a pin expires. An expired pin is gone from ListPinnedMessages at
 * its time; the event follows shortly after. Unpinning what isn't pinned sends nothing.
 * @public
 */
export interface WebhookChatMessageUnpinnedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The message and who unpinned it.
   * @public
   */
  data: WebhookChatMessageUnpinnedEventData;
}

/**
 * What the event `chat:message:updated` says. The message after the edit.
 * @public
 */
export interface WebhookChatMessageUpdatedEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The message as it reads now, with the time of the edit in `updatedAt`.
   * @public
   */
  message: Message;
}

/**
 * `chat:message:updated`: a message was edited.
 *
 * Sent when the author edits a message: by UpdateMessage or PartialUpdateMessage. Pins and reactions have events of
 * their own.
 * @public
 */
export interface WebhookChatMessageUpdatedEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * The message after the edit.
   * @public
   */
  data: WebhookChatMessageUpdatedEventData;
}

/**
 * What the event `chat:typing:start` says. Who types, and where.
 * @public
 */
export interface WebhookChatTypingStartEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * Who types.
   * @public
   */
  user: User;
}

/**
 * `chat:typing:start`: a user began to type.
 *
 * Sent at once when SendTypingStart is called, to the realtime streams of the other members only. It is never stored,
 * never sent again, and doesn't go to webhooks.
 * @public
 */
export interface WebhookChatTypingStartEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * Who types, and where.
   * @public
   */
  data: WebhookChatTypingStartEventData;
}

/**
 * What the event `chat:typing:stop` says. Who stopped typing, and where.
 * @public
 */
export interface WebhookChatTypingStopEventData {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * Who stopped typing.
   * @public
   */
  user: User;
}

/**
 * `chat:typing:stop`: a user stopped typing.
 *
 * Sent at once when SendTypingStop is called, to the realtime streams of the other members only. It is never stored,
 * never sent again, and doesn't go to webhooks.
 * @public
 */
export interface WebhookChatTypingStopEvent {
  /**
   * The event's id, unique for ever, such as `019cadd4569a7b31a2c5d8e6f7091b34`. The same event delivered again has the
   * same id.
   * @public
   */
  id: string;

  /**
   * What happened; says which shape `data` has.
   * @public
   */
  type: WebhookEventType;

  /**
   * The id of the company whose channel it happened in.
   * @public
   */
  company: string;

  /**
   * When it happened, in milliseconds since 1970-01-01T00:00:00Z, such as `1772442900123`.
   * @public
   */
  time: number;

  /**
   * The id of the webhook integration that the event is sent to; only in events sent to one.
   * @public
   */
  integrationId?: string | undefined;

  /**
   * The id of the bot that the event is sent to; only in events sent to one.
   * @public
   */
  botId?: string | undefined;

  /**
   * Who stopped typing, and where.
   * @public
   */
  data: WebhookChatTypingStopEventData;
}

/**
 * One member for each kind of event, so that its shape is part of the API; an answer has none of them.
 * @public
 */
export interface DescribeEventOutput {
  /**
   * A channel was made.
   * @public
   */
  WebhookChatChannelCreatedEvent?: WebhookChatChannelCreatedEvent | undefined;

  /**
   * A message was sent.
   * @public
   */
  WebhookChatMessageNewEvent?: WebhookChatMessageNewEvent | undefined;

  /**
   * A message was edited.
   * @public
   */
  WebhookChatMessageUpdatedEvent?: WebhookChatMessageUpdatedEvent | undefined;

  /**
   * A message was deleted.
   * @public
   */
  WebhookChatMessageDeletedEvent?: WebhookChatMessageDeletedEvent | undefined;

  /**
   * A message was pinned.
   * @public
   */
  WebhookChatMessagePinnedEvent?: WebhookChatMessagePinnedEvent | undefined;

  /**
   * A message was unpinned, or its pin expired.
   * @public
   */
  WebhookChatMessageUnpinnedEvent?: WebhookChatMessageUnpinnedEvent | undefined;

  /**
   * A user reacted to a message.
   * @public
   */
  WebhookChatMessageReactionNewEvent?: WebhookChatMessageReactionNewEvent | undefined;

  /**
   * A user took a reaction away.
   * @public
   */
  WebhookChatMessageReactionDeletedEvent?: WebhookChatMessageReactionDeletedEvent | undefined;

  /**
   * A button of a message was pressed.
   * @public
   */
  WebhookChatMessageActionTriggeredEvent?: WebhookChatMessageActionTriggeredEvent | undefined;

  /**
   * A channel was changed.
   * @public
   */
  WebhookChatChannelUpdatedEvent?: WebhookChatChannelUpdatedEvent | undefined;

  /**
   * A channel was deleted.
   * @public
   */
  WebhookChatChannelDeletedEvent?: WebhookChatChannelDeletedEvent | undefined;

  /**
   * A channel was assigned or unassigned.
   * @public
   */
  WebhookChatChannelAssignedEvent?: WebhookChatChannelAssignedEvent | undefined;

  /**
   * Members came into a channel.
   * @public
   */
  WebhookChatMemberAddedEvent?: WebhookChatMemberAddedEvent | undefined;

  /**
   * Members left a channel or were removed.
   * @public
   */
  WebhookChatMemberRemovedEvent?: WebhookChatMemberRemovedEvent | undefined;

  /**
   * A user read a channel.
   * @public
   */
  WebhookChatChannelReadEvent?: WebhookChatChannelReadEvent | undefined;

  /**
   * A user began to type.
   * @public
   */
  WebhookChatTypingStartEvent?: WebhookChatTypingStartEvent | undefined;

  /**
   * A user stopped typing.
   * @public
   */
  WebhookChatTypingStopEvent?: WebhookChatTypingStopEvent | undefined;
}

/**
 * Which trigger.
 * @public
 */
export interface GetActionTriggerResultInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The id that TriggerMessageAction gave.
   * @public
   */
  triggerId: string;
}

/**
 * What became of the trigger.
 * @public
 */
export interface GetActionTriggerResultOutput {
  /**
   * Whether there is a result, can still be one, or can't any more.
   * @public
   */
  status: ActionTriggerStatus;

  /**
   * What the author answered: the JSON value as it was sent. There only when the status is `completed`.
   * @public
   */
  result?: __DocumentType | undefined;
}

/**
 * Which channel is wanted.
 * @public
 */
export interface GetChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * One channel.
 * @public
 */
export interface GetChannelOutput {
  /**
   * The channel.
   * @public
   */
  channel: Channel;
}

/**
 * Which member is wanted.
 * @public
 */
export interface GetChannelMemberInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The member's user id.
   * @public
   */
  memberId: string;
}

/**
 * One member.
 * @public
 */
export interface GetChannelMemberOutput {
  /**
   * The membership.
   * @public
   */
  member: ChannelMember;

  /**
   * Who it is.
   * @public
   */
  user: User;
}

/**
 * The two users.
 * @public
 */
export interface GetDirectChannelIdInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The other user.
   * @public
   */
  memberId: string;
}

/**
 * The id of their direct channel.
 * @public
 */
export interface GetDirectChannelIdOutput {
  /**
   * The channel's id. Until the channel is created, other operations answer `ChannelNotFoundException` to it.
   * @public
   */
  channelId: string;
}

/**
 * Which file of which message.
 * @public
 */
export interface GetFilePresignedDownloadUrlInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The `id` of one of the message's attachments.
   * @public
   */
  fileId: string;
}

/**
 * Where to download the file from.
 * @public
 */
export interface GetFilePresignedDownloadUrlOutput {
  /**
   * The URL to `GET` the bytes from within 15 minutes.
   * @public
   */
  presignedDownloadUrl: string;
}

/**
 * Whose inbox.
 * @public
 */
export interface GetInboxStateInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * A channel that a user pinned.
 * @public
 */
export interface InboxPinnedChannel {
  /**
   * The id of the channel.
   * @public
   */
  channelId: string;

  /**
   * When the user pinned it: ISO 8601 in UTC, such as `2026-03-02T08:00:00.000Z`.
   * @public
   */
  pinnedAt: string;
}

/**
 * A channel and a tag that a user put on it.
 * @public
 */
export interface InboxTaggedChannel {
  /**
   * The id of the channel.
   * @public
   */
  channelId: string;

  /**
   * The id of the tag.
   * @public
   */
  tagId: string;
}

/**
 * A channel that a user marked unread.
 * @public
 */
export interface InboxUnreadChannel {
  /**
   * The id of the channel.
   * @public
   */
  channelId: string;

  /**
   * When the user marked it: ISO 8601 in UTC, such as `2026-03-02T09:20:11.045Z`.
   * @public
   */
  unreadAt: string;

  /**
   * The message at which the mark stands; absent when the channel had no message.
   * @public
   */
  messageId?: string | undefined;
}

/**
 * The channels that a user marked unread, pinned and tagged. A channel may be in each of the lists.
 * @public
 */
export interface InboxChannelsState {
  /**
   * The channels marked unread with MarkUnread, newest mark first; at most 100.
   * @public
   */
  unread: InboxUnreadChannel[];

  /**
   * The pinned channels, newest pin first; at most 10.
   * @public
   */
  pinned: InboxPinnedChannel[];

  /**
   * The tagged channels, once for each of their tags: tag by tag in the order of `tags`, and within a tag newest
   * first; at most 100 a tag.
   * @public
   */
  tagged: InboxTaggedChannel[];
}

/**
 * The acting user's inbox.
 * @public
 */
export interface GetInboxStateOutput {
  /**
   * What the user did to channels.
   * @public
   */
  channels: InboxChannelsState;

  /**
   * The user's tags, oldest first, those without channels included; at most 15.
   * @public
   */
  tags: InboxTag[];
}

/**
 * Which message is wanted.
 * @public
 */
export interface GetMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * One message.
 * @public
 */
export interface GetMessageOutput {
  /**
   * The message.
   * @public
   */
  message: Message;
}

/**
 * The two users; exactly one of `memberId` and `memberToInvite`.
 * @public
 */
export interface GetOrCreateDirectChannelInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The other user, by id.
   * @public
   */
  memberId?: string | undefined;

  /**
   * The other user, by email or telephone number.
   * @public
   */
  memberToInvite?: UserToInvite | undefined;
}

/**
 * The direct channel.
 * @public
 */
export interface GetOrCreateDirectChannelOutput {
  /**
   * The channel, there before or new.
   * @public
   */
  channel: Channel;

  /**
   * Its two members.
   * @public
   */
  members?: ChannelMember[] | undefined;

  /**
   * Who they are, in the same order.
   * @public
   */
  users?: User[] | undefined;
}

/**
 * The two numbers, and what to call the service.
 * @public
 */
export interface GetOrCreateSmsChannelInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The own number or line. A telephone number may be written with or without separators; it is kept in E.164 form.
   * @public
   */
  service: string;

  /**
   * The number of the other side. A telephone number may be written with or without separators; it is kept in E.164
   * form.
   * @public
   */
  serviceRecipient: string;

  /**
   * What to call the service in the channel, such as the name of the line or of the team behind it. A channel that
   * has a title keeps it; without one the channel has none.
   * @public
   */
  serviceTitle?: string | undefined;
}

/**
 * The channel of the two numbers.
 * @public
 */
export interface GetOrCreateSmsChannelOutput {
  /**
   * The channel, of which the acting user is a member.
   * @public
   */
  channel: Channel;
}

/**
 * The two numbers, and what to call the service.
 * @public
 */
export interface GetOrCreateTelephonyChannelInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The own number or line. A telephone number may be written with or without separators; it is kept in E.164 form.
   * @public
   */
  service: string;

  /**
   * The number of the other side. A telephone number may be written with or without separators; it is kept in E.164
   * form.
   * @public
   */
  serviceRecipient: string;

  /**
   * What to call the service in the channel, such as the name of the line or of the team behind it. A channel that
   * has a title keeps it; without one the channel has none.
   * @public
   */
  serviceTitle?: string | undefined;
}

/**
 * The channel of the two numbers.
 * @public
 */
export interface GetOrCreateTelephonyChannelOutput {
  /**
   * The channel, of which the acting user is a member.
   * @public
   */
  channel: Channel;
}

/**
 * The two numbers, and what to call the service.
 * @public
 */
export interface GetOrCreateWhatsAppChannelInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The own number or line. A telephone number may be written with or without separators; it is kept in E.164 form.
   * @public
   */
  service: string;

  /**
   * The number of the other side. A telephone number may be written with or without separators; it is kept in E.164
   * form.
   * @public
   */
  serviceRecipient: string;

  /**
   * What to call the service in the channel, such as the name of the line or of the team behind it. A channel that
   * has a title keeps it; without one the channel has none.
   * @public
   */
  serviceTitle?: string | undefined;
}

/**
 * The channel of the two numbers.
 * @public
 */
export interface GetOrCreateWhatsAppChannelOutput {
  /**
   * The channel, of which the acting user is a member.
   * @public
   */
  channel: Channel;
}

/**
 * The two numbers.
 * @public
 */
export interface GetSmsChannelIdInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The own number or line. A telephone number may be written with or without separators; it is compared in E.164
   * form.
   * @public
   */
  service: string;

  /**
   * The number of the other side. A telephone number may be written with or without separators; it is compared in
   * E.164 form.
   * @public
   */
  serviceRecipient: string;
}

/**
 * The id that follows from the two numbers.
 * @public
 */
export interface GetSmsChannelIdOutput {
  /**
   * The id of the channel, which may or may not exist.
   * @public
   */
  channelId: string;
}

/**
 * The two numbers.
 * @public
 */
export interface GetTelephonyChannelIdInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The own number or line. A telephone number may be written with or without separators; it is compared in E.164
   * form.
   * @public
   */
  service: string;

  /**
   * The number of the other side. A telephone number may be written with or without separators; it is compared in
   * E.164 form.
   * @public
   */
  serviceRecipient: string;
}

/**
 * The id that follows from the two numbers.
 * @public
 */
export interface GetTelephonyChannelIdOutput {
  /**
   * The id of the channel, which may or may not exist.
   * @public
   */
  channelId: string;
}

/**
 * Who asks.
 * @public
 */
export interface GetTokenInput {
  /**
   * The application that asks. It goes into the token, so that the server can tell the connections of one
   * application from those of another.
   * @public
   */
  clientId?: string | undefined;
}

/**
 * The token.
 * @public
 */
export interface GetTokenOutput {
  /**
   * The JWT, good for one hour. Whoever has it reads the stream: treat it as a secret.
   * @public
   */
  token: string;
}

/**
 * Which file of which channel.
 * @public
 */
export interface GetUploadedFileInfoInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The id that UploadFile gave.
   * @public
   */
  fileId: string;
}

/**
 * The facts about the file.
 * @public
 */
export interface GetUploadedFileInfoOutput {
  /**
   * The file as SendMessage takes it in `attachments`. Every successful answer has it.
   * @public
   */
  file?: MessageAttachment | undefined;
}

/**
 * The two numbers.
 * @public
 */
export interface GetWhatsAppChannelIdInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The own number or line. A telephone number may be written with or without separators; it is compared in E.164
   * form.
   * @public
   */
  service: string;

  /**
   * The number of the other side. A telephone number may be written with or without separators; it is compared in
   * E.164 form.
   * @public
   */
  serviceRecipient: string;
}

/**
 * The id that follows from the two numbers.
 * @public
 */
export interface GetWhatsAppChannelIdOutput {
  /**
   * The id of the channel, which may or may not exist.
   * @public
   */
  channelId: string;
}

/**
 * Which channel to hide.
 * @public
 */
export interface HideChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * Nothing: the channel is hidden.
 * @public
 */
export interface HideChannelOutput {}

/**
 * Who is to be invited.
 * @public
 */
export interface InviteInput {
  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The people to invite: 1 to 100.
   * @public
   */
  invitees: UserToInvite[];
}

/**
 * Who was invited.
 * @public
 */
export interface InviteOutput {
  /**
   * The accounts, found or made: one for each invitee, in the same order.
   * @public
   */
  users: User[];
}

/**
 * Which channel to join.
 * @public
 */
export interface JoinChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of the new member. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;
}

/**
 * Nothing: the acting user is a member.
 * @public
 */
export interface JoinChannelOutput {}

/**
 * Which channel to leave.
 * @public
 */
export interface LeaveChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells that the member has left. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;
}

/**
 * Nothing: the acting user isn't a member.
 * @public
 */
export interface LeaveChannelOutput {}

/**
 * Which channel's members, and which part of the list is wanted.
 * @public
 */
export interface ListChannelMembersInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * How many items to answer at most: 1 to 100.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

/**
 * One page of members.
 * @public
 */
export interface ListChannelMembersOutput {
  /**
   * The members, by joining time.
   * @public
   */
  members: ChannelMember[];

  /**
   * Who they are, in the same order.
   * @public
   */
  users: User[];
}

/**
 * The channel whose members are asked about.
 * @public
 */
export interface ListChannelMembersReadStatusInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * How far each member has read.
 * @public
 */
export interface ListChannelMembersReadStatusOutput {
  /**
   * One entry for each member, by joining time.
   * @public
   */
  members: ChannelMemberReadStatus[];
}

/**
 * Which part of the list is wanted.
 * @public
 */
export interface ListChannelsInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * How many items to answer at most: 1 to 100.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

/**
 * One page of channels.
 * @public
 */
export interface ListChannelsOutput {
  /**
   * The channels, the one with the newest message first.
   * @public
   */
  channels: Channel[];
}

/**
 * Which tag.
 * @public
 */
export interface ListInboxTaggedChannelsInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The id of one of the acting user's tags.
   * @public
   */
  tagId: string;
}

/**
 * The channels that have the tag.
 * @public
 */
export interface ListInboxTaggedChannelsOutput {
  /**
   * The channels, newest tagged first; at most 100.
   * @public
   */
  channels: InboxTaggedChannel[];
}

/**
 * Whose tags.
 * @public
 */
export interface ListInboxTagsInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * The acting user's tags.
 * @public
 */
export interface ListInboxTagsOutput {
  /**
   * The tags, oldest first; at most 15.
   * @public
   */
  tags: InboxTag[];
}

/**
 * Which message, and which part of its reactions.
 * @public
 */
export interface ListMessageReactionsInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * How many reactions to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

/**
 * One page of a message's reactions.
 * @public
 */
export interface ListMessageReactionsOutput {
  /**
   * The reactions, oldest first; empty where there are none (any more).
   * @public
   */
  reactions: MessageReaction[];
}

/**
 * Which channel's messages, and which part of the list is wanted.
 * @public
 */
export interface ListMessagesInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * How many items to answer at most: 1 to 100.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many messages to skip, counted from the newest; not counted where `before` or `after` is given.
   * @public
   */
  offset?: number | undefined;

  /**
   * The id of a message of this channel, a deleted one too: the page has the messages sent directly before it.
   * @public
   */
  before?: string | undefined;

  /**
   * The id of a message of this channel, a deleted one too: the page has the messages sent directly after it.
   * @public
   */
  after?: string | undefined;
}

/**
 * One page of messages.
 * @public
 */
export interface ListMessagesOutput {
  /**
   * The messages, newest first.
   * @public
   */
  messages: Message[];
}

/**
 * Which channel's pinned messages, and which part of the list is wanted.
 * @public
 */
export interface ListPinnedMessagesInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * How many items to answer at most: 1 to 100.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

/**
 * One page of pinned messages.
 * @public
 */
export interface ListPinnedMessagesOutput {
  /**
   * The messages, each with its `pinnedAt`, newest pin first.
   * @public
   */
  messages: Message[];
}

/**
 * What was read.
 * @public
 */
export interface MarkReadInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The newest message that was read. Without it all the channel's messages are.
   * @public
   */
  messageId?: string | undefined;
}

/**
 * Nothing: it is marked.
 * @public
 */
export interface MarkReadOutput {}

/**
 * Where the mark is set.
 * @public
 */
export interface MarkUnreadInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The first message that counts as unread. Without it, the last message of the channel.
   * @public
   */
  messageId?: string | undefined;

  /**
   * `true`: where 100 channels are marked already, the oldest mark goes.
   * @public
   */
  force?: boolean | undefined;
}

/**
 * Nothing: it is marked.
 * @public
 */
export interface MarkUnreadOutput {}

/**
 * The properties to set; those that aren't given stay as they are.
 * @public
 */
export interface PartialUpdateChannelSetInput {
  /**
   * What the group is called: 1 to 200 characters. To clear it, list it in `unset`.
   * @public
   */
  subject?: string | undefined;

  /**
   * What the group is for: up to 2,000 characters.
   * @public
   */
  description?: string | undefined;

  /**
   * Who besides the members may read it, and whether colleagues may join. Needs a supervisor.
   * @public
   */
  access?: ChannelAccess | undefined;

  /**
   * `true`: only supervisors may send messages. Needs a supervisor.
   * @public
   */
  broadcast?: boolean | undefined;

  /**
   * The service that the channel is assigned to.
   * @public
   */
  service?: string | undefined;
}

/**
 * What changes.
 * @public
 */
export interface PartialUpdateChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of a new subject. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * The properties to set, with their new values.
   * @public
   */
  set?: PartialUpdateChannelSetInput | undefined;

  /**
   * The properties to clear. One that is clear already stays so.
   * @public
   */
  unset?: PartialUpdateChannelUnsetField[] | undefined;
}

/**
 * The channel after the change.
 * @public
 */
export interface PartialUpdateChannelOutput {
  /**
   * The channel.
   * @public
   */
  channel: Channel;
}

/**
 * The parts of a message to set; those that aren't given stay as they are. A part that is given empty is cleared.
 * @public
 */
export interface PartialUpdateMessageSetInput {
  /**
   * The text, up to 10,000 characters, kept as it is given: no markup is interpreted.
   * @public
   */
  text?: string | undefined;

  /**
   * Buttons and templates, shown in this order; up to 10.
   * @public
   */
  elements?: Element[] | undefined;

  /**
   * Files, shown in this order; up to 10. Each names a file that was uploaded to this channel; what the service
   * knows of it (name, size, type, picture size) wins over what the caller says.
   * @public
   */
  attachments?: MessageAttachment[] | undefined;

  /**
   * The message that this one answers.
   * @public
   */
  quote?: MessageQuote | undefined;
}

/**
 * What changes.
 * @public
 */
export interface PartialUpdateMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The parts to set.
   * @public
   */
  set?: PartialUpdateMessageSetInput | undefined;

  /**
   * The parts to clear. One that isn't there is cleared already.
   * @public
   */
  unset?: PartialUpdateMessageUnsetField[] | undefined;
}

/**
 * The message after the change.
 * @public
 */
export interface PartialUpdateMessageOutput {
  /**
   * The message.
   * @public
   */
  message: Message;
}

/**
 * Which channel to pin, and what to do when there is no room.
 * @public
 */
export interface PinChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * Whether the channel pinned longest ago gives way when 10 others are pinned; `false` when it isn't given.
   * @public
   */
  force?: boolean | undefined;
}

/**
 * Empty: the channel is pinned.
 * @public
 */
export interface PinChannelOutput {}

/**
 * Which message to pin, and for how long.
 * @public
 */
export interface PinMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of it. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * After how many seconds the pin goes; at least 1.
   * @public
   */
  expiresAfter?: number | undefined;

  /**
   * When the pin goes: ISO 8601, in the future.
   * @public
   */
  expiresAt?: string | undefined;
}

/**
 * Nothing: the message is pinned.
 * @public
 */
export interface PinMessageOutput {}

/**
 * What to look for, and which part of the list is wanted.
 * @public
 */
export interface QueryChannelsInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * How many items to answer at most: 1 to 100.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;

  /**
   * What the channels have to match; every field that is given has to.
   * @public
   */
  query: ChannelsQuery;
}

/**
 * One page of channels.
 * @public
 */
export interface QueryChannelsOutput {
  /**
   * The channels that match, the one with the newest message first.
   * @public
   */
  channels: Channel[];
}

/**
 * Whose channels to look at.
 * @public
 */
export interface ScheduleExternalFlagAdjustmentJobInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;
}

/**
 * The job that will run.
 * @public
 */
export interface ScheduleExternalFlagAdjustmentJobOutput {
  /**
   * The id of the job, by which operators of the server find it.
   * @public
   */
  jobId: string;
}

/**
 * Which trigger, and the answer to it.
 * @public
 */
export interface SendActionTriggerResultInput {
  /**
   * The `triggerId` of the event `chat:message:action`.
   * @public
   */
  triggerId: string;

  /**
   * The answer: any JSON value but `null`, nested at most 100 levels deep. It is kept and handed on as it is; its form
   * is between the message's author and whoever shows the button.
   * @public
   */
  result: __DocumentType;
}

/**
 * Empty: the result is stored.
 * @public
 */
export interface SendActionTriggerResultOutput {}

/**
 * What to look for, and where to send it.
 * @public
 */
export interface SendGiphyInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * What the picture is to show: 1 to 50 characters.
   * @public
   */
  text: string;
}

/**
 * The message that was sent.
 * @public
 */
export interface SendGiphyOutput {
  /**
   * The message, with the picture as its attachment.
   * @public
   */
  message: Message;
}

/**
 * What to send, and where.
 * @public
 */
export interface SendMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: the message moves no unread count and brings back no hidden channel. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The text, up to 10,000 characters, kept as it is given: no markup is interpreted.
   * @public
   */
  text?: string | undefined;

  /**
   * Buttons and templates, shown in this order; up to 10.
   * @public
   */
  elements?: Element[] | undefined;

  /**
   * Files, shown in this order; up to 10. Each names a file that was uploaded to this channel; what the service
   * knows of it (name, size, type, picture size) wins over what the caller says.
   * @public
   */
  attachments?: MessageAttachment[] | undefined;

  /**
   * The message that this one answers.
   * @public
   */
  quote?: MessageQuote | undefined;
}

/**
 * The message that was sent.
 * @public
 */
export interface SendMessageOutput {
  /**
   * The message.
   * @public
   */
  message: Message;
}

/**
 * Which message, and how the acting user reacts to it.
 * @public
 */
export interface SendMessageReactionInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The kind of reaction.
   * @public
   */
  reactionType: ReactionType;
}

/**
 * Empty: the reaction is there.
 * @public
 */
export interface SendMessageReactionOutput {}

/**
 * What to write, and where; at least one of `text` and `event`.
 * @public
 */
export interface SendSystemMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: the message moves no unread count and brings back no hidden channel. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * What people read.
   * @public
   */
  text?: string | undefined;

  /**
   * What programs read: a JSON text, up to 10,000 characters; as a rule an object with a `type`.
   * @public
   */
  event?: string | undefined;
}

/**
 * The message that was written.
 * @public
 */
export interface SendSystemMessageOutput {
  /**
   * The message, of the type `system`.
   * @public
   */
  message: Message;
}

/**
 * Who types, and where.
 * @public
 */
export interface SendTypingStartInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * Nothing: it was sent on.
 * @public
 */
export interface SendTypingStartOutput {}

/**
 * Who stopped typing, and where.
 * @public
 */
export interface SendTypingStopInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * Nothing: it was sent on.
 * @public
 */
export interface SendTypingStopOutput {}

/**
 * Which channel to show.
 * @public
 */
export interface ShowChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * Nothing: the channel is shown.
 * @public
 */
export interface ShowChannelOutput {}

/**
 * Which channel to tag, with what, and what to do when there is no room.
 * @public
 */
export interface TagChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The id of one of the acting user's tags.
   * @public
   */
  tagId: string;

  /**
   * Whether the channel tagged longest ago gives way when the tag is on 100 others; `false` when it isn't given.
   * @public
   */
  force?: boolean | undefined;
}

/**
 * Empty: the channel has the tag.
 * @public
 */
export interface TagChannelOutput {}

/**
 * Which button of which message.
 * @public
 */
export interface TriggerMessageActionInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The `handler.action.id` of an enabled button in the message.
   * @public
   */
  actionId: string;
}

/**
 * The trigger that was made.
 * @public
 */
export interface TriggerMessageActionOutput {
  /**
   * The id of the trigger, to ask for its result with GetActionTriggerResult.
   * @public
   */
  triggerId: string;
}

/**
 * Which channel to unpin.
 * @public
 */
export interface UnpinChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;
}

/**
 * Empty: the channel isn't pinned (any more).
 * @public
 */
export interface UnpinChannelOutput {}

/**
 * Which message to unpin.
 * @public
 */
export interface UnpinMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of it. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;
}

/**
 * Nothing: the message isn't pinned.
 * @public
 */
export interface UnpinMessageOutput {}

/**
 * Which tag to take off which channel.
 * @public
 */
export interface UntagChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The id of one of the acting user's tags.
   * @public
   */
  tagId: string;
}

/**
 * Empty: the channel doesn't have the tag (any more).
 * @public
 */
export interface UntagChannelOutput {}

/**
 * What the group is to be.
 * @public
 */
export interface UpdateChannelInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * `true`: no system message tells of a new subject, or of who comes and goes. Events are sent all the same.
   * @public
   */
  silent?: boolean | undefined;

  /**
   * What the group is called: 1 to 200 characters.
   * @public
   */
  subject?: string | undefined;

  /**
   * What the group is for: up to 2,000 characters.
   * @public
   */
  description?: string | undefined;

  /**
   * Who besides the members may read it, and whether colleagues may join.
   * @public
   */
  access?: ChannelAccess | undefined;

  /**
   * `true`: only supervisors may send messages.
   * @public
   */
  broadcast?: boolean | undefined;

  /**
   * The service that the channel is assigned to.
   * @public
   */
  service?: string | undefined;

  /**
   * The members to be, by id, up to 100; the acting user needn't be named.
   * @public
   */
  members?: string[] | undefined;

  /**
   * The members to be, by email or telephone number, up to 100. A member that is named here stays.
   * @public
   */
  membersToInvite?: UserToInvite[] | undefined;
}

/**
 * The group after the change.
 * @public
 */
export interface UpdateChannelOutput {
  /**
   * The channel.
   * @public
   */
  channel: Channel;

  /**
   * The first 100 members by joining time; ListChannelMembers has them all.
   * @public
   */
  members?: ChannelMember[] | undefined;

  /**
   * Who they are, in the same order.
   * @public
   */
  users?: User[] | undefined;
}

/**
 * Which tag to rename, and to what.
 * @public
 */
export interface UpdateInboxTagInput {
  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The id of one of the acting user's tags.
   * @public
   */
  tagId: string;

  /**
   * The new name, unique for the user without regard to case.
   * @public
   */
  name: string;
}

/**
 * The tag that was renamed.
 * @public
 */
export interface UpdateInboxTagOutput {
  /**
   * The tag with its new name.
   * @public
   */
  tag: InboxTag;
}

/**
 * What the message is to say.
 * @public
 */
export interface UpdateMessageInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The message. It has to be one of this channel.
   * @public
   */
  messageId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * The text, up to 10,000 characters, kept as it is given: no markup is interpreted.
   * @public
   */
  text?: string | undefined;

  /**
   * Buttons and templates, shown in this order; up to 10.
   * @public
   */
  elements?: Element[] | undefined;

  /**
   * Files, shown in this order; up to 10. Each names a file that was uploaded to this channel; what the service
   * knows of it (name, size, type, picture size) wins over what the caller says.
   * @public
   */
  attachments?: MessageAttachment[] | undefined;

  /**
   * The message that this one answers.
   * @public
   */
  quote?: MessageQuote | undefined;
}

/**
 * The message after the change.
 * @public
 */
export interface UpdateMessageOutput {
  /**
   * The message.
   * @public
   */
  message: Message;
}

/**
 * Which channel, and the file's name.
 * @public
 */
export interface UploadFileInput {
  /**
   * The channel. One that doesn't exist and one that the caller may not see get the same answer.
   * @public
   */
  channelId: string;

  /**
   * The user that the call acts as; for company callers (`PBX`, `S2S`). Users, guests and bots act as themselves and
   * leave it out: another's id gets `ForbiddenException`. An id that the company doesn't know gets
   * `UserNotFoundException` where the operation has it, else `ValidationException` on `/userId`.
   * @public
   */
  userId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The name under which members see and download the file.
   * @public
   */
  name: string;
}

/**
 * Where to send the bytes.
 * @public
 */
export interface UploadFileOutput {
  /**
   * The id of the file, to ask for with GetUploadedFileInfo and to attach to messages.
   * @public
   */
  fileId: string;

  /**
   * The URL to `PUT` the bytes to, once, within 15 minutes. Whoever has it can upload: treat it as a secret.
   * @public
   */
  presignedUploadUrl: string;
}
