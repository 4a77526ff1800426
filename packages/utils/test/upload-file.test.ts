import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateGroupChannelCommand, SendMessageCommand } from "@wildix/xbees-conversations-client";
import { UploadError, uploadFile } from "../src";
import { openService, type Service } from "./service";

describe("uploadFile, against the server", () => {
  let service: Service;
  let channelId: string;

  beforeAll(async () => {
    service = await openService();
    channelId = (await service.ann.client.send(new CreateGroupChannelCommand({}))).channel.channelId;
  });
  afterEach(() => jest.restoreAllMocks());
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

  test("a connection that breaks off is tried again", async () => {
    const real = globalThis.fetch;
    let broken = 0;
    jest
      .spyOn(globalThis, "fetch")
      .mockImplementation((...args) =>
        broken++ === 0 ? Promise.reject(new TypeError("fetch failed")) : real(...args),
      );
    expect(await uploadFile(service.ann.client, { channelId, name: "a", data: "abc" })).toMatchObject({ size: 3 });
    expect(broken).toBe(2);
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
    [413, "too large"],
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
    } finally {
      Reflect.deleteProperty(globalThis, "XMLHttpRequest");
    }
  });
});
