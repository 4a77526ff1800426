import * as fc from "fast-check";
import { type Network, parseNetwork } from "../../src/http/client-address";
import { CallableAddresses } from "../../src/rules/addresses";

const allowing = (...networks: string[]) =>
  new CallableAddresses(networks.map((text) => parseNetwork(text) as Network));
const publicOnly = allowing();

const byte = fc.integer({ min: 0, max: 255 });
const dotted = fc.tuple(byte, byte, byte, byte).map((bytes) => bytes.join("."));
const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));

/** An IPv4 address inside an IPv6 one, in the ways in which it may be written. */
const carried = (prefix: string, address: string): string[] => {
  const [a, b, c, d] = address.split(".").map(Number) as [number, number, number, number];
  const groups = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  return [`${prefix}${address}`, `${prefix}${groups}`, `${prefix}${groups}`.toUpperCase()];
};

describe("addresses that webhooks may be sent to", () => {
  test.each([
    "93.184.215.14",
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00:1450:4001::1",
    "64:ff9b::5db8:d70e",
    "::ffff:93.184.215.14",
  ])("%s is public", (address) => {
    expect(publicOnly.permits(address)).toBe(true);
  });

  test.each([
    ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1"],
    ...["172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.19.0.1", "198.51.100.7"],
    ...["203.0.113.7", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"],
    ...["::", "::1", "0:0:0:0:0:0:0:1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:0:127.0.0.1"],
    ...["64:ff9b::169.254.169.254", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::1", "3fff::1"],
    ...["fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1"],
    ...["localhost", "", "127.1", "93.184.215.14:80", "[2606:4700::1111]"],
  ])("%j is not", (address) => {
    expect(publicOnly.permits(address)).toBe(false);
  });

  test("an IPv4 address is judged the same wherever it is carried, also against what is allowed", () => {
    const networks = fc.constantFrom([], ["10.0.0.0/8"], ["127.0.0.0/8", "192.168.0.0/16"]);
    fc.assert(
      fc.property(dotted, networks, (address, allowed) => {
        const addresses = allowing(...allowed);
        const alone = addresses.permits(address);
        for (const form of [...carried("::ffff:", address), ...carried("64:ff9b::", address)]) {
          expect([form, addresses.permits(form)]).toEqual([form, alone]);
        }
      }),
    );
  });

  test("of IPv6 nothing outside of the public part is called", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        const first = Number.parseInt(groups[0] as string, 16);
        if (publicOnly.permits(groups.join(":"))) expect(first >= 0x2000 && first <= 0x3fff).toBe(true);
      }),
    );
  });

  test("allowing a network allows that network and nothing else", () => {
    fc.assert(
      fc.property(dotted, (address) => {
        const inside = address.startsWith("10.20.");
        expect(allowing("10.20.0.0/16").permits(address)).toBe(inside || publicOnly.permits(address));
      }),
    );
    expect(allowing("::1").permits("::1")).toBe(true);
    expect(allowing("::1").permits("::2")).toBe(false);
    expect(allowing("127.0.0.1").permits("127.0.0.1")).toBe(true);
    expect(allowing("127.0.0.1").permits("127.0.0.2")).toBe(false);
    expect(allowing("fe80::/10").permits("fe80::1%eth0")).toBe(true);
  });
});
