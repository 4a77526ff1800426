// Generated from the model by codegen/: change the model or the generator, not this file.
import type { EncodedError } from "../codec-runtime";
import { pickValidationExceptionField } from "./codecs-output";
import type {
  ActionTriggerNotFoundException,
  ApiKeyNotFoundException,
  ApiKeyRevokedException,
  BotNotFoundException,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  FileNotFoundException,
  ForbiddenException,
  IdempotencyConflictException,
  InternalServerException,
  JobNotFoundException,
  JobNotRetryableException,
  MarkUnreadChannelsLimitReachedException,
  MessageNotFoundException,
  PinnedChannelsLimitReachedException,
  RateLimitExceededException,
  ReadStatusUnavailableException,
  ServiceUnavailableException,
  TagNotFoundException,
  TaggedChannelsLimitReachedException,
  TagsLimitReachedException,
  UnauthorizedException,
  UserNotFoundException,
  ValidationException,
  WebhookDeliveryNotFoundException,
  WebhookDeliveryNotReplayableException,
  WebhookNotFoundException,
  WebhooksLimitReachedException,
} from "./models/errors";

/** Every error that the model declares. */
export type ModelledError =
  | ActionTriggerNotFoundException
  | ApiKeyNotFoundException
  | ApiKeyRevokedException
  | BotNotFoundException
  | ChannelMemberNotFoundException
  | ChannelNotFoundException
  | FileNotFoundException
  | ForbiddenException
  | IdempotencyConflictException
  | InternalServerException
  | JobNotFoundException
  | JobNotRetryableException
  | MarkUnreadChannelsLimitReachedException
  | MessageNotFoundException
  | PinnedChannelsLimitReachedException
  | RateLimitExceededException
  | ReadStatusUnavailableException
  | ServiceUnavailableException
  | TagNotFoundException
  | TaggedChannelsLimitReachedException
  | TagsLimitReachedException
  | UnauthorizedException
  | UserNotFoundException
  | ValidationException
  | WebhookDeliveryNotFoundException
  | WebhookDeliveryNotReplayableException
  | WebhookNotFoundException
  | WebhooksLimitReachedException;

const names: ReadonlySet<string> = new Set<ModelledError["name"]>([
  "ActionTriggerNotFoundException",
  "ApiKeyNotFoundException",
  "ApiKeyRevokedException",
  "BotNotFoundException",
  "ChannelMemberNotFoundException",
  "ChannelNotFoundException",
  "FileNotFoundException",
  "ForbiddenException",
  "IdempotencyConflictException",
  "InternalServerException",
  "JobNotFoundException",
  "JobNotRetryableException",
  "MarkUnreadChannelsLimitReachedException",
  "MessageNotFoundException",
  "PinnedChannelsLimitReachedException",
  "RateLimitExceededException",
  "ReadStatusUnavailableException",
  "ServiceUnavailableException",
  "TagNotFoundException",
  "TaggedChannelsLimitReachedException",
  "TagsLimitReachedException",
  "UnauthorizedException",
  "UserNotFoundException",
  "ValidationException",
  "WebhookDeliveryNotFoundException",
  "WebhookDeliveryNotReplayableException",
  "WebhookNotFoundException",
  "WebhooksLimitReachedException",
]);

/**
 * Whether an error is one that the model declares. Errors thrown by clients of other services may have such a name,
 * but not the model's meaning: they are told apart by the `$metadata` of their request.
 */
export const isModelledError = (error: unknown): error is ModelledError =>
  error instanceof Error && names.has(error.name) && !("$metadata" in error);

/**
 * A modelled error as an answer: its name in `X-Amzn-ErrorType`, the members bound to headers there, and the
 * others in the body, together with the message that every error has.
 */
export function encodeError(error: ModelledError): EncodedError {
  const headers: Record<string, string> = { "X-Amzn-ErrorType": error.name };
  switch (error.name) {
    case "ActionTriggerNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "ApiKeyNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "ApiKeyRevokedException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "BotNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "ChannelMemberNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "ChannelNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "FileNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "ForbiddenException":
      return { status: 403, headers, body: JSON.stringify({ message: error.message }) };
    case "IdempotencyConflictException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "InternalServerException":
      return { status: 500, headers, body: JSON.stringify({ message: error.message }) };
    case "JobNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "JobNotRetryableException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "MarkUnreadChannelsLimitReachedException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "MessageNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "PinnedChannelsLimitReachedException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "RateLimitExceededException":
      if (error.rateLimit != null) headers["RateLimit-Limit"] = error.rateLimit;
      if (error.rateLimitRemaining != null) headers["RateLimit-Remaining"] = String(error.rateLimitRemaining);
      if (error.rateLimitReset != null) headers["RateLimit-Reset"] = String(error.rateLimitReset);
      if (error.retryAfter != null) headers["Retry-After"] = String(error.retryAfter);
      return { status: 429, headers, body: JSON.stringify({ message: error.message }) };
    case "ReadStatusUnavailableException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "ServiceUnavailableException":
      if (error.retryAfter != null) headers["Retry-After"] = String(error.retryAfter);
      return { status: 503, headers, body: JSON.stringify({ message: error.message }) };
    case "TagNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "TaggedChannelsLimitReachedException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "TagsLimitReachedException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "UnauthorizedException":
      return { status: 401, headers, body: JSON.stringify({ message: error.message }) };
    case "UserNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "ValidationException":
      return {
        status: 400,
        headers,
        body: JSON.stringify({
          message: error.message,
          fieldList: error.fieldList?.map(pickValidationExceptionField),
        }),
      };
    case "WebhookDeliveryNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "WebhookDeliveryNotReplayableException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    case "WebhookNotFoundException":
      return { status: 404, headers, body: JSON.stringify({ message: error.message }) };
    case "WebhooksLimitReachedException":
      return { status: 409, headers, body: JSON.stringify({ message: error.message }) };
    default:
      throw new TypeError(`${(error as Error).name} is no error of the model`);
  }
}
