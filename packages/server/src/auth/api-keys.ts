import { timingSafeEqual } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Clock } from "../clock";
import type { Log } from "../log";
import { apiKeyHash, isApiKey } from "../rules/api-keys";
import { findApiKeyByHash, noteApiKeyUse } from "../store/api-keys";
import type { ApiKeyRow } from "../store/schema";
import type { Store } from "../store/store";
import type { Credential } from "./credential";
import { unauthorized } from "./unauthorized";

/** How long a key that was looked up is believed, in milliseconds: a revoked one stops working within this time. */
export const BELIEVED_FOR = 3_000;
/** How exactly it is known when a key was last used, in milliseconds: more would cost a write a call. */
export const USE_NOTED_EVERY = 3_600_000;
const REMEMBERED = 10_000;

interface LookUp {
  /** When the look-up began. */
  readonly at: number;
  readonly credential: Promise<Credential>;
}

/** Verifies the keys of bots and of companies' systems, which are in the store as hashes. */
export class ApiKeys {
  /** By hash: the keys themselves aren't kept in memory either. Calls that come at once share one look-up. */
  private readonly lookUps = new LRUCache<string, LookUp>({ max: REMEMBERED });

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** @throws UnauthorizedException: the same for a key that never was, one that has ended, and one that was revoked. */
  async verify(key: string): Promise<Credential> {
    const hash = apiKeyHash(key);
    const now = this.clock();
    let lookUp = this.lookUps.get(hash);
    if (!lookUp || now - lookUp.at >= BELIEVED_FOR || now < lookUp.at) {
      lookUp = { at: now, credential: this.find(key, hash) };
      this.lookUps.set(hash, lookUp);
    }
    try {
      const credential = await lookUp.credential;
      if (credential.expiresAt <= this.clock()) throw refused();
      return credential;
    } catch (error) {
      // What isn't good takes no place, and a database that was away is asked again.
      if (this.lookUps.peek(hash) === lookUp) this.lookUps.delete(hash);
      throw error;
    }
  }

  /** A key of a wrong form is looked up, too: it takes the time that any other takes. */
  private async find(key: string, hash: string): Promise<Credential> {
    const row = await this.store.read((tx) => tx.one(findApiKeyByHash, { hash }));
    const same = timingSafeEqual(Buffer.from(row?.hash ?? "0".repeat(hash.length)), Buffer.from(hash));
    if (!row || !same || !isApiKey(key) || row.revoked_at !== null || row.expires_at <= this.clock()) throw refused();
    await this.noteUse(row);
    return credentialOf(row);
  }

  /** Once in a while; a call doesn't fail for it. */
  private async noteUse({ company, id, used_at }: ApiKeyRow): Promise<void> {
    const now = this.clock();
    const before = now - USE_NOTED_EVERY;
    if (used_at !== null && used_at > before) return;
    try {
      await this.store.write((tx) => tx.run(noteApiKeyUse, { company, id, now, before }));
    } catch (err) {
      this.log.warn({ err, key: id }, "the last use of a key isn't noted");
    }
  }
}

/** A company's key acts as its phone system does: as the company, or as the user that a call names. */
const credentialOf = (row: ApiKeyRow): Credential => ({
  type: row.kind === "bot" ? "XBS_BOT" : "PBX",
  subject: row.subject,
  company: row.company,
  scopes: row.scopes.split(" ").filter(Boolean),
  expiresAt: row.expires_at,
});

const refused = () =>
  unauthorized("The key isn't one that this service accepts: it is unknown, was revoked or has ended.");
