// smithy-typescript generated code
import { ServiceException as __BaseException } from "@aws-smithy/server-common";
import type { ExceptionOptionType as __ExceptionOptionType } from "@smithy/smithy-client";

import { ValidationExceptionField } from "./models_0";

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
 * There is no trigger with this id, or somebody else's.
 * @public
 */
export class ActionTriggerNotFoundException extends __BaseException {
  readonly name = "ActionTriggerNotFoundException" as const;
  readonly $fault = "client" as const;
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
 * The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 * @public
 */
export class ChannelNotFoundException extends __BaseException {
  readonly name = "ChannelNotFoundException" as const;
  readonly $fault = "client" as const;
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
 * The caller is known, but may not do this: its type isn't admitted to the operation, its credential lacks the scope,
 * `userId` is somebody else's, or the acting user lacks membership or role.
 * @public
 */
export class ForbiddenException extends __BaseException {
  readonly name = "ForbiddenException" as const;
  readonly $fault = "client" as const;
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
 * Something went wrong inside the service. Nothing was changed. The answer's `X-Request-Id` finds the cause in the
 * service's log.
 * @public
 */
export class InternalServerException extends __BaseException {
  readonly name = "InternalServerException" as const;
  readonly $fault = "server" as const;
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
 * Too many calls: one of the operation's windows for this type of caller is full. The headers say which one and for
 * how long. The refused call counts in no window.
 * @public
 */
export class RateLimitExceededException extends __BaseException {
  readonly name = "RateLimitExceededException" as const;
  readonly $fault = "client" as const;
  /**
   * The window that is full: how many calls it admits and its length in seconds, as in `20;w=60`.
   * @public
   */
  rateLimit?: string | undefined;

  /**
   * How many calls that window still admits; 0 here.
   * @public
   */
  rateLimitRemaining?: number | undefined;

  /**
   * After how many seconds that window admits a call again.
   * @public
   */
  rateLimitReset?: number | undefined;

  /**
   * After how many seconds a call fits into all the windows again. Wait that long, then repeat.
   * @public
   */
  retryAfter?: number | undefined;

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
 * Something that the operation needs can't be reached, or isn't configured, or the service is starting or stopping.
 * Nothing was changed: the call may be repeated.
 * @public
 */
export class ServiceUnavailableException extends __BaseException {
  readonly name = "ServiceUnavailableException" as const;
  readonly $fault = "server" as const;
  /**
   * After how many seconds to try again, where that is known.
   * @public
   */
  retryAfter?: number | undefined;

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
 * The call carries no credential, an expired one, or one that doesn't verify. The answer has the header
 * `WWW-Authenticate: Bearer`. Get a fresh token and repeat.
 * @public
 */
export class UnauthorizedException extends __BaseException {
  readonly name = "UnauthorizedException" as const;
  readonly $fault = "client" as const;
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
 * The company knows no user with this id: neither one of its own nor one that it has invited.
 * @public
 */
export class UserNotFoundException extends __BaseException {
  readonly name = "UserNotFoundException" as const;
  readonly $fault = "client" as const;
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
 * The user is not a member of the channel.
 * @public
 */
export class ChannelMemberNotFoundException extends __BaseException {
  readonly name = "ChannelMemberNotFoundException" as const;
  readonly $fault = "client" as const;
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
 * The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
 * @public
 */
export class IdempotencyConflictException extends __BaseException {
  readonly name = "IdempotencyConflictException" as const;
  readonly $fault = "client" as const;
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
 * The user has 15 tags. Delete one first.
 * @public
 */
export class TagsLimitReachedException extends __BaseException {
  readonly name = "TagsLimitReachedException" as const;
  readonly $fault = "client" as const;
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
 * The channel has no such message; or it was deleted, or is a system message, and the operation works on neither.
 * @public
 */
export class MessageNotFoundException extends __BaseException {
  readonly name = "MessageNotFoundException" as const;
  readonly $fault = "client" as const;
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
 * The file doesn't exist where it was looked for, or its bytes have not arrived.
 * @public
 */
export class FileNotFoundException extends __BaseException {
  readonly name = "FileNotFoundException" as const;
  readonly $fault = "client" as const;
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
 * The channel has more than 100 members: read status is not told of channels that large.
 * @public
 */
export class ReadStatusUnavailableException extends __BaseException {
  readonly name = "ReadStatusUnavailableException" as const;
  readonly $fault = "client" as const;
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
 * The user has no tag with this id.
 * @public
 */
export class TagNotFoundException extends __BaseException {
  readonly name = "TagNotFoundException" as const;
  readonly $fault = "client" as const;
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
 * The user has 100 channels marked as unread. Clear one with MarkRead, or call with `force`, which drops the oldest
 * mark.
 * @public
 */
export class MarkUnreadChannelsLimitReachedException extends __BaseException {
  readonly name = "MarkUnreadChannelsLimitReachedException" as const;
  readonly $fault = "client" as const;
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
 * The user has 10 pinned channels. Unpin one, or call with `force`, which unpins the oldest.
 * @public
 */
export class PinnedChannelsLimitReachedException extends __BaseException {
  readonly name = "PinnedChannelsLimitReachedException" as const;
  readonly $fault = "client" as const;
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
 * The tag is on 100 channels. Take it off one, or call with `force`, which takes it off the channel that has had it
 * longest.
 * @public
 */
export class TaggedChannelsLimitReachedException extends __BaseException {
  readonly name = "TaggedChannelsLimitReachedException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<TaggedChannelsLimitReachedException, __BaseException>) {
    super({
      name: "TaggedChannelsLimitReachedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, TaggedChannelsLimitReachedException.prototype);
  }
}

/**
 * The company has no bot with this id.
 * @public
 */
export class BotNotFoundException extends __BaseException {
  readonly name = "BotNotFoundException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<BotNotFoundException, __BaseException>) {
    super({
      name: "BotNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, BotNotFoundException.prototype);
  }
}

/**
 * The company has 50 webhooks. Delete one first.
 * @public
 */
export class WebhooksLimitReachedException extends __BaseException {
  readonly name = "WebhooksLimitReachedException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<WebhooksLimitReachedException, __BaseException>) {
    super({
      name: "WebhooksLimitReachedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, WebhooksLimitReachedException.prototype);
  }
}

/**
 * The company has no webhook with this id.
 * @public
 */
export class WebhookNotFoundException extends __BaseException {
  readonly name = "WebhookNotFoundException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<WebhookNotFoundException, __BaseException>) {
    super({
      name: "WebhookNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, WebhookNotFoundException.prototype);
  }
}

/**
 * The webhook has no delivery with this id, or it ended so long ago that it isn't kept any more.
 * @public
 */
export class WebhookDeliveryNotFoundException extends __BaseException {
  readonly name = "WebhookDeliveryNotFoundException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<WebhookDeliveryNotFoundException, __BaseException>) {
    super({
      name: "WebhookDeliveryNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, WebhookDeliveryNotFoundException.prototype);
  }
}

/**
 * The delivery can't be sent again: it is still on its way, or its event isn't kept any more.
 * @public
 */
export class WebhookDeliveryNotReplayableException extends __BaseException {
  readonly name = "WebhookDeliveryNotReplayableException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<WebhookDeliveryNotReplayableException, __BaseException>) {
    super({
      name: "WebhookDeliveryNotReplayableException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, WebhookDeliveryNotReplayableException.prototype);
  }
}

/**
 * The company has no job with this id, or it ended so long ago that it isn't kept any more.
 * @public
 */
export class JobNotFoundException extends __BaseException {
  readonly name = "JobNotFoundException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<JobNotFoundException, __BaseException>) {
    super({
      name: "JobNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, JobNotFoundException.prototype);
  }
}

/**
 * The job runs now, or it is done: there is nothing to try again.
 * @public
 */
export class JobNotRetryableException extends __BaseException {
  readonly name = "JobNotRetryableException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<JobNotRetryableException, __BaseException>) {
    super({
      name: "JobNotRetryableException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, JobNotRetryableException.prototype);
  }
}

/**
 * The company has no key with this id.
 * @public
 */
export class ApiKeyNotFoundException extends __BaseException {
  readonly name = "ApiKeyNotFoundException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<ApiKeyNotFoundException, __BaseException>) {
    super({
      name: "ApiKeyNotFoundException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ApiKeyNotFoundException.prototype);
  }
}

/**
 * The key was revoked: nothing takes its place. Make a new one.
 * @public
 */
export class ApiKeyRevokedException extends __BaseException {
  readonly name = "ApiKeyRevokedException" as const;
  readonly $fault = "client" as const;
  constructor(opts: __ExceptionOptionType<ApiKeyRevokedException, __BaseException>) {
    super({
      name: "ApiKeyRevokedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ApiKeyRevokedException.prototype);
  }
}
