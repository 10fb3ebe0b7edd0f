import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Envelope } from "./envelope.ts";
import { fromJsonLines, type ReadLines, toJsonLines } from "./json-lines.ts";
import { compareEnvelopes, inOrder } from "./order.ts";
import { uuid7 } from "./uuid7.ts";

const envelope: fc.Arbitrary<Envelope> = fc.record({
  id: fc
    .tuple(fc.nat(1_000), fc.uint8Array({ minLength: 10, maxLength: 10 }))
    .map(([ms, random]) => uuid7(ms, random)),
  device: fc.constantFrom("phone", "laptop"),
  at: fc.record({ wallMs: fc.nat(50), counter: fc.nat(3) }),
  type: fc.constantFrom("SetPerformed", "SetVoided"),
  version: fc.integer({ min: 1, max: 9 }),
  data: fc.jsonValue({ noUnicodeString: false }),
});
const log = fc.array(envelope);
const envelopesOf = ({ lines }: ReadLines) => lines.map((read) => read.envelope);

describe("the log as JSON Lines", () => {
  it("comes back as it left, to the last character", () => {
    fc.assert(
      fc.property(log, (envelopes) => {
        const text = toJsonLines(envelopes);
        const back = fromJsonLines(text);
        expect(back.broken).toEqual([]);
        expect(toJsonLines(envelopesOf(back))).toBe(text);
      }),
    );
  });

  it("loses nothing but the broken lines, and names those", () => {
    fc.assert(
      fc.property(log, fc.nat(), (envelopes, place) => {
        const lines = toJsonLines(envelopes).split("\n").slice(0, -1);
        const at = place % (lines.length + 1);
        const read = fromJsonLines(lines.toSpliced(at, 0, '{"id": "cut off').join("\n"));
        expect(read.broken).toEqual([{ line: at + 1, why: "not_json" }]);
        expect(toJsonLines(envelopesOf(read))).toBe(toJsonLines(envelopes));
      }),
    );
  });

  it("reads files that another system has touched: byte order mark, CRLF, blank lines, no last line end", () => {
    const [text] = fc.sample(log.filter((envelopes) => envelopes.length > 2).map(toJsonLines), {
      numRuns: 1,
      seed: 7,
    });
    const touched = `\uFEFF${text?.trimEnd().replaceAll("\n", "\r\n\r\n")}`;
    expect(toJsonLines(envelopesOf(fromJsonLines(touched)))).toBe(text);
  });

  const good = {
    id: "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    device: "phone",
    at: { wallMs: 1, counter: 0 },
    type: "SetVoided",
    version: 1,
    data: {},
  };
  it.each([
    ["no id", { ...good, id: undefined }],
    ["an id that is no UUID 7", { ...good, id: "017f22e2-79b0-4cc3-98c4-dc0c0c07398f" }],
    ["no device", { ...good, device: "" }],
    ["a clock without a counter", { ...good, at: { wallMs: 1 } }],
    ["a clock before time", { ...good, at: { wallMs: -1, counter: 0 } }],
    ["version 0", { ...good, version: 0 }],
    ["a version between versions", { ...good, version: 1.5 }],
    ["no payload", { ...good, data: undefined }],
    ["a list", [good]],
    ["a number", 7],
  ])("does not take %s for an event", (_, line) => {
    const read = fromJsonLines(`${JSON.stringify(good)}\n${JSON.stringify(line)}\n`);
    expect(read.broken).toEqual([{ line: 2, why: "not_an_event" }]);
    expect(envelopesOf(read)).toEqual([good]);
  });

  it("drops what does not belong to an envelope", () => {
    expect(envelopesOf(fromJsonLines(JSON.stringify({ ...good, extra: true })))).toEqual([good]);
  });

  it("takes no event that is nested by the thousand: no host could write it again", () => {
    const text = (levels: number) =>
      JSON.stringify({ ...good, data: "DEEP" }).replace(
        '"DEEP"',
        `${"[".repeat(levels)}${"]".repeat(levels)}`,
      );
    expect(fromJsonLines(text(50)).broken).toEqual([]);
    expect(fromJsonLines(text(51)).broken).toEqual([{ line: 1, why: "not_an_event" }]);
    expect(fromJsonLines(text(100_000)).broken).toEqual([{ line: 1, why: "not_an_event" }]);
  });
});

describe("the order of the log", () => {
  it("is total: the same for every order of arrival", () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (envelopes, dice) => {
        const unique = [...new Map(envelopes.map((each) => [each.id, each])).values()];
        const shuffled = unique
          .map((each) => [dice.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        expect(inOrder(shuffled)).toEqual(inOrder(unique));
      }),
    );
  });

  it("goes by clock, then device, then id", () => {
    const [first, second] = [good("a", 1, 0, "a"), good("b", 1, 0, "b")];
    expect(compareEnvelopes(good("z", 0, 9, "z"), first)).toBeLessThan(0);
    expect(compareEnvelopes(good("z", 1, 0, "a"), good("a", 1, 0, "b"))).toBeLessThan(0);
    expect(compareEnvelopes(first, second)).toBeLessThan(0);
    expect(compareEnvelopes(first, first)).toBe(0);
  });

  function good(id: string, wallMs: number, counter: number, device: string) {
    return { id, device, at: { wallMs, counter } };
  }
});
