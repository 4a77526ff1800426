import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import type { S3Client } from "@aws-sdk/client-s3";
import { type FileFacts, THUMBNAIL_TYPE } from "./facts";
import { LINK_SECONDS } from "./links";
import type { S3Config } from "./s3-config";
import type { Staging } from "./staging";
import {
  type Arrival,
  type BytesRef,
  type DirectStorage,
  type DownloadHeaders,
  type FileRef,
  pathPart,
  type Staged,
  type Variant,
} from "./storage";

/** After it nobody can ask any more for what was uploaded: the file's row is gone. In milliseconds. */
const ARRIVAL_ENDS_AFTER = 25 * 60 * 60 * 1000;
const STAGED_ENDS_AFTER = 60 * 60 * 1000;

const CONNECT_TIMEOUT = 3_000;
const ANSWER_TIMEOUT = 30_000;

/** As many keys as S3 lists, and deletes, in one request. */
const PAGE = 1000;

interface Library {
  readonly s3: typeof import("@aws-sdk/client-s3");
  readonly client: S3Client;
}

/**
 * Files in a bucket. Clients upload to `incoming/<company>/<id>`; from there an upload is copied to
 * `files/<company>/<id>/<upload>`, so that nobody who still has the upload's URL can change a file that was looked at.
 */
export class S3Storage implements DirectStorage {
  readonly kind = "direct";
  private library: Promise<Library> | undefined;

  constructor(
    private readonly config: S3Config,
    /** Where files are while the server looks at them. */
    private readonly staging: Staging,
  ) {}

  async uploadUrl(file: FileRef): Promise<string> {
    const { s3, client } = await this.open();
    const { getSignedUrl } = await import("@aws-sdk/s3-request-presigner");
    const command = new s3.PutObjectCommand({ Bucket: this.config.bucket, Key: this.incoming(file) });
    return getSignedUrl(client, command, { expiresIn: LINK_SECONDS });
  }

  async downloadUrl(bytes: BytesRef, variant: Variant, headers: DownloadHeaders): Promise<string> {
    const { s3, client } = await this.open();
    const { getSignedUrl } = await import("@aws-sdk/s3-request-presigner");
    const command = new s3.GetObjectCommand({
      Bucket: this.config.bucket,
      Key: this.key(bytes, variant),
      ResponseContentType: headers["Content-Type"],
      ResponseContentDisposition: headers["Content-Disposition"],
      ResponseCacheControl: headers["Cache-Control"],
    });
    return getSignedUrl(client, command, { expiresIn: LINK_SECONDS });
  }

  async arrival(file: FileRef): Promise<Arrival | undefined> {
    const { s3, client } = await this.open();
    const command = new s3.HeadObjectCommand({ Bucket: this.config.bucket, Key: this.incoming(file) });
    const found = await client.send(command).catch(unless(404));
    return found && { size: found.ContentLength ?? 0, etag: found.ETag ?? "" };
  }

  async readArrival(
    file: FileRef,
    { etag, size }: Arrival,
    limit?: number,
  ): Promise<AsyncIterable<Uint8Array> | undefined> {
    const { s3, client } = await this.open();
    const command = new s3.GetObjectCommand({
      Bucket: this.config.bucket,
      Key: this.incoming(file),
      IfMatch: etag,
      // Of an empty file no range can be had.
      ...(limit !== undefined && limit < size && { Range: `bytes=0-${limit - 1}` }),
    });
    const found = await client.send(command).catch(unless(404, 412));
    return found?.Body as AsyncIterable<Uint8Array> | undefined;
  }

  async adopt(file: FileRef, { etag }: Arrival, facts: FileFacts): Promise<string | undefined> {
    const { s3, client } = await this.open();
    const bytes = { ...file, blob: randomUUID() };
    const copy = new s3.CopyObjectCommand({
      Bucket: this.config.bucket,
      Key: this.key(bytes, "original"),
      CopySource: `${this.config.bucket}/${this.incoming(file)}`.split("/").map(encodeURIComponent).join("/"),
      CopySourceIfMatch: etag,
      MetadataDirective: "REPLACE",
      ContentType: facts.mime,
    });
    const copied = await client.send(copy).catch(unless(404, 412));
    if (!copied) return undefined;
    await this.keepThumbnail(bytes, facts);
    return bytes.blob;
  }

  async removeArrival(file: FileRef): Promise<void> {
    await this.delete([this.incoming(file)]);
  }

  async keep(file: FileRef, staged: Staged, facts: FileFacts): Promise<string> {
    const { s3, client } = await this.open();
    const bytes = { ...file, blob: randomUUID() };
    await client.send(
      new s3.PutObjectCommand({
        Bucket: this.config.bucket,
        Key: this.key(bytes, "original"),
        Body: createReadStream(staged.path),
        ContentLength: staged.size,
        ContentType: facts.mime,
      }),
    );
    await this.keepThumbnail(bytes, facts);
    return bytes.blob;
  }

  async discard(bytes: BytesRef): Promise<void> {
    await this.delete([this.key(bytes, "original"), this.key(bytes, "thumbnail")]);
  }

  async remove(file: FileRef): Promise<void> {
    await this.deleteListed(this.directory(file), () => true);
    await this.removeArrival(file);
  }

  async removeLeftovers(now: number): Promise<number> {
    const staged = await this.staging.removeOlderThan(now - STAGED_ENDS_AFTER);
    const oldest = now - ARRIVAL_ENDS_AFTER;
    return staged + (await this.deleteListed(`${this.config.prefix}incoming/`, (time) => time < oldest));
  }

  private async keepThumbnail(bytes: BytesRef, { picture }: FileFacts): Promise<void> {
    if (!picture) return;
    const { s3, client } = await this.open();
    await client.send(
      new s3.PutObjectCommand({
        Bucket: this.config.bucket,
        Key: this.key(bytes, "thumbnail"),
        Body: picture.thumbnail,
        ContentType: THUMBNAIL_TYPE,
      }),
    );
  }

  private async deleteListed(prefix: string, wanted: (modified: number) => boolean): Promise<number> {
    const { s3, client } = await this.open();
    let removed = 0;
    let token: string | undefined;
    do {
      const page = await client.send(
        new s3.ListObjectsV2Command({
          Bucket: this.config.bucket,
          Prefix: prefix,
          MaxKeys: PAGE,
          ContinuationToken: token,
        }),
      );
      const keys = (page.Contents ?? [])
        .filter(({ LastModified }) => wanted(LastModified?.getTime() ?? Number.POSITIVE_INFINITY))
        .map(({ Key }) => Key as string);
      await this.delete(keys);
      removed += keys.length;
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token);
    return removed;
  }

  private async delete(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const { s3, client } = await this.open();
    const answer = await client.send(
      new s3.DeleteObjectsCommand({
        Bucket: this.config.bucket,
        Delete: { Objects: keys.map((Key) => ({ Key })), Quiet: true },
      }),
    );
    const failed = answer.Errors?.[0];
    if (failed) throw Object.assign(new Error(`S3 didn't delete a file: ${failed.Code}`), { $metadata: {} });
  }

  private directory({ company, id }: FileRef): string {
    return `${this.config.prefix}files/${pathPart(company)}/${pathPart(id)}/`;
  }

  private key(bytes: BytesRef, variant: Variant): string {
    return this.directory(bytes) + (variant === "original" ? bytes.blob : `${bytes.blob}.thumbnail`);
  }

  private incoming({ company, id }: FileRef): string {
    return `${this.config.prefix}incoming/${pathPart(company)}/${pathPart(id)}`;
  }

  /** The library is loaded with the first file: who keeps files on disk doesn't pay for it. */
  private open(): Promise<Library> {
    this.library ??= this.load();
    return this.library;
  }

  private async load(): Promise<Library> {
    const s3 = await import("@aws-sdk/client-s3");
    const { endpoint, region, pathStyle, credentials } = this.config;
    const client = new s3.S3Client({
      region,
      forcePathStyle: pathStyle,
      ...(endpoint && { endpoint }),
      ...(credentials && { credentials }),
      requestHandler: { connectionTimeout: CONNECT_TIMEOUT, requestTimeout: ANSWER_TIMEOUT },
      // Checksums that only some stores know, and that would have to be sent with every upload to a signed URL.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
    return { s3, client };
  }
}

/** Undefined for an answer with one of the statuses. */
const unless =
  (...statuses: readonly number[]) =>
  (error: unknown): undefined => {
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
    if (status === undefined || !statuses.includes(status)) throw error;
  };
