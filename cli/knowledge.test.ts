import { describe, expect, it } from "vitest";
import { dorsalHere } from "./run-dorsal.testing.ts";

describe("muscle, article and question", () => {
  it("show a muscle with what trains it, best first", () => {
    const { out, code } = dorsalHere(["muscle", "rhomboids"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Rhomboids \(rhomboideus major et minor\)/);
    const credits = [...out.matchAll(/^ {2}- (\d(?:\.\d+)?) {2}/gm)].map(([, credit]) => Number(credit));
    expect(credits.length).toBeGreaterThan(10);
    expect(credits).toEqual([...credits].sort((a, b) => b - a));
    expect(JSON.parse(dorsalHere(["muscle", "rhomboids", "--json"]).out)).toMatchObject({ id: "rhomboids" });
  });

  it("list the articles, and show one with its sources and without its marks", () => {
    expect(dorsalHere(["article"]).out).toMatch(/^warm_up /m);
    const { out } = dorsalHere(["article", "warm_up"]);
    expect(out).toContain("SOURCES");
    expect(out).not.toMatch(/\[@|\*\*|\]\(/);
    expect(JSON.parse(dorsalHere(["article", "warm_up", "--json"]).out)).toMatchObject({ id: "warm_up" });
  });

  it("list the questions", () => {
    expect(dorsalHere(["question"]).code).toBe(0);
    expect(Array.isArray(JSON.parse(dorsalHere(["question", "--json"]).out))).toBe(true);
  });

  it.each([
    [["muscle", "rhomboid"], "There is no muscle rhomboid. Did you mean rhomboids?"],
    [["muscle", "constructor"], "There is no muscle constructor."],
    [["article", "warmup"], "There is no article warmup. Did you mean warm_up?"],
    [["question", "zzz"], "There is no question zzz."],
    [["search", "xqzjwv"], 'Nothing is found for "xqzjwv".'],
    [["search"], "Missing required argument 'words'."],
  ])("answer %j with code 2 and a sentence", (args, sentence) => {
    const ran = dorsalHere(args);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(sentence);
  });
});

describe("search", () => {
  it("forgives a typo and puts the best hit first", () => {
    expect(dorsalHere(["search", "rhomboyds"]).out).toMatch(/^Rhomboids \(muscle rhomboids\)/);
    const hits = JSON.parse(dorsalHere(["search", "pull", "up", "--json"]).out);
    expect(hits[0]).toMatchObject({ kind: "exercise", id: "pull_up" });
  });
});
