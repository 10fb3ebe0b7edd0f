// What does a reader of the screen meet? The markup of the maps: one button a muscle, named with its value, mirrored halves.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BACK_PLATE } from "./atlas/back-plate.ts";
import { readingOrder } from "./atlas/reading-order.ts";
import { MuscleMap } from "./MuscleMap.tsx";
import { TouchMap } from "./TouchMap.tsx";

const nameOf = (muscle: string) => muscle.replaceAll("_", " ");
const touchable = renderToStaticMarkup(
  createElement(TouchMap, {
    label: "This week",
    heat: { rhomboids: 2, rear_delt: 4 },
    over: ["rear_delt"],
    nameOf,
    wordsOf: () => "6 hard sets this week",
    selected: "rhomboids",
    onPick: () => {},
  }),
);

describe("the map to touch", () => {
  it("has one button a muscle, each with its name and value", () => {
    const named = [...touchable.matchAll(/role="button"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
    const value = (id: string) =>
      `${nameOf(id)}, 6 hard sets this week${id === "rear_delt" ? ", over the range" : ""}`;
    expect(named.toSorted()).toEqual(readingOrder(BACK_PLATE, "both").map(value).toSorted());
  });

  it("is one stop for the Tab key, at the chosen muscle", () => {
    const stops = [...touchable.matchAll(/<g data-muscle="(\w+)"[^>]*tabindex="0"/g)].map(
      ([, muscle]) => muscle,
    );
    expect(stops).toEqual(["rhomboids"]);
  });

  it("says which muscle is chosen", () => {
    expect(touchable.match(/aria-pressed="true"/g)).toHaveLength(1);
  });
});

describe("the map to look at", () => {
  it("draws the left half as the mirror image of the right", () => {
    const markup = renderToStaticMarkup(
      createElement(MuscleMap, { label: "Back", layer: "deep", heat: {}, nameOf }),
    );
    const paths = (text: string) =>
      [...text.matchAll(/<path d="([^"]+)" class="[^"]*area/g)].map(([, d]) => d);
    const [, , left = ""] = markup.split('<g transform="scale(-1,1)">');
    const all = paths(markup);
    expect(all.length).toBeGreaterThan(20);
    expect(paths(left).slice(0, all.length / 2)).toEqual(all.slice(all.length / 2));
  });

  it("tells the heat in a list of words", () => {
    const markup = renderToStaticMarkup(
      createElement(MuscleMap, { label: "Back", heat: { lats: 3 }, over: ["lats"], nameOf }),
    );
    expect(markup).toContain("<li>lats: much, over the range</li>");
    expect(markup).toContain('role="img"');
  });
});
