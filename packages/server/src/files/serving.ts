import type { FileRow } from "../store/schema";
import { THUMBNAIL_TYPE, UNKNOWN_TYPE } from "./facts";
import type { DownloadHeaders } from "./storage";

/** Pictures that browsers draw and never run: the only ones that are shown in place. */
const PLAIN_PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** A link is good for 15 minutes, and what it gives never changes; it is one user's, no shared cache's. */
const CACHE_CONTROL = "private, max-age=900";

/** What a file is served with: shown in place where that is harmless, else saved under its name. */
export const downloadHeaders = ({ mime, name }: Pick<FileRow, "mime" | "name">): DownloadHeaders => ({
  "Content-Type": mime ?? UNKNOWN_TYPE,
  "Content-Disposition": disposition(PLAIN_PICTURES.has(mime ?? "") ? "inline" : "attachment", name),
  "Cache-Control": CACHE_CONTROL,
});

export const thumbnailHeaders: DownloadHeaders = {
  "Content-Type": THUMBNAIL_TYPE,
  "Content-Disposition": "inline",
  "Cache-Control": CACHE_CONTROL,
};

/** RFC 6266: the name in ASCII for old programs, and as it is, in UTF-8, for all others (RFC 8187). */
export function disposition(type: "inline" | "attachment", name: string): string {
  // Half of a surrogate pair can't be written in UTF-8: it becomes the replacement character.
  const whole = Buffer.from(name).toString();
  const ascii = whole
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const utf8 = encodeURIComponent(whole).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${type}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
