import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AuthorizationType, type OperationName, operations } from "@wildix/xbees-conversations-server-sdk";
import { authorize } from "../src/pipeline/authorize";
import { World } from "./support/world";

/**
 * Who may call what, as the published policies say (beside the contract's test), read here without the registry and without the
 * server's own rules.
 */
const published = <T>(file: string): T =>
  JSON.parse(readFileSync(join(__dirname, "../../../test/contract", file), "utf8")) as T;
const policies =
  published<Record<string, { rateLimits: { authorization: string }[]; scopes: string[] }>>("policies.json");
const contract = published<{ operations: Record<string, { http: { method: string; uri: string } }> }>("contract.json");

const TYPES: readonly AuthorizationType[] = ["XBS", "XBS_ANONYMOUS", "XBS_BOT", "PBX", "S2S"];
const NAMES = Object.keys(policies) as OperationName[];
const EVERY_SCOPE = [...new Set(Object.values(policies).flatMap(({ scopes }) => scopes))];

/** The types that the published tables admit. */
function admitted(name: string): Set<string> {
  const tables = new Set((policies[name]?.rateLimits ?? []).map(({ authorization }) => authorization));
  if (tables.size === 0) return new Set(["XBS", "XBS_BOT", "PBX", "S2S"]);
  if (tables.has("PBX")) tables.add("S2S");
  return tables;
}

const scopesOf = (name: string): string[] => policies[name]?.scopes ?? [];

/** What the server's own decision says: undefined for yes, else the refusal's text. */
function refusal(name: OperationName, type: AuthorizationType, scopes: readonly string[]): string | undefined {
  try {
    authorize(operations[name], { type, scopes, subject: "x", company: "acme", expiresAt: Number.MAX_SAFE_INTEGER });
    return undefined;
  } catch (error) {
    expect((error as Error).name).toBe("ForbiddenException");
    return (error as Error).message;
  }
}

test("the policies are those of all 65 operations", () => {
  expect(NAMES).toHaveLength(65);
  const ofUsers = Object.values(operations).filter(({ administrative }) => !administrative);
  expect(NAMES.toSorted()).toEqual(ofUsers.map(({ name }) => name).toSorted());
});

describe.each(NAMES)("%s", (name) => {
  const own = scopesOf(name);
  const others = EVERY_SCOPE.filter((scope) => !own.includes(scope));

  test.each(TYPES)("%s", (type) => {
    if (!admitted(name).has(type)) {
      for (const scopes of [[], others, own, ["messaging:*"], ["*:*"]]) {
        expect(refusal(name, type, scopes)).toBe(`${name} isn't for the authorization type ${type}.`);
      }
      return;
    }
    for (const scope of [...own, "messaging:*", "*:*"]) {
      expect(refusal(name, type, [scope])).toBeUndefined();
      expect(refusal(name, type, [...others, scope])).toBeUndefined();
    }
    const strangers = ["*", "messaging", "messaging:", `messaging:${name.toLowerCase()}`, name, "", "other:*"];
    for (const scopes of [[], others, ...others.map((scope) => [scope]), strangers]) {
      const message = refusal(name, type, scopes) ?? "";
      for (const scope of own) expect(message).toContain(scope);
    }
  });
});

describe("through HTTP", () => {
  let world: World;
  /** Which types were let in where. */
  const seen = new Set<string>();
  beforeAll(async () => {
    world = await World.open("sqlite");
  });
  afterAll(() => world.close());

  const call = async (name: OperationName, token: string): Promise<{ status: number; message: string }> => {
    const { method, uri } = contract.operations[name]?.http ?? { method: "", uri: "" };
    const path = uri.replace(/\{[^}]+\}/g, "00000000-0000-4000-8000-000000000000");
    const response = await fetch(world.address + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(method !== "GET" && method !== "DELETE" && { body: "{}" }),
    });
    const body = (await response.json()) as { message?: string };
    return { status: response.status, message: body.message ?? "" };
  };

  test.each(TYPES)(
    "%s: a type or a scope that is missing is a 403 that names it, for every operation",
    async (type) => {
      const token = (scopes: string[]) => world.token({ company: "acme", type, subject: "somebody0001", scopes });
      const none = await token([]);
      for (const name of NAMES) {
        const refused = await call(name, none);
        expect([name, refused.status]).toEqual([name, 403]);
        if (!admitted(name).has(type)) {
          expect(refused.message).toContain(`authorization type ${type}`);
          continue;
        }
        for (const scope of scopesOf(name)) expect(refused.message).toContain(scope);
      }
    },
  );

  test.each(TYPES)("%s: each of the operation's scopes alone is enough", async (type) => {
    const tokens = new Map<string, Promise<string>>();
    const tokenWith = (scope: string): Promise<string> => {
      const known =
        tokens.get(scope) ?? world.token({ company: "acme", type, subject: "somebody0001", scopes: [scope] });
      tokens.set(scope, known);
      return known;
    };
    for (const name of NAMES.filter((name) => admitted(name).has(type))) {
      for (const scope of scopesOf(name)) {
        const { message } = await call(name, await tokenWith(scope));
        expect([name, scope, message]).toEqual([
          name,
          scope,
          expect.not.stringMatching(/needs a credential|authorization type/),
        ]);
        seen.add(`${name} ${type}`);
      }
    }
  });

  afterAll(() => {
    const header = `  ${"operation".padEnd(36)}${TYPES.map((type) => type.padEnd(15)).join("")}scopes, of which one is needed`;
    const rows = NAMES.map((name) => {
      const cells = TYPES.map((type) => (seen.has(`${name} ${type}`) ? "admitted" : "403").padEnd(15)).join("");
      return `  ${name.padEnd(36)}${cells}${scopesOf(name).join(", ")}`;
    });
    process.stdout.write(`Who may call what, as tried\n${[header, ...rows].join("\n")}\n`);
  });
});
