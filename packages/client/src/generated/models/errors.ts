// smithy-typescript generated code
import type { ExceptionOptionType as __ExceptionOptionType } from "@smithy/smithy-client";

import { ConversationsServiceException as __BaseException } from "./ConversationsServiceException";
import type { ValidationExceptionField } from "./models_0";

/**
 * A standard error for input validation failures.
 * This should be thrown by services when a member of the input structure
 * falls outside of the modeled or documented constraints.
 * @public
 */
export class ValidationException extends __BaseException {
  readonly name = "ValidationException" as const;
  readonly $fault = "client" as const;
  /**
   * A list of specific failures encountered while validating the input.
   * A member can appear in this list more than once if it failed to satisfy multiple constraints.
   * @public
   */
  fieldList?: ValidationExceptionField[] | undefined;

  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ValidationException, __BaseException>) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
    this.fieldList = opts.fieldList;
  }
}

/**
 * @public
 */
export class ActionTriggerNotFoundException extends __BaseException {
  readonly name = "ActionTriggerNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ActionTriggerNotFoundException, __BaseException>) {
    super({
      name: "ActionTriggerNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ActionTriggerNotFoundException.prototype);
  }
}

/**
 * @public
 */
export class ChannelNotFoundException extends __BaseException {
  readonly name = "ChannelNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ChannelNotFoundException, __BaseException>) {
    super({
      name: "ChannelNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ChannelNotFoundException.prototype);
  }
}

/**
 * @public
 */
export class ForbiddenException extends __BaseException {
  readonly name = "ForbiddenException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ForbiddenException, __BaseException>) {
    super({
      name: "ForbiddenException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ForbiddenException.prototype);
  }
}

/**
 * @public
 */
export class InternalServerException extends __BaseException {
  readonly name = "InternalServerException" as const;
  readonly $fault = "server" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<InternalServerException, __BaseException>) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts,
    });
    Object.setPrototypeOf(this, InternalServerException.prototype);
  }
}

/**
 * @public
 */
export class RateLimitExceededException extends __BaseException {
  readonly name = "RateLimitExceededException" as const;
  readonly $fault = "client" as const;
  $retryable = {
    throttling: true,
  };
  rateLimit?: string | undefined;
  rateLimitRemaining?: number | undefined;
  rateLimitReset?: number | undefined;
  retryAfter?: number | undefined;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<RateLimitExceededException, __BaseException>) {
    super({
      name: "RateLimitExceededException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, RateLimitExceededException.prototype);
    this.rateLimit = opts.rateLimit;
    this.rateLimitRemaining = opts.rateLimitRemaining;
    this.rateLimitReset = opts.rateLimitReset;
    this.retryAfter = opts.retryAfter;
  }
}

/**
 * @public
 */
export class ServiceUnavailableException extends __BaseException {
  readonly name = "ServiceUnavailableException" as const;
  readonly $fault = "server" as const;
  retryAfter?: number | undefined;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ServiceUnavailableException, __BaseException>) {
    super({
      name: "ServiceUnavailableException",
      $fault: "server",
      ...opts,
    });
    Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
    this.retryAfter = opts.retryAfter;
  }
}

/**
 * @public
 */
export class UnauthorizedException extends __BaseException {
  readonly name = "UnauthorizedException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<UnauthorizedException, __BaseException>) {
    super({
      name: "UnauthorizedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, UnauthorizedException.prototype);
  }
}

/**
 * @public
 */
export class UserNotFoundException extends __BaseException {
  readonly name = "UserNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<UserNotFoundException, __BaseException>) {
    super({
      name: "UserNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, UserNotFoundException.prototype);
  }
}

/**
 * @public
 */
export class ChannelMemberNotFoundException extends __BaseException {
  readonly name = "ChannelMemberNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ChannelMemberNotFoundException, __BaseException>) {
    super({
      name: "ChannelMemberNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ChannelMemberNotFoundException.prototype);
  }
}

/**
 * @public
 */
export class IdempotencyConflictException extends __BaseException {
  readonly name = "IdempotencyConflictException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<IdempotencyConflictException, __BaseException>) {
    super({
      name: "IdempotencyConflictException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, IdempotencyConflictException.prototype);
  }
}

/**
 * @public
 */
export class TagsLimitReachedException extends __BaseException {
  readonly name = "TagsLimitReachedException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<TagsLimitReachedException, __BaseException>) {
    super({
      name: "TagsLimitReachedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, TagsLimitReachedException.prototype);
  }
}

/**
 * @public
 */
export class MessageNotFoundException extends __BaseException {
  readonly name = "MessageNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<MessageNotFoundException, __BaseException>) {
    super({
      name: "MessageNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, MessageNotFoundException.prototype);
  }
}

/**
 * @public
 */
export class FileNotFoundException extends __BaseException {
  readonly name = "FileNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<FileNotFoundException, __BaseException>) {
    super({
      name: "FileNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, FileNotFoundException.prototype);
  }
}

/**
 * @public
 */
export class ReadStatusUnavailableException extends __BaseException {
  readonly name = "ReadStatusUnavailableException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ReadStatusUnavailableException, __BaseException>) {
    super({
      name: "ReadStatusUnavailableException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ReadStatusUnavailableException.prototype);
  }
}

/**
 * @public
 */
export class TagNotFoundException extends __BaseException {
  readonly name = "TagNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<TagNotFoundException, __BaseException>) {
    super({
      name: "TagNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, TagNotFoundException.prototype);
  }
}

/**
 * @public
 */
export class MarkUnreadChannelsLimitReachedException extends __BaseException {
  readonly name = "MarkUnreadChannelsLimitReachedException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<MarkUnreadChannelsLimitReachedException, __BaseException>) {
    super({
      name: "MarkUnreadChannelsLimitReachedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, MarkUnreadChannelsLimitReachedException.prototype);
  }
}

/**
 * @public
 */
export class PinnedChannelsLimitReachedException extends __BaseException {
  readonly name = "PinnedChannelsLimitReachedException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<PinnedChannelsLimitReachedException, __BaseException>) {
    super({
      name: "PinnedChannelsLimitReachedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, PinnedChannelsLimitReachedException.prototype);
  }
}

/**
 * @public
 */
export class TaggedChannelsLimitReachedException extends __BaseException {
  readonly name = "TaggedChannelsLimitReachedException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<TaggedChannelsLimitReachedException, __BaseException>) {
    super({
      name: "TaggedChannelsLimitReachedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, TaggedChannelsLimitReachedException.prototype);
  }
}
