// smithy-typescript generated code
import type { ExceptionOptionType as __ExceptionOptionType } from "../../runtime";

import { ConversationsAdminServiceException as __BaseException } from "./ConversationsAdminServiceException";
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
 * The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
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
 * The caller is known, but may not do this: its type isn't admitted to the operation, its credential lacks the scope,
 * `userId` is somebody else's, or the acting user lacks membership or role.
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
 * Something went wrong inside the service. Nothing was changed. The answer's `X-Request-Id` finds the cause in the
 * service's log.
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
 * Too many calls: one of the operation's windows for this type of caller is full. The headers say which one and for
 * how long. The refused call counts in no window.
 * @public
 */
export class RateLimitExceededException extends __BaseException {
  readonly name = "RateLimitExceededException" as const;
  readonly $fault = "client" as const;
  $retryable = {
    throttling: true,
  };
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
 * Something that the operation needs can't be reached, or isn't configured, or the service is starting or stopping.
 * Nothing was changed: the call may be repeated.
 * @public
 */
export class ServiceUnavailableException extends __BaseException {
  readonly name = "ServiceUnavailableException" as const;
  readonly $fault = "server" as const;
  $retryable = {};
  /**
   * After how many seconds to try again, where that is known.
   * @public
   */
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
 * The call carries no credential, an expired one, or one that doesn't verify. The answer has the header
 * `WWW-Authenticate: Bearer`. Get a fresh token and repeat.
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
 * The company has no key with this id.
 * @public
 */
export class ApiKeyNotFoundException extends __BaseException {
  readonly name = "ApiKeyNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
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
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<ApiKeyRevokedException, __BaseException>) {
    super({
      name: "ApiKeyRevokedException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, ApiKeyRevokedException.prototype);
  }
}

/**
 * The company has no bot with this id.
 * @public
 */
export class BotNotFoundException extends __BaseException {
  readonly name = "BotNotFoundException" as const;
  readonly $fault = "client" as const;
  /**
   * @internal
   */
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
  /**
   * @internal
   */
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
  /**
   * @internal
   */
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
  /**
   * @internal
   */
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
  /**
   * @internal
   */
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
  /**
   * @internal
   */
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
  /**
   * @internal
   */
  constructor(opts: __ExceptionOptionType<JobNotRetryableException, __BaseException>) {
    super({
      name: "JobNotRetryableException",
      $fault: "client",
      ...opts,
    });
    Object.setPrototypeOf(this, JobNotRetryableException.prototype);
  }
}
