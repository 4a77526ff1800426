import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describeStage } from "./browser";

jest.setTimeout(60_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

/** What axe finds that keeps people from using the page, each with where it is. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  // What is well is found all the same, and only told of less: that is most of what the search takes.
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: Axe }).axe.run({ resultTypes: ["violations"] }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 120)}`));
}

describeStage("the console for everybody", (stage) => {
  let channelId: string;

  beforeAll(async () => {
    const { api } = stage().person("Ann");
    const bob = stage().person("Bob");
    const group = await api.createGroupChannel({
      subject: "Harbour",
      description: "The new quay",
      access: "public",
      members: [bob.id],
    });
    channelId = group.channel.channelId;
    const { message } = await api.sendMessage({ channelId, text: "The plans are in: https://example.com/plans" });
    const { messageId, createdAt, user } = message;
    await bob.api.sendMessage({ channelId, text: "Good", quote: { messageId, channelId, createdAt, user } });
    await bob.api.sendMessageReaction({ channelId, messageId, reactionType: "heart" });
    await api.pinMessage({ channelId, messageId });
    const { tag } = await api.createInboxTag({ name: "Customers" });
    await api.tagChannel({ channelId, tagId: tag.id });
    await bob.api.getOrCreateDirectChannel({ memberId: stage().person("Ann").id });
  });

  test.each([
    ["light and wide", { dark: false }],
    ["dark and narrow", { dark: true, width: 390, height: 800 }],
  ])("has no serious finding of axe, %s", async (_, appearance) => {
    const page = await stage().visit(await stage().administrator(), appearance);
    const found: Record<string, readonly string[]> = { inbox: await findings(page) };
    const look = async (name: string, hash: string, ready: string) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.locator(ready).first().waitFor();
      found[name] = await findings(page);
    };
    await look("find", "#/find", "main .channel-option");
    await look("keys", "#/admin/keys", "main .state");
    await look("webhooks", "#/admin/webhooks", "main .state");
    await look("audit", "#/admin/audit", "main .state");

    const annPage = await stage().visit(stage().person("Ann"), appearance);
    await annPage.goto(`${stage().address}/console/#/c/${channelId}`);
    await annPage.locator("article.message").first().waitFor();
    found.channel = await findings(annPage);
    await annPage.getByRole("button", { name: "Members and settings" }).click();
    await annPage.getByRole("list", { name: "Members" }).waitFor();
    found.members = await findings(annPage);
    await annPage.getByRole("tab", { name: "Settings" }).click();
    found.settings = await findings(annPage);
    await annPage.keyboard.press("Escape");

    const out = await stage().blank(appearance);
    await out.goto(`${stage().address}/console/`);
    await out.getByLabel("Token").waitFor();
    found["sign in"] = await findings(out);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  test("is used by the keyboard alone", async () => {
    const page = await stage().visit(stage().person("Ann"));
    const list = page.getByRole("listbox", { name: "Conversations" });
    await list.focus();
    await page.keyboard.press("ArrowDown");
    while (!(await list.locator(".active").textContent())?.includes("Harbour")) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Write a message" }).waitFor();

    const messages = page.getByRole("region", { name: "Messages" });
    await messages.focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    const focused = page.locator("article.message:focus");
    await focused.getByText("Good").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Reply");
    await page.keyboard.press("Enter");
    await page.keyboard.type("By hand");
    await page.keyboard.press("Enter");
    await page.locator("article.message", { hasText: "By hand" }).locator("blockquote").waitFor();

    await page.keyboard.press("ArrowUp");
    await page.getByRole("textbox", { name: "Edit the message" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("textbox", { name: "Write a message" }).waitFor();
  });

  test("says what is wrong with a token", async () => {
    const page = await stage().blank();
    await page.goto(`${stage().address}/console/#token=nonsense`);
    await page.getByRole("alert").getByText(/token/i).waitFor();
    await page.getByLabel("Token").fill("still nonsense");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").getByText(/token/i).waitFor();
  });
});
