// smithy-typescript generated code
import {
  CompositeCollectionValidator as __CompositeCollectionValidator,
  CompositeStructureValidator as __CompositeStructureValidator,
  CompositeValidator as __CompositeValidator,
  EnumValidator as __EnumValidator,
  LengthValidator as __LengthValidator,
  MultiConstraintValidator as __MultiConstraintValidator,
  NoOpValidator as __NoOpValidator,
  PatternValidator as __PatternValidator,
  RangeValidator as __RangeValidator,
  RequiredValidator as __RequiredValidator,
  SensitiveConstraintValidator as __SensitiveConstraintValidator,
  ValidationFailure as __ValidationFailure,
} from "@aws-smithy/server-common";
import { SENSITIVE_STRING } from "@smithy/smithy-client";
import { DocumentType as __DocumentType } from "@smithy/types";

import {
  ActionTriggerStatus,
  AssignChannelVariant,
  ButtonVariant,
  ChannelAccess,
  ChannelMemberRole,
  ChannelType,
  JobState,
  MessageType,
  PartialUpdateChannelUnsetField,
  PartialUpdateMessageUnsetField,
  ReactionType,
  WebhookDeliveryState,
  WebhookEventType,
  WebhookState,
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

export namespace ValidationExceptionField {
  const memberValidators : {
    path?: __MultiConstraintValidator<string>,
    message?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ValidationExceptionField, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "path": {
            memberValidators["path"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("path").validate(obj.path, `${path}/path`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace ButtonActionHandler {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ButtonActionHandler, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 256),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
    ];
  }
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

export namespace ButtonLinkHandler {
  const memberValidators : {
    url?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ButtonLinkHandler, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "url": {
            memberValidators["url"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 2048),
              new __PatternValidator("^(https?://|mailto:|tel:|sms:)\\S+$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("url").validate(obj.url, `${path}/url`),
    ];
  }
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

export namespace ButtonReplyHandler {
  const memberValidators : {
    text?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ButtonReplyHandler, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
    ];
  }
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

  export interface Visitor<T> {
    link: (value: ButtonLinkHandler) => T;
    reply: (value: ButtonReplyHandler) => T;
    action: (value: ButtonActionHandler) => T;
    _: (name: string, value: any) => T;
  }

  export const visit = <T>(value: ButtonHandler, visitor: Visitor<T>): T => {
    if (value.link !== undefined) return visitor.link(value.link);
    if (value.reply !== undefined) return visitor.reply(value.reply);
    if (value.action !== undefined) return visitor.action(value.action);
    return visitor._(value.$unknown[0], value.$unknown[1]);
  };

  const memberValidators : {
    link?: __MultiConstraintValidator<ButtonLinkHandler>,
    reply?: __MultiConstraintValidator<ButtonReplyHandler>,
    action?: __MultiConstraintValidator<ButtonActionHandler>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ButtonHandler, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "link": {
            memberValidators["link"] = new __CompositeStructureValidator<ButtonLinkHandler>(
              new __NoOpValidator(),
              ButtonLinkHandler.validate
            );
            break;
          }
          case "reply": {
            memberValidators["reply"] = new __CompositeStructureValidator<ButtonReplyHandler>(
              new __NoOpValidator(),
              ButtonReplyHandler.validate
            );
            break;
          }
          case "action": {
            memberValidators["action"] = new __CompositeStructureValidator<ButtonActionHandler>(
              new __NoOpValidator(),
              ButtonActionHandler.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("link").validate(obj.link, `${path}/link`),
      ...getMemberValidator("reply").validate(obj.reply, `${path}/reply`),
      ...getMemberValidator("action").validate(obj.action, `${path}/action`),
    ];
  }}

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

export namespace ButtonElement {
  const memberValidators : {
    text?: __MultiConstraintValidator<string>,
    handler?: __MultiConstraintValidator<ButtonHandler>,
    variant?: __MultiConstraintValidator<string>,
    disabled?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ButtonElement, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "handler": {
            memberValidators["handler"] = new __CompositeStructureValidator<ButtonHandler>(
              new __CompositeValidator<ButtonHandler>([
                new __RequiredValidator(),
              ]),
              ButtonHandler.validate
            );
            break;
          }
          case "variant": {
            memberValidators["variant"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "contained",
                "outlined",
                ], [
                "contained",
                "outlined",
              ]),
            ]);
            break;
          }
          case "disabled": {
            memberValidators["disabled"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("handler").validate(obj.handler, `${path}/handler`),
      ...getMemberValidator("variant").validate(obj.variant, `${path}/variant`),
      ...getMemberValidator("disabled").validate(obj.disabled, `${path}/disabled`),
    ];
  }
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

  export interface Visitor<T> {
    button: (value: ButtonElement) => T;
    _: (name: string, value: any) => T;
  }

  export const visit = <T>(value: ActionElement, visitor: Visitor<T>): T => {
    if (value.button !== undefined) return visitor.button(value.button);
    return visitor._(value.$unknown[0], value.$unknown[1]);
  };

  const memberValidators : {
    button?: __MultiConstraintValidator<ButtonElement>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ActionElement, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "button": {
            memberValidators["button"] = new __CompositeStructureValidator<ButtonElement>(
              new __NoOpValidator(),
              ButtonElement.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("button").validate(obj.button, `${path}/button`),
    ];
  }}

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

export namespace UserToInvite {
  const memberValidators : {
    email?: __MultiConstraintValidator<string>,
    phone?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
    colleague?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UserToInvite, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "email": {
            memberValidators["email"] = new __CompositeValidator<string>([
              new __LengthValidator(3, 254),
              new __PatternValidator("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"),
            ]);
            break;
          }
          case "phone": {
            memberValidators["phone"] = new __CompositeValidator<string>([
              new __LengthValidator(3, 64),
              new __PatternValidator("^[ ()./-]*(\\+[ ()./-]*)?[0-9]([ ()./-]*[0-9]){2,16}[ ()./-]*$"),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "colleague": {
            memberValidators["colleague"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("email").validate(obj.email, `${path}/email`),
      ...getMemberValidator("phone").validate(obj.phone, `${path}/phone`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
      ...getMemberValidator("colleague").validate(obj.colleague, `${path}/colleague`),
    ];
  }
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

export namespace AddChannelMemberInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    memberId?: __MultiConstraintValidator<string>,
    memberToInvite?: __MultiConstraintValidator<UserToInvite>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: AddChannelMemberInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "memberId": {
            memberValidators["memberId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "memberToInvite": {
            memberValidators["memberToInvite"] = new __CompositeStructureValidator<UserToInvite>(
              new __NoOpValidator(),
              UserToInvite.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("memberId").validate(obj.memberId, `${path}/memberId`),
      ...getMemberValidator("memberToInvite").validate(obj.memberToInvite, `${path}/memberToInvite`),
    ];
  }
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

export namespace ChannelMember {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    createdAt?: __MultiConstraintValidator<string>,
    role?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ChannelMember, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "role": {
            memberValidators["role"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "member",
                "supervisor",
                ], [
                "member",
                "supervisor",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("role").validate(obj.role, `${path}/role`),
    ];
  }
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

export namespace User {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
    email?: __MultiConstraintValidator<string>,
    phone?: __MultiConstraintValidator<string>,
    picture?: __MultiConstraintValidator<string>,
    locale?: __MultiConstraintValidator<string>,
    timeZone?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    bot?: __MultiConstraintValidator<boolean>,
    pbxDomain?: __MultiConstraintValidator<string>,
    pbxPort?: __MultiConstraintValidator<string>,
    pbxExtension?: __MultiConstraintValidator<string>,
    pbxSerial?: __MultiConstraintValidator<string>,
    pbxUserId?: __MultiConstraintValidator<string>,
    createdAt?: __MultiConstraintValidator<string>,
    updatedAt?: __MultiConstraintValidator<string>,
    pbxGroupId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: User, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __NoOpValidator();
            break;
          }
          case "email": {
            memberValidators["email"] = new __NoOpValidator();
            break;
          }
          case "phone": {
            memberValidators["phone"] = new __NoOpValidator();
            break;
          }
          case "picture": {
            memberValidators["picture"] = new __NoOpValidator();
            break;
          }
          case "locale": {
            memberValidators["locale"] = new __NoOpValidator();
            break;
          }
          case "timeZone": {
            memberValidators["timeZone"] = new __NoOpValidator();
            break;
          }
          case "company": {
            memberValidators["company"] = new __NoOpValidator();
            break;
          }
          case "bot": {
            memberValidators["bot"] = new __NoOpValidator();
            break;
          }
          case "pbxDomain": {
            memberValidators["pbxDomain"] = new __NoOpValidator();
            break;
          }
          case "pbxPort": {
            memberValidators["pbxPort"] = new __NoOpValidator();
            break;
          }
          case "pbxExtension": {
            memberValidators["pbxExtension"] = new __NoOpValidator();
            break;
          }
          case "pbxSerial": {
            memberValidators["pbxSerial"] = new __NoOpValidator();
            break;
          }
          case "pbxUserId": {
            memberValidators["pbxUserId"] = new __NoOpValidator();
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "updatedAt": {
            memberValidators["updatedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "pbxGroupId": {
            memberValidators["pbxGroupId"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
      ...getMemberValidator("email").validate(obj.email, `${path}/email`),
      ...getMemberValidator("phone").validate(obj.phone, `${path}/phone`),
      ...getMemberValidator("picture").validate(obj.picture, `${path}/picture`),
      ...getMemberValidator("locale").validate(obj.locale, `${path}/locale`),
      ...getMemberValidator("timeZone").validate(obj.timeZone, `${path}/timeZone`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("bot").validate(obj.bot, `${path}/bot`),
      ...getMemberValidator("pbxDomain").validate(obj.pbxDomain, `${path}/pbxDomain`),
      ...getMemberValidator("pbxPort").validate(obj.pbxPort, `${path}/pbxPort`),
      ...getMemberValidator("pbxExtension").validate(obj.pbxExtension, `${path}/pbxExtension`),
      ...getMemberValidator("pbxSerial").validate(obj.pbxSerial, `${path}/pbxSerial`),
      ...getMemberValidator("pbxUserId").validate(obj.pbxUserId, `${path}/pbxUserId`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("updatedAt").validate(obj.updatedAt, `${path}/updatedAt`),
      ...getMemberValidator("pbxGroupId").validate(obj.pbxGroupId, `${path}/pbxGroupId`),
    ];
  }
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

export namespace AddChannelMemberOutput {
  const memberValidators : {
    member?: __MultiConstraintValidator<ChannelMember>,
    user?: __MultiConstraintValidator<User>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: AddChannelMemberOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "member": {
            memberValidators["member"] = new __CompositeStructureValidator<ChannelMember>(
              new __CompositeValidator<ChannelMember>([
                new __RequiredValidator(),
              ]),
              ChannelMember.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("member").validate(obj.member, `${path}/member`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
    ];
  }
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

export namespace AddChannelMembersInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    members?: __MultiConstraintValidator<Iterable<string>>,
    membersToInvite?: __MultiConstraintValidator<Iterable<UserToInvite>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: AddChannelMembersInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<string[]>([
                new __LengthValidator(0, 100),
              ]),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "membersToInvite": {
            memberValidators["membersToInvite"] = new __CompositeCollectionValidator<UserToInvite>(
              new __CompositeValidator<UserToInvite[]>([
                new __LengthValidator(0, 100),
              ]),
              new __CompositeStructureValidator<UserToInvite>(
                new __NoOpValidator(),
                UserToInvite.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("membersToInvite").validate(obj.membersToInvite, `${path}/membersToInvite`),
    ];
  }
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

export namespace AddChannelMembersOutput {
  const memberValidators : {
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: AddChannelMembersOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __CompositeValidator<ChannelMember[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __CompositeValidator<User[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace AssignChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    assigneeId?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    variant?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: AssignChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "assigneeId": {
            memberValidators["assigneeId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
            ]);
            break;
          }
          case "variant": {
            memberValidators["variant"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "keep_members",
                "add_assignee",
                "replace_members",
                ], [
                "keep_members",
                "add_assignee",
                "replace_members",
              ]),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("assigneeId").validate(obj.assigneeId, `${path}/assigneeId`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("variant").validate(obj.variant, `${path}/variant`),
    ];
  }
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

export namespace MessageAttachment {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    fsId?: __MultiConstraintValidator<string>,
    mime?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
    size?: __MultiConstraintValidator<number>,
    width?: __MultiConstraintValidator<number>,
    height?: __MultiConstraintValidator<number>,
    thumbnail?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MessageAttachment, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "fsId": {
            memberValidators["fsId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 256),
            ]);
            break;
          }
          case "mime": {
            memberValidators["mime"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 255),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 255),
              new __PatternValidator("^[^/\\\\\\x00-\\x1F\\x7F]+$"),
            ]);
            break;
          }
          case "size": {
            memberValidators["size"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
              new __RangeValidator(0, 104857600),
            ]);
            break;
          }
          case "width": {
            memberValidators["width"] = new __CompositeValidator<number>([
              new __RangeValidator(1, undefined),
            ]);
            break;
          }
          case "height": {
            memberValidators["height"] = new __CompositeValidator<number>([
              new __RangeValidator(1, undefined),
            ]);
            break;
          }
          case "thumbnail": {
            memberValidators["thumbnail"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 4096),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("fsId").validate(obj.fsId, `${path}/fsId`),
      ...getMemberValidator("mime").validate(obj.mime, `${path}/mime`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
      ...getMemberValidator("size").validate(obj.size, `${path}/size`),
      ...getMemberValidator("width").validate(obj.width, `${path}/width`),
      ...getMemberValidator("height").validate(obj.height, `${path}/height`),
      ...getMemberValidator("thumbnail").validate(obj.thumbnail, `${path}/thumbnail`),
    ];
  }
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

export namespace TemplateParameter {
  const memberValidators : {
    name?: __MultiConstraintValidator<string>,
    value?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TemplateParameter, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 512),
            ]);
            break;
          }
          case "value": {
            memberValidators["value"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(undefined, 4096),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
      ...getMemberValidator("value").validate(obj.value, `${path}/value`),
    ];
  }
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

export namespace TemplateWithParameters {
  const memberValidators : {
    name?: __MultiConstraintValidator<string>,
    parameters?: __MultiConstraintValidator<Iterable<TemplateParameter>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TemplateWithParameters, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 512),
            ]);
            break;
          }
          case "parameters": {
            memberValidators["parameters"] = new __CompositeCollectionValidator<TemplateParameter>(
              new __CompositeValidator<TemplateParameter[]>([
                new __RequiredValidator(),
                new __LengthValidator(undefined, 100),
              ]),
              new __CompositeStructureValidator<TemplateParameter>(
                new __NoOpValidator(),
                TemplateParameter.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
      ...getMemberValidator("parameters").validate(obj.parameters, `${path}/parameters`),
    ];
  }
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

export namespace MessageTemplateConfig {
  const memberValidators : {
    whatsapp?: __MultiConstraintValidator<TemplateWithParameters>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MessageTemplateConfig, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "whatsapp": {
            memberValidators["whatsapp"] = new __CompositeStructureValidator<TemplateWithParameters>(
              new __NoOpValidator(),
              TemplateWithParameters.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("whatsapp").validate(obj.whatsapp, `${path}/whatsapp`),
    ];
  }
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

  export interface Visitor<T> {
    template: (value: MessageTemplateConfig) => T;
    actions: (value: ActionElement[]) => T;
    _: (name: string, value: any) => T;
  }

  export const visit = <T>(value: Element, visitor: Visitor<T>): T => {
    if (value.template !== undefined) return visitor.template(value.template);
    if (value.actions !== undefined) return visitor.actions(value.actions);
    return visitor._(value.$unknown[0], value.$unknown[1]);
  };

  const memberValidators : {
    template?: __MultiConstraintValidator<MessageTemplateConfig>,
    actions?: __MultiConstraintValidator<Iterable<ActionElement>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: Element, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "template": {
            memberValidators["template"] = new __CompositeStructureValidator<MessageTemplateConfig>(
              new __NoOpValidator(),
              MessageTemplateConfig.validate
            );
            break;
          }
          case "actions": {
            memberValidators["actions"] = new __CompositeCollectionValidator<ActionElement>(
              new __CompositeValidator<ActionElement[]>([
                new __LengthValidator(1, 20),
              ]),
              new __CompositeStructureValidator<ActionElement>(
                new __NoOpValidator(),
                ActionElement.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("template").validate(obj.template, `${path}/template`),
      ...getMemberValidator("actions").validate(obj.actions, `${path}/actions`),
    ];
  }}

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

export namespace MessageQuote {
  const memberValidators : {
    messageId?: __MultiConstraintValidator<string>,
    channelId?: __MultiConstraintValidator<string>,
    user?: __MultiConstraintValidator<User>,
    createdAt?: __MultiConstraintValidator<string>,
    text?: __MultiConstraintValidator<string>,
    attachments?: __MultiConstraintValidator<Iterable<MessageAttachment>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MessageQuote, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __CompositeValidator<MessageAttachment[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<MessageAttachment>(
                new __NoOpValidator(),
                MessageAttachment.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("attachments").validate(obj.attachments, `${path}/attachments`),
    ];
  }
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

export namespace ReactionCount {
  const memberValidators : {
    type?: __MultiConstraintValidator<string>,
    count?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ReactionCount, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
                ], [
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "count": {
            memberValidators["count"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
              new __RangeValidator(1, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("count").validate(obj.count, `${path}/count`),
    ];
  }
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

export namespace MessageReaction {
  const memberValidators : {
    type?: __MultiConstraintValidator<string>,
    user?: __MultiConstraintValidator<User>,
    createdAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MessageReaction, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
                ], [
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
    ];
  }
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

export namespace Message {
  const memberValidators : {
    text?: __MultiConstraintValidator<string>,
    elements?: __MultiConstraintValidator<Iterable<Element>>,
    attachments?: __MultiConstraintValidator<Iterable<MessageAttachment>>,
    quote?: __MultiConstraintValidator<MessageQuote>,
    messageId?: __MultiConstraintValidator<string>,
    channelId?: __MultiConstraintValidator<string>,
    createdAt?: __MultiConstraintValidator<string>,
    user?: __MultiConstraintValidator<User>,
    type?: __MultiConstraintValidator<string>,
    event?: __MultiConstraintValidator<string>,
    reactions?: __MultiConstraintValidator<Iterable<MessageReaction>>,
    updatedAt?: __MultiConstraintValidator<string>,
    reactionCounts?: __MultiConstraintValidator<Iterable<ReactionCount>>,
    pinnedAt?: __MultiConstraintValidator<string>,
    deletedAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: Message, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __CompositeValidator<Element[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __CompositeValidator<MessageAttachment[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<MessageAttachment>(
                new __NoOpValidator(),
                MessageAttachment.validate
              )
            );
            break;
          }
          case "quote": {
            memberValidators["quote"] = new __CompositeStructureValidator<MessageQuote>(
              new __NoOpValidator(),
              MessageQuote.validate
            );
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "regular",
                "system",
                "deleted",
                ], [
                "regular",
                "system",
                "deleted",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "event": {
            memberValidators["event"] = new __NoOpValidator();
            break;
          }
          case "reactions": {
            memberValidators["reactions"] = new __CompositeCollectionValidator<MessageReaction>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<MessageReaction>(
                new __NoOpValidator(),
                MessageReaction.validate
              )
            );
            break;
          }
          case "updatedAt": {
            memberValidators["updatedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "reactionCounts": {
            memberValidators["reactionCounts"] = new __CompositeCollectionValidator<ReactionCount>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<ReactionCount>(
                new __NoOpValidator(),
                ReactionCount.validate
              )
            );
            break;
          }
          case "pinnedAt": {
            memberValidators["pinnedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "deletedAt": {
            memberValidators["deletedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("elements").validate(obj.elements, `${path}/elements`),
      ...getMemberValidator("attachments").validate(obj.attachments, `${path}/attachments`),
      ...getMemberValidator("quote").validate(obj.quote, `${path}/quote`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("event").validate(obj.event, `${path}/event`),
      ...getMemberValidator("reactions").validate(obj.reactions, `${path}/reactions`),
      ...getMemberValidator("updatedAt").validate(obj.updatedAt, `${path}/updatedAt`),
      ...getMemberValidator("reactionCounts").validate(obj.reactionCounts, `${path}/reactionCounts`),
      ...getMemberValidator("pinnedAt").validate(obj.pinnedAt, `${path}/pinnedAt`),
      ...getMemberValidator("deletedAt").validate(obj.deletedAt, `${path}/deletedAt`),
    ];
  }
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

export namespace Channel {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    channelType?: __MultiConstraintValidator<string>,
    memberCount?: __MultiConstraintValidator<number>,
    subject?: __MultiConstraintValidator<string>,
    description?: __MultiConstraintValidator<string>,
    access?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    serviceTitle?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
    assignee?: __MultiConstraintValidator<User>,
    broadcast?: __MultiConstraintValidator<boolean>,
    external?: __MultiConstraintValidator<boolean>,
    telephony?: __MultiConstraintValidator<boolean>,
    sms?: __MultiConstraintValidator<boolean>,
    whatsapp?: __MultiConstraintValidator<boolean>,
    kite?: __MultiConstraintValidator<boolean>,
    createdAt?: __MultiConstraintValidator<string>,
    createdBy?: __MultiConstraintValidator<string>,
    updatedAt?: __MultiConstraintValidator<string>,
    lastMessageAt?: __MultiConstraintValidator<string>,
    lastMessage?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: Channel, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "channelType": {
            memberValidators["channelType"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "group",
                "direct",
                ], [
                "group",
                "direct",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "memberCount": {
            memberValidators["memberCount"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "subject": {
            memberValidators["subject"] = new __NoOpValidator();
            break;
          }
          case "description": {
            memberValidators["description"] = new __NoOpValidator();
            break;
          }
          case "access": {
            memberValidators["access"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "private",
                "public",
                ], [
                "private",
                "public",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __NoOpValidator();
            break;
          }
          case "service": {
            memberValidators["service"] = new __NoOpValidator();
            break;
          }
          case "serviceTitle": {
            memberValidators["serviceTitle"] = new __NoOpValidator();
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __NoOpValidator();
            break;
          }
          case "assignee": {
            memberValidators["assignee"] = new __CompositeStructureValidator<User>(
              new __NoOpValidator(),
              User.validate
            );
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "external": {
            memberValidators["external"] = new __NoOpValidator();
            break;
          }
          case "telephony": {
            memberValidators["telephony"] = new __NoOpValidator();
            break;
          }
          case "sms": {
            memberValidators["sms"] = new __NoOpValidator();
            break;
          }
          case "whatsapp": {
            memberValidators["whatsapp"] = new __NoOpValidator();
            break;
          }
          case "kite": {
            memberValidators["kite"] = new __NoOpValidator();
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "createdBy": {
            memberValidators["createdBy"] = new __NoOpValidator();
            break;
          }
          case "updatedAt": {
            memberValidators["updatedAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "lastMessageAt": {
            memberValidators["lastMessageAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "lastMessage": {
            memberValidators["lastMessage"] = new __CompositeStructureValidator<Message>(
              new __NoOpValidator(),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("channelType").validate(obj.channelType, `${path}/channelType`),
      ...getMemberValidator("memberCount").validate(obj.memberCount, `${path}/memberCount`),
      ...getMemberValidator("subject").validate(obj.subject, `${path}/subject`),
      ...getMemberValidator("description").validate(obj.description, `${path}/description`),
      ...getMemberValidator("access").validate(obj.access, `${path}/access`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceTitle").validate(obj.serviceTitle, `${path}/serviceTitle`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
      ...getMemberValidator("assignee").validate(obj.assignee, `${path}/assignee`),
      ...getMemberValidator("broadcast").validate(obj.broadcast, `${path}/broadcast`),
      ...getMemberValidator("external").validate(obj.external, `${path}/external`),
      ...getMemberValidator("telephony").validate(obj.telephony, `${path}/telephony`),
      ...getMemberValidator("sms").validate(obj.sms, `${path}/sms`),
      ...getMemberValidator("whatsapp").validate(obj.whatsapp, `${path}/whatsapp`),
      ...getMemberValidator("kite").validate(obj.kite, `${path}/kite`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("createdBy").validate(obj.createdBy, `${path}/createdBy`),
      ...getMemberValidator("updatedAt").validate(obj.updatedAt, `${path}/updatedAt`),
      ...getMemberValidator("lastMessageAt").validate(obj.lastMessageAt, `${path}/lastMessageAt`),
      ...getMemberValidator("lastMessage").validate(obj.lastMessage, `${path}/lastMessage`),
    ];
  }
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

export namespace AssignChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: AssignChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace ChannelMemberReadStatus {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    lastReadAt?: __MultiConstraintValidator<string>,
    lastReadMessageId?: __MultiConstraintValidator<string>,
    unreadCount?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ChannelMemberReadStatus, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "lastReadAt": {
            memberValidators["lastReadAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "lastReadMessageId": {
            memberValidators["lastReadMessageId"] = new __NoOpValidator();
            break;
          }
          case "unreadCount": {
            memberValidators["unreadCount"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("lastReadAt").validate(obj.lastReadAt, `${path}/lastReadAt`),
      ...getMemberValidator("lastReadMessageId").validate(obj.lastReadMessageId, `${path}/lastReadMessageId`),
      ...getMemberValidator("unreadCount").validate(obj.unreadCount, `${path}/unreadCount`),
    ];
  }
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

export namespace ChannelsQuery {
  const memberValidators : {
    text?: __MultiConstraintValidator<string>,
    channelType?: __MultiConstraintValidator<string>,
    access?: __MultiConstraintValidator<string>,
    members?: __MultiConstraintValidator<Iterable<string>>,
    service?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
    assigneeId?: __MultiConstraintValidator<string>,
    tagId?: __MultiConstraintValidator<string>,
    external?: __MultiConstraintValidator<boolean>,
    telephony?: __MultiConstraintValidator<boolean>,
    sms?: __MultiConstraintValidator<boolean>,
    whatsapp?: __MultiConstraintValidator<boolean>,
    kite?: __MultiConstraintValidator<boolean>,
    broadcast?: __MultiConstraintValidator<boolean>,
    hidden?: __MultiConstraintValidator<boolean>,
    unread?: __MultiConstraintValidator<boolean>,
    createdAfter?: __MultiConstraintValidator<string>,
    createdBefore?: __MultiConstraintValidator<string>,
    lastMessageAfter?: __MultiConstraintValidator<string>,
    lastMessageBefore?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ChannelsQuery, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "channelType": {
            memberValidators["channelType"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "group",
                "direct",
                ], [
                "group",
                "direct",
              ]),
            ]);
            break;
          }
          case "access": {
            memberValidators["access"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "private",
                "public",
                ], [
                "private",
                "public",
              ]),
            ]);
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<string[]>([
                new __LengthValidator(0, 100),
              ]),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "assigneeId": {
            memberValidators["assigneeId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "tagId": {
            memberValidators["tagId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "external": {
            memberValidators["external"] = new __NoOpValidator();
            break;
          }
          case "telephony": {
            memberValidators["telephony"] = new __NoOpValidator();
            break;
          }
          case "sms": {
            memberValidators["sms"] = new __NoOpValidator();
            break;
          }
          case "whatsapp": {
            memberValidators["whatsapp"] = new __NoOpValidator();
            break;
          }
          case "kite": {
            memberValidators["kite"] = new __NoOpValidator();
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "hidden": {
            memberValidators["hidden"] = new __NoOpValidator();
            break;
          }
          case "unread": {
            memberValidators["unread"] = new __NoOpValidator();
            break;
          }
          case "createdAfter": {
            memberValidators["createdAfter"] = new __CompositeValidator<string>([
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
          case "createdBefore": {
            memberValidators["createdBefore"] = new __CompositeValidator<string>([
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
          case "lastMessageAfter": {
            memberValidators["lastMessageAfter"] = new __CompositeValidator<string>([
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
          case "lastMessageBefore": {
            memberValidators["lastMessageBefore"] = new __CompositeValidator<string>([
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("channelType").validate(obj.channelType, `${path}/channelType`),
      ...getMemberValidator("access").validate(obj.access, `${path}/access`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
      ...getMemberValidator("assigneeId").validate(obj.assigneeId, `${path}/assigneeId`),
      ...getMemberValidator("tagId").validate(obj.tagId, `${path}/tagId`),
      ...getMemberValidator("external").validate(obj.external, `${path}/external`),
      ...getMemberValidator("telephony").validate(obj.telephony, `${path}/telephony`),
      ...getMemberValidator("sms").validate(obj.sms, `${path}/sms`),
      ...getMemberValidator("whatsapp").validate(obj.whatsapp, `${path}/whatsapp`),
      ...getMemberValidator("kite").validate(obj.kite, `${path}/kite`),
      ...getMemberValidator("broadcast").validate(obj.broadcast, `${path}/broadcast`),
      ...getMemberValidator("hidden").validate(obj.hidden, `${path}/hidden`),
      ...getMemberValidator("unread").validate(obj.unread, `${path}/unread`),
      ...getMemberValidator("createdAfter").validate(obj.createdAfter, `${path}/createdAfter`),
      ...getMemberValidator("createdBefore").validate(obj.createdBefore, `${path}/createdBefore`),
      ...getMemberValidator("lastMessageAfter").validate(obj.lastMessageAfter, `${path}/lastMessageAfter`),
      ...getMemberValidator("lastMessageBefore").validate(obj.lastMessageBefore, `${path}/lastMessageBefore`),
    ];
  }
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

export namespace CreateGroupChannelInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    channelId?: __MultiConstraintValidator<string>,
    subject?: __MultiConstraintValidator<string>,
    description?: __MultiConstraintValidator<string>,
    access?: __MultiConstraintValidator<string>,
    broadcast?: __MultiConstraintValidator<boolean>,
    service?: __MultiConstraintValidator<string>,
    members?: __MultiConstraintValidator<Iterable<string>>,
    membersToInvite?: __MultiConstraintValidator<Iterable<UserToInvite>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateGroupChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __PatternValidator("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"),
            ]);
            break;
          }
          case "subject": {
            memberValidators["subject"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "description": {
            memberValidators["description"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 2000),
            ]);
            break;
          }
          case "access": {
            memberValidators["access"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "private",
                "public",
                ], [
                "private",
                "public",
              ]),
            ]);
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
            ]);
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<string[]>([
                new __LengthValidator(0, 100),
              ]),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "membersToInvite": {
            memberValidators["membersToInvite"] = new __CompositeCollectionValidator<UserToInvite>(
              new __CompositeValidator<UserToInvite[]>([
                new __LengthValidator(0, 100),
              ]),
              new __CompositeStructureValidator<UserToInvite>(
                new __NoOpValidator(),
                UserToInvite.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("subject").validate(obj.subject, `${path}/subject`),
      ...getMemberValidator("description").validate(obj.description, `${path}/description`),
      ...getMemberValidator("access").validate(obj.access, `${path}/access`),
      ...getMemberValidator("broadcast").validate(obj.broadcast, `${path}/broadcast`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("membersToInvite").validate(obj.membersToInvite, `${path}/membersToInvite`),
    ];
  }
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

export namespace CreateGroupChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateGroupChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace CreateInboxTagInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateInboxTagInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 50),
              new __PatternValidator("^\\S(.*\\S)?$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
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

export namespace InboxTag {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InboxTag, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 50),
              new __PatternValidator("^\\S(.*\\S)?$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
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

export namespace CreateInboxTagOutput {
  const memberValidators : {
    tag?: __MultiConstraintValidator<InboxTag>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateInboxTagOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "tag": {
            memberValidators["tag"] = new __CompositeStructureValidator<InboxTag>(
              new __CompositeValidator<InboxTag>([
                new __RequiredValidator(),
              ]),
              InboxTag.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("tag").validate(obj.tag, `${path}/tag`),
    ];
  }
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

export namespace InitialMessage {
  const memberValidators : {
    text?: __MultiConstraintValidator<string>,
    elements?: __MultiConstraintValidator<Iterable<Element>>,
    attachments?: __MultiConstraintValidator<Iterable<MessageAttachment>>,
    quote?: __MultiConstraintValidator<MessageQuote>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InitialMessage, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __CompositeValidator<Element[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __CompositeValidator<MessageAttachment[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<MessageAttachment>(
                new __NoOpValidator(),
                MessageAttachment.validate
              )
            );
            break;
          }
          case "quote": {
            memberValidators["quote"] = new __CompositeStructureValidator<MessageQuote>(
              new __NoOpValidator(),
              MessageQuote.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("elements").validate(obj.elements, `${path}/elements`),
      ...getMemberValidator("attachments").validate(obj.attachments, `${path}/attachments`),
      ...getMemberValidator("quote").validate(obj.quote, `${path}/quote`),
    ];
  }
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

export namespace WelcomeMessage {
  const memberValidators : {
    text?: __MultiConstraintValidator<string>,
    elements?: __MultiConstraintValidator<Iterable<Element>>,
    attachments?: __MultiConstraintValidator<Iterable<MessageAttachment>>,
    quote?: __MultiConstraintValidator<MessageQuote>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WelcomeMessage, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __CompositeValidator<Element[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __CompositeValidator<MessageAttachment[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<MessageAttachment>(
                new __NoOpValidator(),
                MessageAttachment.validate
              )
            );
            break;
          }
          case "quote": {
            memberValidators["quote"] = new __CompositeStructureValidator<MessageQuote>(
              new __NoOpValidator(),
              MessageQuote.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("elements").validate(obj.elements, `${path}/elements`),
      ...getMemberValidator("attachments").validate(obj.attachments, `${path}/attachments`),
      ...getMemberValidator("quote").validate(obj.quote, `${path}/quote`),
    ];
  }
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

export namespace CreateKiteChannelInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    channelId?: __MultiConstraintValidator<string>,
    targetId?: __MultiConstraintValidator<string>,
    targetRouteId?: __MultiConstraintValidator<string>,
    welcomeMessages?: __MultiConstraintValidator<Iterable<WelcomeMessage>>,
    initialMessage?: __MultiConstraintValidator<InitialMessage>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateKiteChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __PatternValidator("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"),
            ]);
            break;
          }
          case "targetId": {
            memberValidators["targetId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 320),
            ]);
            break;
          }
          case "targetRouteId": {
            memberValidators["targetRouteId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
            ]);
            break;
          }
          case "welcomeMessages": {
            memberValidators["welcomeMessages"] = new __CompositeCollectionValidator<WelcomeMessage>(
              new __CompositeValidator<WelcomeMessage[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<WelcomeMessage>(
                new __NoOpValidator(),
                WelcomeMessage.validate
              )
            );
            break;
          }
          case "initialMessage": {
            memberValidators["initialMessage"] = new __CompositeStructureValidator<InitialMessage>(
              new __NoOpValidator(),
              InitialMessage.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("targetId").validate(obj.targetId, `${path}/targetId`),
      ...getMemberValidator("targetRouteId").validate(obj.targetRouteId, `${path}/targetRouteId`),
      ...getMemberValidator("welcomeMessages").validate(obj.welcomeMessages, `${path}/welcomeMessages`),
      ...getMemberValidator("initialMessage").validate(obj.initialMessage, `${path}/initialMessage`),
    ];
  }
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

export namespace CreateKiteChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateKiteChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace DeleteChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
}

/**
 * Nothing: the channel isn't there any more.
 * @public
 */
export interface DeleteChannelOutput {}

export namespace DeleteChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace DeleteChannelMemberInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    memberId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteChannelMemberInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "memberId": {
            memberValidators["memberId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("memberId").validate(obj.memberId, `${path}/memberId`),
    ];
  }
}

/**
 * Nothing: the user isn't a member.
 * @public
 */
export interface DeleteChannelMemberOutput {}

export namespace DeleteChannelMemberOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteChannelMemberOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace DeleteInboxTagInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    tagId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteInboxTagInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "tagId": {
            memberValidators["tagId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("tagId").validate(obj.tagId, `${path}/tagId`),
    ];
  }
}

/**
 * Empty: the acting user has no such tag (any more).
 * @public
 */
export interface DeleteInboxTagOutput {}

export namespace DeleteInboxTagOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteInboxTagOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace DeleteMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
}

/**
 * Nothing: the message is deleted.
 * @public
 */
export interface DeleteMessageOutput {}

export namespace DeleteMessageOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace DeleteMessageReactionInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    reactionType?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteMessageReactionInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "reactionType": {
            memberValidators["reactionType"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
                ], [
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("reactionType").validate(obj.reactionType, `${path}/reactionType`),
    ];
  }
}

/**
 * Empty: the reaction isn't there (any more).
 * @public
 */
export interface DeleteMessageReactionOutput {}

export namespace DeleteMessageReactionOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteMessageReactionOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

/**
 * Empty: there is nothing to say.
 * @public
 */
export interface DescribeEventInput {}

export namespace DescribeEventInput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DescribeEventInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace WebhookChatChannelAssignedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelAssignedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace WebhookChatChannelAssignedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatChannelAssignedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelAssignedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatChannelAssignedEventData>(
              new __CompositeValidator<WebhookChatChannelAssignedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatChannelAssignedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatChannelCreatedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelCreatedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __CompositeValidator<ChannelMember[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __CompositeValidator<User[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace WebhookChatChannelCreatedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatChannelCreatedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelCreatedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatChannelCreatedEventData>(
              new __CompositeValidator<WebhookChatChannelCreatedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatChannelCreatedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatChannelDeletedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelDeletedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace WebhookChatChannelDeletedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatChannelDeletedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelDeletedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatChannelDeletedEventData>(
              new __CompositeValidator<WebhookChatChannelDeletedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatChannelDeletedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatChannelReadEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    user?: __MultiConstraintValidator<User>,
    readAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelReadEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
          case "readAt": {
            memberValidators["readAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
      ...getMemberValidator("readAt").validate(obj.readAt, `${path}/readAt`),
    ];
  }
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

export namespace WebhookChatChannelReadEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatChannelReadEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelReadEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatChannelReadEventData>(
              new __CompositeValidator<WebhookChatChannelReadEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatChannelReadEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatChannelUpdatedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelUpdatedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace WebhookChatChannelUpdatedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatChannelUpdatedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatChannelUpdatedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatChannelUpdatedEventData>(
              new __CompositeValidator<WebhookChatChannelUpdatedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatChannelUpdatedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMemberAddedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMemberAddedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __CompositeValidator<ChannelMember[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __CompositeValidator<User[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace WebhookChatMemberAddedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMemberAddedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMemberAddedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMemberAddedEventData>(
              new __CompositeValidator<WebhookChatMemberAddedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMemberAddedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMemberRemovedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMemberRemovedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __CompositeValidator<ChannelMember[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __CompositeValidator<User[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace WebhookChatMemberRemovedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMemberRemovedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMemberRemovedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMemberRemovedEventData>(
              new __CompositeValidator<WebhookChatMemberRemovedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMemberRemovedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessageActionTriggeredEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
    user?: __MultiConstraintValidator<User>,
    triggerId?: __MultiConstraintValidator<string>,
    actionId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageActionTriggeredEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
          case "triggerId": {
            memberValidators["triggerId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "actionId": {
            memberValidators["actionId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 256),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
      ...getMemberValidator("triggerId").validate(obj.triggerId, `${path}/triggerId`),
      ...getMemberValidator("actionId").validate(obj.actionId, `${path}/actionId`),
    ];
  }
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

export namespace WebhookChatMessageActionTriggeredEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessageActionTriggeredEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageActionTriggeredEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessageActionTriggeredEventData>(
              new __CompositeValidator<WebhookChatMessageActionTriggeredEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessageActionTriggeredEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessageDeletedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageDeletedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace WebhookChatMessageDeletedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessageDeletedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageDeletedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessageDeletedEventData>(
              new __CompositeValidator<WebhookChatMessageDeletedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessageDeletedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessageNewEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageNewEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace WebhookChatMessageNewEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessageNewEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageNewEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessageNewEventData>(
              new __CompositeValidator<WebhookChatMessageNewEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessageNewEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessagePinnedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
    user?: __MultiConstraintValidator<User>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessagePinnedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
    ];
  }
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

export namespace WebhookChatMessagePinnedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessagePinnedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessagePinnedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessagePinnedEventData>(
              new __CompositeValidator<WebhookChatMessagePinnedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessagePinnedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessageReactionDeletedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
    reaction?: __MultiConstraintValidator<MessageReaction>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageReactionDeletedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
          case "reaction": {
            memberValidators["reaction"] = new __CompositeStructureValidator<MessageReaction>(
              new __CompositeValidator<MessageReaction>([
                new __RequiredValidator(),
              ]),
              MessageReaction.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
      ...getMemberValidator("reaction").validate(obj.reaction, `${path}/reaction`),
    ];
  }
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

export namespace WebhookChatMessageReactionDeletedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessageReactionDeletedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageReactionDeletedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessageReactionDeletedEventData>(
              new __CompositeValidator<WebhookChatMessageReactionDeletedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessageReactionDeletedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessageReactionNewEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
    reaction?: __MultiConstraintValidator<MessageReaction>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageReactionNewEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
          case "reaction": {
            memberValidators["reaction"] = new __CompositeStructureValidator<MessageReaction>(
              new __CompositeValidator<MessageReaction>([
                new __RequiredValidator(),
              ]),
              MessageReaction.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
      ...getMemberValidator("reaction").validate(obj.reaction, `${path}/reaction`),
    ];
  }
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

export namespace WebhookChatMessageReactionNewEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessageReactionNewEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageReactionNewEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessageReactionNewEventData>(
              new __CompositeValidator<WebhookChatMessageReactionNewEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessageReactionNewEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessageUnpinnedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
    user?: __MultiConstraintValidator<User>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageUnpinnedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
    ];
  }
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

export namespace WebhookChatMessageUnpinnedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessageUnpinnedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageUnpinnedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessageUnpinnedEventData>(
              new __CompositeValidator<WebhookChatMessageUnpinnedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessageUnpinnedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatMessageUpdatedEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageUpdatedEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace WebhookChatMessageUpdatedEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatMessageUpdatedEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatMessageUpdatedEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatMessageUpdatedEventData>(
              new __CompositeValidator<WebhookChatMessageUpdatedEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatMessageUpdatedEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatTypingStartEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    user?: __MultiConstraintValidator<User>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatTypingStartEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
    ];
  }
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

export namespace WebhookChatTypingStartEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatTypingStartEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatTypingStartEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatTypingStartEventData>(
              new __CompositeValidator<WebhookChatTypingStartEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatTypingStartEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace WebhookChatTypingStopEventData {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    user?: __MultiConstraintValidator<User>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatTypingStopEventData, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
    ];
  }
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

export namespace WebhookChatTypingStopEvent {
  const memberValidators : {
    id?: __MultiConstraintValidator<string>,
    type?: __MultiConstraintValidator<string>,
    company?: __MultiConstraintValidator<string>,
    time?: __MultiConstraintValidator<number>,
    integrationId?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    data?: __MultiConstraintValidator<WebhookChatTypingStopEventData>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookChatTypingStopEvent, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "id": {
            memberValidators["id"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "type": {
            memberValidators["type"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "company": {
            memberValidators["company"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "time": {
            memberValidators["time"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "integrationId": {
            memberValidators["integrationId"] = new __NoOpValidator();
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __NoOpValidator();
            break;
          }
          case "data": {
            memberValidators["data"] = new __CompositeStructureValidator<WebhookChatTypingStopEventData>(
              new __CompositeValidator<WebhookChatTypingStopEventData>([
                new __RequiredValidator(),
              ]),
              WebhookChatTypingStopEventData.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("id").validate(obj.id, `${path}/id`),
      ...getMemberValidator("type").validate(obj.type, `${path}/type`),
      ...getMemberValidator("company").validate(obj.company, `${path}/company`),
      ...getMemberValidator("time").validate(obj.time, `${path}/time`),
      ...getMemberValidator("integrationId").validate(obj.integrationId, `${path}/integrationId`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("data").validate(obj.data, `${path}/data`),
    ];
  }
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

export namespace DescribeEventOutput {
  const memberValidators : {
    WebhookChatChannelCreatedEvent?: __MultiConstraintValidator<WebhookChatChannelCreatedEvent>,
    WebhookChatMessageNewEvent?: __MultiConstraintValidator<WebhookChatMessageNewEvent>,
    WebhookChatMessageUpdatedEvent?: __MultiConstraintValidator<WebhookChatMessageUpdatedEvent>,
    WebhookChatMessageDeletedEvent?: __MultiConstraintValidator<WebhookChatMessageDeletedEvent>,
    WebhookChatMessagePinnedEvent?: __MultiConstraintValidator<WebhookChatMessagePinnedEvent>,
    WebhookChatMessageUnpinnedEvent?: __MultiConstraintValidator<WebhookChatMessageUnpinnedEvent>,
    WebhookChatMessageReactionNewEvent?: __MultiConstraintValidator<WebhookChatMessageReactionNewEvent>,
    WebhookChatMessageReactionDeletedEvent?: __MultiConstraintValidator<WebhookChatMessageReactionDeletedEvent>,
    WebhookChatMessageActionTriggeredEvent?: __MultiConstraintValidator<WebhookChatMessageActionTriggeredEvent>,
    WebhookChatChannelUpdatedEvent?: __MultiConstraintValidator<WebhookChatChannelUpdatedEvent>,
    WebhookChatChannelDeletedEvent?: __MultiConstraintValidator<WebhookChatChannelDeletedEvent>,
    WebhookChatChannelAssignedEvent?: __MultiConstraintValidator<WebhookChatChannelAssignedEvent>,
    WebhookChatMemberAddedEvent?: __MultiConstraintValidator<WebhookChatMemberAddedEvent>,
    WebhookChatMemberRemovedEvent?: __MultiConstraintValidator<WebhookChatMemberRemovedEvent>,
    WebhookChatChannelReadEvent?: __MultiConstraintValidator<WebhookChatChannelReadEvent>,
    WebhookChatTypingStartEvent?: __MultiConstraintValidator<WebhookChatTypingStartEvent>,
    WebhookChatTypingStopEvent?: __MultiConstraintValidator<WebhookChatTypingStopEvent>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DescribeEventOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "WebhookChatChannelCreatedEvent": {
            memberValidators["WebhookChatChannelCreatedEvent"] = new __CompositeStructureValidator<WebhookChatChannelCreatedEvent>(
              new __NoOpValidator(),
              WebhookChatChannelCreatedEvent.validate
            );
            break;
          }
          case "WebhookChatMessageNewEvent": {
            memberValidators["WebhookChatMessageNewEvent"] = new __CompositeStructureValidator<WebhookChatMessageNewEvent>(
              new __NoOpValidator(),
              WebhookChatMessageNewEvent.validate
            );
            break;
          }
          case "WebhookChatMessageUpdatedEvent": {
            memberValidators["WebhookChatMessageUpdatedEvent"] = new __CompositeStructureValidator<WebhookChatMessageUpdatedEvent>(
              new __NoOpValidator(),
              WebhookChatMessageUpdatedEvent.validate
            );
            break;
          }
          case "WebhookChatMessageDeletedEvent": {
            memberValidators["WebhookChatMessageDeletedEvent"] = new __CompositeStructureValidator<WebhookChatMessageDeletedEvent>(
              new __NoOpValidator(),
              WebhookChatMessageDeletedEvent.validate
            );
            break;
          }
          case "WebhookChatMessagePinnedEvent": {
            memberValidators["WebhookChatMessagePinnedEvent"] = new __CompositeStructureValidator<WebhookChatMessagePinnedEvent>(
              new __NoOpValidator(),
              WebhookChatMessagePinnedEvent.validate
            );
            break;
          }
          case "WebhookChatMessageUnpinnedEvent": {
            memberValidators["WebhookChatMessageUnpinnedEvent"] = new __CompositeStructureValidator<WebhookChatMessageUnpinnedEvent>(
              new __NoOpValidator(),
              WebhookChatMessageUnpinnedEvent.validate
            );
            break;
          }
          case "WebhookChatMessageReactionNewEvent": {
            memberValidators["WebhookChatMessageReactionNewEvent"] = new __CompositeStructureValidator<WebhookChatMessageReactionNewEvent>(
              new __NoOpValidator(),
              WebhookChatMessageReactionNewEvent.validate
            );
            break;
          }
          case "WebhookChatMessageReactionDeletedEvent": {
            memberValidators["WebhookChatMessageReactionDeletedEvent"] = new __CompositeStructureValidator<WebhookChatMessageReactionDeletedEvent>(
              new __NoOpValidator(),
              WebhookChatMessageReactionDeletedEvent.validate
            );
            break;
          }
          case "WebhookChatMessageActionTriggeredEvent": {
            memberValidators["WebhookChatMessageActionTriggeredEvent"] = new __CompositeStructureValidator<WebhookChatMessageActionTriggeredEvent>(
              new __NoOpValidator(),
              WebhookChatMessageActionTriggeredEvent.validate
            );
            break;
          }
          case "WebhookChatChannelUpdatedEvent": {
            memberValidators["WebhookChatChannelUpdatedEvent"] = new __CompositeStructureValidator<WebhookChatChannelUpdatedEvent>(
              new __NoOpValidator(),
              WebhookChatChannelUpdatedEvent.validate
            );
            break;
          }
          case "WebhookChatChannelDeletedEvent": {
            memberValidators["WebhookChatChannelDeletedEvent"] = new __CompositeStructureValidator<WebhookChatChannelDeletedEvent>(
              new __NoOpValidator(),
              WebhookChatChannelDeletedEvent.validate
            );
            break;
          }
          case "WebhookChatChannelAssignedEvent": {
            memberValidators["WebhookChatChannelAssignedEvent"] = new __CompositeStructureValidator<WebhookChatChannelAssignedEvent>(
              new __NoOpValidator(),
              WebhookChatChannelAssignedEvent.validate
            );
            break;
          }
          case "WebhookChatMemberAddedEvent": {
            memberValidators["WebhookChatMemberAddedEvent"] = new __CompositeStructureValidator<WebhookChatMemberAddedEvent>(
              new __NoOpValidator(),
              WebhookChatMemberAddedEvent.validate
            );
            break;
          }
          case "WebhookChatMemberRemovedEvent": {
            memberValidators["WebhookChatMemberRemovedEvent"] = new __CompositeStructureValidator<WebhookChatMemberRemovedEvent>(
              new __NoOpValidator(),
              WebhookChatMemberRemovedEvent.validate
            );
            break;
          }
          case "WebhookChatChannelReadEvent": {
            memberValidators["WebhookChatChannelReadEvent"] = new __CompositeStructureValidator<WebhookChatChannelReadEvent>(
              new __NoOpValidator(),
              WebhookChatChannelReadEvent.validate
            );
            break;
          }
          case "WebhookChatTypingStartEvent": {
            memberValidators["WebhookChatTypingStartEvent"] = new __CompositeStructureValidator<WebhookChatTypingStartEvent>(
              new __NoOpValidator(),
              WebhookChatTypingStartEvent.validate
            );
            break;
          }
          case "WebhookChatTypingStopEvent": {
            memberValidators["WebhookChatTypingStopEvent"] = new __CompositeStructureValidator<WebhookChatTypingStopEvent>(
              new __NoOpValidator(),
              WebhookChatTypingStopEvent.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("WebhookChatChannelCreatedEvent").validate(obj.WebhookChatChannelCreatedEvent, `${path}/WebhookChatChannelCreatedEvent`),
      ...getMemberValidator("WebhookChatMessageNewEvent").validate(obj.WebhookChatMessageNewEvent, `${path}/WebhookChatMessageNewEvent`),
      ...getMemberValidator("WebhookChatMessageUpdatedEvent").validate(obj.WebhookChatMessageUpdatedEvent, `${path}/WebhookChatMessageUpdatedEvent`),
      ...getMemberValidator("WebhookChatMessageDeletedEvent").validate(obj.WebhookChatMessageDeletedEvent, `${path}/WebhookChatMessageDeletedEvent`),
      ...getMemberValidator("WebhookChatMessagePinnedEvent").validate(obj.WebhookChatMessagePinnedEvent, `${path}/WebhookChatMessagePinnedEvent`),
      ...getMemberValidator("WebhookChatMessageUnpinnedEvent").validate(obj.WebhookChatMessageUnpinnedEvent, `${path}/WebhookChatMessageUnpinnedEvent`),
      ...getMemberValidator("WebhookChatMessageReactionNewEvent").validate(obj.WebhookChatMessageReactionNewEvent, `${path}/WebhookChatMessageReactionNewEvent`),
      ...getMemberValidator("WebhookChatMessageReactionDeletedEvent").validate(obj.WebhookChatMessageReactionDeletedEvent, `${path}/WebhookChatMessageReactionDeletedEvent`),
      ...getMemberValidator("WebhookChatMessageActionTriggeredEvent").validate(obj.WebhookChatMessageActionTriggeredEvent, `${path}/WebhookChatMessageActionTriggeredEvent`),
      ...getMemberValidator("WebhookChatChannelUpdatedEvent").validate(obj.WebhookChatChannelUpdatedEvent, `${path}/WebhookChatChannelUpdatedEvent`),
      ...getMemberValidator("WebhookChatChannelDeletedEvent").validate(obj.WebhookChatChannelDeletedEvent, `${path}/WebhookChatChannelDeletedEvent`),
      ...getMemberValidator("WebhookChatChannelAssignedEvent").validate(obj.WebhookChatChannelAssignedEvent, `${path}/WebhookChatChannelAssignedEvent`),
      ...getMemberValidator("WebhookChatMemberAddedEvent").validate(obj.WebhookChatMemberAddedEvent, `${path}/WebhookChatMemberAddedEvent`),
      ...getMemberValidator("WebhookChatMemberRemovedEvent").validate(obj.WebhookChatMemberRemovedEvent, `${path}/WebhookChatMemberRemovedEvent`),
      ...getMemberValidator("WebhookChatChannelReadEvent").validate(obj.WebhookChatChannelReadEvent, `${path}/WebhookChatChannelReadEvent`),
      ...getMemberValidator("WebhookChatTypingStartEvent").validate(obj.WebhookChatTypingStartEvent, `${path}/WebhookChatTypingStartEvent`),
      ...getMemberValidator("WebhookChatTypingStopEvent").validate(obj.WebhookChatTypingStopEvent, `${path}/WebhookChatTypingStopEvent`),
    ];
  }
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

export namespace GetActionTriggerResultInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    triggerId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetActionTriggerResultInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "triggerId": {
            memberValidators["triggerId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("triggerId").validate(obj.triggerId, `${path}/triggerId`),
    ];
  }
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

export namespace GetActionTriggerResultOutput {
  const memberValidators : {
    status?: __MultiConstraintValidator<string>,
    result?: __MultiConstraintValidator<__DocumentType>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetActionTriggerResultOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "status": {
            memberValidators["status"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "pending",
                "completed",
                "expired",
                ], [
                "pending",
                "completed",
                "expired",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "result": {
            memberValidators["result"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("status").validate(obj.status, `${path}/status`),
      ...getMemberValidator("result").validate(obj.result, `${path}/result`),
    ];
  }
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

export namespace GetChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
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

export namespace GetChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace GetChannelMemberInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    memberId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetChannelMemberInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "memberId": {
            memberValidators["memberId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("memberId").validate(obj.memberId, `${path}/memberId`),
    ];
  }
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

export namespace GetChannelMemberOutput {
  const memberValidators : {
    member?: __MultiConstraintValidator<ChannelMember>,
    user?: __MultiConstraintValidator<User>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetChannelMemberOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "member": {
            memberValidators["member"] = new __CompositeStructureValidator<ChannelMember>(
              new __CompositeValidator<ChannelMember>([
                new __RequiredValidator(),
              ]),
              ChannelMember.validate
            );
            break;
          }
          case "user": {
            memberValidators["user"] = new __CompositeStructureValidator<User>(
              new __CompositeValidator<User>([
                new __RequiredValidator(),
              ]),
              User.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("member").validate(obj.member, `${path}/member`),
      ...getMemberValidator("user").validate(obj.user, `${path}/user`),
    ];
  }
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

export namespace GetDirectChannelIdInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    memberId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetDirectChannelIdInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "memberId": {
            memberValidators["memberId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("memberId").validate(obj.memberId, `${path}/memberId`),
    ];
  }
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

export namespace GetDirectChannelIdOutput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetDirectChannelIdOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
    ];
  }
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

export namespace GetFilePresignedDownloadUrlInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    fileId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetFilePresignedDownloadUrlInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "fileId": {
            memberValidators["fileId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("fileId").validate(obj.fileId, `${path}/fileId`),
    ];
  }
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

export namespace GetFilePresignedDownloadUrlOutput {
  const memberValidators : {
    presignedDownloadUrl?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetFilePresignedDownloadUrlOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "presignedDownloadUrl": {
            memberValidators["presignedDownloadUrl"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("presignedDownloadUrl").validate(obj.presignedDownloadUrl, `${path}/presignedDownloadUrl`),
    ];
  }
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

export namespace GetInboxStateInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetInboxStateInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
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

export namespace InboxPinnedChannel {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    pinnedAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InboxPinnedChannel, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "pinnedAt": {
            memberValidators["pinnedAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("pinnedAt").validate(obj.pinnedAt, `${path}/pinnedAt`),
    ];
  }
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

export namespace InboxTaggedChannel {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    tagId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InboxTaggedChannel, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "tagId": {
            memberValidators["tagId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("tagId").validate(obj.tagId, `${path}/tagId`),
    ];
  }
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

export namespace InboxUnreadChannel {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    unreadAt?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InboxUnreadChannel, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "unreadAt": {
            memberValidators["unreadAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("unreadAt").validate(obj.unreadAt, `${path}/unreadAt`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
    ];
  }
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

export namespace InboxChannelsState {
  const memberValidators : {
    unread?: __MultiConstraintValidator<Iterable<InboxUnreadChannel>>,
    pinned?: __MultiConstraintValidator<Iterable<InboxPinnedChannel>>,
    tagged?: __MultiConstraintValidator<Iterable<InboxTaggedChannel>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InboxChannelsState, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "unread": {
            memberValidators["unread"] = new __CompositeCollectionValidator<InboxUnreadChannel>(
              new __CompositeValidator<InboxUnreadChannel[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<InboxUnreadChannel>(
                new __NoOpValidator(),
                InboxUnreadChannel.validate
              )
            );
            break;
          }
          case "pinned": {
            memberValidators["pinned"] = new __CompositeCollectionValidator<InboxPinnedChannel>(
              new __CompositeValidator<InboxPinnedChannel[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<InboxPinnedChannel>(
                new __NoOpValidator(),
                InboxPinnedChannel.validate
              )
            );
            break;
          }
          case "tagged": {
            memberValidators["tagged"] = new __CompositeCollectionValidator<InboxTaggedChannel>(
              new __CompositeValidator<InboxTaggedChannel[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<InboxTaggedChannel>(
                new __NoOpValidator(),
                InboxTaggedChannel.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("unread").validate(obj.unread, `${path}/unread`),
      ...getMemberValidator("pinned").validate(obj.pinned, `${path}/pinned`),
      ...getMemberValidator("tagged").validate(obj.tagged, `${path}/tagged`),
    ];
  }
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

export namespace GetInboxStateOutput {
  const memberValidators : {
    channels?: __MultiConstraintValidator<InboxChannelsState>,
    tags?: __MultiConstraintValidator<Iterable<InboxTag>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetInboxStateOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channels": {
            memberValidators["channels"] = new __CompositeStructureValidator<InboxChannelsState>(
              new __CompositeValidator<InboxChannelsState>([
                new __RequiredValidator(),
              ]),
              InboxChannelsState.validate
            );
            break;
          }
          case "tags": {
            memberValidators["tags"] = new __CompositeCollectionValidator<InboxTag>(
              new __CompositeValidator<InboxTag[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<InboxTag>(
                new __NoOpValidator(),
                InboxTag.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channels").validate(obj.channels, `${path}/channels`),
      ...getMemberValidator("tags").validate(obj.tags, `${path}/tags`),
    ];
  }
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

export namespace GetMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
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

export namespace GetMessageOutput {
  const memberValidators : {
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace GetOrCreateDirectChannelInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    memberId?: __MultiConstraintValidator<string>,
    memberToInvite?: __MultiConstraintValidator<UserToInvite>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateDirectChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "memberId": {
            memberValidators["memberId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "memberToInvite": {
            memberValidators["memberToInvite"] = new __CompositeStructureValidator<UserToInvite>(
              new __NoOpValidator(),
              UserToInvite.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("memberId").validate(obj.memberId, `${path}/memberId`),
      ...getMemberValidator("memberToInvite").validate(obj.memberToInvite, `${path}/memberToInvite`),
    ];
  }
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

export namespace GetOrCreateDirectChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateDirectChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace GetOrCreateSmsChannelInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
    serviceTitle?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateSmsChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceTitle": {
            memberValidators["serviceTitle"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
      ...getMemberValidator("serviceTitle").validate(obj.serviceTitle, `${path}/serviceTitle`),
    ];
  }
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

export namespace GetOrCreateSmsChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateSmsChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace GetOrCreateTelephonyChannelInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
    serviceTitle?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateTelephonyChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceTitle": {
            memberValidators["serviceTitle"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
      ...getMemberValidator("serviceTitle").validate(obj.serviceTitle, `${path}/serviceTitle`),
    ];
  }
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

export namespace GetOrCreateTelephonyChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateTelephonyChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace GetOrCreateWhatsAppChannelInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
    serviceTitle?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateWhatsAppChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceTitle": {
            memberValidators["serviceTitle"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
      ...getMemberValidator("serviceTitle").validate(obj.serviceTitle, `${path}/serviceTitle`),
    ];
  }
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

export namespace GetOrCreateWhatsAppChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetOrCreateWhatsAppChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace GetSmsChannelIdInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetSmsChannelIdInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
    ];
  }
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

export namespace GetSmsChannelIdOutput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetSmsChannelIdOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
    ];
  }
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

export namespace GetTelephonyChannelIdInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetTelephonyChannelIdInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
    ];
  }
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

export namespace GetTelephonyChannelIdOutput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetTelephonyChannelIdOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
    ];
  }
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

export namespace GetTokenInput {
  const memberValidators : {
    clientId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetTokenInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "clientId": {
            memberValidators["clientId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("clientId").validate(obj.clientId, `${path}/clientId`),
    ];
  }
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

export namespace GetTokenOutput {
  const memberValidators : {
    token?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetTokenOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "token": {
            memberValidators["token"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("token").validate(obj.token, `${path}/token`),
    ];
  }
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

export namespace GetUploadedFileInfoInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    fileId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetUploadedFileInfoInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "fileId": {
            memberValidators["fileId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("fileId").validate(obj.fileId, `${path}/fileId`),
    ];
  }
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

export namespace GetUploadedFileInfoOutput {
  const memberValidators : {
    file?: __MultiConstraintValidator<MessageAttachment>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetUploadedFileInfoOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "file": {
            memberValidators["file"] = new __CompositeStructureValidator<MessageAttachment>(
              new __NoOpValidator(),
              MessageAttachment.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("file").validate(obj.file, `${path}/file`),
    ];
  }
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

export namespace GetWhatsAppChannelIdInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    service?: __MultiConstraintValidator<string>,
    serviceRecipient?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetWhatsAppChannelIdInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
              new __PatternValidator("^\\s*\\S[\\s\\S]*$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("serviceRecipient").validate(obj.serviceRecipient, `${path}/serviceRecipient`),
    ];
  }
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

export namespace GetWhatsAppChannelIdOutput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetWhatsAppChannelIdOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
    ];
  }
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

export namespace HideChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: HideChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
}

/**
 * Nothing: the channel is hidden.
 * @public
 */
export interface HideChannelOutput {}

export namespace HideChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: HideChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace InviteInput {
  const memberValidators : {
    idempotencyToken?: __MultiConstraintValidator<string>,
    invitees?: __MultiConstraintValidator<Iterable<UserToInvite>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InviteInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "invitees": {
            memberValidators["invitees"] = new __CompositeCollectionValidator<UserToInvite>(
              new __CompositeValidator<UserToInvite[]>([
                new __RequiredValidator(),
                new __LengthValidator(1, 100),
              ]),
              new __CompositeStructureValidator<UserToInvite>(
                new __NoOpValidator(),
                UserToInvite.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("invitees").validate(obj.invitees, `${path}/invitees`),
    ];
  }
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

export namespace InviteOutput {
  const memberValidators : {
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: InviteOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __CompositeValidator<User[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace JoinChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: JoinChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
    ];
  }
}

/**
 * Nothing: the acting user is a member.
 * @public
 */
export interface JoinChannelOutput {}

export namespace JoinChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: JoinChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace LeaveChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: LeaveChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
    ];
  }
}

/**
 * Nothing: the acting user isn't a member.
 * @public
 */
export interface LeaveChannelOutput {}

export namespace LeaveChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: LeaveChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace ListChannelMembersInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListChannelMembersInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
    ];
  }
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

export namespace ListChannelMembersOutput {
  const memberValidators : {
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListChannelMembersOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __CompositeValidator<ChannelMember[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __CompositeValidator<User[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace ListChannelMembersReadStatusInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListChannelMembersReadStatusInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
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

export namespace ListChannelMembersReadStatusOutput {
  const memberValidators : {
    members?: __MultiConstraintValidator<Iterable<ChannelMemberReadStatus>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListChannelMembersReadStatusOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMemberReadStatus>(
              new __CompositeValidator<ChannelMemberReadStatus[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<ChannelMemberReadStatus>(
                new __NoOpValidator(),
                ChannelMemberReadStatus.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
    ];
  }
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

export namespace ListChannelsInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListChannelsInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
    ];
  }
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

export namespace ListChannelsOutput {
  const memberValidators : {
    channels?: __MultiConstraintValidator<Iterable<Channel>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListChannelsOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channels": {
            memberValidators["channels"] = new __CompositeCollectionValidator<Channel>(
              new __CompositeValidator<Channel[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<Channel>(
                new __NoOpValidator(),
                Channel.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channels").validate(obj.channels, `${path}/channels`),
    ];
  }
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

export namespace ListInboxTaggedChannelsInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    tagId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListInboxTaggedChannelsInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "tagId": {
            memberValidators["tagId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("tagId").validate(obj.tagId, `${path}/tagId`),
    ];
  }
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

export namespace ListInboxTaggedChannelsOutput {
  const memberValidators : {
    channels?: __MultiConstraintValidator<Iterable<InboxTaggedChannel>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListInboxTaggedChannelsOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channels": {
            memberValidators["channels"] = new __CompositeCollectionValidator<InboxTaggedChannel>(
              new __CompositeValidator<InboxTaggedChannel[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<InboxTaggedChannel>(
                new __NoOpValidator(),
                InboxTaggedChannel.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channels").validate(obj.channels, `${path}/channels`),
    ];
  }
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

export namespace ListInboxTagsInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListInboxTagsInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
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

export namespace ListInboxTagsOutput {
  const memberValidators : {
    tags?: __MultiConstraintValidator<Iterable<InboxTag>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListInboxTagsOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "tags": {
            memberValidators["tags"] = new __CompositeCollectionValidator<InboxTag>(
              new __CompositeValidator<InboxTag[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<InboxTag>(
                new __NoOpValidator(),
                InboxTag.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("tags").validate(obj.tags, `${path}/tags`),
    ];
  }
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

export namespace ListMessageReactionsInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListMessageReactionsInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
    ];
  }
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

export namespace ListMessageReactionsOutput {
  const memberValidators : {
    reactions?: __MultiConstraintValidator<Iterable<MessageReaction>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListMessageReactionsOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "reactions": {
            memberValidators["reactions"] = new __CompositeCollectionValidator<MessageReaction>(
              new __CompositeValidator<MessageReaction[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<MessageReaction>(
                new __NoOpValidator(),
                MessageReaction.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("reactions").validate(obj.reactions, `${path}/reactions`),
    ];
  }
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

export namespace ListMessagesInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
    before?: __MultiConstraintValidator<string>,
    after?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListMessagesInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
          case "before": {
            memberValidators["before"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "after": {
            memberValidators["after"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
      ...getMemberValidator("before").validate(obj.before, `${path}/before`),
      ...getMemberValidator("after").validate(obj.after, `${path}/after`),
    ];
  }
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

export namespace ListMessagesOutput {
  const memberValidators : {
    messages?: __MultiConstraintValidator<Iterable<Message>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListMessagesOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "messages": {
            memberValidators["messages"] = new __CompositeCollectionValidator<Message>(
              new __CompositeValidator<Message[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<Message>(
                new __NoOpValidator(),
                Message.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("messages").validate(obj.messages, `${path}/messages`),
    ];
  }
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

export namespace ListPinnedMessagesInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListPinnedMessagesInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
    ];
  }
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

export namespace ListPinnedMessagesOutput {
  const memberValidators : {
    messages?: __MultiConstraintValidator<Iterable<Message>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListPinnedMessagesOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "messages": {
            memberValidators["messages"] = new __CompositeCollectionValidator<Message>(
              new __CompositeValidator<Message[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<Message>(
                new __NoOpValidator(),
                Message.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("messages").validate(obj.messages, `${path}/messages`),
    ];
  }
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

export namespace MarkReadInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MarkReadInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
    ];
  }
}

/**
 * Nothing: it is marked.
 * @public
 */
export interface MarkReadOutput {}

export namespace MarkReadOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MarkReadOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace MarkUnreadInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    force?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MarkUnreadInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "force": {
            memberValidators["force"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("force").validate(obj.force, `${path}/force`),
    ];
  }
}

/**
 * Nothing: it is marked.
 * @public
 */
export interface MarkUnreadOutput {}

export namespace MarkUnreadOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: MarkUnreadOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace PartialUpdateChannelSetInput {
  const memberValidators : {
    subject?: __MultiConstraintValidator<string>,
    description?: __MultiConstraintValidator<string>,
    access?: __MultiConstraintValidator<string>,
    broadcast?: __MultiConstraintValidator<boolean>,
    service?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PartialUpdateChannelSetInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "subject": {
            memberValidators["subject"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "description": {
            memberValidators["description"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 2000),
            ]);
            break;
          }
          case "access": {
            memberValidators["access"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "private",
                "public",
                ], [
                "private",
                "public",
              ]),
            ]);
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("subject").validate(obj.subject, `${path}/subject`),
      ...getMemberValidator("description").validate(obj.description, `${path}/description`),
      ...getMemberValidator("access").validate(obj.access, `${path}/access`),
      ...getMemberValidator("broadcast").validate(obj.broadcast, `${path}/broadcast`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
    ];
  }
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

export namespace PartialUpdateChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    set?: __MultiConstraintValidator<PartialUpdateChannelSetInput>,
    unset?: __MultiConstraintValidator<Iterable<string>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PartialUpdateChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "set": {
            memberValidators["set"] = new __CompositeStructureValidator<PartialUpdateChannelSetInput>(
              new __NoOpValidator(),
              PartialUpdateChannelSetInput.validate
            );
            break;
          }
          case "unset": {
            memberValidators["unset"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<PartialUpdateChannelUnsetField[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeValidator<string>([
                new __EnumValidator([
                  "subject",
                  "description",
                  "service",
                  ], [
                  "subject",
                  "description",
                  "service",
                ]),
              ])
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("set").validate(obj.set, `${path}/set`),
      ...getMemberValidator("unset").validate(obj.unset, `${path}/unset`),
    ];
  }
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

export namespace PartialUpdateChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PartialUpdateChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
    ];
  }
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

export namespace PartialUpdateMessageSetInput {
  const memberValidators : {
    text?: __MultiConstraintValidator<string>,
    elements?: __MultiConstraintValidator<Iterable<Element>>,
    attachments?: __MultiConstraintValidator<Iterable<MessageAttachment>>,
    quote?: __MultiConstraintValidator<MessageQuote>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PartialUpdateMessageSetInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __CompositeValidator<Element[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __CompositeValidator<MessageAttachment[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<MessageAttachment>(
                new __NoOpValidator(),
                MessageAttachment.validate
              )
            );
            break;
          }
          case "quote": {
            memberValidators["quote"] = new __CompositeStructureValidator<MessageQuote>(
              new __NoOpValidator(),
              MessageQuote.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("elements").validate(obj.elements, `${path}/elements`),
      ...getMemberValidator("attachments").validate(obj.attachments, `${path}/attachments`),
      ...getMemberValidator("quote").validate(obj.quote, `${path}/quote`),
    ];
  }
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

export namespace PartialUpdateMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    set?: __MultiConstraintValidator<PartialUpdateMessageSetInput>,
    unset?: __MultiConstraintValidator<Iterable<string>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PartialUpdateMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "set": {
            memberValidators["set"] = new __CompositeStructureValidator<PartialUpdateMessageSetInput>(
              new __NoOpValidator(),
              PartialUpdateMessageSetInput.validate
            );
            break;
          }
          case "unset": {
            memberValidators["unset"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<PartialUpdateMessageUnsetField[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeValidator<string>([
                new __EnumValidator([
                  "text",
                  "elements",
                  "attachments",
                  "quote",
                  ], [
                  "text",
                  "elements",
                  "attachments",
                  "quote",
                ]),
              ])
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("set").validate(obj.set, `${path}/set`),
      ...getMemberValidator("unset").validate(obj.unset, `${path}/unset`),
    ];
  }
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

export namespace PartialUpdateMessageOutput {
  const memberValidators : {
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PartialUpdateMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace PinChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    force?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PinChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "force": {
            memberValidators["force"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("force").validate(obj.force, `${path}/force`),
    ];
  }
}

/**
 * Empty: the channel is pinned.
 * @public
 */
export interface PinChannelOutput {}

export namespace PinChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PinChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace PinMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    expiresAfter?: __MultiConstraintValidator<number>,
    expiresAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PinMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "expiresAfter": {
            memberValidators["expiresAfter"] = new __CompositeValidator<number>([
              new __RangeValidator(1, undefined),
            ]);
            break;
          }
          case "expiresAt": {
            memberValidators["expiresAt"] = new __CompositeValidator<string>([
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("expiresAfter").validate(obj.expiresAfter, `${path}/expiresAfter`),
      ...getMemberValidator("expiresAt").validate(obj.expiresAt, `${path}/expiresAt`),
    ];
  }
}

/**
 * Nothing: the message is pinned.
 * @public
 */
export interface PinMessageOutput {}

export namespace PinMessageOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: PinMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace QueryChannelsInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
    query?: __MultiConstraintValidator<ChannelsQuery>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: QueryChannelsInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
          case "query": {
            memberValidators["query"] = new __CompositeStructureValidator<ChannelsQuery>(
              new __CompositeValidator<ChannelsQuery>([
                new __RequiredValidator(),
              ]),
              ChannelsQuery.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
      ...getMemberValidator("query").validate(obj.query, `${path}/query`),
    ];
  }
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

export namespace QueryChannelsOutput {
  const memberValidators : {
    channels?: __MultiConstraintValidator<Iterable<Channel>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: QueryChannelsOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channels": {
            memberValidators["channels"] = new __CompositeCollectionValidator<Channel>(
              new __CompositeValidator<Channel[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<Channel>(
                new __NoOpValidator(),
                Channel.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channels").validate(obj.channels, `${path}/channels`),
    ];
  }
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

export namespace ScheduleExternalFlagAdjustmentJobInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ScheduleExternalFlagAdjustmentJobInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
    ];
  }
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

export namespace ScheduleExternalFlagAdjustmentJobOutput {
  const memberValidators : {
    jobId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ScheduleExternalFlagAdjustmentJobOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "jobId": {
            memberValidators["jobId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("jobId").validate(obj.jobId, `${path}/jobId`),
    ];
  }
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

export namespace SendActionTriggerResultInput {
  const memberValidators : {
    triggerId?: __MultiConstraintValidator<string>,
    result?: __MultiConstraintValidator<__DocumentType>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendActionTriggerResultInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "triggerId": {
            memberValidators["triggerId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "result": {
            memberValidators["result"] = new __CompositeValidator<__DocumentType>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("triggerId").validate(obj.triggerId, `${path}/triggerId`),
      ...getMemberValidator("result").validate(obj.result, `${path}/result`),
    ];
  }
}

/**
 * Empty: the result is stored.
 * @public
 */
export interface SendActionTriggerResultOutput {}

export namespace SendActionTriggerResultOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendActionTriggerResultOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace SendGiphyInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    text?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendGiphyInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 50),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
    ];
  }
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

export namespace SendGiphyOutput {
  const memberValidators : {
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendGiphyOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace SendMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    text?: __MultiConstraintValidator<string>,
    elements?: __MultiConstraintValidator<Iterable<Element>>,
    attachments?: __MultiConstraintValidator<Iterable<MessageAttachment>>,
    quote?: __MultiConstraintValidator<MessageQuote>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __CompositeValidator<Element[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __CompositeValidator<MessageAttachment[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<MessageAttachment>(
                new __NoOpValidator(),
                MessageAttachment.validate
              )
            );
            break;
          }
          case "quote": {
            memberValidators["quote"] = new __CompositeStructureValidator<MessageQuote>(
              new __NoOpValidator(),
              MessageQuote.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("elements").validate(obj.elements, `${path}/elements`),
      ...getMemberValidator("attachments").validate(obj.attachments, `${path}/attachments`),
      ...getMemberValidator("quote").validate(obj.quote, `${path}/quote`),
    ];
  }
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

export namespace SendMessageOutput {
  const memberValidators : {
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace SendMessageReactionInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    reactionType?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendMessageReactionInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "reactionType": {
            memberValidators["reactionType"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
                ], [
                "thumbsup",
                "clap",
                "slightly_smiling_face",
                "smiley",
                "heart",
                "eyes",
                "white_check_mark",
                "confused",
                "thumbsdown",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("reactionType").validate(obj.reactionType, `${path}/reactionType`),
    ];
  }
}

/**
 * Empty: the reaction is there.
 * @public
 */
export interface SendMessageReactionOutput {}

export namespace SendMessageReactionOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendMessageReactionOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace SendSystemMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    text?: __MultiConstraintValidator<string>,
    event?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendSystemMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "event": {
            memberValidators["event"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 10000),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("event").validate(obj.event, `${path}/event`),
    ];
  }
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

export namespace SendSystemMessageOutput {
  const memberValidators : {
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendSystemMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace SendTypingStartInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendTypingStartInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
}

/**
 * Nothing: it was sent on.
 * @public
 */
export interface SendTypingStartOutput {}

export namespace SendTypingStartOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendTypingStartOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace SendTypingStopInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendTypingStopInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
}

/**
 * Nothing: it was sent on.
 * @public
 */
export interface SendTypingStopOutput {}

export namespace SendTypingStopOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: SendTypingStopOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace ShowChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ShowChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
}

/**
 * Nothing: the channel is shown.
 * @public
 */
export interface ShowChannelOutput {}

export namespace ShowChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ShowChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace TagChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    tagId?: __MultiConstraintValidator<string>,
    force?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TagChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "tagId": {
            memberValidators["tagId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "force": {
            memberValidators["force"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("tagId").validate(obj.tagId, `${path}/tagId`),
      ...getMemberValidator("force").validate(obj.force, `${path}/force`),
    ];
  }
}

/**
 * Empty: the channel has the tag.
 * @public
 */
export interface TagChannelOutput {}

export namespace TagChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TagChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace TriggerMessageActionInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    actionId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TriggerMessageActionInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "actionId": {
            memberValidators["actionId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 256),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("actionId").validate(obj.actionId, `${path}/actionId`),
    ];
  }
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

export namespace TriggerMessageActionOutput {
  const memberValidators : {
    triggerId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TriggerMessageActionOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "triggerId": {
            memberValidators["triggerId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("triggerId").validate(obj.triggerId, `${path}/triggerId`),
    ];
  }
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

export namespace UnpinChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UnpinChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
    ];
  }
}

/**
 * Empty: the channel isn't pinned (any more).
 * @public
 */
export interface UnpinChannelOutput {}

export namespace UnpinChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UnpinChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace UnpinMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UnpinMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
    ];
  }
}

/**
 * Nothing: the message isn't pinned.
 * @public
 */
export interface UnpinMessageOutput {}

export namespace UnpinMessageOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UnpinMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace UntagChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    tagId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UntagChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "tagId": {
            memberValidators["tagId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("tagId").validate(obj.tagId, `${path}/tagId`),
    ];
  }
}

/**
 * Empty: the channel doesn't have the tag (any more).
 * @public
 */
export interface UntagChannelOutput {}

export namespace UntagChannelOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UntagChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

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

export namespace UpdateChannelInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    silent?: __MultiConstraintValidator<boolean>,
    subject?: __MultiConstraintValidator<string>,
    description?: __MultiConstraintValidator<string>,
    access?: __MultiConstraintValidator<string>,
    broadcast?: __MultiConstraintValidator<boolean>,
    service?: __MultiConstraintValidator<string>,
    members?: __MultiConstraintValidator<Iterable<string>>,
    membersToInvite?: __MultiConstraintValidator<Iterable<UserToInvite>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateChannelInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "silent": {
            memberValidators["silent"] = new __NoOpValidator();
            break;
          }
          case "subject": {
            memberValidators["subject"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "description": {
            memberValidators["description"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 2000),
            ]);
            break;
          }
          case "access": {
            memberValidators["access"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "private",
                "public",
                ], [
                "private",
                "public",
              ]),
            ]);
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "service": {
            memberValidators["service"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
            ]);
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<string[]>([
                new __LengthValidator(0, 100),
              ]),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "membersToInvite": {
            memberValidators["membersToInvite"] = new __CompositeCollectionValidator<UserToInvite>(
              new __CompositeValidator<UserToInvite[]>([
                new __LengthValidator(0, 100),
              ]),
              new __CompositeStructureValidator<UserToInvite>(
                new __NoOpValidator(),
                UserToInvite.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("subject").validate(obj.subject, `${path}/subject`),
      ...getMemberValidator("description").validate(obj.description, `${path}/description`),
      ...getMemberValidator("access").validate(obj.access, `${path}/access`),
      ...getMemberValidator("broadcast").validate(obj.broadcast, `${path}/broadcast`),
      ...getMemberValidator("service").validate(obj.service, `${path}/service`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("membersToInvite").validate(obj.membersToInvite, `${path}/membersToInvite`),
    ];
  }
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

export namespace UpdateChannelOutput {
  const memberValidators : {
    channel?: __MultiConstraintValidator<Channel>,
    members?: __MultiConstraintValidator<Iterable<ChannelMember>>,
    users?: __MultiConstraintValidator<Iterable<User>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateChannelOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channel": {
            memberValidators["channel"] = new __CompositeStructureValidator<Channel>(
              new __CompositeValidator<Channel>([
                new __RequiredValidator(),
              ]),
              Channel.validate
            );
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<ChannelMember>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<ChannelMember>(
                new __NoOpValidator(),
                ChannelMember.validate
              )
            );
            break;
          }
          case "users": {
            memberValidators["users"] = new __CompositeCollectionValidator<User>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<User>(
                new __NoOpValidator(),
                User.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channel").validate(obj.channel, `${path}/channel`),
      ...getMemberValidator("members").validate(obj.members, `${path}/members`),
      ...getMemberValidator("users").validate(obj.users, `${path}/users`),
    ];
  }
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

export namespace UpdateInboxTagInput {
  const memberValidators : {
    userId?: __MultiConstraintValidator<string>,
    tagId?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateInboxTagInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "tagId": {
            memberValidators["tagId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 50),
              new __PatternValidator("^\\S(.*\\S)?$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("tagId").validate(obj.tagId, `${path}/tagId`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
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

export namespace UpdateInboxTagOutput {
  const memberValidators : {
    tag?: __MultiConstraintValidator<InboxTag>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateInboxTagOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "tag": {
            memberValidators["tag"] = new __CompositeStructureValidator<InboxTag>(
              new __CompositeValidator<InboxTag>([
                new __RequiredValidator(),
              ]),
              InboxTag.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("tag").validate(obj.tag, `${path}/tag`),
    ];
  }
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

export namespace UpdateMessageInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    messageId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    text?: __MultiConstraintValidator<string>,
    elements?: __MultiConstraintValidator<Iterable<Element>>,
    attachments?: __MultiConstraintValidator<Iterable<MessageAttachment>>,
    quote?: __MultiConstraintValidator<MessageQuote>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateMessageInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "messageId": {
            memberValidators["messageId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
              new __LengthValidator(undefined, 10000),
            ]);
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __CompositeValidator<Element[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __CompositeValidator<MessageAttachment[]>([
                new __LengthValidator(undefined, 10),
              ]),
              new __CompositeStructureValidator<MessageAttachment>(
                new __NoOpValidator(),
                MessageAttachment.validate
              )
            );
            break;
          }
          case "quote": {
            memberValidators["quote"] = new __CompositeStructureValidator<MessageQuote>(
              new __NoOpValidator(),
              MessageQuote.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("messageId").validate(obj.messageId, `${path}/messageId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
      ...getMemberValidator("elements").validate(obj.elements, `${path}/elements`),
      ...getMemberValidator("attachments").validate(obj.attachments, `${path}/attachments`),
      ...getMemberValidator("quote").validate(obj.quote, `${path}/quote`),
    ];
  }
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

export namespace UpdateMessageOutput {
  const memberValidators : {
    message?: __MultiConstraintValidator<Message>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateMessageOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "message": {
            memberValidators["message"] = new __CompositeStructureValidator<Message>(
              new __CompositeValidator<Message>([
                new __RequiredValidator(),
              ]),
              Message.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("message").validate(obj.message, `${path}/message`),
    ];
  }
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

export namespace UploadFileInput {
  const memberValidators : {
    channelId?: __MultiConstraintValidator<string>,
    userId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UploadFileInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "userId": {
            memberValidators["userId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 255),
              new __PatternValidator("^[^/\\\\\\x00-\\x1F\\x7F]+$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
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

export namespace UploadFileOutput {
  const memberValidators : {
    fileId?: __MultiConstraintValidator<string>,
    presignedUploadUrl?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UploadFileOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "fileId": {
            memberValidators["fileId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "presignedUploadUrl": {
            memberValidators["presignedUploadUrl"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("fileId").validate(obj.fileId, `${path}/fileId`),
      ...getMemberValidator("presignedUploadUrl").validate(obj.presignedUploadUrl, `${path}/presignedUploadUrl`),
    ];
  }
}

/**
 * The key to make.
 * @public
 */
export interface CreateApiKeyInput {
  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The bot that it is for; or `system` is given.
   * @public
   */
  botId?: string | undefined;

  /**
   * The system of the company that it is for, by a name of the caller's choice, as in `crm`; or `botId` is given.
   * @public
   */
  system?: string | undefined;

  /**
   * What it may do: scopes of the conversations API, `messaging:read`, `messaging:*` for all of it, or `*:*` for
   * everything, administration included.
   * @public
   */
  scopes: string[];

  /**
   * How long it is good, in seconds: from an hour to twelve months; 90 days when it isn't given.
   * @public
   */
  expiresAfter?: number | undefined;
}

export namespace CreateApiKeyInput {
  const memberValidators : {
    idempotencyToken?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    system?: __MultiConstraintValidator<string>,
    scopes?: __MultiConstraintValidator<Iterable<string>>,
    expiresAfter?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateApiKeyInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "system": {
            memberValidators["system"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
              new __PatternValidator("^[A-Za-z0-9_.@-]+$"),
            ]);
            break;
          }
          case "scopes": {
            memberValidators["scopes"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<string[]>([
                new __RequiredValidator(),
                new __LengthValidator(1, 100),
              ]),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
                new __PatternValidator("^[!-~]+$"),
              ])
            );
            break;
          }
          case "expiresAfter": {
            memberValidators["expiresAfter"] = new __CompositeValidator<number>([
              new __RangeValidator(3600, 31622400),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("system").validate(obj.system, `${path}/system`),
      ...getMemberValidator("scopes").validate(obj.scopes, `${path}/scopes`),
      ...getMemberValidator("expiresAfter").validate(obj.expiresAfter, `${path}/expiresAfter`),
    ];
  }
}

/**
 * What is known of a key that a bot or a system calls with; never the key itself.
 * @public
 */
export interface ApiKey {
  /**
   * The id of the key.
   * @public
   */
  apiKeyId: string;

  /**
   * What the key begins with, for people to recognize it by.
   * @public
   */
  hint: string;

  /**
   * The bot whose key it is; or there is a `system`.
   * @public
   */
  botId?: string | undefined;

  /**
   * The system whose key it is; or there is a `botId`.
   * @public
   */
  system?: string | undefined;

  /**
   * What it may do.
   * @public
   */
  scopes: string[];

  /**
   * When it was made.
   * @public
   */
  createdAt: string;

  /**
   * When it ends or has ended.
   * @public
   */
  expiresAt: string;

  /**
   * When it was revoked; only if it was.
   * @public
   */
  revokedAt?: string | undefined;

  /**
   * When it was last used, to the hour; not there if it never was.
   * @public
   */
  lastUsedAt?: string | undefined;
}

export namespace ApiKey {
  const memberValidators : {
    apiKeyId?: __MultiConstraintValidator<string>,
    hint?: __MultiConstraintValidator<string>,
    botId?: __MultiConstraintValidator<string>,
    system?: __MultiConstraintValidator<string>,
    scopes?: __MultiConstraintValidator<Iterable<string>>,
    createdAt?: __MultiConstraintValidator<string>,
    expiresAt?: __MultiConstraintValidator<string>,
    revokedAt?: __MultiConstraintValidator<string>,
    lastUsedAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ApiKey, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "apiKeyId": {
            memberValidators["apiKeyId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "hint": {
            memberValidators["hint"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "system": {
            memberValidators["system"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
              new __PatternValidator("^[A-Za-z0-9_.@-]+$"),
            ]);
            break;
          }
          case "scopes": {
            memberValidators["scopes"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<string[]>([
                new __RequiredValidator(),
                new __LengthValidator(1, 100),
              ]),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
                new __PatternValidator("^[!-~]+$"),
              ])
            );
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "expiresAt": {
            memberValidators["expiresAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "revokedAt": {
            memberValidators["revokedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "lastUsedAt": {
            memberValidators["lastUsedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("apiKeyId").validate(obj.apiKeyId, `${path}/apiKeyId`),
      ...getMemberValidator("hint").validate(obj.hint, `${path}/hint`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("system").validate(obj.system, `${path}/system`),
      ...getMemberValidator("scopes").validate(obj.scopes, `${path}/scopes`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("expiresAt").validate(obj.expiresAt, `${path}/expiresAt`),
      ...getMemberValidator("revokedAt").validate(obj.revokedAt, `${path}/revokedAt`),
      ...getMemberValidator("lastUsedAt").validate(obj.lastUsedAt, `${path}/lastUsedAt`),
    ];
  }
}

/**
 * The key that was made.
 * @public
 */
export interface CreateApiKeyOutput {
  /**
   * What is known of the key.
   * @public
   */
  apiKey: ApiKey;

  /**
   * The key itself. This is the only answer that has it.
   * @public
   */
  key: string;
}

/**
 * @internal
 */
export const CreateApiKeyOutputFilterSensitiveLog = (obj: CreateApiKeyOutput): any => ({
  ...obj,
  ...(obj.key && { key:
    SENSITIVE_STRING
  }),
})
export namespace CreateApiKeyOutput {
  const memberValidators : {
    apiKey?: __MultiConstraintValidator<ApiKey>,
    key?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateApiKeyOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "apiKey": {
            memberValidators["apiKey"] = new __CompositeStructureValidator<ApiKey>(
              new __CompositeValidator<ApiKey>([
                new __RequiredValidator(),
              ]),
              ApiKey.validate
            );
            break;
          }
          case "key": {
            memberValidators["key"] = new __SensitiveConstraintValidator<string>(
              new __CompositeValidator<string>([
                new __RequiredValidator(),
              ])
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("apiKey").validate(obj.apiKey, `${path}/apiKey`),
      ...getMemberValidator("key").validate(obj.key, `${path}/key`),
    ];
  }
}

/**
 * The bot to make.
 * @public
 */
export interface CreateBotInput {
  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * What people see it by.
   * @public
   */
  name: string;
}

export namespace CreateBotInput {
  const memberValidators : {
    idempotencyToken?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateBotInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 255),
              new __PatternValidator("^\\S(.*\\S)?$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
}

/**
 * A user that calls with keys.
 * @public
 */
export interface Bot {
  /**
   * The bot's user id.
   * @public
   */
  botId: string;

  /**
   * What people see it by; not there for the bot of a widget without a name.
   * @public
   */
  name?: string | undefined;

  /**
   * When it was made.
   * @public
   */
  createdAt: string;
}

export namespace Bot {
  const memberValidators : {
    botId?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
    createdAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: Bot, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 255),
              new __PatternValidator("^\\S(.*\\S)?$"),
            ]);
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
    ];
  }
}

/**
 * The bot that was made.
 * @public
 */
export interface CreateBotOutput {
  /**
   * The bot, with the id that it was given.
   * @public
   */
  bot: Bot;
}

export namespace CreateBotOutput {
  const memberValidators : {
    bot?: __MultiConstraintValidator<Bot>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateBotOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "bot": {
            memberValidators["bot"] = new __CompositeStructureValidator<Bot>(
              new __CompositeValidator<Bot>([
                new __RequiredValidator(),
              ]),
              Bot.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("bot").validate(obj.bot, `${path}/bot`),
    ];
  }
}

/**
 * The webhook to make.
 * @public
 */
export interface CreateWebhookInput {
  /**
   * The address that events are posted to: `https://` (or `http://` where the service is set to reach it), with a
   * name or a public address, without user and password, up to 2,048 characters.
   * @public
   */
  url: string;

  /**
   * What it is for, up to 200 characters.
   * @public
   */
  description?: string | undefined;

  /**
   * The kinds of events that it gets; all when it isn't given.
   * @public
   */
  eventTypes?: WebhookEventType[] | undefined;

  /**
   * The bot in whose channels the events have to happen; when it isn't given, those of all channels are sent.
   * @public
   */
  botId?: string | undefined;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;
}

export namespace CreateWebhookInput {
  const memberValidators : {
    url?: __MultiConstraintValidator<string>,
    description?: __MultiConstraintValidator<string>,
    eventTypes?: __MultiConstraintValidator<Iterable<string>>,
    botId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateWebhookInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "url": {
            memberValidators["url"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 2048),
              new __PatternValidator("^https?://[!-~]+$"),
            ]);
            break;
          }
          case "description": {
            memberValidators["description"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "eventTypes": {
            memberValidators["eventTypes"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<WebhookEventType[]>([
                new __LengthValidator(1, 15),
              ]),
              new __CompositeValidator<string>([
                new __EnumValidator([
                  "chat:channel:created",
                  "chat:message:new",
                  "chat:message:updated",
                  "chat:message:deleted",
                  "chat:message:pinned",
                  "chat:message:unpinned",
                  "chat:message:reaction:new",
                  "chat:message:reaction:deleted",
                  "chat:message:action",
                  "chat:channel:updated",
                  "chat:channel:deleted",
                  "chat:channel:assigned",
                  "chat:member:added",
                  "chat:member:removed",
                  "chat:channel:read",
                  "chat:typing:start",
                  "chat:typing:stop",
                  ], [
                  "chat:channel:created",
                  "chat:message:new",
                  "chat:message:updated",
                  "chat:message:deleted",
                  "chat:message:pinned",
                  "chat:message:unpinned",
                  "chat:message:reaction:new",
                  "chat:message:reaction:deleted",
                  "chat:message:action",
                  "chat:channel:updated",
                  "chat:channel:deleted",
                  "chat:channel:assigned",
                  "chat:member:added",
                  "chat:member:removed",
                  "chat:channel:read",
                  "chat:typing:start",
                  "chat:typing:stop",
                ]),
              ])
            );
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("url").validate(obj.url, `${path}/url`),
      ...getMemberValidator("description").validate(obj.description, `${path}/description`),
      ...getMemberValidator("eventTypes").validate(obj.eventTypes, `${path}/eventTypes`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
    ];
  }
}

/**
 * Where a company's events are posted to.
 * @public
 */
export interface Webhook {
  /**
   * The id of the webhook: the `integrationId` of the events sent to it, unless they have a `botId`.
   * @public
   */
  webhookId: string;

  /**
   * The address that events are posted to.
   * @public
   */
  url: string;

  /**
   * What it is for.
   * @public
   */
  description?: string | undefined;

  /**
   * The kinds of events that it gets; not there when it gets all.
   * @public
   */
  eventTypes?: WebhookEventType[] | undefined;

  /**
   * The bot in whose channels the events have to happen; not there when it gets those of all channels.
   * @public
   */
  botId?: string | undefined;

  /**
   * Whether anything is sent to it.
   * @public
   */
  state: WebhookState;

  /**
   * Why it is disabled, for people to read; only while it is.
   * @public
   */
  disabledReason?: string | undefined;

  /**
   * Since when no delivery has succeeded in spite of attempts; only while that is so.
   * @public
   */
  failingSince?: string | undefined;

  /**
   * Until when requests are signed with the previous secret as well; only while they are.
   * @public
   */
  previousSecretUntil?: string | undefined;

  /**
   * When it was made.
   * @public
   */
  createdAt: string;

  /**
   * When it was last changed.
   * @public
   */
  updatedAt: string;
}

export namespace Webhook {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
    url?: __MultiConstraintValidator<string>,
    description?: __MultiConstraintValidator<string>,
    eventTypes?: __MultiConstraintValidator<Iterable<string>>,
    botId?: __MultiConstraintValidator<string>,
    state?: __MultiConstraintValidator<string>,
    disabledReason?: __MultiConstraintValidator<string>,
    failingSince?: __MultiConstraintValidator<string>,
    previousSecretUntil?: __MultiConstraintValidator<string>,
    createdAt?: __MultiConstraintValidator<string>,
    updatedAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: Webhook, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "url": {
            memberValidators["url"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 2048),
              new __PatternValidator("^https?://[!-~]+$"),
            ]);
            break;
          }
          case "description": {
            memberValidators["description"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "eventTypes": {
            memberValidators["eventTypes"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<WebhookEventType[]>([
                new __LengthValidator(1, 15),
              ]),
              new __CompositeValidator<string>([
                new __EnumValidator([
                  "chat:channel:created",
                  "chat:message:new",
                  "chat:message:updated",
                  "chat:message:deleted",
                  "chat:message:pinned",
                  "chat:message:unpinned",
                  "chat:message:reaction:new",
                  "chat:message:reaction:deleted",
                  "chat:message:action",
                  "chat:channel:updated",
                  "chat:channel:deleted",
                  "chat:channel:assigned",
                  "chat:member:added",
                  "chat:member:removed",
                  "chat:channel:read",
                  "chat:typing:start",
                  "chat:typing:stop",
                  ], [
                  "chat:channel:created",
                  "chat:message:new",
                  "chat:message:updated",
                  "chat:message:deleted",
                  "chat:message:pinned",
                  "chat:message:unpinned",
                  "chat:message:reaction:new",
                  "chat:message:reaction:deleted",
                  "chat:message:action",
                  "chat:channel:updated",
                  "chat:channel:deleted",
                  "chat:channel:assigned",
                  "chat:member:added",
                  "chat:member:removed",
                  "chat:channel:read",
                  "chat:typing:start",
                  "chat:typing:stop",
                ]),
              ])
            );
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "state": {
            memberValidators["state"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "enabled",
                "disabled",
                ], [
                "enabled",
                "disabled",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "disabledReason": {
            memberValidators["disabledReason"] = new __NoOpValidator();
            break;
          }
          case "failingSince": {
            memberValidators["failingSince"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "previousSecretUntil": {
            memberValidators["previousSecretUntil"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "updatedAt": {
            memberValidators["updatedAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
      ...getMemberValidator("url").validate(obj.url, `${path}/url`),
      ...getMemberValidator("description").validate(obj.description, `${path}/description`),
      ...getMemberValidator("eventTypes").validate(obj.eventTypes, `${path}/eventTypes`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("state").validate(obj.state, `${path}/state`),
      ...getMemberValidator("disabledReason").validate(obj.disabledReason, `${path}/disabledReason`),
      ...getMemberValidator("failingSince").validate(obj.failingSince, `${path}/failingSince`),
      ...getMemberValidator("previousSecretUntil").validate(obj.previousSecretUntil, `${path}/previousSecretUntil`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("updatedAt").validate(obj.updatedAt, `${path}/updatedAt`),
    ];
  }
}

/**
 * The webhook that was made, and its secret.
 * @public
 */
export interface CreateWebhookOutput {
  /**
   * The webhook, with the id that it was given.
   * @public
   */
  webhook: Webhook;

  /**
   * What its requests are signed with. This is the only answer that has it.
   * @public
   */
  secret: string;
}

/**
 * @internal
 */
export const CreateWebhookOutputFilterSensitiveLog = (obj: CreateWebhookOutput): any => ({
  ...obj,
  ...(obj.secret && { secret:
    SENSITIVE_STRING
  }),
})
export namespace CreateWebhookOutput {
  const memberValidators : {
    webhook?: __MultiConstraintValidator<Webhook>,
    secret?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: CreateWebhookOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhook": {
            memberValidators["webhook"] = new __CompositeStructureValidator<Webhook>(
              new __CompositeValidator<Webhook>([
                new __RequiredValidator(),
              ]),
              Webhook.validate
            );
            break;
          }
          case "secret": {
            memberValidators["secret"] = new __SensitiveConstraintValidator<string>(
              new __CompositeValidator<string>([
                new __RequiredValidator(),
              ])
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhook").validate(obj.webhook, `${path}/webhook`),
      ...getMemberValidator("secret").validate(obj.secret, `${path}/secret`),
    ];
  }
}

/**
 * Which webhook to delete.
 * @public
 */
export interface DeleteWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

export namespace DeleteWebhookInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteWebhookInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
    ];
  }
}

/**
 * Empty: the company has no such webhook (any more).
 * @public
 */
export interface DeleteWebhookOutput {}

export namespace DeleteWebhookOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DeleteWebhookOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

/**
 * Which webhook to disable, and why.
 * @public
 */
export interface DisableWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Why, for whoever looks at the webhook later; "Disabled by an administrator." when it isn't given.
   * @public
   */
  reason?: string | undefined;
}

export namespace DisableWebhookInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
    reason?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DisableWebhookInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "reason": {
            memberValidators["reason"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
      ...getMemberValidator("reason").validate(obj.reason, `${path}/reason`),
    ];
  }
}

/**
 * The disabled webhook.
 * @public
 */
export interface DisableWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}

export namespace DisableWebhookOutput {
  const memberValidators : {
    webhook?: __MultiConstraintValidator<Webhook>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: DisableWebhookOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhook": {
            memberValidators["webhook"] = new __CompositeStructureValidator<Webhook>(
              new __CompositeValidator<Webhook>([
                new __RequiredValidator(),
              ]),
              Webhook.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhook").validate(obj.webhook, `${path}/webhook`),
    ];
  }
}

/**
 * Which webhook to enable.
 * @public
 */
export interface EnableWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

export namespace EnableWebhookInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: EnableWebhookInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
    ];
  }
}

/**
 * The enabled webhook.
 * @public
 */
export interface EnableWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}

export namespace EnableWebhookOutput {
  const memberValidators : {
    webhook?: __MultiConstraintValidator<Webhook>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: EnableWebhookOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhook": {
            memberValidators["webhook"] = new __CompositeStructureValidator<Webhook>(
              new __CompositeValidator<Webhook>([
                new __RequiredValidator(),
              ]),
              Webhook.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhook").validate(obj.webhook, `${path}/webhook`),
    ];
  }
}

/**
 * Which webhook.
 * @public
 */
export interface GetWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

export namespace GetWebhookInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetWebhookInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
    ];
  }
}

/**
 * The webhook.
 * @public
 */
export interface GetWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}

export namespace GetWebhookOutput {
  const memberValidators : {
    webhook?: __MultiConstraintValidator<Webhook>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: GetWebhookOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhook": {
            memberValidators["webhook"] = new __CompositeStructureValidator<Webhook>(
              new __CompositeValidator<Webhook>([
                new __RequiredValidator(),
              ]),
              Webhook.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhook").validate(obj.webhook, `${path}/webhook`),
    ];
  }
}

/**
 * Which part of the list.
 * @public
 */
export interface ListApiKeysInput {
  /**
   * How many keys to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

export namespace ListApiKeysInput {
  const memberValidators : {
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListApiKeysInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
    ];
  }
}

/**
 * One page of the company's keys.
 * @public
 */
export interface ListApiKeysOutput {
  /**
   * The keys, newest first.
   * @public
   */
  apiKeys: ApiKey[];
}

export namespace ListApiKeysOutput {
  const memberValidators : {
    apiKeys?: __MultiConstraintValidator<Iterable<ApiKey>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListApiKeysOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "apiKeys": {
            memberValidators["apiKeys"] = new __CompositeCollectionValidator<ApiKey>(
              new __CompositeValidator<ApiKey[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<ApiKey>(
                new __NoOpValidator(),
                ApiKey.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("apiKeys").validate(obj.apiKeys, `${path}/apiKeys`),
    ];
  }
}

/**
 * Which entries, and which part of them.
 * @public
 */
export interface ListAuditEntriesInput {
  /**
   * How many entries to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;

  /**
   * Only those of this action, as in `key.revoke`.
   * @public
   */
  action?: string | undefined;

  /**
   * Only those about the key, bot or webhook with this id.
   * @public
   */
  target?: string | undefined;

  /**
   * Only those made at this time or later.
   * @public
   */
  since?: string | undefined;
}

export namespace ListAuditEntriesInput {
  const memberValidators : {
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
    action?: __MultiConstraintValidator<string>,
    target?: __MultiConstraintValidator<string>,
    since?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListAuditEntriesInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
          case "action": {
            memberValidators["action"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "target": {
            memberValidators["target"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
            ]);
            break;
          }
          case "since": {
            memberValidators["since"] = new __CompositeValidator<string>([
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
      ...getMemberValidator("action").validate(obj.action, `${path}/action`),
      ...getMemberValidator("target").validate(obj.target, `${path}/target`),
      ...getMemberValidator("since").validate(obj.since, `${path}/since`),
    ];
  }
}

/**
 * One change.
 * @public
 */
export interface AuditEntry {
  /**
   * The id of the entry.
   * @public
   */
  entryId: string;

  /**
   * When the change was made.
   * @public
   */
  at: string;

  /**
   * Who made it: the type and subject of a credential, as in `S2S:billing`, or who ran the command line, as in
   * `ann@host`.
   * @public
   */
  actor: string;

  /**
   * What was done, as in `key.revoke`.
   * @public
   */
  action: string;

  /**
   * The id of what was changed.
   * @public
   */
  target: string;

  /**
   * What was changed to what, by action.
   * @public
   */
  detail: __DocumentType;
}

export namespace AuditEntry {
  const memberValidators : {
    entryId?: __MultiConstraintValidator<string>,
    at?: __MultiConstraintValidator<string>,
    actor?: __MultiConstraintValidator<string>,
    action?: __MultiConstraintValidator<string>,
    target?: __MultiConstraintValidator<string>,
    detail?: __MultiConstraintValidator<__DocumentType>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: AuditEntry, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "entryId": {
            memberValidators["entryId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "at": {
            memberValidators["at"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "actor": {
            memberValidators["actor"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "action": {
            memberValidators["action"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "target": {
            memberValidators["target"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 128),
            ]);
            break;
          }
          case "detail": {
            memberValidators["detail"] = new __CompositeValidator<__DocumentType>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("entryId").validate(obj.entryId, `${path}/entryId`),
      ...getMemberValidator("at").validate(obj.at, `${path}/at`),
      ...getMemberValidator("actor").validate(obj.actor, `${path}/actor`),
      ...getMemberValidator("action").validate(obj.action, `${path}/action`),
      ...getMemberValidator("target").validate(obj.target, `${path}/target`),
      ...getMemberValidator("detail").validate(obj.detail, `${path}/detail`),
    ];
  }
}

/**
 * One page of the audit log.
 * @public
 */
export interface ListAuditEntriesOutput {
  /**
   * The entries, newest first.
   * @public
   */
  entries: AuditEntry[];
}

export namespace ListAuditEntriesOutput {
  const memberValidators : {
    entries?: __MultiConstraintValidator<Iterable<AuditEntry>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListAuditEntriesOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "entries": {
            memberValidators["entries"] = new __CompositeCollectionValidator<AuditEntry>(
              new __CompositeValidator<AuditEntry[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<AuditEntry>(
                new __NoOpValidator(),
                AuditEntry.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("entries").validate(obj.entries, `${path}/entries`),
    ];
  }
}

/**
 * Which part of the list.
 * @public
 */
export interface ListBotsInput {
  /**
   * How many bots to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

export namespace ListBotsInput {
  const memberValidators : {
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListBotsInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
    ];
  }
}

/**
 * One page of the company's bots.
 * @public
 */
export interface ListBotsOutput {
  /**
   * The bots, oldest first.
   * @public
   */
  bots: Bot[];
}

export namespace ListBotsOutput {
  const memberValidators : {
    bots?: __MultiConstraintValidator<Iterable<Bot>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListBotsOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "bots": {
            memberValidators["bots"] = new __CompositeCollectionValidator<Bot>(
              new __CompositeValidator<Bot[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<Bot>(
                new __NoOpValidator(),
                Bot.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("bots").validate(obj.bots, `${path}/bots`),
    ];
  }
}

/**
 * Which jobs, and which part of them.
 * @public
 */
export interface ListJobsInput {
  /**
   * How many jobs to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;

  /**
   * Only those in this state.
   * @public
   */
  state?: JobState | undefined;
}

export namespace ListJobsInput {
  const memberValidators : {
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
    state?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListJobsInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
          case "state": {
            memberValidators["state"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "waiting",
                "running",
                "retrying",
                "done",
                "failed",
                ], [
                "waiting",
                "running",
                "retrying",
                "done",
                "failed",
              ]),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
      ...getMemberValidator("state").validate(obj.state, `${path}/state`),
    ];
  }
}

/**
 * Something that the service does later.
 * @public
 */
export interface Job {
  /**
   * The id of the job.
   * @public
   */
  jobId: string;

  /**
   * What it does, as in `remove-history`.
   * @public
   */
  kind: string;

  /**
   * How it stands.
   * @public
   */
  state: JobState;

  /**
   * How many attempts were begun.
   * @public
   */
  attempts: number;

  /**
   * When it was asked for.
   * @public
   */
  createdAt: string;

  /**
   * When it runs next; only while it isn't finished.
   * @public
   */
  runAt?: string | undefined;

  /**
   * When it was done, or given up.
   * @public
   */
  finishedAt?: string | undefined;

  /**
   * Why the last attempt failed, for people to read.
   * @public
   */
  error?: string | undefined;
}

export namespace Job {
  const memberValidators : {
    jobId?: __MultiConstraintValidator<string>,
    kind?: __MultiConstraintValidator<string>,
    state?: __MultiConstraintValidator<string>,
    attempts?: __MultiConstraintValidator<number>,
    createdAt?: __MultiConstraintValidator<string>,
    runAt?: __MultiConstraintValidator<string>,
    finishedAt?: __MultiConstraintValidator<string>,
    error?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: Job, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "jobId": {
            memberValidators["jobId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "kind": {
            memberValidators["kind"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "state": {
            memberValidators["state"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "waiting",
                "running",
                "retrying",
                "done",
                "failed",
                ], [
                "waiting",
                "running",
                "retrying",
                "done",
                "failed",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "attempts": {
            memberValidators["attempts"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "runAt": {
            memberValidators["runAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "finishedAt": {
            memberValidators["finishedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "error": {
            memberValidators["error"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("jobId").validate(obj.jobId, `${path}/jobId`),
      ...getMemberValidator("kind").validate(obj.kind, `${path}/kind`),
      ...getMemberValidator("state").validate(obj.state, `${path}/state`),
      ...getMemberValidator("attempts").validate(obj.attempts, `${path}/attempts`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("runAt").validate(obj.runAt, `${path}/runAt`),
      ...getMemberValidator("finishedAt").validate(obj.finishedAt, `${path}/finishedAt`),
      ...getMemberValidator("error").validate(obj.error, `${path}/error`),
    ];
  }
}

/**
 * One page of the company's jobs.
 * @public
 */
export interface ListJobsOutput {
  /**
   * The jobs, newest first.
   * @public
   */
  jobs: Job[];
}

export namespace ListJobsOutput {
  const memberValidators : {
    jobs?: __MultiConstraintValidator<Iterable<Job>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListJobsOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "jobs": {
            memberValidators["jobs"] = new __CompositeCollectionValidator<Job>(
              new __CompositeValidator<Job[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<Job>(
                new __NoOpValidator(),
                Job.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("jobs").validate(obj.jobs, `${path}/jobs`),
    ];
  }
}

/**
 * Which deliveries, and which part of them.
 * @public
 */
export interface ListWebhookDeliveriesInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * How many deliveries to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;

  /**
   * Only those in this state.
   * @public
   */
  state?: WebhookDeliveryState | undefined;

  /**
   * Only those of events of this kind.
   * @public
   */
  eventType?: WebhookEventType | undefined;

  /**
   * Only those of events in this channel.
   * @public
   */
  channelId?: string | undefined;

  /**
   * Only those made at this time or later.
   * @public
   */
  since?: string | undefined;
}

export namespace ListWebhookDeliveriesInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
    state?: __MultiConstraintValidator<string>,
    eventType?: __MultiConstraintValidator<string>,
    channelId?: __MultiConstraintValidator<string>,
    since?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListWebhookDeliveriesInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
          case "state": {
            memberValidators["state"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "pending",
                "delivered",
                "failed",
                ], [
                "pending",
                "delivered",
                "failed",
              ]),
            ]);
            break;
          }
          case "eventType": {
            memberValidators["eventType"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
            ]);
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "since": {
            memberValidators["since"] = new __CompositeValidator<string>([
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
      ...getMemberValidator("state").validate(obj.state, `${path}/state`),
      ...getMemberValidator("eventType").validate(obj.eventType, `${path}/eventType`),
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("since").validate(obj.since, `${path}/since`),
    ];
  }
}

/**
 * One event on its way to a webhook, or arrived there.
 * @public
 */
export interface WebhookDelivery {
  /**
   * The id of the delivery.
   * @public
   */
  deliveryId: string;

  /**
   * The id of the event: the `id` of its envelope and the header `webhook-id`.
   * @public
   */
  eventId: string;

  /**
   * The kind of the event.
   * @public
   */
  eventType: WebhookEventType;

  /**
   * The channel that it happened in.
   * @public
   */
  channelId: string;

  /**
   * How it stands.
   * @public
   */
  state: WebhookDeliveryState;

  /**
   * Which sending of the event to this webhook it is: 0 for the first, 1 for the first replay, and so on.
   * @public
   */
  replay: number;

  /**
   * How many attempts were made.
   * @public
   */
  attempts: number;

  /**
   * The HTTP status that the last attempt was answered with, where it was.
   * @public
   */
  lastStatus?: number | undefined;

  /**
   * What went wrong at the last attempt, for people to read.
   * @public
   */
  lastError?: string | undefined;

  /**
   * When the last attempt was made.
   * @public
   */
  lastAttemptAt?: string | undefined;

  /**
   * When the next attempt is due; only while it is pending, and first of those that wait in its channel.
   * @public
   */
  nextAttemptAt?: string | undefined;

  /**
   * When it was made.
   * @public
   */
  createdAt: string;

  /**
   * When it was delivered, or given up.
   * @public
   */
  finishedAt?: string | undefined;

  /**
   * When a replay of it was last asked for.
   * @public
   */
  replayedAt?: string | undefined;
}

export namespace WebhookDelivery {
  const memberValidators : {
    deliveryId?: __MultiConstraintValidator<string>,
    eventId?: __MultiConstraintValidator<string>,
    eventType?: __MultiConstraintValidator<string>,
    channelId?: __MultiConstraintValidator<string>,
    state?: __MultiConstraintValidator<string>,
    replay?: __MultiConstraintValidator<number>,
    attempts?: __MultiConstraintValidator<number>,
    lastStatus?: __MultiConstraintValidator<number>,
    lastError?: __MultiConstraintValidator<string>,
    lastAttemptAt?: __MultiConstraintValidator<string>,
    nextAttemptAt?: __MultiConstraintValidator<string>,
    createdAt?: __MultiConstraintValidator<string>,
    finishedAt?: __MultiConstraintValidator<string>,
    replayedAt?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: WebhookDelivery, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "deliveryId": {
            memberValidators["deliveryId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "eventId": {
            memberValidators["eventId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "eventType": {
            memberValidators["eventType"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
                ], [
                "chat:channel:created",
                "chat:message:new",
                "chat:message:updated",
                "chat:message:deleted",
                "chat:message:pinned",
                "chat:message:unpinned",
                "chat:message:reaction:new",
                "chat:message:reaction:deleted",
                "chat:message:action",
                "chat:channel:updated",
                "chat:channel:deleted",
                "chat:channel:assigned",
                "chat:member:added",
                "chat:member:removed",
                "chat:channel:read",
                "chat:typing:start",
                "chat:typing:stop",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "state": {
            memberValidators["state"] = new __CompositeValidator<string>([
              new __EnumValidator([
                "pending",
                "delivered",
                "failed",
                ], [
                "pending",
                "delivered",
                "failed",
              ]),
              new __RequiredValidator(),
            ]);
            break;
          }
          case "replay": {
            memberValidators["replay"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "attempts": {
            memberValidators["attempts"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "lastStatus": {
            memberValidators["lastStatus"] = new __NoOpValidator();
            break;
          }
          case "lastError": {
            memberValidators["lastError"] = new __NoOpValidator();
            break;
          }
          case "lastAttemptAt": {
            memberValidators["lastAttemptAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "nextAttemptAt": {
            memberValidators["nextAttemptAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "createdAt": {
            memberValidators["createdAt"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "finishedAt": {
            memberValidators["finishedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "replayedAt": {
            memberValidators["replayedAt"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("deliveryId").validate(obj.deliveryId, `${path}/deliveryId`),
      ...getMemberValidator("eventId").validate(obj.eventId, `${path}/eventId`),
      ...getMemberValidator("eventType").validate(obj.eventType, `${path}/eventType`),
      ...getMemberValidator("channelId").validate(obj.channelId, `${path}/channelId`),
      ...getMemberValidator("state").validate(obj.state, `${path}/state`),
      ...getMemberValidator("replay").validate(obj.replay, `${path}/replay`),
      ...getMemberValidator("attempts").validate(obj.attempts, `${path}/attempts`),
      ...getMemberValidator("lastStatus").validate(obj.lastStatus, `${path}/lastStatus`),
      ...getMemberValidator("lastError").validate(obj.lastError, `${path}/lastError`),
      ...getMemberValidator("lastAttemptAt").validate(obj.lastAttemptAt, `${path}/lastAttemptAt`),
      ...getMemberValidator("nextAttemptAt").validate(obj.nextAttemptAt, `${path}/nextAttemptAt`),
      ...getMemberValidator("createdAt").validate(obj.createdAt, `${path}/createdAt`),
      ...getMemberValidator("finishedAt").validate(obj.finishedAt, `${path}/finishedAt`),
      ...getMemberValidator("replayedAt").validate(obj.replayedAt, `${path}/replayedAt`),
    ];
  }
}

/**
 * One page of a webhook's deliveries.
 * @public
 */
export interface ListWebhookDeliveriesOutput {
  /**
   * The deliveries, newest first.
   * @public
   */
  deliveries: WebhookDelivery[];
}

export namespace ListWebhookDeliveriesOutput {
  const memberValidators : {
    deliveries?: __MultiConstraintValidator<Iterable<WebhookDelivery>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListWebhookDeliveriesOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "deliveries": {
            memberValidators["deliveries"] = new __CompositeCollectionValidator<WebhookDelivery>(
              new __CompositeValidator<WebhookDelivery[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<WebhookDelivery>(
                new __NoOpValidator(),
                WebhookDelivery.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("deliveries").validate(obj.deliveries, `${path}/deliveries`),
    ];
  }
}

/**
 * Which part of the list.
 * @public
 */
export interface ListWebhooksInput {
  /**
   * How many webhooks to answer with, 1 to 100; 100 when it isn't given.
   * @public
   */
  limit?: number | undefined;

  /**
   * How many items to skip. Past the end the answer is an empty list.
   * @public
   */
  offset?: number | undefined;
}

export namespace ListWebhooksInput {
  const memberValidators : {
    limit?: __MultiConstraintValidator<number>,
    offset?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListWebhooksInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "limit": {
            memberValidators["limit"] = new __CompositeValidator<number>([
              new __RangeValidator(1, 100),
            ]);
            break;
          }
          case "offset": {
            memberValidators["offset"] = new __CompositeValidator<number>([
              new __RangeValidator(0, undefined),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("limit").validate(obj.limit, `${path}/limit`),
      ...getMemberValidator("offset").validate(obj.offset, `${path}/offset`),
    ];
  }
}

/**
 * One page of the company's webhooks.
 * @public
 */
export interface ListWebhooksOutput {
  /**
   * The webhooks, newest first.
   * @public
   */
  webhooks: Webhook[];
}

export namespace ListWebhooksOutput {
  const memberValidators : {
    webhooks?: __MultiConstraintValidator<Iterable<Webhook>>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ListWebhooksOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhooks": {
            memberValidators["webhooks"] = new __CompositeCollectionValidator<Webhook>(
              new __CompositeValidator<Webhook[]>([
                new __RequiredValidator(),
              ]),
              new __CompositeStructureValidator<Webhook>(
                new __NoOpValidator(),
                Webhook.validate
              )
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhooks").validate(obj.webhooks, `${path}/webhooks`),
    ];
  }
}

/**
 * Which webhook, and since when.
 * @public
 */
export interface ReplayFailedWebhookDeliveriesInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * Deliveries that were given up at this time or later are replayed.
   * @public
   */
  since: string;
}

export namespace ReplayFailedWebhookDeliveriesInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    since?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ReplayFailedWebhookDeliveriesInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "since": {
            memberValidators["since"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(20, 35),
              new __PatternValidator("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("since").validate(obj.since, `${path}/since`),
    ];
  }
}

/**
 * What is sent again.
 * @public
 */
export interface ReplayFailedWebhookDeliveriesOutput {
  /**
   * How many deliveries were made.
   * @public
   */
  replayed: number;

  /**
   * How many failed ones there were whose events aren't kept any more.
   * @public
   */
  forgotten: number;

  /**
   * Whether there are further ones to replay.
   * @public
   */
  more: boolean;
}

export namespace ReplayFailedWebhookDeliveriesOutput {
  const memberValidators : {
    replayed?: __MultiConstraintValidator<number>,
    forgotten?: __MultiConstraintValidator<number>,
    more?: __MultiConstraintValidator<boolean>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ReplayFailedWebhookDeliveriesOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "replayed": {
            memberValidators["replayed"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "forgotten": {
            memberValidators["forgotten"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "more": {
            memberValidators["more"] = new __CompositeValidator<boolean>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("replayed").validate(obj.replayed, `${path}/replayed`),
      ...getMemberValidator("forgotten").validate(obj.forgotten, `${path}/forgotten`),
      ...getMemberValidator("more").validate(obj.more, `${path}/more`),
    ];
  }
}

/**
 * Which delivery to send again.
 * @public
 */
export interface ReplayWebhookDeliveryInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * The delivery. It has to be one of this webhook.
   * @public
   */
  deliveryId: string;
}

export namespace ReplayWebhookDeliveryInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    deliveryId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ReplayWebhookDeliveryInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "deliveryId": {
            memberValidators["deliveryId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("deliveryId").validate(obj.deliveryId, `${path}/deliveryId`),
    ];
  }
}

/**
 * The new delivery.
 * @public
 */
export interface ReplayWebhookDeliveryOutput {
  /**
   * The delivery that was made, still to be sent.
   * @public
   */
  delivery: WebhookDelivery;
}

export namespace ReplayWebhookDeliveryOutput {
  const memberValidators : {
    delivery?: __MultiConstraintValidator<WebhookDelivery>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: ReplayWebhookDeliveryOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "delivery": {
            memberValidators["delivery"] = new __CompositeStructureValidator<WebhookDelivery>(
              new __CompositeValidator<WebhookDelivery>([
                new __RequiredValidator(),
              ]),
              WebhookDelivery.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("delivery").validate(obj.delivery, `${path}/delivery`),
    ];
  }
}

/**
 * Which job to try again.
 * @public
 */
export interface RetryJobInput {
  /**
   * The job.
   * @public
   */
  jobId: string;
}

export namespace RetryJobInput {
  const memberValidators : {
    jobId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RetryJobInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "jobId": {
            memberValidators["jobId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("jobId").validate(obj.jobId, `${path}/jobId`),
    ];
  }
}

/**
 * The job, which is due now.
 * @public
 */
export interface RetryJobOutput {
  /**
   * The job as it is now.
   * @public
   */
  job: Job;
}

export namespace RetryJobOutput {
  const memberValidators : {
    job?: __MultiConstraintValidator<Job>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RetryJobOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "job": {
            memberValidators["job"] = new __CompositeStructureValidator<Job>(
              new __CompositeValidator<Job>([
                new __RequiredValidator(),
              ]),
              Job.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("job").validate(obj.job, `${path}/job`),
    ];
  }
}

/**
 * Which key to revoke.
 * @public
 */
export interface RevokeApiKeyInput {
  /**
   * The key, by its id.
   * @public
   */
  apiKeyId: string;
}

export namespace RevokeApiKeyInput {
  const memberValidators : {
    apiKeyId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RevokeApiKeyInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "apiKeyId": {
            memberValidators["apiKeyId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("apiKeyId").validate(obj.apiKeyId, `${path}/apiKeyId`),
    ];
  }
}

/**
 * Empty: the key is revoked.
 * @public
 */
export interface RevokeApiKeyOutput {}

export namespace RevokeApiKeyOutput {
  const memberValidators : {
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RevokeApiKeyOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
        }
      }
      return memberValidators[member]!!;
    }
    return [
    ];
  }
}

/**
 * Which bot.
 * @public
 */
export interface RevokeBotInput {
  /**
   * The bot, by its user id.
   * @public
   */
  botId: string;
}

export namespace RevokeBotInput {
  const memberValidators : {
    botId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RevokeBotInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
    ];
  }
}

/**
 * What was revoked.
 * @public
 */
export interface RevokeBotOutput {
  /**
   * How many keys weren't revoked until now.
   * @public
   */
  revokedKeys: number;
}

export namespace RevokeBotOutput {
  const memberValidators : {
    revokedKeys?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RevokeBotOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "revokedKeys": {
            memberValidators["revokedKeys"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("revokedKeys").validate(obj.revokedKeys, `${path}/revokedKeys`),
    ];
  }
}

/**
 * Which key to replace, and how.
 * @public
 */
export interface RotateApiKeyInput {
  /**
   * The key, by its id.
   * @public
   */
  apiKeyId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * How long the old key still works, in seconds, from 0 to 604,800 (7 days); it is revoked at once when it isn't
   * given.
   * @public
   */
  overlapSeconds?: number | undefined;

  /**
   * How long the new one is good, in seconds: from an hour to twelve months; as long as the old one was when it
   * isn't given.
   * @public
   */
  expiresAfter?: number | undefined;
}

export namespace RotateApiKeyInput {
  const memberValidators : {
    apiKeyId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    overlapSeconds?: __MultiConstraintValidator<number>,
    expiresAfter?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RotateApiKeyInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "apiKeyId": {
            memberValidators["apiKeyId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "overlapSeconds": {
            memberValidators["overlapSeconds"] = new __CompositeValidator<number>([
              new __RangeValidator(0, 604800),
            ]);
            break;
          }
          case "expiresAfter": {
            memberValidators["expiresAfter"] = new __CompositeValidator<number>([
              new __RangeValidator(3600, 31622400),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("apiKeyId").validate(obj.apiKeyId, `${path}/apiKeyId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("overlapSeconds").validate(obj.overlapSeconds, `${path}/overlapSeconds`),
      ...getMemberValidator("expiresAfter").validate(obj.expiresAfter, `${path}/expiresAfter`),
    ];
  }
}

/**
 * The new key.
 * @public
 */
export interface RotateApiKeyOutput {
  /**
   * What is known of the new key.
   * @public
   */
  apiKey: ApiKey;

  /**
   * The key itself. This is the only answer that has it.
   * @public
   */
  key: string;
}

/**
 * @internal
 */
export const RotateApiKeyOutputFilterSensitiveLog = (obj: RotateApiKeyOutput): any => ({
  ...obj,
  ...(obj.key && { key:
    SENSITIVE_STRING
  }),
})
export namespace RotateApiKeyOutput {
  const memberValidators : {
    apiKey?: __MultiConstraintValidator<ApiKey>,
    key?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RotateApiKeyOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "apiKey": {
            memberValidators["apiKey"] = new __CompositeStructureValidator<ApiKey>(
              new __CompositeValidator<ApiKey>([
                new __RequiredValidator(),
              ]),
              ApiKey.validate
            );
            break;
          }
          case "key": {
            memberValidators["key"] = new __SensitiveConstraintValidator<string>(
              new __CompositeValidator<string>([
                new __RequiredValidator(),
              ])
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("apiKey").validate(obj.apiKey, `${path}/apiKey`),
      ...getMemberValidator("key").validate(obj.key, `${path}/key`),
    ];
  }
}

/**
 * Which webhook, and how long the old secret stays good.
 * @public
 */
export interface RotateWebhookSecretInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * Makes the call repeatable for 24 hours: the same key with the same input gets the first call's answer and
   * nothing happens again, also when both arrive at once; with another input it gets `IdempotencyConflictException`.
   * Keys are the credential's and the operation's own. The generated client fills it in.
   * @public
   */
  idempotencyToken?: string | undefined;

  /**
   * How long requests are signed with the old secret as well, in seconds, from 0 to 604,800 (7 days); a day when it
   * isn't given.
   * @public
   */
  overlapSeconds?: number | undefined;
}

export namespace RotateWebhookSecretInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
    idempotencyToken?: __MultiConstraintValidator<string>,
    overlapSeconds?: __MultiConstraintValidator<number>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RotateWebhookSecretInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "idempotencyToken": {
            memberValidators["idempotencyToken"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 128),
              new __PatternValidator("^[!-~]+$"),
            ]);
            break;
          }
          case "overlapSeconds": {
            memberValidators["overlapSeconds"] = new __CompositeValidator<number>([
              new __RangeValidator(0, 604800),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("overlapSeconds").validate(obj.overlapSeconds, `${path}/overlapSeconds`),
    ];
  }
}

/**
 * The webhook and its new secret.
 * @public
 */
export interface RotateWebhookSecretOutput {
  /**
   * The webhook as it is now; `previousSecretUntil` says how long the old secret is still good.
   * @public
   */
  webhook: Webhook;

  /**
   * What its requests are signed with from now on. This is the only answer that has it.
   * @public
   */
  secret: string;
}

/**
 * @internal
 */
export const RotateWebhookSecretOutputFilterSensitiveLog = (obj: RotateWebhookSecretOutput): any => ({
  ...obj,
  ...(obj.secret && { secret:
    SENSITIVE_STRING
  }),
})
export namespace RotateWebhookSecretOutput {
  const memberValidators : {
    webhook?: __MultiConstraintValidator<Webhook>,
    secret?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: RotateWebhookSecretOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhook": {
            memberValidators["webhook"] = new __CompositeStructureValidator<Webhook>(
              new __CompositeValidator<Webhook>([
                new __RequiredValidator(),
              ]),
              Webhook.validate
            );
            break;
          }
          case "secret": {
            memberValidators["secret"] = new __SensitiveConstraintValidator<string>(
              new __CompositeValidator<string>([
                new __RequiredValidator(),
              ])
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhook").validate(obj.webhook, `${path}/webhook`),
      ...getMemberValidator("secret").validate(obj.secret, `${path}/secret`),
    ];
  }
}

/**
 * Which webhook to test.
 * @public
 */
export interface TestWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;
}

export namespace TestWebhookInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TestWebhookInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
    ];
  }
}

/**
 * What came of the test.
 * @public
 */
export interface TestWebhookOutput {
  /**
   * Whether the address answered in time with a status from 200 to 299.
   * @public
   */
  delivered: boolean;

  /**
   * The HTTP status that it answered, where it did.
   * @public
   */
  status?: number | undefined;

  /**
   * How long that took, in milliseconds.
   * @public
   */
  milliseconds: number;

  /**
   * What went wrong, for people to read; not there when nothing did.
   * @public
   */
  error?: string | undefined;
}

export namespace TestWebhookOutput {
  const memberValidators : {
    delivered?: __MultiConstraintValidator<boolean>,
    status?: __MultiConstraintValidator<number>,
    milliseconds?: __MultiConstraintValidator<number>,
    error?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: TestWebhookOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "delivered": {
            memberValidators["delivered"] = new __CompositeValidator<boolean>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "status": {
            memberValidators["status"] = new __NoOpValidator();
            break;
          }
          case "milliseconds": {
            memberValidators["milliseconds"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "error": {
            memberValidators["error"] = new __NoOpValidator();
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("delivered").validate(obj.delivered, `${path}/delivered`),
      ...getMemberValidator("status").validate(obj.status, `${path}/status`),
      ...getMemberValidator("milliseconds").validate(obj.milliseconds, `${path}/milliseconds`),
      ...getMemberValidator("error").validate(obj.error, `${path}/error`),
    ];
  }
}

/**
 * Which bot, and its new name.
 * @public
 */
export interface UpdateBotInput {
  /**
   * The bot, by its user id.
   * @public
   */
  botId: string;

  /**
   * What people see it by from now on.
   * @public
   */
  name: string;
}

export namespace UpdateBotInput {
  const memberValidators : {
    botId?: __MultiConstraintValidator<string>,
    name?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateBotInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 255),
              new __PatternValidator("^\\S(.*\\S)?$"),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
}

/**
 * The bot after the change.
 * @public
 */
export interface UpdateBotOutput {
  /**
   * The bot with its new name.
   * @public
   */
  bot: Bot;
}

export namespace UpdateBotOutput {
  const memberValidators : {
    bot?: __MultiConstraintValidator<Bot>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateBotOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "bot": {
            memberValidators["bot"] = new __CompositeStructureValidator<Bot>(
              new __CompositeValidator<Bot>([
                new __RequiredValidator(),
              ]),
              Bot.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("bot").validate(obj.bot, `${path}/bot`),
    ];
  }
}

/**
 * Which webhook, and what it is to be.
 * @public
 */
export interface UpdateWebhookInput {
  /**
   * The webhook.
   * @public
   */
  webhookId: string;

  /**
   * The address that events are posted to: `https://` (or `http://` where the service is set to reach it), with a
   * name or a public address, without user and password, up to 2,048 characters.
   * @public
   */
  url: string;

  /**
   * What it is for, up to 200 characters.
   * @public
   */
  description?: string | undefined;

  /**
   * The kinds of events that it gets; all when it isn't given.
   * @public
   */
  eventTypes?: WebhookEventType[] | undefined;

  /**
   * The bot in whose channels the events have to happen; when it isn't given, those of all channels are sent.
   * @public
   */
  botId?: string | undefined;
}

export namespace UpdateWebhookInput {
  const memberValidators : {
    webhookId?: __MultiConstraintValidator<string>,
    url?: __MultiConstraintValidator<string>,
    description?: __MultiConstraintValidator<string>,
    eventTypes?: __MultiConstraintValidator<Iterable<string>>,
    botId?: __MultiConstraintValidator<string>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateWebhookInput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhookId": {
            memberValidators["webhookId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "url": {
            memberValidators["url"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
              new __LengthValidator(1, 2048),
              new __PatternValidator("^https?://[!-~]+$"),
            ]);
            break;
          }
          case "description": {
            memberValidators["description"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 200),
            ]);
            break;
          }
          case "eventTypes": {
            memberValidators["eventTypes"] = new __CompositeCollectionValidator<string>(
              new __CompositeValidator<WebhookEventType[]>([
                new __LengthValidator(1, 15),
              ]),
              new __CompositeValidator<string>([
                new __EnumValidator([
                  "chat:channel:created",
                  "chat:message:new",
                  "chat:message:updated",
                  "chat:message:deleted",
                  "chat:message:pinned",
                  "chat:message:unpinned",
                  "chat:message:reaction:new",
                  "chat:message:reaction:deleted",
                  "chat:message:action",
                  "chat:channel:updated",
                  "chat:channel:deleted",
                  "chat:channel:assigned",
                  "chat:member:added",
                  "chat:member:removed",
                  "chat:channel:read",
                  "chat:typing:start",
                  "chat:typing:stop",
                  ], [
                  "chat:channel:created",
                  "chat:message:new",
                  "chat:message:updated",
                  "chat:message:deleted",
                  "chat:message:pinned",
                  "chat:message:unpinned",
                  "chat:message:reaction:new",
                  "chat:message:reaction:deleted",
                  "chat:message:action",
                  "chat:channel:updated",
                  "chat:channel:deleted",
                  "chat:channel:assigned",
                  "chat:member:added",
                  "chat:member:removed",
                  "chat:channel:read",
                  "chat:typing:start",
                  "chat:typing:stop",
                ]),
              ])
            );
            break;
          }
          case "botId": {
            memberValidators["botId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhookId").validate(obj.webhookId, `${path}/webhookId`),
      ...getMemberValidator("url").validate(obj.url, `${path}/url`),
      ...getMemberValidator("description").validate(obj.description, `${path}/description`),
      ...getMemberValidator("eventTypes").validate(obj.eventTypes, `${path}/eventTypes`),
      ...getMemberValidator("botId").validate(obj.botId, `${path}/botId`),
    ];
  }
}

/**
 * The webhook after the change.
 * @public
 */
export interface UpdateWebhookOutput {
  /**
   * The webhook as it is now.
   * @public
   */
  webhook: Webhook;
}

export namespace UpdateWebhookOutput {
  const memberValidators : {
    webhook?: __MultiConstraintValidator<Webhook>,
  } = {};
  /**
   * @internal
   */
  export const validate = (obj: UpdateWebhookOutput, path: string = ""): __ValidationFailure[] => {
    function getMemberValidator<T extends keyof typeof memberValidators>(member: T): NonNullable<typeof memberValidators[T]> {
      if (memberValidators[member] === undefined) {
        switch (member) {
          case "webhook": {
            memberValidators["webhook"] = new __CompositeStructureValidator<Webhook>(
              new __CompositeValidator<Webhook>([
                new __RequiredValidator(),
              ]),
              Webhook.validate
            );
            break;
          }
        }
      }
      return memberValidators[member]!!;
    }
    return [
      ...getMemberValidator("webhook").validate(obj.webhook, `${path}/webhook`),
    ];
  }
}
