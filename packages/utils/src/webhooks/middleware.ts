import { parseWebhookEvent, type WebhookEvent } from "./parse-webhook-event";
import { checkedSecrets, type VerifyWebhookOptions, verifyWebhook } from "./verify-webhook";
import { WebhookError } from "./webhook-error";

export interface WebhookMiddlewareOptions extends VerifyWebhookOptions {
  /** The endpoint's secret, `whsec_…`; several where one takes the other's place. */
  readonly secret: string | readonly string[];
  /**
   * What is to be done about an event. The service waits 5 seconds for the answer, which leaves when this has resolved; when it
   * throws, the event comes again. The same event may come more than once: its `id` tells.
   */
  readonly onEvent: (event: WebhookEvent) => void | Promise<void>;
  /** How large a body may be, in bytes: 1 MB by default. */
  readonly maxBytes?: number | undefined;
}

/** What the middleware needs of a request: Express' and Node's have it. */
export interface WebhookRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Bytes or a text where something before has read them, as `express.raw()` does. */
  readonly body?: unknown;
}

export interface WebhookResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text?: string): unknown;
}

export type WebhookMiddleware = (
  request: WebhookRequest,
  response: WebhookResponse,
  next?: (error?: unknown) => void,
) => Promise<void>;

/**
 * Receives webhooks: verifies each request, hands its event on, and answers. For Express, or Node's own `http.createServer`.
 * It reads the body itself: put it before `express.json()`, or after `express.raw({ type: "application/json" })`.
 *
 * @throws TypeError for a secret that can't be one.
 *
 * @example
 * app.post("/webhooks", webhookMiddleware({ secret: process.env.WEBHOOK_SECRET, onEvent: (event) => console.log(event.type) }));
 */
export function webhookMiddleware(options: WebhookMiddlewareOptions): WebhookMiddleware {
  const { secret, onEvent, maxBytes = 1_048_576, ...verification } = options;
  // Now, while somebody is there to read it: receivers that begin with a wrong one would refuse every event.
  const secrets = checkedSecrets(secret);
  return async (request, response, next) => {
    try {
      if (request.method !== "POST") {
        response.setHeader("Allow", "POST");
        return answer(response, 405, "Webhooks are posted.");
      }
      const body = await bodyOf(request, maxBytes);
      if (body === undefined) return answer(response, 413, `The body has more than ${maxBytes} bytes.`);
      await verifyWebhook(body, request.headers, secrets, verification);
      await onEvent(parseWebhookEvent(body));
      response.statusCode = 204;
      response.end();
    } catch (error) {
      if (error instanceof WebhookError) answer(response, error.problem === "malformed" ? 400 : 401, error.message);
      else if (next) next(error);
      else answer(response, 500, "The event could not be handled.");
    }
  };
}

function answer(response: WebhookResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ message }));
}

/** Also those of another realm. */
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);

/** Undefined when it is too large. */
async function bodyOf(request: WebhookRequest, maxBytes: number): Promise<string | Uint8Array | undefined> {
  const { body } = request;
  if (typeof body === "string" || isBytes(body)) return body.length > maxBytes ? undefined : body;
  if (body !== undefined) {
    throw new TypeError(
      "The body was parsed already, and can't be verified: put webhookMiddleware before express.json().",
    );
  }
  // So that it gets an answer: one that is read in part can only be cut off.
  if (Number(request.headers["content-length"]) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) return undefined;
    chunks.push(bytes);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
