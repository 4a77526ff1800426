import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Conversations } from "@wildix/xbees-conversations-client";
import { type Browser, chromium, type Page } from "playwright-core";
import { openConversations } from "../../../server/src";
import { importUsers } from "../../../server/src/domain/import-users";

type Server = Awaited<ReturnType<typeof openConversations>>;

/** Where Debian, Ubuntu and others have it; `CHROMIUM` names another one. */
const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path),
);

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long Chromium may take to start, in milliseconds: Jest waits for longer, and so is told why it doesn't. */
const LAUNCH = 20_000;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly api: Conversations;
}

interface Appearance {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Where the server is reached, if not directly. */
  readonly address?: string;
}

/** A service with the built console, people of one company, and a browser to look at it with. */
export class Stage {
  /** What pages complained about: errors, and what the content security policy refused. */
  readonly complaints: string[] = [];

  private constructor(
    readonly server: Server,
    readonly address: string,
    private readonly browser: Browser,
    private readonly people: ReadonlyMap<string, Person>,
    private readonly opened: Opened,
  ) {}

  static async open(): Promise<Stage> {
    const opened = new Opened();
    try {
      return await Stage.set(opened);
    } catch (error) {
      // What was opened until then would keep Jest's process from ending.
      await opened.close();
      throw error;
    }
  }

  private static async set(opened: Opened): Promise<Stage> {
    const dataDir = mkdtempSync(join(tmpdir(), "conversations-console-"));
    opened.add(() => rmSync(dataDir, { recursive: true, force: true }));
    const server = await openConversations({
      dataDir,
      port: 0,
      rateLimits: false,
      logLevel: "silent",
      // Webhooks that are answered in the tests.
      webhookAllowedNetworks: [{ address: "127.0.0.1", prefix: 32 }],
    });
    opened.add(() => server.close());
    const address = await server.listen();
    const names = ["Ann Archer", "Bob Baker", "Cleo Carter"];
    const records = names.map((name) => ({ name, email: `${name.split(" ")[0]?.toLowerCase()}@example.com` }));
    const rows = await importUsers(server.store, "example", records, Date.now());
    const people = await Promise.all(
      rows.map(async ({ id, name }): Promise<Person> => {
        const token = await server.issuer.issue({ type: "XBS", subject: id, company: "example", ttlSeconds: 3600 });
        const api = new Conversations({ endpoint: address, token });
        opened.add(() => api.destroy());
        return { id, name: name ?? "", token, api };
      }),
    );
    const browser = await chromium.launch({ executablePath: found as string, args: ARGUMENTS, timeout: LAUNCH });
    opened.add(() => browser.close());
    const byName = new Map(people.map((one) => [one.name.split(" ")[0] ?? "", one]));
    return new Stage(server, address, browser, byName, opened);
  }

  person(name: "Ann" | "Bob" | "Cleo"): Person {
    const person = this.people.get(name);
    if (!person) throw new Error(`There is no ${name}.`);
    return person;
  }

  /** Somebody whose token has the scope for everything, administration included. */
  async administrator(): Promise<Person> {
    const { id, name } = this.person("Cleo");
    const request = { type: "XBS", subject: id, company: "example", scopes: ["*:*"], ttlSeconds: 3600 } as const;
    const token = await this.server.issuer.issue(request);
    return { id, name, token, api: this.person("Cleo").api };
  }

  /** A browser of its own, signed in by a link. */
  async visit({ token }: Person, appearance: Appearance = {}): Promise<Page> {
    const page = await this.blank(appearance);
    await page.goto(`${appearance.address ?? this.address}/console/#token=${token}`);
    await page.getByRole("heading", { name: "Inbox" }).waitFor();
    return page;
  }

  async blank({ dark = false, width = 1280, height = 800 }: Appearance = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    this.opened.add(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      // What a page asks for while it is offline fails, and is told of.
      if (message.type() === "error" && !/net::ERR_(INTERNET_DISCONNECTED|CONNECTION)/.test(message.text()))
        this.complaints.push(message.text());
    });
    return page;
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}

/** What has to be closed, the last that was opened first, and each whatever becomes of the others. */
class Opened {
  private readonly closing: (() => void | Promise<void>)[] = [];

  add(close: () => void | Promise<void>): void {
    this.closing.push(close);
  }

  /** @throws what the first threw that couldn't be closed. */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.closing.pop(); close; close = this.closing.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** Repeats what fails for a while: it has become true within ten seconds, or the last failure is thrown. */
export async function eventually(attempt: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Runs a suite in Chromium, where there is one; with CI=true there has to be. */
export function describeStage(name: string, suite: (stage: () => Stage) => void): void {
  if (!found && process.env.CI === "true") {
    test(name, () => {
      throw new Error("There is no Chromium: install it (apt-get install chromium), or name one in CHROMIUM.");
    });
    return;
  }
  (found ? describe : describe.skip)(name, () => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      stage = await Stage.open();
    });
    afterAll(() => stage?.close());
    suite(() => {
      if (!stage) throw new Error("The stage isn't open.");
      return stage;
    });
  });
}
