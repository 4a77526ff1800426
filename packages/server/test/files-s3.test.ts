import {
  ChannelNotFoundException,
  DeleteMessageCommand,
  FileNotFoundException,
  GetFilePresignedDownloadUrlCommand,
  ServiceUnavailableException,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import sharp from "sharp";
import { removeDueFiles, removeLeftovers } from "../src/files/cleanup";
import { FILE_LIMIT } from "../src/files/storage";
import { describeEngines } from "./support/engines";
import { announce, info, picture, put, sendFile, uploaded } from "./support/files";
import { createGiphy } from "./support/giphy";
import { groupId } from "./support/group";
import { S3 } from "./support/s3";
import { type Person, World } from "./support/world";

const DAY = 24 * 60 * 60 * 1000;

const downloadUrl = async (person: Person, channelId: string, messageId: string, fileId: string): Promise<string> =>
  (await person.client.send(new GetFilePresignedDownloadUrlCommand({ channelId, messageId, fileId })))
    .presignedDownloadUrl;

describeEngines("files in an S3-compatible store", (engine) => {
  let s3: S3;
  let world: World;

  beforeAll(async () => {
    s3 = await S3.start();
    world = await World.open(engine, s3.config);
  });

  afterAll(async () => {
    await world?.close();
    await s3?.stop();
  });

  const keysOf = (fileId: string): string[] => s3.keys().filter((key) => key.includes(fileId));

  test("bytes go to the store and come from it, by its own signed URLs", async () => {
    const { ann, bob } = await world.company();
    const channelId = await groupId(ann, [bob]);
    const { fileId, url } = await announce(ann, channelId, "Grüße.txt");
    expect(url).toMatch(`${s3.endpoint}/${S3.bucket}/some/prefix/`);
    expect((await put(url.replace(/Signature=.{8}/, "Signature=00000000"), "x")).status).toBe(403);
    expect((await put(url, "hello")).status).toBe(200);
    const file = await info(ann, channelId, fileId);
    expect(file).toEqual({
      id: fileId,
      fsId: fileId,
      name: "Grüße.txt",
      mime: "application/octet-stream",
      size: 5,
    });
    const { messageId } = await sendFile(ann, channelId, file);
    const link = await downloadUrl(bob, channelId, messageId, fileId);
    expect(link).toMatch(s3.endpoint);
    const response = await fetch(link, { headers: { Range: "bytes=1-3" } });
    expect([response.status, await response.text()]).toEqual([206, "ell"]);
    expect(response.headers.get("content-disposition")).toBe(
      "attachment; filename=\"Gru_e.txt\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.txt",
    );
    expect(response.headers.get("cache-control")).toContain("private");
  });

  test("until the bytes are there the file isn't found, nor can it be attached", async () => {
    const { ann, bob } = await world.company();
    const channelId = await groupId(ann, []);
    const { fileId, url } = await announce(ann, channelId);
    await expect(info(ann, channelId, fileId)).rejects.toThrow(FileNotFoundException);
    const guess = { id: fileId, fsId: fileId, name: "x", size: 1 };
    await expect(sendFile(ann, channelId, guess)).rejects.toThrow(ValidationException);
    await put(url, "x");
    await expect(info(bob, channelId, fileId)).rejects.toThrow(ChannelNotFoundException);
    expect(keysOf(fileId)).toEqual([expect.stringContaining("incoming/")]);
    expect((await info(ann, channelId, fileId)).size).toBe(1);
    expect(keysOf(fileId)).toEqual([expect.stringContaining("files/")]);
  });

  test("a file of 0 bytes is a file", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    expect(await uploaded(ann, channelId, "empty", "")).toMatchObject({ size: 0, mime: "application/octet-stream" });
  });

  test("the type is found from the bytes; a picture has its size and a thumbnail, by a redirection", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    expect(await uploaded(ann, channelId, "a.png", "%PDF-1.7\n")).toMatchObject({ mime: "application/pdf" });
    const file = await uploaded(ann, channelId, "a.txt", await picture(900, 600, "jpeg"));
    expect(file).toMatchObject({ mime: "image/jpeg", width: 900, height: 600 });
    const redirection = await fetch(file.thumbnail as string, { redirect: "manual" });
    expect([redirection.status, redirection.headers.get("location")]).toEqual([
      302,
      expect.stringContaining(s3.endpoint),
    ]);
    const response = await fetch(file.thumbnail as string);
    expect(response.headers.get("content-type")).toBe("image/webp");
    const { format, width } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect({ format, width }).toEqual({ format: "webp", width: 320 });
    const broken = await uploaded(ann, channelId, "b.png", (await picture(900, 600)).subarray(0, 60));
    expect([broken.mime, broken.width, broken.thumbnail]).toEqual(["image/png", undefined, undefined]);
    expect((await fetch((file.thumbnail as string).replace(/signature=..../, "signature=AAAA"))).status).toBe(403);
  });

  test("who still has the upload URL can't change a file that was looked at", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    const { fileId, url } = await announce(ann, channelId);
    await put(url, "first");
    const file = await info(ann, channelId, fileId);
    await put(url, "second, and longer");
    expect(await info(ann, channelId, fileId)).toEqual(file);
    const { messageId } = await sendFile(ann, channelId, file);
    expect(await (await fetch(await downloadUrl(ann, channelId, messageId, fileId))).text()).toBe("first");
  });

  test("asked for by several at once, it is taken over once", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    const { fileId, url } = await announce(ann, channelId);
    await put(url, "bytes");
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => info(ann, channelId, fileId)));
    expect(answers.some(({ status }) => status === "fulfilled")).toBe(true);
    expect((await info(ann, channelId, fileId)).size).toBe(5);
    expect(keysOf(fileId)).toHaveLength(1);
  });

  test("what is too large is deleted when somebody asks for it", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    const { fileId, url } = await announce(ann, channelId);
    expect((await put(url, Buffer.alloc(FILE_LIMIT + 1))).status).toBe(200);
    await expect(info(ann, channelId, fileId)).rejects.toThrow(FileNotFoundException);
    expect(keysOf(fileId)).toEqual([]);
    expect((await put(url, Buffer.alloc(FILE_LIMIT))).status).toBe(200);
    expect((await info(ann, channelId, fileId)).size).toBe(FILE_LIMIT);
  });

  test("a GIF is kept in the store", async () => {
    const giphy = await createGiphy();
    const other = await World.open(engine, { ...s3.config, giphy: giphy.config });
    try {
      const { ann } = await other.company();
      const message = await giphy.send(ann, await groupId(ann, []), "cat");
      const [file] = message.attachments ?? [];
      expect(keysOf(file?.id as string)).toHaveLength(2);
    } finally {
      await other.close();
      await giphy.close();
    }
  });

  test("files that nobody attached, and those of deleted messages, are removed from the store", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    const loose = await uploaded(ann, channelId, "a.png", await picture(10, 10));
    const { fileId, url } = await announce(ann, channelId);
    await put(url, "never asked for");
    const deleted = await uploaded(ann, channelId, "b", "1");
    const { messageId } = await sendFile(ann, channelId, deleted);
    await ann.client.send(new DeleteMessageCommand({ channelId, messageId }));
    const held = await uploaded(ann, channelId, "c", "1");
    await sendFile(ann, channelId, held);
    const { files, store } = world.conversations;
    const later = world.now() + DAY + 60_000;
    await removeDueFiles(files.storage, 100, (work) => store.write((tx) => work(tx, later)));
    for (const id of [loose.id, fileId, deleted.id]) expect(keysOf(id)).toEqual([]);
    expect(keysOf(held.id)).toHaveLength(1);
  });

  test("what was uploaded after all is removed in the end", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    const { fileId, url } = await announce(ann, channelId);
    await put(url, "first");
    await sendFile(ann, channelId, await info(ann, channelId, fileId));
    await put(url, "second");
    expect(keysOf(fileId)).toHaveLength(2);
    const { storage } = world.conversations.files;
    await removeLeftovers(storage, Date.now());
    expect(keysOf(fileId)).toHaveLength(2);
    await removeLeftovers(storage, Date.now() + 2 * DAY);
    expect(keysOf(fileId)).toHaveLength(1);
  });

  test("while the store doesn't answer, callers are told to try again", async () => {
    const gone = await S3.start();
    const other = await World.open(engine, gone.config);
    try {
      const { ann } = await other.company();
      const channelId = await groupId(ann, []);
      const { fileId } = await announce(ann, channelId);
      await gone.stop();
      await expect(info(ann, channelId, fileId)).rejects.toThrow(ServiceUnavailableException);
    } finally {
      await other.close();
    }
  });
});
