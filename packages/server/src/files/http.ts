import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { HttpProblem } from "../http/problem";
import { assertMethod, type Surrounding } from "../http/surroundings";
import { byteRange } from "./byte-range";
import { type Files, isStored, type StoredFile } from "./files";
import { type Action, actions, FILES_PATH, type Grant } from "./links";
import { downloadHeaders, thumbnailHeaders } from "./serving";
import { TooLargeError } from "./staging";
import { type DownloadHeaders, FILE_LIMIT, type OpenedBytes, type Variant } from "./storage";
import { reaching } from "./unavailable";

/** A refused upload is read on for so long, in milliseconds, that its sender gets to see the answer. */
const LINGER = 10_000;

/** A connection on which nothing moves for so long is given up, in milliseconds. */
const STALLED = 60_000;

const METHODS: Readonly<Record<Action, readonly string[]>> = {
  upload: ["PUT", "OPTIONS"],
  download: ["GET", "HEAD", "OPTIONS"],
  thumbnail: ["GET", "HEAD", "OPTIONS"],
};

/**
 * The files' bytes over HTTP, outside the API: whoever has a signed link needs nothing else. As no credential is ever sent
 * along, pages of any origin may use the links.
 */
export class FileRoutes implements Surrounding {
  readonly name = "files";
  readonly segments = [FILES_PATH.slice(1, -1)];
  readonly counted = true;

  constructor(private readonly files: Files) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    const { grant, query } = grantOf(request);
    assertMethod(request, ...METHODS[grant.action]);
    if (request.method === "OPTIONS") return preflight(grant.action, response);
    request.socket.setTimeout(STALLED);
    const wrong = this.files.links.check(grant, query);
    if (grant.action === "upload") return this.upload(grant, wrong, request, response);
    if (wrong) throw refused(wrong);
    return this.serve(grant, request, response);
  }

  private async upload(
    grant: Grant,
    wrong: string | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    try {
      if (wrong) throw refused(wrong);
      if (this.files.storage.kind !== "served") throw refused("Uploads go to the storage itself: ask for a new link.");
      if ((await this.files.find(grant))?.state !== "waiting") throw used();
      if (Number(request.headers["content-length"] ?? 0) > FILE_LIMIT) throw new TooLargeError();
      // What is refused midway has to be read on: its sender would otherwise see a broken connection, not the answer.
      if (!(await this.files.receive(grant, request.iterator({ destroyOnReturn: false })))) throw used();
    } catch (error) {
      // Broken off by its sender: there is nobody to answer.
      if (request.destroyed && !request.complete) return;
      linger(request);
      throw error instanceof TooLargeError ? tooLarge() : error;
    }
    response.writeHead(200, { "Content-Length": 0 }).end();
  }

  private async serve(grant: Grant, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = await this.files.find(grant);
    const variant: Variant = grant.action === "thumbnail" ? "thumbnail" : "original";
    if (!isStored(file) || (variant === "thumbnail" && file.thumbnail !== 1)) throw gone();
    const { storage } = this.files;
    if (storage.kind === "direct") {
      const location =
        variant === "thumbnail"
          ? await this.files.directThumbnailUrl(storage, file)
          : await this.files.downloadLink(file);
      // The place it leads to is good for 15 minutes as well: what is remembered for less always works.
      response
        .writeHead(302, { Location: location, "Cache-Control": "private, max-age=300", "Content-Length": 0 })
        .end();
      return;
    }
    const bytes = await reaching(() => storage.open(file, variant));
    if (!bytes) throw gone();
    await send(bytes, etagOf(file, variant), headersOf(file, variant), request, response);
  }
}

const etagOf = ({ blob }: StoredFile, variant: Variant): string => `"${blob}${variant === "thumbnail" ? "-t" : ""}"`;

const headersOf = (file: StoredFile, variant: Variant): DownloadHeaders =>
  variant === "thumbnail" ? thumbnailHeaders : downloadHeaders(file);

/** Sends all of it, or the range that is asked for; nothing to who has it already. */
async function send(
  bytes: OpenedBytes,
  etag: string,
  headers: DownloadHeaders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const common = {
    ...headers,
    "Accept-Ranges": "bytes",
    ETag: etag,
    // Should a browser show it as a page after all: without scripts, and without an origin.
    "Content-Security-Policy": "default-src 'none'; sandbox",
  };
  const { range, status } = choose(bytes.size, etag, request);
  if (status === 304 || status === 416) {
    await bytes.close();
    response.writeHead(status, {
      ...(status === 304 ? common : { "Content-Range": `bytes */${bytes.size}`, "Content-Length": 0 }),
    });
    response.end();
    return;
  }
  response.writeHead(status, {
    ...common,
    "Content-Length": range ? range.end - range.start + 1 : bytes.size,
    ...(range && { "Content-Range": `bytes ${range.start}-${range.end}/${bytes.size}` }),
  });
  if (request.method === "HEAD") {
    await bytes.close();
    response.end();
    return;
  }
  await pipeline(bytes.read(range), response).catch(unlessLeft);
}

/** Who has seen enough closes the connection: that is no error. */
const unlessLeft = (error: unknown): void => {
  if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
};

function choose(size: number, etag: string, request: IncomingMessage) {
  const { range: wanted, "if-range": ifRange, "if-none-match": ifNoneMatch } = request.headers;
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, etag)) return { status: 304, range: undefined };
  // A range is for GET only, and only for the version that the caller has a part of.
  const usable = request.method === "GET" && (ifRange === undefined || ifRange === etag);
  const range = usable ? byteRange(wanted, size) : undefined;
  if (range === "unsatisfiable") return { status: 416, range: undefined };
  return { status: range ? 206 : 200, range };
}

/** RFC 9110, section 13.1.2: weak comparison with one of the list, or with anything. */
const matches = (header: string, etag: string): boolean =>
  header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);

/** @throws HttpProblem 404 for a path under `/files/` that is none of a link. */
function grantOf(request: IncomingMessage): { grant: Grant; query: URLSearchParams } {
  const [path, query] = (request.url ?? "").split("?", 2) as [string, string | undefined];
  const [action, company, id, ...rest] = path.slice(FILES_PATH.length).split("/").map(decoded);
  const known = actions.find((one) => one === action);
  if (!known || !company || !id || rest.length > 0) {
    throw new HttpProblem(404, "UnknownOperationException", "There is no file here: use a link as it was given.");
  }
  return { grant: { action: known, company, id }, query: new URLSearchParams(query) };
}

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

function preflight(action: Action, response: ServerResponse): void {
  response
    .writeHead(204, {
      "Access-Control-Allow-Methods": METHODS[action].join(", "),
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": "86400",
    })
    .end();
}

/** Reads on what was refused, for a while. */
function linger(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  const giveUp = setTimeout(() => request.destroy(), LINGER).unref();
  request.once("close", () => clearTimeout(giveUp));
  request.resume();
}

const refused = (message: string) => new HttpProblem(403, "ForbiddenException", message);
const used = () => refused("The link was used, or its file is gone: call UploadFile for a new one.");
const gone = () => new HttpProblem(404, "FileNotFoundException", "The file isn't there any more.");
const tooLarge = () =>
  new HttpProblem(
    413,
    "PayloadTooLargeException",
    `The file is larger than ${FILE_LIMIT} bytes: nothing of it was kept.`,
  );
