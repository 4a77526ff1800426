import type { Page } from "playwright-core";
import { Relay } from "../../../utils/test/realtime/relay";
import { describeStage } from "./browser";

const message = (page: Page, text: string) => page.locator("article.message", { hasText: text });

/** Opens what one can do with a message, as by mouse. */
const tools = async (page: Page, text: string) => {
  await message(page, text).hover();
  return message(page, text).getByRole("group", { name: "What to do with this message" });
};

const write = async (page: Page, text: string) => {
  await page.getByRole("textbox", { name: "Write a message" }).fill(text);
  await page.keyboard.press("Enter");
};

describeStage("two people in two browsers", (stage) => {
  let annPage: Page;
  let bobPage: Page;
  /** Between Bob's browser and the server: offline, a browser goes on with what it has begun. */
  let relay: Relay;

  const online = async (there: boolean) => {
    await bobPage.context().setOffline(!there);
    if (!there) relay.break();
  };

  beforeAll(async () => {
    annPage = await stage().visit(stage().person("Ann"));
    relay = await Relay.open([stage().address]);
    bobPage = await stage().visit(stage().person("Bob"), { address: relay.address });
  });

  afterAll(() => relay.close());

  test("the link signs in, and the token is nowhere to be seen", async () => {
    expect(annPage.url()).not.toContain("token");
    await annPage.reload();
    await annPage.getByRole("heading", { name: "Inbox" }).waitFor();
  });

  test("one begins a conversation by the other's address, and both see it come", async () => {
    await annPage.getByText("No conversations yet").first().waitFor();
    await annPage.getByRole("img", { name: "Signed in", exact: true }).waitFor();
    await annPage.getByRole("button", { name: "New", exact: true }).click();
    await annPage.getByRole("combobox", { name: "With" }).fill("bob@example.com");
    await annPage.keyboard.press("Enter");
    await annPage.getByRole("button", { name: "Begin" }).click();
    await write(annPage, "Hello Bob");
    await message(annPage, "Hello Bob").waitFor();
    await annPage.getByRole("img", { name: "Signed in as Ann Archer" }).getByText("AA").waitFor();

    const option = bobPage.getByRole("option", { name: /Ann Archer/ });
    await option.getByText("Hello Bob").waitFor();
    await option.getByRole("img", { name: "unread" }).waitFor();
    await option.click();
    await message(bobPage, "Hello Bob").waitFor();
    await option.getByRole("img", { name: "unread" }).waitFor({ state: "detached" });
  });

  test("typing is seen while it lasts", async () => {
    await bobPage.getByRole("textbox", { name: "Write a message" }).pressSequentially("Hi");
    await annPage.locator(".typing-line", { hasText: "Bob is typing…" }).waitFor();
    await bobPage.keyboard.press("Enter");
    await message(annPage, "Hi").waitFor();
    await annPage.locator(".typing-line", { hasText: "typing" }).waitFor({ state: "detached" });
  });

  test("a message is edited, quoted, reacted to and deleted", async () => {
    await (await tools(annPage, "Hello Bob")).getByRole("button", { name: "More" }).click();
    await annPage.getByRole("menuitem", { name: "Edit" }).click();
    await annPage.getByRole("textbox", { name: "Edit the message" }).fill("Hello Bob, how are you?");
    await annPage.keyboard.press("Enter");
    await message(bobPage, "how are you? (edited)").waitFor();

    await (await tools(bobPage, "how are you?")).getByRole("button", { name: "Reply" }).click();
    await write(bobPage, "Very well");
    await message(annPage, "Very well").locator("blockquote", { hasText: "how are you?" }).waitFor();

    await (await tools(annPage, "Very well")).getByRole("button", { name: "React" }).click();
    await annPage.getByRole("menuitem", { name: /Heart/ }).click();
    const reaction = (page: Page) => message(page, "Very well").getByRole("button", { name: "Heart, 1" });
    await reaction(bobPage).waitFor();
    expect(await reaction(annPage).getAttribute("aria-pressed")).toBe("true");
    expect(await reaction(bobPage).getAttribute("aria-pressed")).toBe("false");

    await write(bobPage, "Forget this");
    await (await tools(bobPage, "Forget this")).getByRole("button", { name: "More" }).click();
    await bobPage.getByRole("menuitem", { name: "Delete" }).click();
    await message(annPage, "This message was deleted").waitFor();
    expect(await message(annPage, "Forget this").count()).toBe(0);
  });

  test("files are dropped and pasted, shown and downloaded", async () => {
    const picture = await annPage.evaluate(() => {
      const canvas = document.createElement("canvas");
      canvas.width = 64;
      canvas.height = 48;
      return canvas.toDataURL("image/png").slice("data:image/png;base64,".length);
    });
    const dropped = await annPage.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "harbour.png", { type: "image/png" }));
      return transfer;
    }, picture);
    await annPage.dispatchEvent(".channel", "drop", { dataTransfer: dropped });
    await annPage.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(["soundings"], "soundings.txt"));
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.querySelector(".composer-input")?.dispatchEvent(paste);
    });
    const files = annPage.getByRole("list", { name: "Files of this message" });
    await files.getByText("9 B").waitFor();
    await files.locator("img").waitFor();
    await write(annPage, "Two files");
    await message(bobPage, "Two files").getByRole("img", { name: "harbour.png" }).waitFor();
    const shown = await message(bobPage, "Two files")
      .getByRole("img", { name: "harbour.png" })
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
    expect(shown).toBeGreaterThan(0);

    const download = bobPage.waitForEvent("download");
    await message(bobPage, "Two files")
      .getByRole("button", { name: /soundings\.txt/ })
      .click();
    expect((await download).suggestedFilename()).toBe("soundings.txt");
  });

  test("what is written offline waits, survives a reload of the page, and arrives once", async () => {
    await online(false);
    await write(bobPage, "From the tunnel");
    await message(bobPage, "From the tunnel")
      .getByText(/Waiting|Sending/)
      .waitFor();
    await write(annPage, "Are you there?");
    await online(true);
    await bobPage.reload();
    await message(annPage, "From the tunnel").waitFor();
    await message(bobPage, "Are you there?").waitFor();
    for (const page of [annPage, bobPage]) expect(await message(page, "From the tunnel").count()).toBe(1);
  });

  test("what happened meanwhile is there after coming back, without a reload", async () => {
    await online(false);
    await write(annPage, "While you were away");
    await message(annPage, "While you were away").waitFor();
    await bobPage.locator(".note", { hasText: "Not connected" }).waitFor();
    expect(await message(bobPage, "While you were away").count()).toBe(0);
    await online(true);
    await message(bobPage, "While you were away").waitFor({ timeout: 20_000 });
    expect(await message(bobPage, "While you were away").count()).toBe(1);
  });

  test("the inspector shows each call with the code that makes it", async () => {
    const call = annPage.getByRole("complementary", { name: "Inspector" }).locator(".call", { hasText: "SendMessage" });
    await call
      .first()
      .getByRole("button", { name: /SendMessage/ })
      .click();
    const code = await call.first().locator("pre").textContent();
    expect(code).toContain('import { SendMessageCommand } from "@wildix/xbees-conversations-client"');
    expect(code).toContain('text: "While you were away"');
    await call.first().getByRole("button", { name: "Copy the code" }).click();
    expect(await annPage.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });

  test("a message elsewhere marks its channel, and opening it takes the mark away", async () => {
    const { api } = stage().person("Ann");
    const { channel } = await api.createGroupChannel({ subject: "Quay", members: [stage().person("Bob").id] });
    await api.sendMessage({ channelId: channel.channelId, text: "Elsewhere" });
    const option = bobPage.getByRole("option", { name: /Quay/ });
    const mark = option.getByRole("img", { name: "unread" });
    await mark.waitFor();
    await option.click();
    await mark.waitFor({ state: "detached" });
    await message(bobPage, "Elsewhere").waitFor();

    // It is looked at: what comes now is read at once. The other one isn't any more.
    await api.sendMessage({ channelId: channel.channelId, text: "And here" });
    await message(bobPage, "And here").waitFor();
    await write(annPage, "Back there");
    await bobPage
      .getByRole("option", { name: /Ann Archer/ })
      .getByRole("img", { name: "unread" })
      .waitFor();
    await mark.waitFor({ state: "detached" });
    await bobPage.reload();
    await bobPage
      .getByRole("option", { name: /Ann Archer/ })
      .getByRole("img", { name: "unread" })
      .waitFor();
    expect(await mark.count()).toBe(0);
  });

  test("no page complained", () => {
    expect(stage().complaints).toEqual([]);
  });
});
