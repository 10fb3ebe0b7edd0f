// Does the coach still lead lifters where the histories say? Each is a lifter with a true strength that the coach does not
// know. UPDATE_CASES=1 writes them anew: read what changed, as a coach would, before it is kept.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { coachedBy, coachHistory } from "./testing/coached-history.ts";
import { parseHistory } from "./testing/history-file.ts";
import { historyText } from "./testing/history-text.ts";

const catalog = loadCatalog();
const paths = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".history"))
  .map((name) => `${import.meta.dirname}/${name}`);
const histories = paths.map((path) => ({ path, history: parseHistory(readFileSync(path, "utf8")) }));

describe("a lifter's history", () => {
  test.each(histories.map((one) => [one.history.title, one] as const))("%s", (_title, { path, history }) => {
    const coached = coachedBy(history, catalog);
    const text = historyText(coachHistory(coached), coached);
    if (process.env.UPDATE_CASES === "1") writeFileSync(path, `${history.head}----\n${text}`);
    else expect(text).toBe(history.expected);
  });

  test("is there for each of the stories that a coach asks about", () => {
    expect(paths.map((path) => path.split("/").at(-1))).toEqual([
      "drop-set-weeks.history",
      "first-pull-up.history",
      "novice-eight-weeks.history",
      "return-after-six-weeks.history",
      "sore-shoulder.history",
      "stall.history",
    ]);
    for (const { history } of histories) expect(history.expected).not.toBe("");
  });
});
