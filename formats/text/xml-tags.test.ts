import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmlAttributes } from "./xml-attributes.ts";
import { LONGEST_TAG, XmlTags } from "./xml-tags.ts";

/** What is told of a text, in words: "<a x=1", "/a", "broken 3". */
function told(...pieces: readonly string[]): readonly string[] {
  return toldWith(() => "", pieces);
}

/** The same, and what is said of the part that is broken. */
function toldWith(inWords: (found: string) => string, pieces: readonly string[]): readonly string[] {
  const said: string[] = [];
  const tags = new XmlTags({
    open: ({ name, line, source }) => {
      const attributes = [...xmlAttributes(source)].map(([key, value]) => ` ${key}=${value}`);
      said.push(`${line} <${name}${attributes.join("")}`);
    },
    close: (name) => said.push(`/${name}`),
    broken: (line, why, found) => said.push(`${line} ${why}${inWords(found)}`),
  });
  for (const piece of pieces) tags.push(piece);
  tags.end();
  return said;
}

const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE lolz [
 <!-- it's > "quoted" ]> -->
 <!ENTITY lol "lol]>">
 <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
]>
<lolz>&lol9;<a b="&lol2;"/></lolz>`;

const EVERYTHING = `${LAUGHS}
<!-- <no x="1"> --><![CDATA[ <nor this="one"> ]]]>
<b c='it is > "x"' d = "&lt;&#60;&#x3C;&amp;amp;&quot;&apos;&nbsp;"
   e="two
lines"/><f>a < b</f ><_g:h-i/>`;

describe("the tags of an XML text", () => {
  it("come with their attributes and lines, whatever stands between them", () => {
    expect(told(EVERYTHING)).toEqual([
      "7 <lolz",
      "7 <a b=&lol2;",
      "/a",
      "/lolz",
      '9 <b c=it is > "x" d=<<<&amp;"\'&nbsp; e=two lines',
      "/b",
      "11 <f",
      "/f",
      "11 <_g:h-i",
      "/_g:h-i",
    ]);
  });

  it("are the same in pieces of any size, also where little of it is XML", () => {
    const part = fc.constantFrom(
      "<",
      "<",
      ">",
      "a",
      " b='",
      '"',
      "/",
      "!--",
      "![CDATA[",
      "!DOCTYPE",
      "\n",
      "----",
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 8 }), { maxLength: 8 }), (pieces) => {
        const texts = pieces.map((parts) => parts.join(""));
        const whole = toldWith((found) => found, [texts.join("")]);
        expect(toldWith((found) => found, texts)).toEqual(whole);
      }),
      { numRuns: process.env.DORSAL_SOAK === "1" ? 100_000 : 1_000 },
    );
  });

  it("are the same in pieces of any size", () => {
    const cuts = fc.array(fc.nat({ max: EVERYTHING.length }), { maxLength: 40 });
    fc.assert(
      fc.property(cuts, (where) => {
        const at = [0, ...where.sort((a, b) => a - b), EVERYTHING.length];
        const pieces = at.slice(1).map((end, index) => EVERYTHING.slice(at[index], end));
        expect(told(...pieces)).toEqual(told(EVERYTHING));
      }),
    );
    expect(told(...EVERYTHING)).toEqual(told(EVERYTHING));
  });

  it("never cost a crash or a hang, whatever the text", () => {
    const bit = fc.constantFrom("<", ">", '"', "'", "&", ";", "/", "!", "--", "[", "]", "a", "=", " ", "\n");
    fc.assert(fc.property(fc.array(bit, { maxLength: 60 }), (bits) => void told(bits.join(""))));
  });

  it("end where the next begins, when one is broken", () => {
    expect(told('<a b="1" <c d="2"/>\n<e f="<g/>')).toEqual([
      "1 not_a_record",
      "1 <c d=2",
      "/c",
      "2 not_a_record",
      "2 <g",
      "/g",
    ]);
  });

  it("are told to be cut off at the end of the text", () => {
    for (const text of ["<a b", "<!-- x", "<![CDATA[ >", "<!DOCTYPE a [", "<", "</a"]) {
      expect(told(text)).toEqual(["1 broken_file"]);
    }
  });

  it("are refused beyond a megabyte, and the next one is read", () => {
    const long = `<a b="${"x".repeat(LONGEST_TAG)}"/>\n<c/>`;
    const pieces = long.match(/[\s\S]{1,65536}/g) ?? [];
    expect(told(...pieces)).toEqual(["1 too_long", "2 <c", "/c"]);
    expect(told(long)).toEqual(["1 too_long", "2 <c", "/c"]);
  });

  it("begin after the declarations of a document type that never ends", () => {
    const pieces = `<!DOCTYPE a [ <!ENTITY x 'y>\n ${"<!ELEMENT b (c)>".repeat(80_000)}\n<d/>`.match(
      /[\s\S]{1,65536}/g,
    );
    expect(told(...(pieces ?? []))).toEqual(["1 too_long", "3 <d", "/d"]);
  });
});
