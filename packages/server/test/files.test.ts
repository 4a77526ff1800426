import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  ChannelNotFoundException,
  DeleteChannelCommand,
  DeleteMessageCommand,
  FileNotFoundException,
  ForbiddenException,
  GetFilePresignedDownloadUrlCommand,
  GetMessageCommand,
  GetUploadedFileInfoCommand,
  IdempotencyConflictException,
  type MessageAttachment,
  MessageNotFoundException,
  PartialUpdateMessageCommand,
  SendMessageCommand,
  UpdateMessageCommand,
  UploadFileCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import sharp from "sharp";
import { removeDueFiles, removeLeftovers } from "../src/files/cleanup";
import { FILE_LIMIT } from "../src/files/storage";
import { createLog } from "../src/log";
import { openConversations } from "../src/server";
import { releaseFilesOfHistory } from "../src/store/files";
import { announce, info, picture, put, sendFile, uploaded } from "./support/files";
import { groupId } from "./support/group";
import { describeWorlds, type Person, World } from "./support/world";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const downloadUrl = async (person: Person, channelId: string, messageId: string, fileId: string): Promise<string> =>
  (await person.client.send(new GetFilePresignedDownloadUrlCommand({ channelId, messageId, fileId })))
    .presignedDownloadUrl;

/** Whatever lies in the files' directory, but for the directories themselves. */
const kept = (world: World): string[] => {
  const root = join(world.database.config.dataDir, "files");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
};

const keptOf = (world: World, fileId: string): string[] => kept(world).filter((path) => path.includes(fileId));

const cleanUp = (world: World): Promise<number> =>
  removeDueFiles(world.conversations.files.storage, 100, (work) =>
    world.conversations.store.write((tx) => work(tx, world.now())),
  );

/** Does something at a later time, by the servers' clock, and comes back. */
async function later(world: World, milliseconds: number, work: () => Promise<void>): Promise<void> {
  world.advance(milliseconds);
  try {
    await work();
  } finally {
    world.advance(-milliseconds);
  }
}

/** Sends a body of the length in pieces, without ever having all of it. */
function* pieces(length: number): Iterable<Buffer> {
  const piece = Buffer.alloc(64 * 1024, "x");
  for (let left = length; left > 0; left -= piece.length) yield left < piece.length ? piece.subarray(0, left) : piece;
}

/** A PUT whose body is sent in pieces; `announced`: with its length said before. */
function putStream(url: string, length: number, announced: boolean): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: "PUT", headers: announced ? { "Content-Length": length } : {} });
    const body = Readable.from(pieces(length));
    sending.on("response", async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      body.destroy();
      sending.destroy();
      resolve({ status: response.statusCode as number, body: text });
    });
    sending.on("error", reject);
    body.pipe(sending);
  });
}

/** Waits for what happens soon after an answer. */
async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error("It didn't happen.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Calls a listener that isn't listening anywhere itself. */
async function announceAt(listener: RequestListener, token: string, channelId: string) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/v2/conversations/channels/${channelId}/files`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ name: "a" }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describeWorlds("files", (world) => {
  describe("UploadFile", () => {
    test("takes three steps: a link, the bytes, the attachment", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const file = await uploaded(ann, channelId, "notes.txt", "hello");
      expect(file).toEqual({
        id: file.id,
        fsId: file.id,
        name: "notes.txt",
        mime: "application/octet-stream",
        size: 5,
      });
      const message = await sendFile(ann, channelId, file);
      expect(message.attachments).toEqual([file]);
      const response = await fetch(await downloadUrl(bob, channelId, message.messageId, file.id));
      expect(await response.text()).toBe("hello");
    });

    test.each(["", "a/b", "a\\b", "a\u0000b", "x".repeat(256), ".", "..", "  "])(
      "a name that is no plain file name is refused: %j",
      async (name) => {
        const { ann } = await world().company();
        const channelId = await groupId(ann, []);
        const error: unknown = await announce(ann, channelId, name).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(ValidationException);
        expect(new Set((error as ValidationException).fieldList?.map(({ path }) => path))).toEqual(new Set(["/name"]));
      },
    );

    test("members upload: readers of a public channel may not, others don't know of a private one", async () => {
      const { ann, bob } = await world().company();
      const open = await groupId(ann, [], { access: "public" });
      await expect(announce(bob, open)).rejects.toThrow(ForbiddenException);
      const secret = await groupId(ann, []);
      await expect(announce(bob, secret)).rejects.toThrow(ChannelNotFoundException);
      await expect(announce(bob, "00000000-0000-4000-8000-000000000000")).rejects.toThrow(ChannelNotFoundException);
    });

    test("a company caller names the user that uploads", async () => {
      const { ann, pbx } = await world().company();
      const channelId = await groupId(ann, []);
      const ask = (userId?: string) => pbx.send(new UploadFileCommand({ channelId, name: "fax.pdf", userId }));
      await expect(ask()).rejects.toMatchObject({ fieldList: [{ path: "/userId" }] });
      await expect(ask("nobodyknows1")).rejects.toMatchObject({ fieldList: [{ path: "/userId" }] });
      expect((await ask(ann.id)).fileId).toMatch(/^[0-9a-f]{32}$/);
    });

    test("a repeated key gives the same file and link, with another name it is a conflict", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const ask = (name: string) =>
        ann.client.send(new UploadFileCommand({ channelId, name, idempotencyToken: "one-upload" }));
      const [first, second] = await Promise.all([ask("a.png"), ask("a.png")]);
      expect({ ...second, $metadata: 0 }).toEqual({ ...first, $metadata: 0 });
      await expect(ask("b.png")).rejects.toThrow(IdempotencyConflictException);
    });
  });

  describe("the upload link", () => {
    test("is good once", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { fileId, url } = await announce(ann, channelId);
      expect((await put(url, "first")).status).toBe(200);
      const again = await put(url, "second, and longer");
      expect(again.status).toBe(403);
      expect(again.headers.get("content-type")).toBe("application/json");
      expect(await again.json()).toEqual({ message: expect.stringContaining("UploadFile") });
      expect((await info(ann, channelId, fileId)).size).toBe(5);
    });

    test("of two uploads at once, one is kept, as a whole", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { fileId, url } = await announce(ann, channelId);
      const bodies = ["a".repeat(300_000), "b".repeat(400_000), "c".repeat(500_000)];
      const answers = await Promise.all(bodies.map((body) => put(url, body)));
      const statuses = answers.map(({ status }) => status);
      expect([...statuses].sort()).toEqual([200, 403, 403]);
      const winner = bodies[statuses.indexOf(200)] as string;
      const file = await info(ann, channelId, fileId);
      expect(file.size).toBe(winner.length);
      const message = await sendFile(ann, channelId, file);
      const response = await fetch(await downloadUrl(ann, channelId, message.messageId, fileId));
      expect((await response.text()) === winner).toBe(true);
      expect(keptOf(world(), fileId)).toHaveLength(1);
    });

    test("is good for 15 minutes", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { url } = await announce(ann, channelId);
      await later(world(), 15 * MINUTE + 1000, async () => {
        expect((await put(url, "late")).status).toBe(403);
      });
      expect((await put(url, "in time")).status).toBe(200);
    });

    test("with anything changed it is refused", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { fileId, url } = await announce(ann, channelId);
      const other = await announce(ann, channelId);
      const changed = [
        url.replace(fileId, other.fileId),
        url.replace(/company\d+/, "company0"),
        url.replace(/expires=\d+/, (text) => `${text}0`),
        url.replace(/expires=\d+&/, ""),
        url.replace(/signature=.{4}/, "signature=AAAA"),
        url.replace(/signature=.*/, "signature="),
        url.replace(/&signature=.*/, ""),
        url.replace(/\?.*/, ""),
      ];
      for (const link of changed) expect((await put(link, "x")).status).toBe(403);
      expect((await fetch(url.replace("/upload/", "/download/"))).status).toBe(403);
      expect((await put(url, "x")).status).toBe(200);
    });

    test("an upload that breaks off leaves nothing, and can be tried again", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { fileId, url } = await announce(ann, channelId);
      for (const headers of [{ "Content-Length": 1_000_000 }, {}]) {
        await new Promise<void>((resolve) => {
          const sending = request(url, { method: "PUT", headers });
          sending.on("error", () => resolve());
          sending.write(Buffer.alloc(400_000, "x"), () => setTimeout(() => sending.destroy(new Error("gone")), 50));
        });
      }
      await expect(info(ann, channelId, fileId)).rejects.toThrow(FileNotFoundException);
      await until(() => kept(world()).filter((path) => path.startsWith(".incoming")).length === 0);
      expect(keptOf(world(), fileId)).toEqual([]);
      expect((await put(url, "whole")).status).toBe(200);
      expect((await info(ann, channelId, fileId)).size).toBe(5);
    });

    test("a file of 0 bytes is a file", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const file = await uploaded(ann, channelId, "empty", "");
      expect(file).toMatchObject({ size: 0, mime: "application/octet-stream" });
      const message = await sendFile(ann, channelId, file);
      const url = await downloadUrl(ann, channelId, message.messageId, file.id);
      const response = await fetch(url);
      expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, "0", ""]);
      expect((await fetch(url, { headers: { Range: "bytes=0-" } })).status).toBe(416);
    });

    test("takes 104,857,600 bytes and not one more, in memory that doesn't grow with them", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const { fileId, url } = await announce(ann, channelId);
      expect(await putStream(url, FILE_LIMIT + 1, true)).toMatchObject({ status: 413 });
      const refused = await putStream(url, FILE_LIMIT + 1, false);
      expect(refused.status).toBe(413);
      expect(JSON.parse(refused.body)).toEqual({ message: expect.stringContaining("104857600") });
      expect(kept(world()).filter((path) => path.startsWith(".incoming"))).toEqual([]);
      await expect(info(ann, channelId, fileId)).rejects.toThrow(FileNotFoundException);

      const before = process.memoryUsage();
      let most = 0;
      const watch = setInterval(() => {
        const { heapUsed, external } = process.memoryUsage();
        most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
      }, 5);
      try {
        expect((await putStream(url, FILE_LIMIT, false)).status).toBe(200);
      } finally {
        clearInterval(watch);
      }
      expect(most).toBeLessThan(FILE_LIMIT / 2);
      expect((await info(ann, channelId, fileId)).size).toBe(104_857_600);
    });

    test("pages of any origin may use it; what isn't possible says what is", async () => {
      const { ann } = await world().company();
      const { url } = await announce(ann, await groupId(ann, []));
      const preflight = await fetch(url, {
        method: "OPTIONS",
        headers: { Origin: "https://app.example.com", "Access-Control-Request-Method": "PUT" },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
      expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
      const wrong = await fetch(url, { method: "POST", body: "x" });
      expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "PUT, OPTIONS"]);
      expect(wrong.headers.get("access-control-allow-origin")).toBe("*");
      expect(wrong.headers.get("x-request-id")).toBeTruthy();
      for (const path of [
        "/files/",
        "/files/upload/a",
        "/files/other/a/b",
        "/files/upload/a/b/c",
        "/files/upload/%/b",
      ]) {
        expect((await put(world().address + path, "x")).status).toBe(404);
      }
    });
  });

  describe("GetUploadedFileInfo", () => {
    test("answers to everybody who has access, once the bytes are there", async () => {
      const { ann, bob, pbx } = await world().company();
      const channelId = await groupId(ann, [], { access: "public" });
      const { fileId, url } = await announce(ann, channelId, "a.bin");
      await expect(info(ann, channelId, fileId)).rejects.toThrow(FileNotFoundException);
      await put(url, "bytes");
      expect(await info(bob, channelId, fileId)).toMatchObject({ id: fileId, name: "a.bin", size: 5 });
      expect((await pbx.send(new GetUploadedFileInfoCommand({ channelId, fileId }))).file?.id).toBe(fileId);
      await expect(
        pbx.send(new GetUploadedFileInfoCommand({ channelId, fileId, userId: "nobodyknows1" })),
      ).rejects.toMatchObject({ fieldList: [{ path: "/userId" }] });
    });

    test("a file of another channel, of another company and one that never was are not found alike", async () => {
      const { ann, bob } = await world().company();
      const stranger = (await world().company()).ann;
      const one = await groupId(ann, []);
      const other = await groupId(ann, []);
      const file = await uploaded(ann, one, "a.bin", "bytes");
      await expect(info(ann, other, file.id)).rejects.toThrow(FileNotFoundException);
      await expect(info(ann, one, "0190f3a1e4d57b6c9a7f8e9d0c1b2a3f")).rejects.toThrow(FileNotFoundException);
      await expect(info(bob, one, file.id)).rejects.toThrow(ChannelNotFoundException);
      await expect(info(stranger, one, file.id)).rejects.toThrow(ChannelNotFoundException);
      await expect(info(stranger, await groupId(stranger, []), file.id)).rejects.toThrow(FileNotFoundException);
    });

    test("the type is found from the bytes, not from the name", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const mime = async (name: string, bytes: string | Buffer) => (await uploaded(ann, channelId, name, bytes)).mime;
      expect(await mime("picture.png", "<script>alert(1)</script>")).toBe("application/octet-stream");
      expect(await mime("notes.txt", await picture(4, 3))).toBe("image/png");
      expect(await mime("a.bin", "%PDF-1.7\n%âãÏÓ\n1 0 obj")).toBe("application/pdf");
      expect(await mime("a.png", Buffer.from("GIF89a"))).toBe("image/gif");
      expect(await mime("a", Buffer.from([0x50, 0x4b, 0x05, 0x06, ...new Array(18).fill(0)]))).toBe("application/zip");
    });

    test.each(["png", "jpeg", "gif", "webp"] as const)("a picture has its size and a thumbnail: %s", async (type) => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const file = await uploaded(ann, channelId, `harbour.${type}`, await picture(900, 600, type));
      expect(file).toMatchObject({ mime: `image/${type}`, width: 900, height: 600 });
      const response = await fetch(file.thumbnail as string);
      expect(response.headers.get("content-type")).toBe("image/webp");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      const { format, width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect({ format, width, height }).toEqual({ format: "webp", width: 320, height: 213 });
    });

    test("a picture that a camera turned has the size in which it is shown", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const turned = await sharp(await picture(400, 200, "jpeg"))
        .withMetadata({ orientation: 6 })
        .toBuffer();
      const file = await uploaded(ann, channelId, "turned.jpg", turned);
      expect(file).toMatchObject({ width: 200, height: 400 });
      const bytes = await (await fetch(file.thumbnail as string)).arrayBuffer();
      const { width, height, exif } = await sharp(Buffer.from(bytes)).metadata();
      expect({ width, height, exif }).toEqual({ width: 160, height: 320, exif: undefined });
    });

    test("a small picture isn't blown up, a broken one is a file without size, a bomb isn't unpacked", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const small = await uploaded(ann, channelId, "dot.png", await picture(2, 1));
      const bytes = await (await fetch(small.thumbnail as string)).arrayBuffer();
      expect(await sharp(Buffer.from(bytes)).metadata()).toMatchObject({ width: 2, height: 1 });

      const whole = await picture(900, 600);
      const broken = await uploaded(ann, channelId, "broken.png", whole.subarray(0, 60));
      expect(broken).toEqual({ id: broken.id, fsId: broken.id, name: "broken.png", mime: "image/png", size: 60 });

      const bomb = await uploaded(ann, channelId, "bomb.png", await picture(11_000, 10_000));
      expect(bomb).toMatchObject({ mime: "image/png" });
      expect(bomb.thumbnail).toBeUndefined();
    });
  });

  describe("attachments", () => {
    test("the stored facts win over what the caller says", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const file = await uploaded(ann, channelId, "true.bin", "bytes");
      const told = {
        ...file,
        fsId: "x",
        name: "false.exe",
        mime: "image/png",
        size: 1,
        width: 1,
        thumbnail: "http://x",
      };
      expect((await sendFile(ann, channelId, told)).attachments).toEqual([file]);
    });

    test("files of another channel, of another company, not uploaded and unknown are refused", async () => {
      const { ann, bob } = await world().company();
      const stranger = (await world().company()).ann;
      const channelId = await groupId(ann, [bob]);
      const elsewhere = await uploaded(ann, await groupId(ann, []), "a", "1");
      const foreign = await uploaded(stranger, await groupId(stranger, []), "a", "1");
      const { fileId } = await announce(ann, channelId);
      const ids = [elsewhere.id, foreign.id, fileId, "0190f3a1e4d57b6c9a7f8e9d0c1b2a3f"];
      const good = await uploaded(bob, channelId, "good", "1");
      for (const id of ids) {
        const error: unknown = await sendFile(ann, channelId, good, { ...good, id }).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(ValidationException);
        expect((error as ValidationException).fieldList?.map(({ path }) => path)).toEqual(["/attachments/1/id"]);
      }
      expect((await sendFile(ann, channelId, good)).attachments).toEqual([good]);
    });

    test("a message has up to 10, in their order", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const files: MessageAttachment[] = [];
      for (let i = 0; i < 10; i++) files.push(await uploaded(ann, channelId, `${i}`, `${i}`));
      const message = await sendFile(ann, channelId, ...files.reverse());
      expect(message.attachments?.map(({ name }) => name)).toEqual(["9", "8", "7", "6", "5", "4", "3", "2", "1", "0"]);
      await expect(sendFile(ann, channelId, ...files, files[0] as MessageAttachment)).rejects.toThrow(
        ValidationException,
      );
    });

    test("a quote shows the quoted message's files", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const file = await uploaded(ann, channelId, "harbour.png", await picture(10, 10));
      const quote = await sendFile(ann, channelId, file);
      const { message } = await bob.client.send(
        new SendMessageCommand({
          channelId,
          text: "Where is that?",
          quote: { ...quote, attachments: [{ ...file, name: "other.png" }] },
        }),
      );
      expect(message.quote?.attachments).toMatchObject([{ id: file.id, name: "harbour.png", width: 10 }]);
      expect((await fetch(message.quote?.attachments?.[0]?.thumbnail as string)).status).toBe(200);
      await expect(downloadUrl(bob, channelId, message.messageId, file.id)).rejects.toThrow(FileNotFoundException);
    });

    test("every answer has a fresh link to the thumbnail, good for 15 minutes", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const message = await sendFile(ann, channelId, await uploaded(ann, channelId, "a.png", await picture(10, 10)));
      const old = message.attachments?.[0]?.thumbnail as string;
      await later(world(), 15 * MINUTE + 1000, async () => {
        expect((await fetch(old)).status).toBe(403);
        const again = await ann.client.send(new GetMessageCommand({ channelId, messageId: message.messageId }));
        expect((await fetch(again.message.attachments?.[0]?.thumbnail as string)).status).toBe(200);
      });
    });
  });

  describe("GetFilePresignedDownloadUrl", () => {
    test("gives the files of that message only, as it is now", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const [one, other, loose] = await Promise.all(
        ["1", "2", "3"].map((name) => uploaded(ann, channelId, name, name)),
      );
      const first = await sendFile(ann, channelId, one as MessageAttachment);
      const second = await sendFile(ann, channelId, other as MessageAttachment);
      const ask = (messageId: string, file: MessageAttachment | undefined) =>
        downloadUrl(bob, channelId, messageId, file?.id as string);
      await expect(ask(first.messageId, other)).rejects.toThrow(FileNotFoundException);
      await expect(ask(first.messageId, loose)).rejects.toThrow(FileNotFoundException);
      await expect(ask("0190f3a27c4e7b5d8a1e6c3f9b2d4e70", one)).rejects.toThrow(MessageNotFoundException);

      const edit = { channelId, messageId: first.messageId };
      await ann.client.send(new UpdateMessageCommand({ ...edit, attachments: [loose as MessageAttachment] }));
      await expect(ask(first.messageId, one)).rejects.toThrow(FileNotFoundException);
      expect((await fetch(await ask(first.messageId, loose))).status).toBe(200);
      await ann.client.send(new PartialUpdateMessageCommand({ ...edit, set: { text: "x" }, unset: ["attachments"] }));
      await expect(ask(first.messageId, loose)).rejects.toThrow(FileNotFoundException);
      await ann.client.send(new DeleteMessageCommand({ channelId, messageId: second.messageId }));
      await expect(ask(second.messageId, other)).rejects.toThrow(FileNotFoundException);
    });

    test("whoever has access may ask", async () => {
      const { ann, bob, company, pbx } = await world().company();
      const stranger = (await world().company()).ann;
      const channelId = await groupId(ann, []);
      const file = await uploaded(ann, channelId, "a", "1");
      const { messageId } = await sendFile(ann, channelId, file);
      await expect(downloadUrl(bob, channelId, messageId, file.id)).rejects.toThrow(ChannelNotFoundException);
      await expect(downloadUrl(stranger, channelId, messageId, file.id)).rejects.toThrow(ChannelNotFoundException);
      expect(await downloadUrl({ id: company, client: pbx }, channelId, messageId, file.id)).toContain(file.id);
      await expect(
        pbx.send(
          new GetFilePresignedDownloadUrlCommand({ channelId, messageId, fileId: file.id, userId: "nobodyknows1" }),
        ),
      ).rejects.toMatchObject({ fieldList: [{ path: "/userId" }] });
    });

    test("serves ranges, and nothing to who has it already", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const file = await uploaded(ann, channelId, "alphabet", "abcdefghijklmnopqrstuvwxyz");
      const { messageId } = await sendFile(ann, channelId, file);
      const url = await downloadUrl(ann, channelId, messageId, file.id);
      const get = async (headers: Record<string, string>, method = "GET") => {
        const response = await fetch(url, { headers, method });
        return [response.status, await response.text(), response.headers.get("content-range")];
      };
      expect(await get({ Range: "bytes=0-3" })).toEqual([206, "abcd", "bytes 0-3/26"]);
      expect(await get({ Range: "bytes=20-" })).toEqual([206, "uvwxyz", "bytes 20-25/26"]);
      expect(await get({ Range: "bytes=-2" })).toEqual([206, "yz", "bytes 24-25/26"]);
      expect(await get({ Range: "bytes=-100" })).toEqual([206, "abcdefghijklmnopqrstuvwxyz", "bytes 0-25/26"]);
      expect(await get({ Range: "bytes=24-99" })).toEqual([206, "yz", "bytes 24-25/26"]);
      expect(await get({ Range: "bytes=26-" })).toEqual([416, "", "bytes */26"]);
      expect(await get({ Range: "bytes=-0" })).toEqual([416, "", "bytes */26"]);
      for (const header of ["bytes=0-1,3-4", "bytes=5-3", "lines=1-2", "bytes=x-"]) {
        expect(await get({ Range: header })).toEqual([200, "abcdefghijklmnopqrstuvwxyz", null]);
      }
      const head = await fetch(url, { method: "HEAD" });
      expect([head.status, head.headers.get("content-length"), head.headers.get("accept-ranges")]).toEqual([
        200,
        "26",
        "bytes",
      ]);
      const etag = head.headers.get("etag") as string;
      expect(await get({ "If-None-Match": `"other", W/${etag}` })).toEqual([304, "", null]);
      expect(await get({ "If-Range": etag, Range: "bytes=0-0" })).toEqual([206, "a", "bytes 0-0/26"]);
      expect((await get({ "If-Range": '"other"', Range: "bytes=0-0" }))[0]).toBe(200);
    });

    test("all but plain pictures is saved, under its name", async () => {
      const { ann } = await world().company();
      const channelId = await groupId(ann, []);
      const headersOf = async (name: string, bytes: string | Buffer) => {
        const file = await uploaded(ann, channelId, name, bytes);
        const { messageId } = await sendFile(ann, channelId, file);
        return (await fetch(await downloadUrl(ann, channelId, messageId, file.id))).headers;
      };
      const page = await headersOf('Grüße "an" %41 alle.html', "<script>alert(1)</script>");
      expect(page.get("content-disposition")).toBe(
        `attachment; filename="Gru_e _an_ _41 alle.html"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%22an%22%20%2541%20alle.html`,
      );
      expect(page.get("x-content-type-options")).toBe("nosniff");
      expect(page.get("content-security-policy")).toContain("sandbox");
      expect(page.get("cache-control")).toContain("private");
      expect(page.get("access-control-allow-origin")).toBe("*");
      const drawing = await headersOf("a.svg", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>');
      expect(drawing.get("content-disposition")).toContain("attachment");
      const shown = await headersOf("a.html", await picture(3, 3));
      expect(shown.get("content-type")).toBe("image/png");
      expect(shown.get("content-disposition")).toMatch(/^inline;/);
    });
  });

  describe("clean-up", () => {
    test("a file that no message gets goes after a day, and one that has a message stays", async () => {
      const { ann, company } = await world().company();
      const channelId = await groupId(ann, []);
      const loose = await uploaded(ann, channelId, "loose.png", await picture(10, 10));
      const held = await uploaded(ann, channelId, "held", "1");
      const { url, fileId } = await announce(ann, channelId);
      const { messageId } = await sendFile(ann, channelId, held);
      await cleanUp(world());
      expect(keptOf(world(), loose.id)).toHaveLength(2);
      await later(world(), DAY + MINUTE, async () => {
        const now = await world().person(company, ann.id);
        await cleanUp(world());
        expect(keptOf(world(), loose.id)).toEqual([]);
        await expect(info(now, channelId, loose.id)).rejects.toThrow(FileNotFoundException);
        await expect(info(now, channelId, fileId)).rejects.toThrow(FileNotFoundException);
        await expect(sendFile(now, channelId, loose)).rejects.toThrow(ValidationException);
        expect((await put(url, "x")).status).toBe(403);
        expect((await fetch(await downloadUrl(now, channelId, messageId, held.id))).status).toBe(200);
        expect(await cleanUp(world())).toBe(0);
      });
    });

    test("a file goes a day after the last message that had it was deleted or edited", async () => {
      const { ann, company } = await world().company();
      const channelId = await groupId(ann, []);
      const file = await uploaded(ann, channelId, "a", "1");
      const one = await sendFile(ann, channelId, file, file);
      const two = await sendFile(ann, channelId, file);
      const edit = { channelId, messageId: two.messageId };
      await ann.client.send(new UpdateMessageCommand({ ...edit, text: "x", attachments: [file] }));
      await ann.client.send(new DeleteMessageCommand({ channelId, messageId: one.messageId }));
      await ann.client.send(new DeleteMessageCommand({ channelId, messageId: one.messageId }));
      await later(world(), DAY + MINUTE, async () => {
        const now = await world().person(company, ann.id);
        await cleanUp(world());
        expect(keptOf(world(), file.id)).toHaveLength(1);
        await now.client.send(new UpdateMessageCommand({ ...edit, text: "x" }));
        await cleanUp(world());
        expect(keptOf(world(), file.id)).toHaveLength(1);
      });
      await later(world(), 2 * (DAY + MINUTE), async () => {
        await cleanUp(world());
        expect(keptOf(world(), file.id)).toEqual([]);
      });
    });

    test("the files of a deleted channel go", async () => {
      const { ann, company } = await world().company();
      const channelId = await groupId(ann, []);
      const other = await uploaded(ann, await groupId(ann, []), "other", "1");
      const files = [await uploaded(ann, channelId, "a", "1"), await uploaded(ann, channelId, "b", "1")];
      await sendFile(ann, channelId, ...files);
      const { store, jobs } = world().conversations;
      const rows = await store.read((tx) =>
        tx.query(tx.sql.selectFrom("channels").select("history").where("id", "=", channelId)),
      );
      await ann.client.send(new DeleteChannelCommand({ channelId }));
      await jobs.settled();
      await cleanUp(world());
      for (const { id } of files) expect(keptOf(world(), id)).toEqual([]);
      expect(keptOf(world(), other.id)).toHaveLength(1);
      const release = { company, history: rows[0]?.history as string, now: world().now(), limit: 1 };
      expect(await store.write((tx) => tx.run(releaseFilesOfHistory, release))).toBe(0);
    });

    test("the files of a channel are released in portions", async () => {
      const { ann, company } = await world().company();
      const channelId = await groupId(ann, []);
      for (const name of ["a", "b", "c"]) await uploaded(ann, channelId, name, "1");
      const { store } = world().conversations;
      const [row] = await store.read((tx) =>
        tx.query(tx.sql.selectFrom("channels").select("history").where("id", "=", channelId)),
      );
      const release = { company, history: row?.history as string, now: world().now(), limit: 2 };
      const counts = [];
      for (let i = 0; i < 3; i++) counts.push(await store.write((tx) => tx.run(releaseFilesOfHistory, release)));
      expect(counts).toEqual([2, 1, 0]);
    });

    test("a job does it, on its own", async () => {
      const { ann } = await world().company();
      const { jobs } = world().conversations;
      const file = await uploaded(ann, await groupId(ann, []), "a", "1");
      await jobs.settled();
      expect(keptOf(world(), file.id)).toHaveLength(1);
      await later(world(), 3 * DAY, async () => {
        await jobs.settled();
        expect(keptOf(world(), file.id)).toEqual([]);
      });
    });

    test("what a crash left of an upload is removed, what is being uploaded isn't", async () => {
      const { ann } = await world().company();
      await uploaded(ann, await groupId(ann, []), "a", "1");
      const incoming = join(world().database.config.dataDir, "files", ".incoming");
      const old = join(incoming, "old");
      writeFileSync(old, "half");
      writeFileSync(join(incoming, "young"), "half");
      const time = (Date.now() - 2 * 60 * MINUTE) / 1000;
      utimesSync(old, time, time);
      expect(await removeLeftovers(world().conversations.files.storage, Date.now())).toBe(1);
      expect(readdirSync(incoming)).toEqual(["young"]);
    });
  });

  test("links begin with PUBLIC_URL; a server that knows no address says what to set", async () => {
    const own = await World.open(world().engine);
    const { ann, company } = await own.company();
    const channelId = await groupId(ann, []);
    const token = await own.token({ company, type: "XBS", subject: ann.id });
    await own.conversations.close();
    for (const publicUrl of ["https://chat.example.com/api", undefined]) {
      const other = await openConversations({ ...own.database.config, publicUrl, log: createLog("silent") });
      try {
        const { status, body } = await announceAt(other.listener, token, channelId);
        if (publicUrl) expect(body.presignedUploadUrl).toMatch(/^https:\/\/chat\.example\.com\/api\/files\/upload\//);
        else expect([status, body.message]).toEqual([503, expect.stringContaining("PUBLIC_URL")]);
      } finally {
        await other.close();
      }
    }
    await own.close();
  });
});
