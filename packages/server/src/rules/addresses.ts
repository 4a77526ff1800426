import { BlockList, isIP } from "node:net";
import type { Network } from "../http/client-address";

/** IPv4 networks that aren't the public internet (RFC 6890 and its registry). */
const PRIVATE_IPV4 = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // carrier-grade NAT
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link-local: also where clouds tell machines their secrets
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
];

/** Of IPv6 only this is the public internet: loopback, unique-local, link-local and multicast are outside of it. */
const PUBLIC_IPV6 = ["2000::/3"];

/** What of it isn't. */
const PRIVATE_IPV6 = [
  "2001::/23", // protocol assignments, Teredo among them, which carries IPv4 addresses
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4, which carries IPv4 addresses
  "3fff::/20", // documentation
];

/** Networks in which the last 32 bits of an IPv6 address are the IPv4 address that is reached in the end. */
const CARRIERS = [
  "::ffff:0:0/96", // mapped
  "64:ff9b::/96", // NAT64
];

/**
 * Which addresses the server calls when somebody else names the host: those of the public internet, and the networks that the
 * operator allows. An IPv4 address inside an IPv6 one (mapped, NAT64) is judged as itself.
 *
 * @example new CallableAddresses([]).permits("169.254.169.254") // false
 */
export class CallableAddresses {
  private readonly allowed: BlockList;

  /** @param allowed Networks that are called although they aren't public. */
  constructor(allowed: readonly Network[]) {
    this.allowed = new BlockList();
    for (const { address, prefix } of allowed) this.allowed.addSubnet(address, prefix, familyOf(address));
  }

  /** False for what isn't an address at all. */
  permits(text: string): boolean {
    // A zone (`fe80::1%eth0`) says through which interface, not where.
    const address = text.replace(/%.*$/s, "");
    if (isIP(address) === 0) return false;
    const carried = carriedIPv4(address);
    return (
      this.isAllowed(address) || (carried !== undefined && this.isAllowed(carried)) || isPublic(carried ?? address)
    );
  }

  private isAllowed(address: string): boolean {
    return this.allowed.check(address, familyOf(address));
  }
}

const isPublic = (address: string): boolean =>
  isIP(address) === 4
    ? !privateIPv4.check(address, "ipv4")
    : publicIPv6.check(address, "ipv6") && !privateIPv6.check(address, "ipv6");

/** @example carriedIPv4("64:ff9b::a00:1") // "10.0.0.1" */
function carriedIPv4(address: string): string | undefined {
  if (isIP(address) !== 6 || !carriers.check(address, "ipv6")) return undefined;
  // Written by the URL parser in its one form: hexadecimal groups, the last two of which are what is looked for.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(":");
  const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || "0", 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, prefix] = network.split("/") as [string, string];
    list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

const privateIPv4 = listOf(PRIVATE_IPV4);
const publicIPv6 = listOf(PUBLIC_IPV6);
const privateIPv6 = listOf(PRIVATE_IPV6);
const carriers = listOf(CARRIERS);
