import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Conversations, openConversations } from "../src/server";

describe("the pages that come with the service", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "conversations-pages-"));
  const open: Conversations[] = [];
  const serve = async (pages?: boolean): Promise<string> => {
    const dir = join(dataDir, String(open.length));
    const options = { dataDir: dir, port: 0, logLevel: "silent", ...(pages !== undefined && { pages }) };
    const conversations = await openConversations(options);
    open.push(conversations);
    return conversations.listen();
  };
  let address: string;

  beforeAll(async () => {
    address = await serve();
  });

  afterAll(async () => {
    await Promise.all(open.map((conversations) => conversations.close()));
    rmSync(dataDir, { recursive: true, force: true });
  });

  test("/ leads to the console and the reference, whose links lead somewhere", async () => {
    const text = await (await fetch(`${address}/`)).text();
    const links = Array.from(
      text.matchAll(/(?:href|src)="([^"#]+)"/g),
      ([, to = ""]) => new URL(to, `${address}/`).href,
    );
    expect(links.length).toBeGreaterThan(8);
    for (const link of new Set(links)) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  });

  test.each(["/", "/console/", "/reference/", "/reference/events.html"])(
    "%s runs scripts of this server only, and is asked for again when it has changed",
    async (path) => {
      const page = await fetch(address + path);
      expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
      const policy = page.headers.get("content-security-policy");
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/script-src|unsafe-eval/);
      expect(await page.text()).not.toMatch(/<script>|(?:src|href)="https?:/);
      const etag = page.headers.get("etag") ?? "";
      const again = await fetch(address + path, { headers: { "if-none-match": etag } });
      expect(again.status).toBe(304);
    },
  );

  test("/ takes GET and HEAD", async () => {
    expect((await fetch(`${address}/`, { method: "HEAD" })).status).toBe(200);
    const refused = await fetch(`${address}/`, { method: "POST" });
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toBe("GET, HEAD");
  });

  test("there are none where they are switched off", async () => {
    const without = await serve(false);
    for (const path of ["/", "/console/", "/reference/"]) expect((await fetch(without + path)).status).toBe(404);
  });
});
