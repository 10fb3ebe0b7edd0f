// Does an address lead into this machine or its network? What is not plainly of the public internet is taken as private.
import { BlockList, isIPv6 } from "node:net";

/** IPv4 that is not public, by its first numbers and its bits (IANA special-purpose registry; RFC 6890 and later). */
const PRIVATE_4: readonly (readonly [readonly number[], number])[] = [
  [[0], 8],
  [[10], 8],
  [[100, 64], 10],
  [[127], 8],
  [[169, 254], 16],
  [[172, 16], 12],
  [[192, 0, 0], 24],
  [[192, 0, 2], 24],
  [[192, 88, 99], 24],
  [[192, 168], 16],
  [[198, 18], 15],
  [[198, 51, 100], 24],
  [[203, 0, 113], 24],
  [[224], 4],
  [[240], 4],
];

/** Global unicast, the only public part of IPv6; less what carries an IPv4 address inside, and documentation. */
const PUBLIC_6 = ["2000::", 3] as const;
const NOT_PUBLIC_6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const private4 = new BlockList();
for (const [net, bits] of PRIVATE_4)
  private4.addSubnet([...net, 0, 0, 0].slice(0, 4).join("."), bits, "ipv4");
const public6 = new BlockList();
public6.addSubnet(...PUBLIC_6, "ipv6");
const notPublic6 = new BlockList();
for (const [net, bits] of NOT_PUBLIC_6) notPublic6.addSubnet(net, bits, "ipv6");

/** Of an address as numbers: "127.0.0.1", "fe80::1". */
export function isPrivateAddress(address: string): boolean {
  if (!isIPv6(address)) return private4.check(address, "ipv4");
  return !public6.check(address, "ipv6") || notPublic6.check(address, "ipv6");
}
