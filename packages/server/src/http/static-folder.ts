import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { HttpProblem } from "./problem";
import { assertMethod, type Surrounding, splitUrl } from "./surroundings";

export interface StaticFolderOptions {
  /** What lines of the log call it, and the first segment of its paths: `console` for all under `/console/`. */
  readonly name: string;
  /** Where the files are. They are listed once, and stay as they are while the server runs. */
  readonly folder: string;
  /** The file that answers paths without an extension that no file has, for pages with routes of their own. */
  readonly fallback?: string;
  /** The files whose names change with their contents; browsers never ask for them again. */
  readonly immutable?: RegExp;
  /** The `Content-Security-Policy` of its pages. */
  readonly policy?: string;
}

/** Pages that load what is served with them, call the API, show pictures from anywhere, and are in no frame. */
export const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data: blob: http: https:; media-src 'self' blob: http: https:; connect-src 'self' http: https:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".yaml": "application/yaml",
};

const COMPRESSIBLE = /^text\/|javascript|json|svg|yaml/;

/** What is smaller isn't worth it, in bytes. */
const COMPRESSED_FROM = 1024;

type Encoding = "br" | "gzip";

/** Somebody waits for the first answer: Brotli's best takes fifty times as long, for a tenth fewer bytes. */
const BROTLI_QUALITY = 6;

const brotli = promisify(brotliCompress);

const COMPRESS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: promisify(gzip),
};

interface Loaded {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Buffer;
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

/**
 * A folder of files that belong to the program, such as a built page. Only what was in it at the start is ever served, so that
 * no path leads out of it; what was asked for once stays in memory, compressed as browsers take it.
 */
export class StaticFolder implements Surrounding {
  readonly name: string;
  readonly segments: readonly string[];
  readonly counted = true;
  private readonly files: ReadonlySet<string>;
  private readonly loaded = new Map<string, Promise<Loaded>>();

  /** @throws Error when there is no such folder. */
  constructor(private readonly options: StaticFolderOptions) {
    this.name = options.name;
    this.segments = [options.name];
    const entries = readdirSync(options.folder, { recursive: true, withFileTypes: true });
    this.files = new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(options.folder.replace(/[/\\]+$/, "").length + 1)
            .split(sep)
            .join("/"),
        ),
    );
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    assertMethod(request, "GET", "HEAD");
    const { path, query } = splitUrl(request);
    const within = path.slice(this.name.length + 2);
    if (path === `/${this.name}`) {
      // Links within a page are relative to its folder.
      const location = `/${this.name}/${query && `?${query}`}`;
      response.writeHead(308, { Location: location, "Content-Length": 0, "Cache-Control": "no-cache" }).end();
      return;
    }
    const name = this.find(within);
    if (name === undefined) throw new HttpProblem(404, "NotFoundException", "There is no such file here.");
    await this.send(name, await this.load(name), request, response);
  }

  private find(path: string): string | undefined {
    const name = decoded(path);
    if (name === undefined) return undefined;
    const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    if (this.files.has(file)) return file;
    return extname(name) === "" ? this.options.fallback : undefined;
  }

  private load(name: string): Promise<Loaded> {
    let loading = this.loaded.get(name);
    if (!loading) {
      loading = read(join(this.options.folder, name));
      // One that failed is tried again.
      loading.catch(() => this.loaded.delete(name));
      this.loaded.set(name, loading);
    }
    return loading;
  }

  private async send(name: string, file: Loaded, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const compressible = COMPRESSIBLE.test(file.type) && file.bytes.length >= COMPRESSED_FROM;
    const encoding = compressible ? encodingFor(String(request.headers["accept-encoding"] ?? "")) : undefined;
    const etag = `"${file.etag}${encoding ? `-${encoding}` : ""}"`;
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", this.cacheControl(name));
    response.setHeader("Content-Security-Policy", this.options.policy ?? PAGE_POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    if (compressible) response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"]?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag)) {
      response.writeHead(304).end();
      return;
    }
    const body = encoding ? await compress(file, encoding) : file.bytes;
    response.setHeader("Content-Type", file.type);
    response.setHeader("Content-Length", body.length);
    if (encoding) response.setHeader("Content-Encoding", encoding);
    response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
  }

  private cacheControl(name: string): string {
    return this.options.immutable?.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
  }
}

async function read(path: string): Promise<Loaded> {
  const bytes = await readFile(path);
  return {
    type: TYPES[extname(path).toLowerCase()] ?? "application/octet-stream",
    etag: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    bytes,
    compressed: new Map(),
  };
}

function compress({ bytes, compressed }: Loaded, encoding: Encoding): Promise<Buffer> {
  let work = compressed.get(encoding);
  if (!work) {
    work = COMPRESS[encoding](bytes);
    compressed.set(encoding, work);
  }
  return work;
}

/** The best that a request takes: RFC 9110, section 12.5.3, without weighing what both sides like. */
function encodingFor(accepted: string): Encoding | undefined {
  const takes = new Set(
    accepted
      .toLowerCase()
      .split(",")
      .map((one) => one.trim().split(/\s*;\s*/))
      .filter(([, weight]) => weight === undefined || !/^q=0(\.0*)?$/.test(weight))
      .map(([name]) => name),
  );
  return (["br", "gzip"] as const).find((encoding) => takes.has(encoding));
}

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};
