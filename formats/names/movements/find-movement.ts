// Which movement do the meanings of a name make? The largest set that is wholly there; of equals, the first in the lists.
import type { GroupId } from "@dorsal/content";
import { ARMS_CORE_AND_REST } from "./arms-core-and-rest.ts";
import { HIPS_AND_LEGS } from "./hips-and-legs.ts";
import type { MovementFacts } from "./movements.ts";
import { PULLS } from "./pulls.ts";
import { PUSHES } from "./pushes.ts";

const MOVEMENTS = { ...PULLS, ...HIPS_AND_LEGS, ...PUSHES, ...ARMS_CORE_AND_REST } as const;
export type MovementId = keyof typeof MOVEMENTS;

export interface FoundMovement {
  readonly movement: MovementId;
  /** Meanings that made it, so that they need not be traits as well. */
  readonly used: ReadonlySet<string>;
  /** One meaning that names it only for want of another: "triceps". */
  readonly isWeak: boolean;
}

interface Recipe {
  readonly movement: MovementId;
  readonly needs: readonly string[];
  readonly used: ReadonlySet<string>;
  readonly isWeak: boolean;
}

export function groupsOf(movement: MovementId): readonly GroupId[] {
  return MOVEMENTS[movement].groups;
}

/** By the first meaning that they need, so that few are tried. */
const RECIPES: ReadonlyMap<string, readonly Recipe[]> = recipes();

function recipes() {
  const byFirst = new Map<string, Recipe[]>();
  for (const [movement, { madeOf }] of Object.entries(MOVEMENTS) as [MovementId, MovementFacts][])
    for (const set of madeOf.split(",")) {
      const words = set.trim().replace("~", "").split(" ");
      const needs = words.map((word) => word.replace("+", ""));
      const used = new Set(words.filter((word) => !word.startsWith("+")));
      const recipe: Recipe = { movement, needs, used, isWeak: set.includes("~") };
      const first = needs[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), recipe]);
    }
  return byFirst;
}

const ORDER = new Map(Object.keys(MOVEMENTS).map((movement, order) => [movement, order]));

export function findMovement(meanings: ReadonlySet<string>): FoundMovement | null {
  let best: Recipe | null = null;
  for (const meaning of meanings)
    for (const recipe of RECIPES.get(meaning) ?? [])
      if (recipe.needs.every((need) => meanings.has(need)) && (best === null || isBetter(recipe, best)))
        best = recipe;
  return best;
}

function isBetter(one: Recipe, other: Recipe): boolean {
  const [a, b] = [size(one), size(other)];
  return a === b ? (ORDER.get(one.movement) ?? 0) < (ORDER.get(other.movement) ?? 0) : a > b;
}

/** Less than any other. */
const WEAK = 0.5;

function size({ needs, isWeak }: Recipe): number {
  return isWeak ? WEAK : needs.length;
}
