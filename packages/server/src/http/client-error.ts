import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Log } from "../log";
import type { Exchanges } from "./exchanges";
import { answerHeaders } from "./headers";
import { badRequest, HEADERS_LIMIT, HttpProblem, headersTooLarge, tooSlow, URL_LIMIT, urlTooLong } from "./problem";

/** What Node says of bytes that are no request that it can hand on. */
interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/**
 * Answers what never becomes a request, or breaks off within one, as everything else is answered: in JSON, and saying what to
 * change. The connection can't be used again: where the next request would begin isn't known.
 */
export function createClientErrorListener(
  exchanges: Exchanges,
  log: Log,
): (error: ClientError, socket: Socket) => void {
  const failed = new WeakSet<Socket>();
  return (error, socket) => {
    // Each further packet after the wrong one is an error, too.
    if (failed.has(socket)) return;
    failed.add(socket);
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const running = exchanges.on(socket);
    const last = running.at(-1);
    const broken = last && !last.request.complete && !last.response.headersSent ? last : undefined;
    if (last && (running.length > 1 || !broken)) {
      // Calls that came whole are answered; an answer to what follows them would be taken for theirs.
      last.response.shouldKeepAlive = false;
      last.response.once("finish", () => socket.destroySoon());
      return;
    }
    const problem = problemOf(error);
    const requestId = broken?.id ?? randomUUID();
    log.info({ requestId, status: problem.status, reason: error.code }, "refused");
    socket.write(textOf(problem, requestId));
    socket.destroySoon();
  };
}

function problemOf({ code, rawPacket }: ClientError): HttpProblem {
  switch (code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return tooSlow();
    case "HPE_HEADER_OVERFLOW":
      return isLongUrl(rawPacket) ? urlTooLong() : headersTooLarge();
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return new HttpProblem(413, "PayloadTooLargeException", "The chunks' extensions are too long: send none.");
    default:
      return badRequest(REASONS[code ?? ""] ?? "This is no HTTP/1.1 request: check what is sent, and over which port.");
  }
}

const LENGTHS = "Content-Length and Transfer-Encoding are wrong, or are both there: send one of them, once.";

const REASONS: Readonly<Record<string, string>> = {
  HPE_INVALID_CONTENT_LENGTH: LENGTHS,
  HPE_UNEXPECTED_CONTENT_LENGTH: LENGTHS,
  HPE_INVALID_TRANSFER_ENCODING: LENGTHS,
  HPE_INVALID_CHUNK_SIZE: "A chunk's size in the body is wrong: send it in hexadecimal digits on a line of its own.",
  HPE_INVALID_HEADER_TOKEN: "A header has a character that headers can't have: encode it, or leave it out.",
  HPE_INVALID_METHOD: "There is no such method.",
  HPE_INVALID_VERSION: "The protocol's version is wrong: use HTTP/1.1.",
  HPE_INVALID_URL: "The path has a character that paths can't have: percent-encode it.",
};

/** Whether the part of the request that was too long is its first line, as far as its last packet shows it. */
function isLongUrl(packet: Buffer | undefined): boolean {
  if (!packet) return false;
  const end = packet.indexOf("\r\n");
  return (end < 0 ? packet.length : end) > Math.min(URL_LIMIT, HEADERS_LIMIT);
}

function textOf({ status, type, message, headers }: HttpProblem, requestId: string): string {
  const body = JSON.stringify({ message });
  const lines = Object.entries({
    ...answerHeaders,
    "Content-Length": Buffer.byteLength(body),
    "X-Request-Id": requestId,
    "X-Amzn-ErrorType": type,
    ...headers,
    Date: new Date().toUTCString(),
    Connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`;
}
