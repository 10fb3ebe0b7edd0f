// Does the project speak only of itself? No path of the machine it was written on, no address of a private registry.
import type { Finding } from "./finding.ts";

/** Folders that exist on somebody's machine and nowhere else. Spelt in pieces, so that this file does not find itself. */
const MACHINE_FOLDERS = ["work", "home", "Users", "root", "tmp/bash_jobs"];
const MACHINE_PATH = new RegExp(`(^|[\\s"'\`(=:,])/(${MACHINE_FOLDERS.join("|")})/[\\w.-]`);

/** An address in a private network, or a package host other than the public one. */
const PRIVATE_ADDRESS = /\b(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+\b/;
const PACKAGE_HOST = /https?:\/\/[^\s"']*(registry|artifactory|nexus|verdaccio)[^\s"']*/i;
const PUBLIC_HOST = /^https:\/\/registry\.npmjs\.org\b/;

const BINARY = /\.(png|jpg|jpeg|webp|ico|woff2?|gz|br|wasm)$/;

export function checkLeaks(path: string, text: string): readonly Finding[] {
  if (BINARY.test(path)) return [];
  return text.split("\n").flatMap((content, index) => {
    const says = leakIn(content);
    return says === undefined ? [] : [{ file: path, line: index + 1, says }];
  });
}

function leakIn(line: string): string | undefined {
  if (MACHINE_PATH.test(line)) return "names a folder of somebody's machine.";
  if (PRIVATE_ADDRESS.test(line)) return "names an address in a private network.";
  const host = PACKAGE_HOST.exec(line)?.[0];
  if (host !== undefined && !PUBLIC_HOST.test(host)) return "names a private package host.";
}
