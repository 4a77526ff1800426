import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { channelId, fill, tokens } from "../lib/fill.mjs";
import { printTable } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";

const folder = join(import.meta.dirname, "../../packages/console");
const require = createRequire(join(folder, "package.json"));

/** What a page may hold: one user with many channels, the first with a long history. */
const SIZE = { channels: 1_000, messages: 100_000 };
const QUICK = { channels: 300, messages: 5_000 };
/** How many pages of the history are read back. */
const PAGES_BACK = 20;

/** Whose code a module of the bundle is. */
const OWNERS = [
  ["the client", /packages\/client\//],
  ["the administrators' client", /packages\/admin-client\//],
  ["the utils", /packages\/utils\//],
  ["React", /node_modules\/.*\/(react|react-dom|scheduler)\//],
  ["other libraries", /node_modules\//],
  ["the console", /./],
];

const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);

/**
 * What the console weighs, and whether it stays smooth with a long inbox and a long history.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureConsole(run) {
  run.say("console: its bundle");
  const bundle = await measureBundle();
  printBundle(bundle);
  if (!CHROMIUM) {
    run.say("console: there is no Chromium (CHROMIUM names one): long tasks aren't measured");
    return { bundle };
  }
  const size = run.settings.quick ? QUICK : SIZE;
  const smooth = await measureSmoothness(run, size);
  printTable(
    `Long tasks (over 50 ms) with ${size.channels.toLocaleString("en")} channels and ${size.messages.toLocaleString("en")} messages`,
    ["what", "ms until seen", "long tasks", "longest ms", "together ms"],
    Object.entries(smooth).map(([what, { seen, long }]) => [
      what,
      seen === undefined ? "" : seen.toFixed(0),
      String(long.length),
      Math.max(0, ...long).toFixed(0),
      long.reduce((sum, took) => sum + took, 0).toFixed(0),
    ]),
  );
  return { bundle, size, smooth };
}

async function measureBundle() {
  const { build } = await import(pathToFileURL(require.resolve("vite")).href);
  const { output } = await build({ root: folder, logLevel: "silent", build: { write: false } });
  const chunks = output.filter(({ type }) => type === "chunk");
  const shares = Object.fromEntries(OWNERS.map(([owner]) => [owner, 0]));
  for (const { modules } of chunks)
    for (const [id, { renderedLength }] of Object.entries(modules))
      shares[OWNERS.find(([, pattern]) => pattern.test(id.replaceAll("\\", "/")))[0]] += renderedLength;
  const styles = output.filter(({ fileName }) => fileName.endsWith(".css")).map(({ source }) => String(source));
  return { scripts: weigh(chunks.map(({ code }) => code)), styles: weigh(styles), shares };
}

const weigh = (texts) => {
  const bytes = Buffer.from(texts.join("\n"));
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
};

function printBundle({ scripts, styles, shares }) {
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  printTable(
    "The console's bundle",
    ["what", "kB", "kB gzipped"],
    Object.entries({ scripts, styles }).map(([what, { minified, gzipped }]) => [
      what,
      kilobytes(minified),
      kilobytes(gzipped),
    ]),
  );
  const all = Object.values(shares).reduce((sum, bytes) => sum + bytes, 0);
  printTable(
    "Whose code it is, before it is minified",
    ["whose", "share"],
    Object.entries(shares).map(([owner, bytes]) => [owner, `${((100 * bytes) / all).toFixed(1)} %`]),
  );
}

async function measureSmoothness({ databases, dist, say }, { channels, messages }) {
  say(`console: filling in ${messages.toLocaleString("en")} messages`);
  const database = await databases.create("sqlite");
  const member = "$j";
  await fill(
    database,
    {
      users: 5,
      groups: [
        { channels: 1, members: 5, messages, member },
        { channels, members: 5, messages: 3, member },
      ],
    },
    dist,
  );
  const [token] = await tokens(database, dist, [0]);
  const server = await ServerProcess.start("ours", { env: database.env, dist });
  const { chromium } = require("playwright-core");
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    say("console: the inbox and the history");
    const page = await browser.newPage();
    await page.addInitScript(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
      }).observe({ type: "longtask", buffered: true });
    });
    const address = `http://${server.address.host}:${server.address.port}`;
    return await walkThrough(page, address, token);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function walkThrough(page, address, token) {
  const results = {};
  const measure = async (what, work) => {
    await page.evaluate(() => globalThis.longTasks?.splice(0)).catch(() => {});
    const started = performance.now();
    const waits = await work();
    const seen = waits === "seen" ? performance.now() - started : undefined;
    // Long tasks are told of a moment later.
    await page.waitForTimeout(300);
    results[what] = { seen, long: await page.evaluate(() => globalThis.longTasks.splice(0)) };
  };
  await measure("open the inbox", async () => {
    await page.goto(`${address}/console/#token=${token}`);
    await page.locator(".channel-option").first().waitFor();
    return "seen";
  });
  await measure("scroll through all channels", () => scroll(page, ".channel-list", 1_500, 50));
  await measure("open the long channel", async () => {
    await page.evaluate(
      (id) => {
        location.hash = `#/c/${id}`;
      },
      channelId(0, 0),
    );
    await page.locator("article.message").first().waitFor();
    return "seen";
  });
  await measure(`read ${PAGES_BACK} pages back`, () => scroll(page, ".messages", -4_000, PAGES_BACK * 3));
  await measure("back to the newest message", async () => {
    await page.getByRole("button", { name: "To the newest message" }).click();
    await page.waitForTimeout(500);
  });
  return results;
}

/** Turns the wheel so many times. */
async function scroll(page, selector, by, times) {
  await page.locator(selector).first().hover();
  for (let turn = 0; turn < times; turn++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(60);
  }
}
