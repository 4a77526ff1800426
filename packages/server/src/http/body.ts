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
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  assertJson(request.headers["content-type"]);
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw invalid("", `The body isn't JSON: ${(error as SyntaxError).message}`);
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > BODY_LIMIT) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

/** The rest of the body isn't read: the connection can't be used again. */
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
