import { readFileSync } from "node:fs";
import { loadCatalog } from "@dorsal/content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHeldBack } from "./fixtures/held-back.ts";
import { nameMatcher } from "./name-matcher.ts";
import { DICTIONARIES } from "./words/all.ts";

const catalog = loadCatalog();
const matcher = nameMatcher(catalog);
const exercises = Object.values(catalog.exercises);

/** Other names of the catalogue that elsewhere mean another tool: a lifter's own exercise is the safer reading. */
const MEANS_ANOTHER_TOOL: Readonly<Record<string, string>> = {
  "bench press": "a barbell bench press",
  "chest press": "a machine",
  "military press": "a barbell press",
};

describe("a name of the catalogue", () => {
  it.each(exercises.map(({ id, name }) => [name, id] as const))("%s means %s", (name, id) => {
    expect(matcher.match(name).exercise).toBe(id);
  });

  const others = exercises.flatMap(({ alsoKnownAs }) => alsoKnownAs);
  it.each([...new Set(others)])("%s means an entry that is also known as that", (name) => {
    const owners = exercises.filter(({ alsoKnownAs }) => alsoKnownAs.includes(name)).map(({ id }) => id);
    const { exercise, groups } = matcher.match(name);
    if (name.toLowerCase() in MEANS_ANOTHER_TOOL) expect([exercise, groups.length > 0]).toEqual([null, true]);
    else expect(owners).toContain(exercise);
  });
});

describe("how a name is written", () => {
  const names = readFileSync(new URL("fixtures/names.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split("\t")[0] ?? "")
    .filter((name) => !isHeldBack(name));
  const anyName = fc.constantFrom(...names);
  const meaning = (name: string) => {
    const { exercise, groups } = matcher.match(name);
    return { exercise, groups };
  };

  it("never changes what it means by capitals, underscores or doubled spaces", () => {
    const spellings: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase().replaceAll("I", "I"),
      (name) => name.toLowerCase(),
      (name) => name.replaceAll(" ", "  "),
      (name) => ` ${name} `,
      (name) => name.replaceAll(/(?<=\w) (?=\w)/g, "_"),
      (name) => name.normalize("NFD"),
    ];
    fc.assert(
      fc.property(anyName, fc.constantFrom(...spellings), (name, spelling) => {
        expect(meaning(spelling(name))).toEqual(meaning(name));
      }),
      { numRuns: 1500 },
    );
  });

  it("never changes what it means by where the tool stands", () => {
    const withTool = names.flatMap((name) => {
      const found = /^([^(]+) \(([^()]+)\)$/.exec(name);
      return found ? [[found[1] ?? "", found[2] ?? ""] as const] : [];
    });
    const orders: readonly ((name: string, tool: string) => string)[] = [
      (name, tool) => `${name}, ${tool}`,
      (name, tool) => `(${tool}) ${name}`,
      (name, tool) => `${name} - ${tool}`,
      (name, tool) => `${tool}: ${name}`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...withTool), fc.constantFrom(...orders), ([name, tool], order) => {
        expect(meaning(order(name, tool))).toEqual(meaning(`${name} (${tool})`));
      }),
      { numRuns: 1500 },
    );
  });

  it("never throws, never hangs and stays between 0 and 1, whatever the name is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
        const { confidence, exercise, groups } = matcher.match(name);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (exercise !== null) expect([exercise in catalog.exercises, groups]).toEqual([true, []]);
      }),
      { numRuns: 1000 },
    );
  });

  it("costs little, however long a damaged name is", () => {
    const begun = process.threadCpuUsage();
    for (const piece of ["kurzhantel", "row ", "(", "x", "Ü"]) matcher.match(piece.repeat(200_000));
    const { user, system } = process.threadCpuUsage(begun);
    // A thousand times what it takes, a fraction of what an endless search would; however busy the machine is.
    expect((user + system) / 1000).toBeLessThan(2_000);
  });

  it("says the same again, and with a category only where nothing else is known", () => {
    expect(matcher.match("Xyzzy", { category: "Chest" })).toMatchObject({
      groups: ["chest"],
      why: "category",
    });
    expect(matcher.match("Xyzzy")).toMatchObject({ exercise: null, groups: [], confidence: 0 });
    expect(matcher.match("Pull Up", { category: "Chest" }).exercise).toBe("pull_up");
    expect(matcher.match("Pull Up")).toBe(matcher.match("Pull Up"));
  });
});

describe("the dictionaries", () => {
  it("give every phrase one meaning in its language", () => {
    for (const [language, dictionary] of Object.entries(DICTIONARIES)) {
      const seen = new Map<string, string>();
      for (const [meaning, phrases] of Object.entries(dictionary))
        for (const phrase of phrases.split(",").map((one) => one.trim())) {
          expect(phrase, `${language}: ${meaning}`).not.toBe("");
          expect(seen.get(phrase) ?? meaning, `${language}: "${phrase}"`).toBe(meaning);
          seen.set(phrase, meaning);
        }
    }
  });
});
