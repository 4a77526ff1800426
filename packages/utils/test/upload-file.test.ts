import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateGroupChannelCommand,
  GetFilePresignedDownloadUrlCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { S3 } from "../../server/test/support/s3";
import { UploadError, type UploadInput, uploadFile } from "../src";
import { BreakingRelay } from "./breaking-relay";
import { openService, type Service } from "./service";

const MB = 1024 * 1024;

/** What an upload ends with. */
const problemOf = async (upload: Promise<unknown>): Promise<UploadError> => {
  const error: unknown = await upload.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UploadError);
  return error as UploadError;
};

async function* bytesOf(size: number, piece = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; left -= piece) yield new Uint8Array(Math.min(piece, left)).fill(7);
}

describe("uploadFile, against the server", () => {
  let service: Service;
  let channelId: string;

  beforeAll(async () => {
    service = await openService();
    channelId = (await service.ann.client.send(new CreateGroupChannelCommand({}))).channel.channelId;
  });
  afterEach(() => jest.restoreAllMocks());

  const upload = (input: Partial<UploadInput> & Pick<UploadInput, "data">) =>
    uploadFile(service.ann.client, { channelId, name: "a.bin", ...input });
  /** What the members of the channel download. */
  const downloaded = async (attachment: Awaited<ReturnType<typeof upload>>, from = service, to = channelId) => {
    const { client } = from.ann;
    const { message } = await client.send(new SendMessageCommand({ channelId: to, attachments: [attachment] }));
    const file = { channelId: to, messageId: message.messageId, fileId: attachment.id };
    const { presignedDownloadUrl } = await client.send(new GetFilePresignedDownloadUrlCommand(file));
    return Buffer.from(await (await fetch(presignedDownloadUrl)).arrayBuffer());
  };
  afterAll(() => service?.close());

  test.each([
    ["a text", "Grüße", 7],
    ["bytes", new Uint8Array([1, 2, 3]), 3],
    ["an ArrayBuffer", new ArrayBuffer(5), 5],
    ["a Blob", new Blob(["abc", "def"]), 6],
    ["nothing", "", 0],
  ])("%s becomes an attachment that can be sent", async (_, data, size) => {
    const attachment = await uploadFile(service.ann.client, { channelId, name: "a.bin", data });
    expect(attachment).toMatchObject({ name: "a.bin", size });
    const command = new SendMessageCommand({ channelId, attachments: [attachment] });
    const { message } = await service.ann.client.send(command);
    expect(message.attachments?.[0]?.id).toBe(attachment.id);
  });

  test("a file on disk, and a File with its own name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "conversations-utils-"));
    try {
      writeFileSync(join(folder, "note.txt"), "from the disk");
      const data = await openAsBlob(join(folder, "note.txt"));
      expect(await uploadFile(service.ann.client, { channelId, name: "note.txt", data })).toMatchObject({ size: 13 });
    } finally {
      rmSync(folder, { recursive: true });
    }
    const file = new File(["x"], "own name.txt");
    expect(await uploadFile(service.ann.client, { channelId, data: file })).toMatchObject({ name: "own name.txt" });
    await expect(uploadFile(service.ann.client, { channelId, data: "x" })).rejects.toThrow(TypeError);
  });

  test("progress is told from nothing to all", async () => {
    const told: number[] = [];
    const onProgress = ({ sent, total }: { sent: number; total: number }) => told.push(sent / total);
    await uploadFile(service.ann.client, { channelId, name: "a", data: "abcd", onProgress });
    expect(told).toEqual([0, 1]);
  });

  test("progress is told piece by piece, also from a Blob, and never goes back", async () => {
    const told: number[] = [];
    await upload({ data: new Uint8Array(3 * MB), onProgress: ({ sent }) => told.push(sent) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(3 * MB);
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test.each([
    ["an async generator", () => bytesOf(300_000)],
    ["a web stream", () => new Blob([new Uint8Array(300_000).fill(7)]).stream()],
    ["a function that gives a stream", () => () => bytesOf(300_000)],
    ["a function that promises one", () => async () => bytesOf(300_000)],
  ])("%s of known size is sent as it comes", async (_, data) => {
    const attachment = await upload({ data: data(), size: 300_000 });
    expect((await downloaded(attachment)).equals(Buffer.alloc(300_000, 7))).toBe(true);
  });

  test("a file on disk as a stream, and a stream of nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "conversations-utils-"));
    try {
      const path = join(folder, "large.bin");
      writeFileSync(path, Buffer.alloc(MB, "abc"));
      const attachment = await upload({ data: createReadStream(path), size: MB });
      expect((await downloaded(attachment)).equals(Buffer.alloc(MB, "abc"))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(await upload({ data: bytesOf(0), size: 0 })).toMatchObject({ size: 0 });
  });

  test("a stream without its size, and what has no bytes, are refused before anything is asked", async () => {
    const calls = jest.spyOn(service.ann.client, "send");
    await expect(upload({ data: bytesOf(1) })).rejects.toThrow("give its bytes as `size`");
    await expect(upload({ data: bytesOf(1), size: 1.5 })).rejects.toThrow(TypeError);
    await expect(upload({ data: 5 as never })).rejects.toThrow("`data` is a Blob");
    expect(calls).not.toHaveBeenCalled();
  });

  test.each([
    [999, "only 1000", 1001],
    [999, "more", 999],
  ])("a stream of another size than was said ends the upload (%#)", async (_, words, size) => {
    const error = await problemOf(upload({ data: bytesOf(1000, 100), size }));
    expect(error).toMatchObject({ problem: "wrong-size", message: expect.stringContaining(words) });
  });

  test("what a stream throws is thrown, and nothing is tried again", async () => {
    let opened = 0;
    async function* failing(): AsyncGenerator<Uint8Array> {
      opened++;
      yield new Uint8Array(10);
      throw new TypeError("the disk failed");
    }
    await expect(upload({ data: failing, size: 20 })).rejects.toThrow("the disk failed");
    await expect(upload({ data: createReadStream("/nowhere/at/all"), size: 20 })).rejects.toThrow("ENOENT");
    expect(opened).toBe(1);
  });

  test("what is larger than a file may be is refused before anything is sent", async () => {
    const calls = jest.spyOn(service.ann.client, "send");
    const error = await problemOf(upload({ data: bytesOf(1), size: 100 * MB + 1 }));
    expect(error).toMatchObject({ problem: "too-large", message: expect.stringContaining(String(100 * MB)) });
    expect(calls).not.toHaveBeenCalled();
    const largest = await upload({ data: () => bytesOf(100 * MB, MB), size: 100 * MB });
    expect(largest.size).toBe(100 * MB);
  });

  describe("over a connection that breaks off", () => {
    /** Uploads pass through a relay, which breaks their connections off. */
    const breaking = async (breaksAfter: readonly number[], work: (relay: BreakingRelay) => Promise<void>) => {
      const relay = await BreakingRelay.open(service.address, breaksAfter);
      const real = globalThis.fetch;
      jest.spyOn(globalThis, "fetch").mockImplementation((url, init) => real(relay.through(String(url)), init));
      try {
        await work(relay);
      } finally {
        await relay.close();
      }
    };

    test("the bytes are sent again, whole", () =>
      breaking([500_000, 100], async (relay) => {
        const told: number[] = [];
        const data = Buffer.alloc(2 * MB, "abcdefg");
        const attachment = await upload({ data, onProgress: ({ sent }) => told.push(sent) });
        jest.restoreAllMocks();
        expect((await downloaded(attachment)).equals(data)).toBe(true);
        expect(relay.connections).toBe(3);
        expect(told.filter((sent) => sent === 0)).toHaveLength(3);
      }));

    test("a stream can't be sent again, and the error says that the network failed", () =>
      breaking([500_000], async (relay) => {
        const error = await problemOf(upload({ data: bytesOf(2 * MB), size: 2 * MB }));
        expect(error).toMatchObject({ problem: "unreachable", cause: expect.anything() });
        expect(relay.connections).toBe(1);
      }));

    test("a function gives a new stream for each attempt", () =>
      breaking([500_000], async (relay) => {
        expect(await upload({ data: () => bytesOf(2 * MB), size: 2 * MB })).toMatchObject({ size: 2 * MB });
        expect(relay.connections).toBe(2);
      }));

    test("after the third time it is over", () =>
      breaking([10, 10, 10], async (relay) => {
        expect(await problemOf(upload({ data: "a".repeat(MB) }))).toMatchObject({ problem: "unreachable" });
        expect(relay.connections).toBe(3);
      }));
  });

  test("an upload URL that has expired is told", async () => {
    const real = globalThis.fetch;
    jest.spyOn(globalThis, "fetch").mockImplementation((...args) => {
      service.advance(16 * 60 * 1000);
      return real(...args);
    });
    const error = await problemOf(upload({ data: "abc" }));
    expect(error).toMatchObject({ problem: "refused", status: 403, message: expect.stringContaining("expired") });
  });

  test("with the same key the same file is given, and its bytes aren't needed again", async () => {
    const idempotencyToken = "upload-1";
    const first = await upload({ data: "abc", idempotencyToken });
    expect(await upload({ data: "abc", idempotencyToken })).toEqual(first);
  });

  test("bytes that arrived though the answer was lost aren't sent again", async () => {
    const real = globalThis.fetch;
    let sent = 0;
    jest.spyOn(globalThis, "fetch").mockImplementation(async (...args) => {
      sent++;
      await real(...args);
      throw new TypeError("fetch failed");
    });
    expect(await uploadFile(service.ann.client, { channelId, name: "a", data: "abc" })).toMatchObject({ size: 3 });
    expect(sent).toBe(1);
  });

  test.each([
    [403, "answered with 403"],
    [404, "takes no bytes"],
    [413, "at most"],
  ])("an upload that is answered with %d ends in an UploadError that says so", async (status, words) => {
    const spy = jest.spyOn(globalThis, "fetch").mockResolvedValue(new Response("{}", { status }));
    const error: unknown = await uploadFile(service.ann.client, { channelId, name: "a", data: "abc" }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UploadError);
    expect(error).toMatchObject({ status, message: expect.stringContaining(words) });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test("a network that stays away ends in an UploadError with its cause", async () => {
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    const error: unknown = await uploadFile(service.ann.client, { channelId, name: "a", data: "abc" }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: "UploadError", cause: { message: "fetch failed" } });
  });

  test("an upload that is given up throws the signal's reason", async () => {
    const abort = new AbortController();
    jest.spyOn(globalThis, "fetch").mockImplementation(async () => {
      abort.abort(new Error("enough"));
      throw new TypeError("fetch failed");
    });
    const upload = uploadFile(service.ann.client, { channelId, name: "a", data: "abc", signal: abort.signal });
    await expect(upload).rejects.toThrow("enough");
  });

  test("in browsers the progress comes from XMLHttpRequest", async () => {
    const told: number[] = [];
    class FakeRequest {
      upload: { onprogress?: (event: { loaded: number }) => void } = {};
      status = 0;
      responseText = "";
      onload?: () => void;
      onerror?: () => void;
      private url = "";
      open(_method: string, url: string) {
        this.url = url;
      }
      send(blob: Blob) {
        this.upload.onprogress?.({ loaded: 1 });
        fetch(this.url, { method: "PUT", body: blob }).then(
          ({ status }) => {
            this.status = status;
            this.onload?.();
          },
          () => this.onerror?.(),
        );
      }
      abort() {}
    }
    Object.assign(globalThis, { XMLHttpRequest: FakeRequest });
    try {
      const onProgress = ({ sent }: { sent: number }) => told.push(sent);
      expect(await uploadFile(service.ann.client, { channelId, name: "a", data: "abc", onProgress })).toMatchObject({
        size: 3,
      });
      expect(told).toEqual([1]);
      told.length = 0;
      // A browser sends no stream over every connection: it is gathered, and goes the same way.
      const stream = { channelId, name: "a", data: bytesOf(5), size: 5, onProgress };
      expect(await uploadFile(service.ann.client, stream)).toMatchObject({ size: 5 });
      expect(told).toEqual([1]);
    } finally {
      Reflect.deleteProperty(globalThis, "XMLHttpRequest");
    }
  });
});

test("streams go to an S3-compatible store as well", async () => {
  const s3 = await S3.start();
  const service = await openService(s3.config);
  try {
    const { client } = service.ann;
    const { channel } = await client.send(new CreateGroupChannelCommand({}));
    const { channelId } = channel;
    const size = 3 * MB;
    const streamed = await uploadFile(client, { channelId, name: "stream", data: () => bytesOf(size), size });
    expect(streamed).toMatchObject({ size });
    const told: number[] = [];
    const data = Buffer.alloc(size, 1);
    const onProgress = ({ sent }: { sent: number }) => told.push(sent);
    expect(await uploadFile(client, { channelId, name: "blob", data, onProgress })).toMatchObject({ size });
    expect(told.at(-1)).toBe(size);
  } finally {
    await service.close();
    await s3.stop();
  }
});
