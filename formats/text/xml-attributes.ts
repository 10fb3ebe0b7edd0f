// What does a tag say? Attributes with their entities resolved: the five of XML and numbers, no others, so that a file
// whose entities are made of entities stays as small as it is.

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** From the inside of a start tag; of an attribute that is written twice the first counts. */
export function xmlAttributes(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(/\s([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!attributes.has(name)) attributes.set(name, xmlText(double ?? single ?? ""));
  }
  return attributes;
}

export function xmlText(written: string): string {
  const line = written.replace(/[\t\n]/g, " ");
  if (!line.includes("&")) return line;
  return line.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function character(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? "\ufffd" : String.fromCodePoint(code);
}
