// Which accessories change after four weeks? At most two, for a movement that trains the same muscles; the core stays. Science 3.12.
import { kindestGrip } from "../arrange/arrange.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { isAccessory } from "../candidates/movement-kinds.ts";
import { TRAINED_GROUPS } from "../volume/demand.ts";
import { type DraftItem, type DraftWeek, draftItem, type GroupSets, type Planning } from "./draft.ts";
import { brokenRule } from "./draft-rules.ts";

const MOST_ROTATED = 2; // in four weeks, science 3.12
const ROTATES_FROM_LEVEL = 2; // novices practise the same movements, science 3.12
const ALIKE = 0.5; // largest sum of differences in credit between two accessories that count as alike, design choice

/** The week with up to two accessories replaced by alike ones that the block has not used. */
export function rotateAccessories(week: DraftWeek, planning: Planning, before: GroupSets): DraftWeek {
  if (planning.profile.level < ROTATES_FROM_LEVEL) return week;
  let current = week;
  const rotated = new Set<string>();
  for (const id of accessoriesOf(week)) {
    if (rotated.size >= MOST_ROTATED) break;
    const next = firstFit(current, { old: id, planning, before });
    if (!next) continue;
    current = next;
    rotated.add(id);
  }
  return current;
}

/** A swap is for the whole week, so an accessory that is paired or dropped on one of its days stays on all. */
function accessoriesOf(week: DraftWeek): readonly string[] {
  const items = week.flatMap((session) => session.items);
  const bound = new Set(items.filter((item) => !isRotatable(item)).map(idOf));
  return [...new Set(items.map(idOf))].filter((id) => !bound.has(id)).sort();
}

function idOf({ candidate }: DraftItem): string {
  return candidate.exercise.id;
}

function isRotatable({ candidate, partner, drops }: DraftItem): boolean {
  const { exercise } = candidate;
  return isAccessory(exercise) && exercise.class === "isolation" && partner === null && drops === 0;
}

interface Swap {
  readonly old: string;
  readonly planning: Planning;
  readonly before: GroupSets;
}

function firstFit(week: DraftWeek, { old, planning, before }: Swap): DraftWeek | null {
  const used = new Set(week.flatMap((session) => session.items.map((item) => item.candidate.exercise.id)));
  const from = planning.candidates.get(old);
  if (!from || planning.profile.prefer.includes(old)) return null;
  const alike = [...planning.candidates.values()].filter(
    (one) =>
      !used.has(one.exercise.id) && isAlike(from, one) && !planning.profile.dislike.includes(one.exercise.id),
  );
  alike.sort((a, b) => difference(from, a) - difference(from, b) || (a.exercise.id < b.exercise.id ? -1 : 1));
  for (const to of alike) {
    const swapped = replaced(week, { old, to, planning });
    if (brokenRule(swapped, planning, before) === null) return swapped;
  }
  return null;
}

function isAlike(from: Candidate, to: Candidate): boolean {
  const [a, b] = [from.exercise, to.exercise];
  return (
    b.countsAsHardSet &&
    a.category === b.category &&
    a.class === b.class &&
    a.dose.unit === b.dose.unit &&
    a.pattern === b.pattern &&
    to.cautions.length <= from.cautions.length &&
    difference(from, to) <= ALIKE
  );
}

function difference(from: Candidate, to: Candidate): number {
  return TRAINED_GROUPS.reduce(
    (sum, group) =>
      sum + Math.abs((from.exercise.groupCredit[group] ?? 0) - (to.exercise.groupCredit[group] ?? 0)),
    0,
  );
}

function replaced(week: DraftWeek, swap: { old: string; to: Candidate; planning: Planning }): DraftWeek {
  return week.map((session) => ({
    ...session,
    items: session.items.map((item) => {
      if (item.candidate.exercise.id !== swap.old) return item;
      const on = { kind: session.dayKind, sets: item.sets };
      const grip = kindestGrip(swap.to.exercise.grips, swap.planning.profile);
      return { ...draftItem(swap.to, swap.planning.profile, on), grip, replaces: swap.old };
    }),
  }));
}
