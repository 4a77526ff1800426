import type { AuthorizationType } from "@wildix/xbees-conversations-server-sdk";

/** The types that an issuer of somebody else's may give: bots have keys, guests have tokens of the server's own. */
export type IssuedType = Extract<AuthorizationType, "XBS" | "PBX" | "S2S">;

/** Somebody whose signed tokens are accepted, and what they are read for. */
export interface TrustedIssuer {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** What has to be among their `aud`. */
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** Where its public keys are; undefined: its OpenID configuration says where. */
  readonly jwksUrl: string | undefined;
  /** Instead of public keys, secrets that are shared with it: the new one and, while it is being replaced, the old one. */
  readonly secrets: readonly string[];
  /** One type: that of all its tokens. Several: `typeClaim` says which. */
  readonly types: readonly IssuedType[];
  readonly typeClaim: string;
  /** The company of all its tokens; undefined: `companyClaim` names it. */
  readonly company: string | undefined;
  readonly companyClaim: string;
  readonly userClaim: string;
  readonly scopeClaim: string;
  /** What its tokens are granted whatever scopes they carry; undefined: what they carry. */
  readonly scopes: readonly string[] | undefined;
  /** Users are known by what the issuer calls them, and their accounts made when they are first seen. */
  readonly createUsers: boolean;
}

const TYPES: readonly IssuedType[] = ["XBS", "PBX", "S2S"];
/** RFC 7518, RFC 8037, RFC 9864: signatures with a key of which only one half is known here. */
const PUBLIC_KEY_ALGORITHMS = [
  ..."RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519".split(" "),
] as const;
const SECRET_ALGORITHM = "HS256";
/** RFC 7518, 3.2: a key of the hash's size or larger. */
const SHORTEST_SECRET = 32;
/** Each member as a text in the compact form; in JSON lists may be arrays. */
const MEMBERS = new Set(
  "issuer audience algorithms jwksUrl secret types typeClaim company companyClaim userClaim scopeClaim scopes createUsers".split(
    " ",
  ),
);

type Fail = (what: string) => Error;
type Texts = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a list of issuers: a JSON array of objects, or `name=value` pairs between commas with issuers between semicolons.
 *
 * @param kind Whether they sign with keys of their own, or with a secret that is shared with them.
 * @param fail Makes the error; what it is handed never quotes a secret.
 * @example parseIssuers("issuer=https://id.example.com,audience=chat,createUsers=true", "keys", fail)
 */
export function parseIssuers(text: string | undefined, kind: "keys" | "secrets", fail: Fail): TrustedIssuer[] {
  if (!text?.trim()) return [];
  const issuers = (text.trim().startsWith("[") ? fromJson(text, fail) : fromPairs(text, fail)).map((texts, index) =>
    issuerOf(texts, kind, (what) => fail(`issuer ${index + 1} ${what}`)),
  );
  const names = issuers.map(({ issuer }) => issuer);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw fail(`the issuer ${twice} is there twice`);
  return issuers;
}

function fromPairs(text: string, fail: Fail): Texts[] {
  const groups = text.split(";").filter((group) => group.trim() !== "");
  return groups.map((group, index) => {
    const texts = new Map<string, string[]>();
    for (const pair of group.split(",")) {
      const at = pair.indexOf("=");
      if (at < 0) throw fail(`issuer ${index + 1} has a part without "="`);
      const name = pair.slice(0, at).trim();
      texts.set(name, [...(texts.get(name) ?? []), pair.slice(at + 1).trim()]);
    }
    return texts;
  });
}

function fromJson(text: string, fail: Fail): Texts[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw fail("it begins with [ but isn't JSON");
  }
  return (list as unknown[]).map((entry, index) => {
    if (typeof entry !== "object" || entry === null) throw fail(`issuer ${index + 1} isn't an object`);
    return new Map(
      Object.entries(entry).map(([name, value]) => {
        const values: unknown[] = Array.isArray(value) ? value : [value];
        if (values.some((one) => typeof one !== "string" && typeof one !== "boolean")) {
          throw fail(`issuer ${index + 1} has a member ${name} that is no text`);
        }
        return [name, values.map(String)] as const;
      }),
    );
  });
}

function issuerOf(texts: Texts, kind: "keys" | "secrets", fail: Fail): TrustedIssuer {
  for (const name of texts.keys()) {
    if (!MEMBERS.has(name)) throw fail(`has an unknown member ${name}: known are ${[...MEMBERS].join(", ")}`);
  }
  const one = (name: string): string | undefined => texts.get(name)?.[0] || undefined;
  const many = (name: string): string[] | undefined =>
    texts
      .get(name)
      ?.flatMap((text) => text.split(/[\s|]+/))
      .filter(Boolean);
  const required = (name: string): string => {
    const text = one(name);
    if (text === undefined) throw fail(`needs a member ${name}`);
    return text;
  };
  const shared = kind === "secrets";
  const types = (many("types") ?? (shared ? ["PBX"] : ["XBS"])).map((type) => {
    const known = TYPES.find((each) => each === type);
    if (!known) throw fail(`has a type that it can't give: write any of ${TYPES.join(", ")}`);
    return known;
  });
  const createUsers = one("createUsers") ?? "false";
  if (createUsers !== "true" && createUsers !== "false") throw fail("has a createUsers that is neither true nor false");
  return {
    issuer: required("issuer"),
    audience: required("audience"),
    algorithms: algorithms(many("algorithms"), shared, fail),
    ...(shared
      ? { jwksUrl: undefined, secrets: secrets(texts, fail) }
      : { jwksUrl: keysUrl(texts, one, fail), secrets: [] }),
    types,
    typeClaim: one("typeClaim") ?? "type",
    company: one("company"),
    companyClaim: one("companyClaim") ?? "company",
    userClaim: one("userClaim") ?? "sub",
    scopeClaim: one("scopeClaim") ?? "scope",
    scopes: many("scopes"),
    createUsers: createUsers === "true",
  };
}

/** Never an algorithm of the other kind: a public key isn't a secret that anybody could sign with. */
function algorithms(named: readonly string[] | undefined, shared: boolean, fail: Fail): readonly string[] {
  const possible: readonly string[] = shared ? [SECRET_ALGORITHM] : PUBLIC_KEY_ALGORITHMS;
  if (named?.every((name) => possible.includes(name)) === false || named?.length === 0) {
    throw fail(`has an algorithm that it can't sign with: write any of ${possible.join(", ")}`);
  }
  return named ?? possible;
}

function secrets(texts: Texts, fail: Fail): readonly string[] {
  const all = texts.get("secret") ?? [];
  if (all.length === 0 || all.some((secret) => Buffer.byteLength(secret) < SHORTEST_SECRET)) {
    throw fail(`needs a secret of at least ${SHORTEST_SECRET} bytes, as "openssl rand -hex 32" prints one`);
  }
  return all;
}

function keysUrl(texts: Texts, one: (name: string) => string | undefined, fail: Fail): string | undefined {
  if (texts.has("secret")) throw fail("has a secret: those who sign with one belong into SHARED_SECRETS");
  const url = one("jwksUrl");
  for (const text of url === undefined ? [one("issuer") ?? ""] : [url]) {
    if (!/^https?:\/\/./.test(text) || !URL.canParse(text)) {
      throw fail("needs a jwksUrl with https://, or an issuer that is such a URL itself");
    }
  }
  return url;
}
