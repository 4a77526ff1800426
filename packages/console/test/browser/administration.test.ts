import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Conversations } from "@wildix/xbees-conversations-client";
import type { Page } from "playwright-core";
import { addBot } from "../../../server/src/domain/bots";
import { describeStage, eventually } from "./browser";

jest.setTimeout(60_000);

describeStage("administration", (stage) => {
  let page: Page;
  let receiver: Server;
  const received: string[] = [];

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      received.push(String(request.headers["webhook-id"]));
      request.resume().on("end", () => response.end());
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    page = await stage().visit(await stage().administrator());
  });

  afterAll(() => {
    receiver.close();
  });

  test("is there for those with the scope only", async () => {
    const bobPage = await stage().visit(stage().person("Bob"));
    expect(await bobPage.getByRole("link", { name: "Admin" }).count()).toBe(0);
    await page.getByRole("link", { name: "Admin" }).click();
    await page.getByRole("heading", { name: "Administration" }).waitFor();
  });

  test("a bot gets a key, which works until it is revoked", async () => {
    await page.getByRole("link", { name: "Bots" }).click();
    await page.getByLabel("New bot").fill("Weather");
    await page.getByRole("button", { name: "Add" }).click();
    const botId = await page
      .getByRole("row", { name: /Weather/ })
      .locator(".mono")
      .textContent();

    await page.getByRole("link", { name: "Keys" }).click();
    await page.getByRole("button", { name: "New key" }).click();
    await page.getByLabel("The bot's id").fill(botId ?? "");
    await page.getByRole("button", { name: "Make the key" }).click();
    const key = (await page.locator(".secret").textContent()) ?? "";
    await page.getByRole("button", { name: "Done" }).click();
    const bot = new Conversations({ endpoint: stage().address, token: key, maxAttempts: 1 });
    expect((await bot.listChannels({})).channels).toEqual([]);

    const row = page.getByRole("row", { name: new RegExp(`bot ${botId}`) });
    await row.getByText("good").waitFor();
    await row.getByRole("button", { name: "Revoke" }).click();
    await row.getByText("revoked").waitFor();
    bot.destroy();
  });

  test("a webhook is made, tested, told what happens, and told again", async () => {
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    await page.getByRole("link", { name: "Webhooks" }).click();
    await page.getByRole("button", { name: "New webhook" }).click();
    await page.getByLabel("Address").fill(address);
    await page.getByLabel("chat:channel:created").check();
    await page.getByRole("button", { name: "Make the webhook" }).click();
    expect(await page.locator(".secret").textContent()).toMatch(/^whsec_/);
    await page.getByRole("button", { name: "Done" }).click();

    await page.getByRole("button", { name: `More about ${address}` }).click();
    await page.getByRole("menuitem", { name: "Send a test" }).click();
    await page.getByText(/^Delivered: answered with 200/).waitFor();

    await stage().person("Ann").api.createGroupChannel({ subject: "Harbour" });
    await page.getByRole("button", { name: "Deliveries" }).click();
    const deliveries = page.getByRole("dialog").locator(".delivery");
    await eventually(async () => {
      await page.getByRole("dialog").getByRole("button", { name: "Look again" }).click();
      await deliveries.getByText("delivered").waitFor({ timeout: 1_000 });
    });
    await deliveries.getByRole("button", { name: "Replay" }).first().click();
    await eventually(async () => {
      await page.getByRole("dialog").getByRole("button", { name: "Look again" }).click();
      await deliveries.getByText(/a replay/).waitFor({ timeout: 1_000 });
    });
    await page.keyboard.press("Escape");
    // The test, the event, and the event again under its id.
    await eventually(async () => {
      if (received.length < 3) throw new Error(`${received.length} requests came.`);
    });
    expect(received[2]).toBe(received[1]);
  });

  test("all that failed to reach a webhook is replayed at once", async () => {
    await stage().server.store.write((tx) =>
      tx.execute(tx.sql.updateTable("webhook_deliveries").set({ state: "failed", finished_at: Date.now() })),
    );
    await page.getByRole("button", { name: "Deliveries", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator(".delivery").getByText("failed", { exact: true }).first().waitFor();
    await dialog.getByRole("button", { name: "Replay all failed" }).click();
    await page.getByText("1 is sent once more").waitFor();
    await eventually(async () => {
      if (received.length < 4) throw new Error(`${received.length} requests came.`);
    });
    expect(received[3]).toBe(received[1]);
    await dialog.getByRole("button", { name: "Replay all failed" }).click();
    await page.getByText("None has failed").waitFor();
    await page.keyboard.press("Escape");
  });

  test("the audit log tells who did what, by what was changed, and page by page", async () => {
    await page.getByRole("link", { name: "Audit" }).click();
    const rows = page.locator("tbody tr");
    await rows.filter({ hasText: "webhook.replay" }).first().waitFor();
    await rows.filter({ hasText: "key.revoke" }).getByText(stage().person("Cleo").id).waitFor();

    const change = { company: "example", actor: "import", now: Date.now() };
    await stage().server.store.write(async (tx) => {
      for (let number = 0; number < 120; number++) await addBot(tx, change, `Bot ${number}`);
    });
    await page.getByLabel("Action").fill("bot.add");
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await rows.count()).toBe(100));
    await page.getByRole("button", { name: "Show more" }).click();
    await rows.filter({ hasText: "Weather" }).waitFor();
    expect(await rows.count()).toBe(121);
    expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
  });

  test("jobs are listed", async () => {
    await stage().person("Ann").api.scheduleExternalFlagAdjustmentJob({});
    await page.getByRole("link", { name: "Jobs" }).click();
    await page
      .getByRole("row", { name: /external/ })
      .first()
      .waitFor();
  });

  test("no page complained", () => {
    expect(stage().complaints).toEqual([]);
  });
});
