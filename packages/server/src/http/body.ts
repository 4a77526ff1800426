import type { IncomingMessage } from "node:http";
import { invalid } from "../errors";
import { HttpProblem } from "./problem";

/** What a request's body may have at the most, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

/**
 * Reads a request's body as JSON; undefined when it has none.
 *
 * @throws HttpProblem 413 over 1 MiB, 415 for anything but JSON.
 * @throws ValidationException for malformed JSON, saying where it breaks off.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  if (request.readableEnded) return readElsewhere(request);
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  assertJson(request.headers["content-type"]);
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw invalid("", `The body isn't JSON: ${(error as SyntaxError).message}`);
  }
}

/** A server that this one is a part of has read the body, and left what it made of it on the request. */
function readElsewhere(request: IncomingMessage & { readonly body?: unknown }): unknown {
  const { body } = request;
  if (typeof body !== "string" && !Buffer.isBuffer(body)) return body;
  try {
    return body.length === 0 ? undefined : JSON.parse(body.toString());
  } catch (error) {
    throw invalid("", `The body isn't JSON: ${(error as SyntaxError).message}`);
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  const announced = Number(length ?? 0);
  if (announced > BODY_LIMIT) throw tooLarge();
  // What neither header announces isn't there: https://www.rfc-editor.org/rfc/rfc9112#section-6.3
  if (announced === 0 && encoding === undefined) return NOTHING;
  return collect(request);
}

const NOTHING = Buffer.alloc(0);

/** By events: going over the chunks with `for await` costs as much as the rest of a small request's body. */
const collect = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      // The rest flows by, unkept, until the connection is closed.
      if (size > BODY_LIMIT) reject(tooLarge());
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on("error", reject);
    // Also comes after the end: an error that nobody gets would cost as much as the rest of a small request's body.
    request.on("close", () => {
      if (!request.readableEnded) reject(new Error("The caller went away before the body was complete."));
    });
  });

/** The rest of the body isn't kept: the connection can't be used again. */
const tooLarge = () =>
  new HttpProblem(413, "PayloadTooLargeException", `The body is larger than ${BODY_LIMIT} bytes: send less at once.`, {
    Connection: "close",
  });

/** `application/json` with any parameters, such as `charset=utf-8`. */
function assertJson(contentType: string | undefined): void {
  if (contentType === undefined || contentType === "application/json") return;
  const [type] = contentType.split(";", 1) as [string];
  if (type.trim().toLowerCase() === "application/json") return;
  throw new HttpProblem(
    415,
    "UnsupportedMediaTypeException",
    `The body's type is ${JSON.stringify(contentType.slice(0, 100))}: send application/json.`,
    { Accept: "application/json" },
  );
}
