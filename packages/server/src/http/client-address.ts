import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

export interface Client {
  /** The address that called; undefined when its connection is gone already. */
  readonly address: string | undefined;
  readonly protocol: "http" | "https";
}

/** A network as an address and the number of its leading bits. */
export interface Network {
  readonly address: string;
  readonly prefix: number;
}

/**
 * A network, or a single address.
 *
 * @example parseNetwork("10.0.0.0/8"), parseNetwork("::1")
 * @returns undefined for what is neither.
 */
export function parseNetwork(text: string): Network | undefined {
  const [address, bits, ...rest] = text.split("/") as [string, ...string[]];
  const longest = { 4: 32, 6: 128 }[isIP(address)];
  if (longest === undefined || rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return undefined;
  const prefix = bits === undefined ? longest : Number(bits);
  return prefix > longest ? undefined : { address, prefix };
}

/**
 * Tells who calls. What `X-Forwarded-For` and `X-Forwarded-Proto` say is believed as far as it was written by proxies that are
 * trusted: the headers' other parts may be anybody's invention.
 */
export class ClientAddresses {
  private readonly trusted = new BlockList();
  private readonly any: boolean;

  constructor(proxies: readonly Network[]) {
    this.any = proxies.length > 0;
    for (const { address, prefix } of proxies) this.trusted.addSubnet(address, prefix, familyOf(address));
  }

  of({ socket, headers }: IncomingMessage): Client {
    const address = plain(socket.remoteAddress);
    if (!this.isTrusted(address)) return { address, protocol: "http" };
    return {
      address: this.beforeProxies(address, listOf(headers["x-forwarded-for"])),
      protocol: listOf(headers["x-forwarded-proto"]).at(-1)?.toLowerCase() === "https" ? "https" : "http",
    };
  }

  /** From the nearest: each proxy has added whom it was called by. */
  private beforeProxies(nearest: string | undefined, forwarded: readonly string[]): string | undefined {
    let client = nearest;
    for (const one of forwarded.toReversed()) {
      const address = plain(withoutPort(one));
      if (address === undefined || isIP(address) === 0) break;
      client = address;
      if (!this.isTrusted(address)) break;
    }
    return client;
  }

  private isTrusted(address: string | undefined): boolean {
    return this.any && address !== undefined && this.trusted.check(address, familyOf(address));
  }
}

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

const listOf = (header: string | string[] | undefined): string[] =>
  String(header ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** An IPv4 address as itself also where the server listens on IPv6. */
const plain = (address: string | undefined): string | undefined => address?.replace(/^::ffff:(?=\d+\.)/i, "");

/** Some proxies write `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
const withoutPort = (text: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d[\d.]*):\d+$/.exec(text)?.[1] ?? text;
