import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realCatalog } from "../catalog/changed-content.ts";
import { libraryEntries, libraryIndex } from "./library-index.ts";
import { searchLibrary } from "./search-library.ts";

const CATALOG = realCatalog();
const INDEX = libraryIndex(CATALOG);
const found = (query: string) => searchLibrary(INDEX, query).map(({ kind, id }) => `${kind}:${id}`);

describe("what people type leads to what they mean, among the first three:", () => {
  test.each([
    ["pull up", "exercise:pull_up"],
    ["pullup", "exercise:pull_up"],
    ["pulup", "exercise:pull_up"],
    ["chin up", "exercise:chin_up"],
    ["chinup", "exercise:chin_up"],
    ["deadlift", "exercise:deadlift"],
    ["dedlift", "exercise:deadlift"],
    ["romanian deadlift", "exercise:romanian_deadlift"],
    ["trap bar deadlift", "exercise:trap_bar_deadlift"],
    ["face pull", "exercise:face_pull"],
    ["facepull", "exercise:face_pull"],
    ["band face pull", "exercise:band_face_pull"],
    ["farmers carry", "exercise:farmers_carry"],
    ["suitcase", "exercise:suitcase_carry"],
    ["cat cow", "exercise:cat_cow"],
    ["dead hang", "exercise:dead_hang"],
    ["negative", "exercise:negative_pull_up"],
    ["open book", "exercise:open_book"],
    ["thread the nee", "exercise:thread_the_needle"],
    ["seal row", "exercise:seal_row"],
    ["t bar row", "exercise:t_bar_row"],
    ["pendlay", "exercise:pendlay_row"],
    ["wall angel", "exercise:wall_angel"],
    ["bird dog", "exercise:bird_dog"],
    ["superman", "exercise:superman"],
    ["towel door", "exercise:towel_door_row"],
    ["table row", "exercise:table_row"],
    ["renegade", "exercise:renegade_row"],
    ["chin tuck", "exercise:chin_tuck"],
    ["good mornign", "exercise:good_morning"],
    ["rhomboyds", "muscle:rhomboids"],
    ["rhomboids", "muscle:rhomboids"],
    ["latissimus dorsi", "muscle:lats"],
    ["lats", "muscle:lats"],
    ["serratus", "muscle:serratus_anterior"],
    ["infraspinatus", "muscle:infraspinatus"],
    ["levator scapulae", "muscle:levator_scapulae"],
    ["teres minor", "muscle:teres_minor"],
  ])("%s", (query, meant) => {
    expect(found(query).slice(0, 3)).toContain(meant);
  });
});

test("a pulldown is found in spite of two typos", () => {
  expect(
    found("lat puldown")
      .slice(0, 3)
      .some((key) => key.startsWith("exercise:pulldown")),
  ).toBe(true);
});

test("whatever stands in a search box, the search answers, best hits first", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (query) => {
      const scores = searchLibrary(INDEX, query).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
    { seed: 1 },
  );
});

test("every name, typed exactly, finds itself first", () => {
  const lost = libraryEntries(CATALOG).filter(({ name, key }) => found(name)[0] !== key);
  expect(lost.map(({ key }) => key)).toEqual([]);
});

test("a word of a hundred thousand letters costs no more than a long name, and finds no less", () => {
  const before = performance.now();
  expect(found("a".repeat(100_000))).toEqual([]);
  expect(found(`pull up ${" ".repeat(200)}${"deadlift".repeat(10_000)}`)[0]).toBe("exercise:pull_up");
  // Milliseconds. It takes some 40; unbounded it took minutes.
  expect(performance.now() - before).toBeLessThan(5_000);
});

test("nothing is found for nothing", () => {
  expect(found("  ")).toEqual([]);
  expect(found("xqzjwv")).toEqual([]);
});
