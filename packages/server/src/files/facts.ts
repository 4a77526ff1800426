import { AtOnce } from "../at-once";

/** What is found from a file's bytes. */
export interface FileFacts {
  /** The media type, without parameters. */
  readonly mime: string;
  readonly size: number;
  /** Of pictures that can be drawn. */
  readonly picture: Picture | undefined;
}

export interface Picture {
  /** In pixels, as the picture is to be shown: a camera's "turn it" is followed. */
  readonly width: number;
  readonly height: number;
  /** A small copy: WebP. */
  readonly thumbnail: Buffer;
}

export const UNKNOWN_TYPE = "application/octet-stream";

/** The media type of thumbnails. */
export const THUMBNAIL_TYPE = "image/webp";

/** The longer side of a thumbnail, in pixels. */
const THUMBNAIL_SIZE = 320;

/** More than cameras give: above it, a small file that unfolds to gigabytes is more likely than a picture. */
const PIXEL_LIMIT = 100_000_000;

/** How long a picture may take, in seconds. */
const TIME_LIMIT = 20;

/** Pictures drawn at once: each can take hundreds of megabytes and a thread that reading and writing files need, too. */
const AT_ONCE = 2;

const DRAWABLE = new Set([
  "image/png",
  "image/apng",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/tiff",
]);

/** The media types whose pictures can be drawn, size and thumbnail. */
export const isDrawable = (mime: string): boolean => DRAWABLE.has(mime);

/** Looks into files. The libraries are loaded with the first one. */
export class Examiner {
  private readonly atOnce = new AtOnce(AT_ONCE);

  async examine(path: string, size: number): Promise<FileFacts> {
    const { fileTypeFromFile } = await import("file-type");
    const mime = essence((await fileTypeFromFile(path).catch(() => undefined))?.mime);
    return { mime, size, picture: isDrawable(mime) ? await this.draw(path) : undefined };
  }

  /** The media type from a file's first bytes. */
  async typeOf(beginning: Uint8Array): Promise<string> {
    const { fileTypeFromBuffer } = await import("file-type");
    return essence((await fileTypeFromBuffer(beginning).catch(() => undefined))?.mime);
  }

  /** Undefined for what says it's a picture and can't be drawn: such a file is a file like any other. */
  private draw(path: string): Promise<Picture | undefined> {
    return this.atOnce.run(() => draw(path).catch(() => undefined));
  }
}

async function draw(path: string): Promise<Picture> {
  const { default: sharp } = await import("sharp");
  const picture = sharp(path, { limitInputPixels: PIXEL_LIMIT, sequentialRead: true }).timeout({ seconds: TIME_LIMIT });
  const { autoOrient } = await picture.metadata();
  const thumbnail = await picture
    .autoOrient()
    .resize(THUMBNAIL_SIZE, THUMBNAIL_SIZE, { fit: "inside", withoutEnlargement: true })
    .webp()
    .toBuffer();
  return { width: autoOrient.width, height: autoOrient.height, thumbnail };
}

/** A media type without its parameters. */
const essence = (mime: string | undefined): string => mime?.split(";")[0]?.trim() || UNKNOWN_TYPE;
