import { type ConversationsEvent, isConversationsEvent } from "../events";
import { WebhookError } from "./webhook-error";

/**
 * What came: an event, or one of a type that is newer than this package, or a test (`webhook:test`). Answer those as others: what
 * isn't answered with 2xx is sent again, and holds up what comes after it in its channel.
 */
export type WebhookEvent = ConversationsEvent | UnknownWebhookEvent;

export interface UnknownWebhookEvent {
  readonly type: "unknown";
  readonly id: string;
  /** The envelope as it came. */
  readonly event: { readonly id: string; readonly type: string; readonly [member: string]: unknown };
}

/**
 * The event in a delivery's body. Verify the body first.
 *
 * @throws WebhookError (`malformed`) for what isn't JSON or has no envelope.
 *
 * @example
 * const event = parseWebhookEvent(rawBody);
 * if (event.type === "chat:message:new") console.log(event.data.message.text);
 */
export function parseWebhookEvent(rawBody: string | Uint8Array): WebhookEvent {
  const text = typeof rawBody === "string" ? rawBody : new TextDecoder().decode(rawBody);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WebhookError("malformed", "The body isn't JSON.");
  }
  if (isConversationsEvent(value)) return value;
  if (isEnvelope(value)) return { type: "unknown", id: value.id, event: value };
  throw new WebhookError("malformed", "The body isn't an event: it has no id and type.");
}

function isEnvelope(value: unknown): value is UnknownWebhookEvent["event"] {
  if (typeof value !== "object" || value === null) return false;
  const { id, type } = value as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof type === "string";
}
