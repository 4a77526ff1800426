import { importJWK, jwtVerify } from "jose";
import { Refusal } from "./work.mjs";

const KEY_NAME = "issuer-key/";
const REMEMBERED = 10_000;

/** Checks tokens as our server does: signature, issuer, audience, time; each once, then remembered until it ends. */
export async function openTokens(store) {
  const keys = new Map();
  for (const { name, value } of await store.secrets()) {
    if (!name.startsWith(KEY_NAME)) continue;
    const { d: _, ...jwk } = JSON.parse(value);
    keys.set(name.slice(KEY_NAME.length), await importJWK(jwk, "EdDSA"));
  }
  const verified = new Map();
  const options = {
    algorithms: ["EdDSA"],
    issuer: "conversations",
    audience: "conversations",
    requiredClaims: ["sub", "exp"],
  };

  /** @param {string} scope What the operation needs. */
  return async function authenticate(authorization, scope) {
    const token = /^Bearer +([\w~+/.=-]+) *$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) throw new Refusal(401, "Send a token.");
    let credential = verified.get(token);
    if (!credential || credential.expiresAt <= Date.now()) {
      const { payload } = await jwtVerify(token, (header) => keys.get(header.kid), options).catch(() => {
        throw new Refusal(401, "The token isn't accepted.");
      });
      credential = {
        type: payload.type,
        subject: payload.sub,
        company: payload.company,
        scopes: payload.scope?.split(" ") ?? ["messaging:*"],
        expiresAt: payload.exp * 1000,
      };
      if (verified.size === REMEMBERED) verified.clear();
      verified.set(token, credential);
    }
    if (credential.type !== "XBS") throw new Refusal(403, "Not for this type.");
    if (!credential.scopes.some((granted) => granted === scope || granted === "messaging:*" || granted === "*:*")) {
      throw new Refusal(403, `The scope ${scope} is missing.`);
    }
    return credential;
  };
}
