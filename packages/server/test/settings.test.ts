import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { ConfigError, configFromEnvironment, defaults } from "../src/config";
import { distance, misspelt, nearest } from "../src/settings/nearest";
import { settingsTable } from "../src/settings/reference";
import { withoutPassword } from "../src/settings/setting";
import { type SettingName, settingNames, settings } from "../src/settings/settings";
import { conversations } from "./support/command-line";
import { createDatabase, type TestDatabase } from "./support/engines";

const problemsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe("the list of settings", () => {
  test("is what the README shows: `pnpm settings` writes it there", () => {
    const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");
    const [, table] = /<!-- settings -->\n\n(.*?)\n\n<!-- end of settings -->/s.exec(readme) ?? [];
    expect(table).toBe(settingsTable());
  });

  test("without any, the defaults hold", () => {
    expect({ ...configFromEnvironment({}), dataDir: "data" }).toEqual(defaults);
    expect(configFromEnvironment(Object.fromEntries(settingNames.map((name) => [name, ""])))).toEqual(
      configFromEnvironment({}),
    );
  });

  test.each(settingNames)("%s: its default can be written, too", (name) => {
    const { read, default: value, without } = settings[name] as (typeof settings)["RATE_LIMIT_CEILING"];
    const text = /^`(.*)`$/.exec(without ?? "")?.[1] ?? String(value ?? "");
    if (text && name !== "FILES_URL" && name !== "DATA_DIR") expect(read(text, name)).toEqual(value);
    expect(settings[name].about).not.toMatch(/[|\n]|\.$/);
  });
});

describe("the file of settings", () => {
  const folder = mkdtempSync(join(tmpdir(), "conversations-settings-"));
  const file = join(folder, "settings.json");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (contents: string, env: Record<string, string> = {}) => {
    writeFileSync(file, contents);
    return configFromEnvironment({ CONFIG_FILE: file, ...env });
  };

  test("holds what the environment does, in JSON's own forms; the environment goes first", () => {
    const contents = JSON.stringify({
      PORT: 9000,
      HOST: "::1",
      LOG_LEVEL: "warn",
      RATE_LIMITS: false,
      GIPHY_API_KEY: "",
      DATA_DIR: "kept",
      CORS_ORIGINS: ["https://a.example", "https://b.example"],
      OIDC_ISSUERS: [{ issuer: "https://id.example.com", audience: "chat", scopes: ["messaging:read"] }],
    });
    expect(read(`\uFEFF${contents}`, { LOG_LEVEL: "error", HOST: "" })).toMatchObject({
      port: 9000,
      host: "::1",
      logLevel: "error",
      rateLimits: false,
      giphy: { apiKey: undefined },
      dataDir: resolve("kept"),
      corsOrigins: ["https://a.example", "https://b.example"],
      trustedIssuers: [{ issuer: "https://id.example.com", scopes: ["messaging:read"] }],
    });
  });

  test("and the environment are checked as a whole: everything that is wrong is told at once", () => {
    const wrong = () =>
      read(JSON.stringify({ PRT: 1, DATABSE_URL: "x", "log-level": "info", COLOUR: "red", PORT: 70000, HOST: null }), {
        LOG_LEVEL: "loud",
        FILES_URL: "s3://",
        SHARED_SECRETS: `issuer=conversations,audience=chat,company=acme,secret=${"s".repeat(32)}`,
      });
    expect(problemsOf(wrong)).toEqual([
      `${file} has an unknown setting "PRT": did you mean PORT?`,
      `${file} has an unknown setting "DATABSE_URL": did you mean DATABASE_URL?`,
      `${file} has an unknown setting "log-level": did you mean LOG_LEVEL?`,
      `${file} has an unknown setting "COLOUR": see "conversations config" for those there are.`,
      `${file} has HOST with a value that can't be used: write a text.`,
      'PORT is "70000": write a whole number from 0 to 65535.',
      expect.stringContaining('LOG_LEVEL is "loud"'),
      expect.stringContaining("FILES_URL can't be used"),
      "The issuer conversations is there twice: give each its own name.",
    ]);
  });

  test.each([
    ["no JSON", '{ "GIPHY_API_KEY": "hush", }', "isn't JSON"],
    ["nothing", "", "isn't JSON"],
    ["a list", '["hush"]', "holds no object"],
    ["itself", '{ "CONFIG_FILE": "hush.json" }', "for the environment alone"],
  ])("with %s is refused, and nothing of it is repeated", (_, contents, told) => {
    const [problem, ...others] = problemsOf(() => read(contents));
    expect(others).toEqual([]);
    expect(problem).toContain(told);
    expect(problem).toContain(file);
    expect(problem).not.toContain("hush");
  });

  test("that isn't there is named", () => {
    const path = join(folder, "none.json");
    expect(problemsOf(() => configFromEnvironment({ CONFIG_FILE: path }))).toEqual([
      `CONFIG_FILE names ${path}, which can't be read (ENOENT): check path and rights.`,
    ]);
  });
});

describe("conversations config", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase("sqlite");
  });
  afterAll(() => database.drop());

  const secrets = {
    DATABASE_URL: "",
    REDIS_URL: "redis://user:hush@redis.example:6379/1",
    SHARED_SECRETS: `issuer=acme,audience=chat,secret=${"hush".repeat(8)}`,
    GIPHY_API_KEY: "hush",
    FILES_URL: "s3://key:hush@bucket",
    PORT: "9000",
  };

  test("lists every setting with where its value comes from, and no secret", async () => {
    const file = join(database.config.dataDir, "settings.json");
    writeFileSync(file, JSON.stringify({ HOST: "::1", PORT: 1 }));
    const { code, out, err } = await conversations(database, ["config", "--json"], { ...secrets, CONFIG_FILE: file });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const rows = out.map((line) => JSON.parse(line) as { name: SettingName; value?: string; source: string });
    expect(rows.map(({ name }) => name)).toEqual(settingNames);
    const of = (name: SettingName) => rows.find((row) => row.name === name);
    expect(of("PORT")).toEqual({ name: "PORT", value: "9000", source: "environment" });
    expect(of("HOST")).toEqual({ name: "HOST", value: "::1", source: file });
    expect(of("LOG_LEVEL")).toEqual({ name: "LOG_LEVEL", value: "info", source: "default" });
    expect(of("RATE_LIMITS")?.value).toBe("on");
    expect(of("REDIS_URL")?.value).toBe("redis://user:…@redis.example:6379/1");
    expect(of("FILES_URL")?.value).toBe("s3://key:…@bucket");
    expect(of("GIPHY_API_KEY")?.value).toBe("(secret)");
    expect(out.join("\n")).not.toContain("hush");
  });

  test("also where something is wrong, and says what", async () => {
    const { code, out, err } = await conversations(database, ["config"], { PORT: "many", HOST: "h", LOG_LEVEL: "?" });
    expect(code).toBe(2);
    expect(out).toContain("HOST\th\tenvironment");
    expect(err).toMatch(/^PORT is "many".*\nLOG_LEVEL is "\?".*$/);
  });
});

describe("names that are almost right", () => {
  test("are told from those that have nothing to do with it", () => {
    expect(nearest("DATABASE_ULR", settingNames)).toBe("DATABASE_URL");
    expect(nearest("PROT", settingNames)).toBe("PORT");
    expect(nearest("rate_limit", settingNames)).toBe("RATE_LIMITS");
    expect(
      misspelt({ HOME: "/", USER: "u", PATH: "/bin", HOSTNAME: "h", PWD: "/", DATA_DRI: "d", PORT: "1" }, settingNames),
    ).toEqual([{ name: "DATA_DRI", meant: "DATA_DIR" }]);
  });

  test("distance counts changes, and is the same both ways", () => {
    const word = fc.stringMatching(/^[A-D]{0,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, `${a}${b}`)).toBe(b.length);
      }),
    );
  });
});

test("a password within a URL is never shown", () => {
  expect(withoutPassword("postgres://u:p@ss@h/db?sslpassword=p@ss&x=1")).not.toContain("p@ss");
  expect(withoutPassword("postgres://u@h/db")).toBe("postgres://u@h/db");
});
