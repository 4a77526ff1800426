import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { constraints, type WebhookEventType } from "@wildix/xbees-conversations-server-sdk";
import { SECRET_PREFIX } from "../events/webhooks/signing";
import type { CallableAddresses } from "./addresses";

/** How many random bytes a secret has: Standard Webhooks wants 24 to 64. */
const SECRET_BYTES = 32;

export const newWebhookSecret = (): string => SECRET_PREFIX + randomBytes(SECRET_BYTES).toString("base64");

/** They are told at once or never, to streams alone. */
const NEVER_SENT: ReadonlySet<WebhookEventType> = new Set(["chat:typing:start", "chat:typing:stop"]);

/** The first of the types that no webhook ever gets. */
export const findUnsent = (types: readonly WebhookEventType[]): WebhookEventType | undefined =>
  types.find((type) => NEVER_SENT.has(type));

/**
 * Which URLs webhooks may have. What a name stands for is judged at each delivery: it may change; here only what can be seen is
 * refused, so that whoever makes the webhook is told.
 */
export class WebhookUrls {
  /** @param plain Whether `http:` is admitted as well: where the operator lets webhooks go to networks of its own. */
  constructor(
    private readonly addresses: CallableAddresses,
    private readonly plain: boolean,
  ) {}

  /**
   * Says what is wrong with a URL; undefined: nothing.
   *
   * @example new WebhookUrls(new CallableAddresses([]), false).wrong("https://127.0.0.1/") // "Name a public address: …"
   */
  wrong(text: string): string | undefined {
    const { max } = constraints.WebhookUrl.length;
    if (text.length > max) return `Write an address of at most ${max} characters.`;
    if (!URL.canParse(text)) return "Write an address as in https://hooks.example.com/chat.";
    const url = new URL(text);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && this.plain)) {
      return "Write an address with https://: events aren't sent unencrypted.";
    }
    if (url.username !== "" || url.password !== "") {
      return "Leave out the user and password: receivers know by the signature who calls.";
    }
    if (url.hash !== "") return "Leave out what begins with #: it is never sent.";
    if (url.port === "0") return "Name a port from 1 to 65535, or none: nobody listens at port 0.";
    return this.wrongHost(url.hostname.replace(/^\[(.*)\]$/, "$1"));
  }

  private wrongHost(host: string): string | undefined {
    // It stands for the machine itself everywhere, whatever DNS says (RFC 6761).
    const address = /(^|\.)localhost\.?$/.test(host) ? "127.0.0.1" : host;
    if (isIP(address) === 0 || this.addresses.permits(address)) return undefined;
    return `Name a public address: ${host} is loopback, private, link-local or reserved.`;
  }
}
