import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock } from "../clock";
import { unavailable } from "../errors";
import { insertSecret, listSecrets } from "../store/secrets";
import type { Store } from "../store/store";
import type { FileRef } from "./storage";

/** How long every link is good, in seconds. */
export const LINK_SECONDS = 15 * 60;

/** Where the server itself takes and serves files: `/files/<action>/<company>/<id>?expires=…&signature=…`. */
export const FILES_PATH = "/files/";

export const actions = ["upload", "download", "thumbnail"] as const;
export type Action = (typeof actions)[number];

/** What a link allows. */
export interface Grant extends FileRef {
  readonly action: Action;
}

const KEY_NAME = "files-key";
const KEY_BYTES = 32;

/** Under which address clients reach this server: as configured, else where it listens. */
export class PublicAddress {
  private listening: string | undefined;

  /** @param configured Without a `/` at its end. */
  constructor(private readonly configured: string | undefined) {}

  /** An address that means "all of this machine" is of no use in a link: the machine's own name for itself is. */
  listensAt(address: string): void {
    const url = new URL(address);
    if (url.hostname === "0.0.0.0" || url.hostname === "[::]") url.hostname = "localhost";
    this.listening = url.origin;
  }

  /** @throws ServiceUnavailableException while nobody has said it. */
  get(): string {
    const address = this.configured ?? this.listening;
    if (address !== undefined) return address;
    throw unavailable(
      "The service doesn't know its own address, which links to files begin with: whoever runs it sets PUBLIC_URL.",
      60,
    );
  }
}

/**
 * Makes and checks the links that carry their own permission: an HMAC-SHA256 over what they allow and until when, with a key
 * that all nodes share. A link says nothing about whether the file is there.
 */
export class Links {
  private constructor(
    private readonly key: Buffer,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  /** Loads the key from the store, where the first node that starts has put it. */
  static async open(store: Store, address: PublicAddress, clock: Clock): Promise<Links> {
    const load = () => store.read((tx) => tx.all(listSecrets, { prefix: KEY_NAME }));
    let [secret] = await load();
    if (!secret) {
      const value = randomBytes(KEY_BYTES).toString("base64");
      await store.write((tx) => tx.run(insertSecret, { name: KEY_NAME, value, created_at: clock() }));
      [secret] = await load();
    }
    if (!secret) throw new Error("The key for links to files was written and can't be read.");
    return new Links(Buffer.from(secret.value, "base64"), address, clock);
  }

  make({ action, company, id }: Grant): string {
    const expires = Math.floor(this.clock() / 1000) + LINK_SECONDS;
    const path = `${FILES_PATH}${action}/${encodeURIComponent(company)}/${encodeURIComponent(id)}`;
    const signature = this.sign({ action, company, id }, expires).toString("base64url");
    return `${this.address.get()}${path}?expires=${expires}&signature=${signature}`;
  }

  /** What is wrong with a link, for who uses it; undefined when it is good. */
  check(grant: Grant, query: URLSearchParams): string | undefined {
    const expires = query.get("expires") ?? "";
    const signature = Buffer.from(query.get("signature") ?? "", "base64url");
    const expected = /^\d{1,12}$/.test(expires) ? this.sign(grant, Number(expires)) : undefined;
    if (!expected || signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
      return "The link isn't one that this service has made: use it as it was given.";
    }
    return Number(expires) * 1000 <= this.clock() ? "The link has expired: ask for a new one." : undefined;
  }

  private sign({ action, company, id }: Grant, expires: number): Buffer {
    return createHmac("sha256", this.key)
      .update(JSON.stringify([action, company, id, expires]))
      .digest();
  }
}
