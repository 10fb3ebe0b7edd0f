import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { GOLDEN } from "./fixtures/golden.ts";
import { nameMatcher } from "./name-matcher.ts";

const matcher = nameMatcher(loadCatalog());

for (const [language, names] of Object.entries(GOLDEN))
  describe(`names in ${language}`, () => {
    it.each(Object.entries(names))("%s is %s", (name, meant) => {
      const { exercise, groups } = matcher.match(name);
      expect(exercise ?? `custom ${groups[0] ?? "without a group"}`).toBe(meant);
    });
  });
