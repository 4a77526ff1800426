import { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import type { Conversations } from "../server";

/** What is used of an event of API Gateway's HTTP APIs (payload format 2.0), and of Lambda's function URLs, which have the same. */
export interface HttpEvent {
  readonly version: string;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestContext: {
    readonly stage: string;
    readonly http: { readonly method: string; readonly sourceIp: string };
  };
  readonly body?: string;
  readonly isBase64Encoded: boolean;
}

export interface HttpResult {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/**
 * The service as an AWS Lambda function behind API Gateway (HTTP API, payload format 2.0) or a function URL, on a PostgreSQL that
 * other nodes may use as well. The store is opened at the first call and kept for the next.
 *
 * A call goes through the same adapter as everywhere, as a request and an answer of `node:http` that no socket has ever seen: so
 * checks, errors, limits and log lines are the same, too. (`@aws-smithy/server-apigateway` makes requests for the generated
 * handlers, whose place the pipeline has taken here.) What goes on between calls (jobs, webhooks, streams of events) isn't for a
 * function that sleeps: let a `conversations serve` on the same database do that, and set `MAX_REALTIME_STREAMS` to 0 here, so that
 * a stream is refused at once.
 *
 * @example
 * export const handler = conversationsLambda(() => openConversations(configFromEnvironment(process.env)));
 */
export function conversationsLambda(open: () => Promise<Conversations>): (event: HttpEvent) => Promise<HttpResult> {
  let opening: Promise<Conversations> | undefined;
  return async (event) => {
    if (event.version !== "2.0") {
      throw new Error("The event isn't of payload format 2.0: use an HTTP API or a function URL, not a REST API.");
    }
    opening ??= open();
    // One that failed is tried again by the next call.
    opening.catch(() => {
      opening = undefined;
    });
    return answer((await opening).listener, event);
  };
}

/** The end of a connection that isn't there: what is written to it is kept. */
class Kept extends Duplex {
  readonly chunks: Buffer[] = [];

  constructor(readonly remoteAddress: string) {
    super();
  }

  override _read(): void {}

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  setTimeout(): this {
    return this;
  }

  destroySoon(): void {
    this.destroy();
  }
}

function answer(listener: Conversations["listener"], event: HttpEvent): Promise<HttpResult> {
  const kept = new Kept(event.requestContext.http.sourceIp);
  const request = requestOf(event, kept);
  const response = new ServerResponse(request);
  // The answer is as long as its bytes are.
  response.useChunkedEncodingByDefault = false;
  response.assignSocket(kept as unknown as Socket);
  return new Promise((resolve, reject) => {
    response.once("finish", () => resolve(resultOf(response.statusCode, Buffer.concat(kept.chunks))));
    response.once("close", () => reject(new Error("The call was broken off before it was answered.")));
    listener(request, response);
  });
}

function requestOf({ rawPath, rawQueryString, headers, requestContext, body, isBase64Encoded }: HttpEvent, kept: Kept) {
  const { stage, http } = requestContext;
  const bytes = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
  const request = new IncomingMessage(kept as unknown as Socket);
  const path = rawPath.startsWith(`/${stage}/`) ? rawPath.slice(stage.length + 1) : rawPath;
  request.method = http.method;
  request.url = rawQueryString ? `${path}?${rawQueryString}` : path;
  request.httpVersion = "1.1";
  const given = Object.entries(headers).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0].toLowerCase() !== "transfer-encoding",
  );
  request.headers = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]));
  request.headers["content-length"] = String(bytes.length);
  request.rawHeaders = Object.entries(request.headers).flat() as string[];
  request.push(bytes);
  request.push(null);
  request.complete = true;
  return request;
}

/** Headers are text; of the rest, what is text stays so, as the gateway wants it. */
function resultOf(statusCode: number, bytes: Buffer): HttpResult {
  const end = bytes.indexOf("\r\n\r\n");
  const [, ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    if (name === "connection" || name === "keep-alive") continue;
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  const content = bytes.subarray(end + 4);
  const isText =
    headers["content-encoding"] === undefined && /^text\/|json|javascript/.test(headers["content-type"] ?? "text/");
  return { statusCode, headers, body: content.toString(isText ? "utf8" : "base64"), isBase64Encoded: !isText };
}
