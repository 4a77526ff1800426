// smithy-typescript generated code
import {
  CompositeCollectionValidator as __CompositeCollectionValidator,
  CompositeStructureValidator as __CompositeStructureValidator,
  CompositeValidator as __CompositeValidator,
  EnumValidator as __EnumValidator,
  LengthValidator as __LengthValidator,
  MultiConstraintValidator as __MultiConstraintValidator,
  NoOpValidator as __NoOpValidator,
  RangeValidator as __RangeValidator,
  RequiredValidator as __RequiredValidator,
  ValidationFailure as __ValidationFailure,
} from "@aws-smithy/server-common";
import { DocumentType as __DocumentType } from "@smithy/types";

import {
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
 * @public
 */
export interface ButtonActionHandler {
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
 * @public
 */
export interface ButtonLinkHandler {
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
 * @public
 */
export interface ButtonReplyHandler {
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
            memberValidators["text"] = new __NoOpValidator();
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
  export interface LinkMember {
    link: ButtonLinkHandler;
    reply?: never;
    action?: never;
    $unknown?: never;
  }

  export interface ReplyMember {
    link?: never;
    reply: ButtonReplyHandler;
    action?: never;
    $unknown?: never;
  }

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
 * @public
 */
export interface ButtonElement {
  text: string;
  handler: ButtonHandler;
  variant?: ButtonVariant | undefined;
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
 * @public
 */
export type ActionElement =
  | ActionElement.ButtonMember
  | ActionElement.$UnknownMember;

/**
 * @public
 */
export namespace ActionElement {
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
 * @public
 */
export interface UserToInvite {
  email?: string | undefined;
  phone?: string | undefined;
  name?: string | undefined;
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
            memberValidators["email"] = new __NoOpValidator();
            break;
          }
          case "phone": {
            memberValidators["phone"] = new __NoOpValidator();
            break;
          }
          case "name": {
            memberValidators["name"] = new __NoOpValidator();
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
 * @public
 */
export interface AddChannelMemberInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  memberId?: string | undefined;
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
 * @public
 */
export interface ChannelMember {
  id: string;
  createdAt: string;
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
 * @public
 */
export interface User {
  id: string;
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  picture?: string | undefined;
  locale?: string | undefined;
  timeZone?: string | undefined;
  company?: string | undefined;
  bot?: boolean | undefined;
  pbxDomain?: string | undefined;
  pbxPort?: string | undefined;
  pbxExtension?: string | undefined;
  pbxSerial?: string | undefined;
  pbxUserId?: string | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
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
 * @public
 */
export interface AddChannelMemberOutput {
  member: ChannelMember;
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
 * @public
 */
export interface AddChannelMembersInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  members?: string[] | undefined;
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
              new __NoOpValidator(),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "membersToInvite": {
            memberValidators["membersToInvite"] = new __CompositeCollectionValidator<UserToInvite>(
              new __NoOpValidator(),
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
 * @public
 */
export interface AddChannelMembersOutput {
  members: ChannelMember[];
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
 * @public
 */
export interface AssignChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  assigneeId?: string | undefined;
  service?: string | undefined;
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
            memberValidators["service"] = new __NoOpValidator();
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
 * @public
 */
export interface MessageAttachment {
  id: string;
  fsId: string;
  mime?: string | undefined;
  name: string;
  size: number;
  width?: number | undefined;
  height?: number | undefined;
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
            ]);
            break;
          }
          case "fsId": {
            memberValidators["fsId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "mime": {
            memberValidators["mime"] = new __NoOpValidator();
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "size": {
            memberValidators["size"] = new __CompositeValidator<number>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "width": {
            memberValidators["width"] = new __NoOpValidator();
            break;
          }
          case "height": {
            memberValidators["height"] = new __NoOpValidator();
            break;
          }
          case "thumbnail": {
            memberValidators["thumbnail"] = new __NoOpValidator();
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
 * @public
 */
export interface TemplateParameter {
  name: string;
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
            ]);
            break;
          }
          case "value": {
            memberValidators["value"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
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
 * @public
 */
export interface TemplateWithParameters {
  name: string;
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
            ]);
            break;
          }
          case "parameters": {
            memberValidators["parameters"] = new __CompositeCollectionValidator<TemplateParameter>(
              new __CompositeValidator<TemplateParameter[]>([
                new __RequiredValidator(),
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
 * @public
 */
export interface MessageTemplateConfig {
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
  export interface TemplateMember {
    template: MessageTemplateConfig;
    actions?: never;
    $unknown?: never;
  }

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
              new __NoOpValidator(),
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
 * @public
 */
export interface MessageQuote {
  messageId: string;
  channelId: string;
  user: User;
  createdAt: string;
  text?: string | undefined;
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
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __NoOpValidator(),
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
 * @public
 */
export interface ReactionCount {
  type: ReactionType;
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
 * @public
 */
export interface MessageReaction {
  type: ReactionType;
  user: User;
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
 * @public
 */
export interface Message {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
  quote?: MessageQuote | undefined;
  messageId: string;
  channelId: string;
  createdAt: string;
  user: User;
  type: MessageType;
  event?: string | undefined;
  reactions?: MessageReaction[] | undefined;
  updatedAt?: string | undefined;
  reactionCounts?: ReactionCount[] | undefined;
  pinnedAt?: string | undefined;
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
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __NoOpValidator(),
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
 * @public
 */
export interface Channel {
  channelId: string;
  channelType: ChannelType;
  memberCount: number;
  subject?: string | undefined;
  description?: string | undefined;
  access: ChannelAccess;
  company?: string | undefined;
  service?: string | undefined;
  serviceTitle?: string | undefined;
  serviceRecipient?: string | undefined;
  assignee?: User | undefined;
  broadcast?: boolean | undefined;
  external?: boolean | undefined;
  telephony?: boolean | undefined;
  sms?: boolean | undefined;
  whatsapp?: boolean | undefined;
  kite?: boolean | undefined;
  createdAt: string;
  createdBy?: string | undefined;
  updatedAt: string;
  lastMessageAt?: string | undefined;
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
 * @public
 */
export interface AssignChannelOutput {
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
 * @public
 */
export interface ChannelMemberReadStatus {
  id: string;
  lastReadAt?: string | undefined;
  lastReadMessageId?: string | undefined;
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
 * @public
 */
export interface ChannelsQuery {
  text?: string | undefined;
  channelType?: ChannelType | undefined;
  access?: ChannelAccess | undefined;
  members?: string[] | undefined;
  service?: string | undefined;
  serviceRecipient?: string | undefined;
  assigneeId?: string | undefined;
  tagId?: string | undefined;
  external?: boolean | undefined;
  telephony?: boolean | undefined;
  sms?: boolean | undefined;
  whatsapp?: boolean | undefined;
  kite?: boolean | undefined;
  broadcast?: boolean | undefined;
  hidden?: boolean | undefined;
  unread?: boolean | undefined;
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
  lastMessageAfter?: string | undefined;
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
            memberValidators["text"] = new __NoOpValidator();
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
              new __NoOpValidator(),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "service": {
            memberValidators["service"] = new __NoOpValidator();
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __NoOpValidator();
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
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "createdBefore": {
            memberValidators["createdBefore"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "lastMessageAfter": {
            memberValidators["lastMessageAfter"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "lastMessageBefore": {
            memberValidators["lastMessageBefore"] = new __CompositeValidator<string>([
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
 * @public
 */
export interface CreateGroupChannelInput {
  userId?: string | undefined;
  silent?: boolean | undefined;
  idempotencyToken?: string | undefined;
  channelId?: string | undefined;
  subject?: string | undefined;
  description?: string | undefined;
  access?: ChannelAccess | undefined;
  broadcast?: boolean | undefined;
  service?: string | undefined;
  members?: string[] | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
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
            ]);
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "service": {
            memberValidators["service"] = new __NoOpValidator();
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<string>(
              new __NoOpValidator(),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "membersToInvite": {
            memberValidators["membersToInvite"] = new __CompositeCollectionValidator<UserToInvite>(
              new __NoOpValidator(),
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
 * @public
 */
export interface CreateGroupChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
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
 * @public
 */
export interface CreateInboxTagInput {
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
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
 * @public
 */
export interface InboxTag {
  id: string;
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
            ]);
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
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
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
}

/**
 * @public
 */
export interface CreateInboxTagOutput {
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
 * @public
 */
export interface InitialMessage {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
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
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __NoOpValidator(),
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
 * @public
 */
export interface WelcomeMessage {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
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
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __NoOpValidator(),
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
 * @public
 */
export interface CreateKiteChannelInput {
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
  channelId?: string | undefined;
  targetId: string;
  targetRouteId?: string | undefined;
  welcomeMessages?: WelcomeMessage[] | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "channelId": {
            memberValidators["channelId"] = new __CompositeValidator<string>([
              new __LengthValidator(1, 64),
            ]);
            break;
          }
          case "targetId": {
            memberValidators["targetId"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "targetRouteId": {
            memberValidators["targetRouteId"] = new __NoOpValidator();
            break;
          }
          case "welcomeMessages": {
            memberValidators["welcomeMessages"] = new __CompositeCollectionValidator<WelcomeMessage>(
              new __NoOpValidator(),
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
 * @public
 */
export interface CreateKiteChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
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
 * @public
 */
export interface DeleteChannelInput {
  channelId: string;
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
 * @public
 */
export interface DeleteChannelMemberInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
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
 * @public
 */
export interface DeleteInboxTagInput {
  userId?: string | undefined;
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
 * @public
 */
export interface DeleteMessageInput {
  channelId: string;
  messageId: string;
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
 * @public
 */
export interface DeleteMessageReactionInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface WebhookChatChannelAssignedEventData {
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
 * @public
 */
export interface WebhookChatChannelAssignedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatChannelCreatedEventData {
  channel: Channel;
  members: ChannelMember[];
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
 * @public
 */
export interface WebhookChatChannelCreatedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatChannelDeletedEventData {
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
 * @public
 */
export interface WebhookChatChannelDeletedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatChannelReadEventData {
  channel: Channel;
  user: User;
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
 * @public
 */
export interface WebhookChatChannelReadEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatChannelUpdatedEventData {
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
 * @public
 */
export interface WebhookChatChannelUpdatedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMemberAddedEventData {
  channel: Channel;
  members: ChannelMember[];
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
 * @public
 */
export interface WebhookChatMemberAddedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMemberRemovedEventData {
  channel: Channel;
  members: ChannelMember[];
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
 * @public
 */
export interface WebhookChatMemberRemovedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessageActionTriggeredEventData {
  channel: Channel;
  message: Message;
  user: User;
  triggerId: string;
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
 * @public
 */
export interface WebhookChatMessageActionTriggeredEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessageDeletedEventData {
  channel: Channel;
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
 * @public
 */
export interface WebhookChatMessageDeletedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessageNewEventData {
  channel: Channel;
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
 * @public
 */
export interface WebhookChatMessageNewEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessagePinnedEventData {
  channel: Channel;
  message: Message;
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
 * @public
 */
export interface WebhookChatMessagePinnedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessageReactionDeletedEventData {
  channel: Channel;
  message: Message;
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
 * @public
 */
export interface WebhookChatMessageReactionDeletedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessageReactionNewEventData {
  channel: Channel;
  message: Message;
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
 * @public
 */
export interface WebhookChatMessageReactionNewEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessageUnpinnedEventData {
  channel: Channel;
  message: Message;
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
 * @public
 */
export interface WebhookChatMessageUnpinnedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatMessageUpdatedEventData {
  channel: Channel;
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
 * @public
 */
export interface WebhookChatMessageUpdatedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatTypingStartEventData {
  channel: Channel;
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
 * @public
 */
export interface WebhookChatTypingStartEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface WebhookChatTypingStopEventData {
  channel: Channel;
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
 * @public
 */
export interface WebhookChatTypingStopEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
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
 * @public
 */
export interface DescribeEventOutput {
  WebhookChatChannelCreatedEvent?: WebhookChatChannelCreatedEvent | undefined;
  WebhookChatMessageNewEvent?: WebhookChatMessageNewEvent | undefined;
  WebhookChatMessageUpdatedEvent?: WebhookChatMessageUpdatedEvent | undefined;
  WebhookChatMessageDeletedEvent?: WebhookChatMessageDeletedEvent | undefined;
  WebhookChatMessagePinnedEvent?: WebhookChatMessagePinnedEvent | undefined;
  WebhookChatMessageUnpinnedEvent?: WebhookChatMessageUnpinnedEvent | undefined;
  WebhookChatMessageReactionNewEvent?: WebhookChatMessageReactionNewEvent | undefined;
  WebhookChatMessageReactionDeletedEvent?: WebhookChatMessageReactionDeletedEvent | undefined;
  WebhookChatMessageActionTriggeredEvent?: WebhookChatMessageActionTriggeredEvent | undefined;
  WebhookChatChannelUpdatedEvent?: WebhookChatChannelUpdatedEvent | undefined;
  WebhookChatChannelDeletedEvent?: WebhookChatChannelDeletedEvent | undefined;
  WebhookChatChannelAssignedEvent?: WebhookChatChannelAssignedEvent | undefined;
  WebhookChatMemberAddedEvent?: WebhookChatMemberAddedEvent | undefined;
  WebhookChatMemberRemovedEvent?: WebhookChatMemberRemovedEvent | undefined;
  WebhookChatChannelReadEvent?: WebhookChatChannelReadEvent | undefined;
  WebhookChatTypingStartEvent?: WebhookChatTypingStartEvent | undefined;
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
 * @public
 */
export interface GetActionTriggerResultInput {
  userId?: string | undefined;
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
 * @public
 */
export interface GetActionTriggerResultOutput {
  status: ActionTriggerStatus;
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
 * @public
 */
export interface GetChannelInput {
  channelId: string;
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
 * @public
 */
export interface GetChannelOutput {
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
 * @public
 */
export interface GetChannelMemberInput {
  channelId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface GetChannelMemberOutput {
  member: ChannelMember;
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
 * @public
 */
export interface GetDirectChannelIdInput {
  userId?: string | undefined;
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
 * @public
 */
export interface GetDirectChannelIdOutput {
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
 * @public
 */
export interface GetFilePresignedDownloadUrlInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface GetFilePresignedDownloadUrlOutput {
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
 * @public
 */
export interface GetInboxStateInput {
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
 * @public
 */
export interface InboxPinnedChannel {
  channelId: string;
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
 * @public
 */
export interface InboxTaggedChannel {
  channelId: string;
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
 * @public
 */
export interface InboxUnreadChannel {
  channelId: string;
  unreadAt: string;
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
 * @public
 */
export interface InboxChannelsState {
  unread: InboxUnreadChannel[];
  pinned: InboxPinnedChannel[];
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
 * @public
 */
export interface GetInboxStateOutput {
  channels: InboxChannelsState;
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
 * @public
 */
export interface GetMessageInput {
  channelId: string;
  messageId: string;
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
 * @public
 */
export interface GetMessageOutput {
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
 * @public
 */
export interface GetOrCreateDirectChannelInput {
  userId?: string | undefined;
  memberId?: string | undefined;
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
 * @public
 */
export interface GetOrCreateDirectChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
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
 * @public
 */
export interface GetOrCreateSmsChannelInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
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
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "serviceTitle": {
            memberValidators["serviceTitle"] = new __NoOpValidator();
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
 * @public
 */
export interface GetOrCreateSmsChannelOutput {
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
 * @public
 */
export interface GetOrCreateTelephonyChannelInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
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
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "serviceTitle": {
            memberValidators["serviceTitle"] = new __NoOpValidator();
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
 * @public
 */
export interface GetOrCreateTelephonyChannelOutput {
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
 * @public
 */
export interface GetOrCreateWhatsAppChannelInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
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
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
            ]);
            break;
          }
          case "serviceTitle": {
            memberValidators["serviceTitle"] = new __NoOpValidator();
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
 * @public
 */
export interface GetOrCreateWhatsAppChannelOutput {
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
 * @public
 */
export interface GetSmsChannelIdInput {
  userId?: string | undefined;
  service: string;
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
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
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
 * @public
 */
export interface GetSmsChannelIdOutput {
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
 * @public
 */
export interface GetTelephonyChannelIdInput {
  userId?: string | undefined;
  service: string;
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
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
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
 * @public
 */
export interface GetTelephonyChannelIdOutput {
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
 * @public
 */
export interface GetTokenInput {
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
            memberValidators["clientId"] = new __NoOpValidator();
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
 * @public
 */
export interface GetTokenOutput {
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
 * @public
 */
export interface GetUploadedFileInfoInput {
  channelId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface GetUploadedFileInfoOutput {
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
 * @public
 */
export interface GetWhatsAppChannelIdInput {
  userId?: string | undefined;
  service: string;
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
            ]);
            break;
          }
          case "serviceRecipient": {
            memberValidators["serviceRecipient"] = new __CompositeValidator<string>([
              new __RequiredValidator(),
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
 * @public
 */
export interface GetWhatsAppChannelIdOutput {
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
 * @public
 */
export interface HideChannelInput {
  channelId: string;
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
 * @public
 */
export interface InviteInput {
  idempotencyToken?: string | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "invitees": {
            memberValidators["invitees"] = new __CompositeCollectionValidator<UserToInvite>(
              new __CompositeValidator<UserToInvite[]>([
                new __RequiredValidator(),
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
 * @public
 */
export interface InviteOutput {
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
 * @public
 */
export interface JoinChannelInput {
  channelId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface LeaveChannelInput {
  channelId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface ListChannelMembersInput {
  channelId: string;
  userId?: string | undefined;
  limit?: number | undefined;
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
 * @public
 */
export interface ListChannelMembersOutput {
  members: ChannelMember[];
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
 * @public
 */
export interface ListChannelMembersReadStatusInput {
  channelId: string;
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
 * @public
 */
export interface ListChannelMembersReadStatusOutput {
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
 * @public
 */
export interface ListChannelsInput {
  userId?: string | undefined;
  limit?: number | undefined;
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
 * @public
 */
export interface ListChannelsOutput {
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
 * @public
 */
export interface ListInboxTaggedChannelsInput {
  userId?: string | undefined;
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
 * @public
 */
export interface ListInboxTaggedChannelsOutput {
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
 * @public
 */
export interface ListInboxTagsInput {
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
 * @public
 */
export interface ListInboxTagsOutput {
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
 * @public
 */
export interface ListMessageReactionsInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  limit?: number | undefined;
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
 * @public
 */
export interface ListMessageReactionsOutput {
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
 * @public
 */
export interface ListMessagesInput {
  channelId: string;
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  before?: string | undefined;
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
            memberValidators["before"] = new __NoOpValidator();
            break;
          }
          case "after": {
            memberValidators["after"] = new __NoOpValidator();
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
 * @public
 */
export interface ListMessagesOutput {
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
 * @public
 */
export interface ListPinnedMessagesInput {
  channelId: string;
  userId?: string | undefined;
  limit?: number | undefined;
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
 * @public
 */
export interface ListPinnedMessagesOutput {
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
 * @public
 */
export interface MarkReadInput {
  channelId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface MarkUnreadInput {
  channelId: string;
  userId?: string | undefined;
  messageId?: string | undefined;
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
 * @public
 */
export interface PartialUpdateChannelSetInput {
  subject?: string | undefined;
  description?: string | undefined;
  access?: ChannelAccess | undefined;
  broadcast?: boolean | undefined;
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
            ]);
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "service": {
            memberValidators["service"] = new __NoOpValidator();
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
 * @public
 */
export interface PartialUpdateChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  set?: PartialUpdateChannelSetInput | undefined;
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
              new __NoOpValidator(),
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
 * @public
 */
export interface PartialUpdateChannelOutput {
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
 * @public
 */
export interface PartialUpdateMessageSetInput {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
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
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __NoOpValidator(),
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
 * @public
 */
export interface PartialUpdateMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  set?: PartialUpdateMessageSetInput | undefined;
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
              new __NoOpValidator(),
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
 * @public
 */
export interface PartialUpdateMessageOutput {
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
 * @public
 */
export interface PinChannelInput {
  channelId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface PinMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  expiresAfter?: number | undefined;
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
            memberValidators["expiresAfter"] = new __NoOpValidator();
            break;
          }
          case "expiresAt": {
            memberValidators["expiresAt"] = new __CompositeValidator<string>([
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
      ...getMemberValidator("silent").validate(obj.silent, `${path}/silent`),
      ...getMemberValidator("expiresAfter").validate(obj.expiresAfter, `${path}/expiresAfter`),
      ...getMemberValidator("expiresAt").validate(obj.expiresAt, `${path}/expiresAt`),
    ];
  }
}

/**
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
 * @public
 */
export interface QueryChannelsInput {
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
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
 * @public
 */
export interface QueryChannelsOutput {
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
 * @public
 */
export interface ScheduleExternalFlagAdjustmentJobInput {
  userId?: string | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
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
 * @public
 */
export interface ScheduleExternalFlagAdjustmentJobOutput {
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
 * @public
 */
export interface SendActionTriggerResultInput {
  triggerId: string;
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
 * @public
 */
export interface SendGiphyInput {
  channelId: string;
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "text": {
            memberValidators["text"] = new __CompositeValidator<string>([
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
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("text").validate(obj.text, `${path}/text`),
    ];
  }
}

/**
 * @public
 */
export interface SendGiphyOutput {
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
 * @public
 */
export interface SendMessageInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  idempotencyToken?: string | undefined;
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "text": {
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __NoOpValidator(),
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
 * @public
 */
export interface SendMessageOutput {
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
 * @public
 */
export interface SendMessageReactionInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface SendSystemMessageInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  idempotencyToken?: string | undefined;
  text?: string | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "text": {
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "event": {
            memberValidators["event"] = new __NoOpValidator();
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
 * @public
 */
export interface SendSystemMessageOutput {
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
 * @public
 */
export interface SendTypingStartInput {
  channelId: string;
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
 * @public
 */
export interface SendTypingStopInput {
  channelId: string;
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
 * @public
 */
export interface ShowChannelInput {
  channelId: string;
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
 * @public
 */
export interface TagChannelInput {
  channelId: string;
  userId?: string | undefined;
  tagId: string;
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
 * @public
 */
export interface TriggerMessageActionInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
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
 * @public
 */
export interface TriggerMessageActionOutput {
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
 * @public
 */
export interface UnpinChannelInput {
  channelId: string;
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
 * @public
 */
export interface UnpinMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface UntagChannelInput {
  channelId: string;
  userId?: string | undefined;
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
 * @public
 */
export interface UpdateChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  subject?: string | undefined;
  description?: string | undefined;
  access?: ChannelAccess | undefined;
  broadcast?: boolean | undefined;
  service?: string | undefined;
  members?: string[] | undefined;
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
            ]);
            break;
          }
          case "broadcast": {
            memberValidators["broadcast"] = new __NoOpValidator();
            break;
          }
          case "service": {
            memberValidators["service"] = new __NoOpValidator();
            break;
          }
          case "members": {
            memberValidators["members"] = new __CompositeCollectionValidator<string>(
              new __NoOpValidator(),
              new __CompositeValidator<string>([
                new __LengthValidator(1, 64),
              ])
            );
            break;
          }
          case "membersToInvite": {
            memberValidators["membersToInvite"] = new __CompositeCollectionValidator<UserToInvite>(
              new __NoOpValidator(),
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
 * @public
 */
export interface UpdateChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
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
 * @public
 */
export interface UpdateInboxTagInput {
  userId?: string | undefined;
  tagId: string;
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
 * @public
 */
export interface UpdateInboxTagOutput {
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
 * @public
 */
export interface UpdateMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
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
            memberValidators["text"] = new __NoOpValidator();
            break;
          }
          case "elements": {
            memberValidators["elements"] = new __CompositeCollectionValidator<Element>(
              new __NoOpValidator(),
              new __CompositeStructureValidator<Element>(
                new __NoOpValidator(),
                Element.validate
              )
            );
            break;
          }
          case "attachments": {
            memberValidators["attachments"] = new __CompositeCollectionValidator<MessageAttachment>(
              new __NoOpValidator(),
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
 * @public
 */
export interface UpdateMessageOutput {
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
 * @public
 */
export interface UploadFileInput {
  channelId: string;
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
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
            memberValidators["idempotencyToken"] = new __NoOpValidator();
            break;
          }
          case "name": {
            memberValidators["name"] = new __CompositeValidator<string>([
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
      ...getMemberValidator("userId").validate(obj.userId, `${path}/userId`),
      ...getMemberValidator("idempotencyToken").validate(obj.idempotencyToken, `${path}/idempotencyToken`),
      ...getMemberValidator("name").validate(obj.name, `${path}/name`),
    ];
  }
}

/**
 * @public
 */
export interface UploadFileOutput {
  fileId: string;
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
