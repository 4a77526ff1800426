import type { Page } from "playwright-core";
import { describeStage } from "./browser";

jest.setTimeout(60_000);

describeStage("the reference", (stage) => {
  let page: Page;
  const elsewhere: string[] = [];

  beforeAll(async () => {
    page = await stage().blank();
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith("http") && host !== new URL(stage().address).host) elsewhere.push(request.url());
    });
  });

  test("the first page leads to the API, where an operation can be tried out", async () => {
    await page.goto(`${stage().address}/`);
    await page.getByRole("link", { name: /^API reference/ }).click();
    // All operations are read before anything is shown.
    await page.getByRole("button", { name: "Authorize" }).click({ timeout: 30_000 });
    await page.getByLabel("auth-bearer-value").fill(stage().person("Ann").token);
    await page.getByRole("button", { name: "Apply credentials" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await page.locator("#operations-tag-Channels").getByRole("button").first().click();
    const operation = page.locator("#operations-Channels-ListChannels");
    await operation
      .getByRole("button", { name: /ListChannels/ })
      .first()
      .click();
    await operation.getByText("Rate Limits").waitFor();
    // Whoever tries it acts as itself.
    expect(await operation.locator('tr[data-param-name="userId"] input').inputValue()).toBe("");
    const answered = page.waitForResponse((response) => response.url().includes("/v2/conversations/channels?"));
    await operation.getByRole("button", { name: "Execute" }).click();
    expect((await answered).status()).toBe(200);
  });

  test("the events and the administrators' API have pages", async () => {
    const pages = page.getByRole("navigation", { name: "Reference" });
    await pages.getByRole("link", { name: "Events" }).click();
    await page.getByRole("heading", { name: "chat:message:new" }).waitFor();
    await page.getByRole("link", { name: "Message", exact: true }).first().click();
    await page.getByRole("heading", { name: "Message", exact: true }).waitFor();
    await pages.getByRole("link", { name: "Administration" }).click();
    await page.locator("#operations-tag-Bots").waitFor();
  });

  test("it needs nobody but this server, and no page complained", () => {
    expect(elsewhere).toEqual([]);
    expect(stage().complaints).toEqual([]);
  });
});
