import { createSecretKey } from "node:crypto";
import { exportSPKI, importJWK, type JWTPayload, SignJWT } from "jose";
import { type ConfigError, configFromEnvironment } from "../src/config";
import { openConversations } from "../src/server";
import { findUser, listUsers } from "../src/store/users";
import { conversations } from "./support/command-line";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";
import { OpenIdProvider } from "./support/oidc";
import { World } from "./support/world";

const SECRET = "0123456789abcdef0123456789abcdef";
const OLD_SECRET = "fedcba9876543210fedcba9876543210";

describeEngines("trusted issuers", (engine) => {
  let provider: OpenIdProvider;
  let world: World;
  beforeAll(async () => {
    provider = await OpenIdProvider.start();
    const { trustedIssuers } = configFromEnvironment({
      OIDC_ISSUERS: JSON.stringify([
        { issuer: provider.url, audience: "chat", companyClaim: "org", createUsers: true },
        { issuer: "plain", jwksUrl: `${provider.url}/keys`, audience: "chat", types: ["XBS", "PBX"], company: "acme" },
      ]),
      SHARED_SECRETS: `issuer=acme-pbx,audience=chat,types=PBX,company=acme,secret=${SECRET},secret=${OLD_SECRET}`,
    });
    world = await World.open(engine, { trustedIssuers });
  });
  afterAll(async () => {
    await world.close();
    await provider.close();
  });

  const claims = (more: JWTPayload = {}): JWTPayload => ({
    iss: provider.url,
    aud: "chat",
    sub: "ann-at-idp",
    org: "acme",
    exp: Math.floor(world.now() / 1000) + 600,
    ...more,
  });
  const call = async (
    token: string,
    path = "/v2/conversations/channels",
  ): Promise<{ status: number; message: string }> => {
    const answer = await fetch(world.address + path, { headers: { authorization: `Bearer ${token}` } });
    return { status: answer.status, message: ((await answer.json()) as { message?: string }).message ?? "" };
  };
  const shared = (secret: string, more: JWTPayload = {}) =>
    new SignJWT(claims({ iss: "acme-pbx", sub: "pbx1", ...more }))
      .setProtectedHeader({ alg: "HS256" })
      .sign(createSecretKey(Buffer.from(secret)));
  const users = () => world.conversations.store.read((tx) => tx.all(listUsers, { company: "acme" }));

  test("a user whom the company doesn't know gets an account at first sight, once, and keeps it", async () => {
    const person = { sub: "newcomer", name: "New Comer", email: "New@acme.example", email_verified: true };
    const tokens = await Promise.all([1, 2, 3].map((jti) => provider.sign(claims({ ...person, jti: `${jti}` }))));
    for (const { status } of await Promise.all(tokens.map((token) => call(token)))) expect(status).toBe(200);
    expect((await call(await provider.sign(claims({ sub: "newcomer", email: "other@acme.example" })))).status).toBe(
      200,
    );
    const made = (await users()).filter(({ name }) => name === "New Comer");
    expect(made).toMatchObject([{ email: "new@acme.example", home_company: "acme" }]);
  });

  test("who was imported is known by a verified email, and not by one that isn't", async () => {
    const [row] = await world.users("acme", [{ name: "Old", email: "old@acme.example" }]);
    const before = (await users()).length;
    await call(await provider.sign(claims({ sub: "old", email: "OLD@acme.example", email_verified: true })));
    expect((await users()).length).toBe(before);
    await call(await provider.sign(claims({ sub: "impostor", email: "old@acme.example" })));
    expect((await users()).length).toBe(before + 1);
    const { store } = world.conversations;
    const identities = await store.read((tx) => tx.query(tx.sql.selectFrom("user_identities").selectAll()));
    const idOf = (subject: string) => identities.find((one) => one.subject === subject)?.user_id;
    expect(idOf("old")).toBe(row?.id);
    expect(idOf("impostor")).not.toBe(row?.id);
    const impostor = await store.read((tx) => tx.one(findUser, { company: "acme", id: idOf("impostor") as string }));
    expect(impostor?.email).toBeNull();
  });

  test.each([
    ["another audience", { aud: "elsewhere" }],
    ["no audience", { aud: undefined }],
    ["no end", { exp: undefined }],
    ["no company", { org: undefined }],
    ["a company that is no text", { org: 7 as unknown as string }],
    ["no user", { sub: undefined }],
    ["a time to come", { nbf: 99_999_999_999 }],
  ])("a token with %s is refused", async (_, more) => {
    expect((await call(await provider.sign(claims(more)))).status).toBe(401);
  });

  test("clocks may be off by thirty seconds, and by no more", async () => {
    const now = Math.floor(world.now() / 1000);
    expect((await call(await provider.sign(claims({ exp: now - 20 })))).status).toBe(200);
    expect((await call(await provider.sign(claims({ nbf: now + 20 })))).status).toBe(200);
    const late = await call(await provider.sign(claims({ exp: now - 40 })));
    expect([late.status, late.message]).toEqual([401, expect.stringContaining("expired")]);
    expect((await call(await provider.sign(claims({ nbf: now + 40 })))).status).toBe(401);
  });

  test("unsigned tokens, and ones signed with the public key as if it were a secret, are refused", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    expect((await call(`${part({ alg: "none" })}.${part(claims())}.`)).status).toBe(401);
    const publicKey = await importJWK(provider.key.publicJwk, "RS256", { extractable: true });
    const pem = await exportSPKI(publicKey as Parameters<typeof exportSPKI>[0]);
    for (const secret of [pem, JSON.stringify(provider.key.publicJwk)]) {
      const forged = await new SignJWT(claims())
        .setProtectedHeader({ alg: "HS256", kid: provider.key.kid })
        .sign(createSecretKey(Buffer.from(secret)));
      expect((await call(forged)).status).toBe(401);
    }
  });

  test("a key of another type under a known id is refused, and so is another provider's key", async () => {
    const other = await OpenIdProvider.start();
    await other.rotate("ES256");
    expect((await call(await other.sign(claims(), { ...other.key, kid: provider.key.kid }))).status).toBe(401);
    await other.rotate("RS256");
    expect((await call(await other.sign(claims(), { ...other.key, kid: provider.key.kid }))).status).toBe(401);
    await other.close();
  });

  test("a new key works at once, the one before it no more, and unknown ones make few fetches", async () => {
    const before = provider.key;
    await call(await provider.sign(claims()));
    await provider.rotate("ES256");
    world.advance(6_000);
    expect((await call(await provider.sign(claims()))).status).toBe(200);
    expect((await call(await provider.sign(claims({ jti: "old" }), before))).status).toBe(401);
    const fetches = provider.fetches;
    for (let i = 0; i < 20; i++)
      await call(await provider.sign(claims({ jti: `${i}` }), { ...before, kid: `no-${i}` }));
    expect(provider.fetches - fetches).toBeLessThanOrEqual(1);
  });

  test("keys that are known serve while the provider is down; an issuer never reached is a 503", async () => {
    expect((await call(await provider.sign(claims()))).status).toBe(200);
    provider.failing = true;
    world.advance(700_000);
    expect((await call(await provider.sign(claims()))).status).toBe(200);
    const plain = () => provider.sign(claims({ iss: "plain", type: "XBS" }));
    expect((await call(await plain())).status).toBe(503);
    provider.failing = false;
    world.advance(6_000);
    expect((await call(await plain())).status).toBe(200);
  });

  test("an issuer gives the types that it is configured for, and no others", async () => {
    const withType = async (type?: string) =>
      call(await provider.sign(claims({ iss: "plain", type, scope: "messaging:*" })));
    expect((await withType("PBX")).status).toBe(200);
    for (const type of ["S2S", "XBS_BOT", undefined]) {
      expect(await withType(type)).toMatchObject({ status: 401, message: expect.stringContaining("XBS, PBX") });
    }
    // The first issuer gives users alone, whatever its tokens say.
    const token = await provider.sign(claims({ type: "S2S" }));
    expect((await call(token, "/v2/conversations/channels?userId=somebodyelse")).status).toBe(403);
  });

  test("scopes: a user's token without any may do all, a system's nothing", async () => {
    expect((await call(await provider.sign(claims()))).status).toBe(200);
    expect((await call(await provider.sign(claims({ scope: "openid profile" })))).status).toBe(403);
    expect((await call(await provider.sign(claims({ scope: ["messaging:read"] })))).status).toBe(200);
    expect((await call(await shared(SECRET))).status).toBe(403);
    expect((await call(await shared(SECRET, { scope: "messaging:read" }))).status).toBe(200);
  });

  test("a shared secret signs for its company alone, the old one too, and no other does", async () => {
    const scope = "messaging:*";
    expect((await call(await shared(OLD_SECRET, { scope }))).status).toBe(200);
    expect((await call(await shared("x".repeat(32), { scope }))).status).toBe(401);
    const { status } = await call(await shared(SECRET, { scope, company: "other", org: "other", jti: "1" }));
    expect(status).toBe(200); // It is a token of acme whatever it says: what "other" has isn't seen.
    expect((await call(await shared(SECRET, { scope, iss: provider.url }))).status).toBe(401);
    expect((await call(await shared(SECRET, { scope, iss: "conversations" }))).status).toBe(401);
  });
});

describe("the configuration of issuers", () => {
  const wrong = (env: Record<string, string>): string => {
    try {
      configFromEnvironment(env);
    } catch (error) {
      expect((error as Error).name).toBe("ConfigError");
      return (error as ConfigError).message;
    }
    throw new Error("The configuration was accepted.");
  };

  test("the compact form says the same as JSON", () => {
    const pairs =
      "issuer=https://a.example,audience=chat,types=XBS|PBX,createUsers=true; issuer=https://b.example,audience=b";
    const json = JSON.stringify([
      { issuer: "https://a.example", audience: "chat", types: ["XBS", "PBX"], createUsers: true },
      { issuer: "https://b.example", audience: "b" },
    ]);
    const read = (text: string) => configFromEnvironment({ OIDC_ISSUERS: text }).trustedIssuers;
    expect(read(pairs)).toEqual(read(json));
    expect(read(pairs)).toHaveLength(2);
    expect(read(pairs)[0]?.algorithms).not.toContain("HS256");
  });

  test.each([
    [{ OIDC_ISSUERS: "issuer=https://a.example" }, "audience"],
    [{ OIDC_ISSUERS: "audience=x" }, "member issuer"],
    [{ OIDC_ISSUERS: "issuer=nowhere,audience=x" }, "jwksUrl"],
    [{ OIDC_ISSUERS: "issuer=https://a.example,audience=x,algorithms=HS256" }, "RS256"],
    [{ OIDC_ISSUERS: "issuer=https://a.example,audience=x,algorithms=none" }, "RS256"],
    [{ OIDC_ISSUERS: "issuer=https://a.example,audience=x,types=XBS_BOT" }, "XBS, PBX, S2S"],
    [{ OIDC_ISSUERS: "issuer=https://a.example,audience=x,nope=1" }, "nope"],
    [{ OIDC_ISSUERS: "issuer=https://a.example,audience=x;issuer=https://a.example,audience=y" }, "twice"],
    [{ OIDC_ISSUERS: "[{" }, "JSON"],
    [{ OIDC_ISSUERS: "[3]" }, "object"],
    [{ OIDC_ISSUERS: `issuer=https://a.example,audience=x,secret=${SECRET}` }, "SHARED_SECRETS"],
    [{ SHARED_SECRETS: "issuer=pbx,audience=x" }, "32 bytes"],
    [{ SHARED_SECRETS: "issuer=pbx,audience=x,secret=tooshortbutsecret" }, "32 bytes"],
    [{ SHARED_SECRETS: `issuer=conversations,audience=x,secret=${SECRET}` }, "twice"],
    [{ CLOCK_SKEW_SECONDS: "301" }, "300"],
  ])("%j is refused with what to change", (env, said) => {
    const message = wrong(env as Record<string, string>);
    expect(message).toContain(said);
    expect(message).not.toContain(SECRET);
    expect(message).not.toContain("tooshortbutsecret");
  });
});

describe("conversations issuers", () => {
  let provider: OpenIdProvider;
  let database: TestDatabase;
  beforeAll(async () => {
    provider = await OpenIdProvider.start();
    database = await createDatabase("sqlite");
    await (await openConversations({ ...database.config, logLevel: "silent" })).close();
  });
  afterAll(async () => {
    await provider.close();
    await database.drop();
  });

  test("list shows them without their secrets", async () => {
    const env = {
      OIDC_ISSUERS: `issuer=${provider.url},audience=chat`,
      SHARED_SECRETS: `issuer=pbx,audience=chat,secret=${SECRET}`,
    };
    for (const args of [
      ["issuers", "list"],
      ["issuers", "list", "--json"],
      ["issuers", "check"],
    ]) {
      const { code, out } = await conversations(database, args, env);
      expect([code, out.length]).toEqual([0, 2]);
      expect(out.join("")).toContain("pbx");
      expect(out.join("")).not.toContain(SECRET);
    }
  });

  test("check shows the keys, and fails where there are none", async () => {
    const good = { OIDC_ISSUERS: `issuer=${provider.url},audience=chat` };
    expect((await conversations(database, ["issuers", "check"], good)).out).toEqual([
      [provider.url, provider.key.kid, "RSA", "RS256"].join("\t"),
    ]);
    const bad = { OIDC_ISSUERS: `issuer=${provider.url}/nowhere,audience=chat` };
    const { code, err } = await conversations(database, ["issuers", "check"], bad);
    expect([code, err]).toEqual([1, expect.stringContaining("set jwksUrl")]);
    expect((await conversations(database, ["issuers", "check", "other"], good)).code).toBe(2);
  });
});
