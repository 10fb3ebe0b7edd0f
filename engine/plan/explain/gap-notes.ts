// What is this plan not, and why? Small, without a pull from overhead, without a rung towards the pull-up: each is said
// only where it is so, and put down to what truly stands in the way.
import type { Exercise } from "@dorsal/content";
import { availableKit } from "../../training/equipment.ts";
import type { Excluded, PlanItem } from "../../training/plan.ts";
import type { NoteReason } from "../../training/reason.ts";
import { isHorizontalPull, isVerticalPull } from "../candidates/movement-kinds.ts";
import { FIRST_PULL_UP_LADDER } from "../candidates/pull-up-ladder.ts";
import type { Planning } from "../periodise/draft.ts";

type LackOfChoice = Extract<NoteReason, { why: "no_rung_of_the_ladder" }>["because"];

export interface Gaps {
  readonly planning: Planning;
  readonly excluded: readonly Excluded[];
  /** The work of the week that the notes speak of. */
  readonly items: readonly PlanItem[];
}

/** Minutes and choices up to which a plan is called small. Design choice. */
const SMALL_MINUTES = 15;
const FEW_CHOICES = 8; // exercises that the lifter may do at all

export function smallPlan(gaps: Gaps): readonly NoteReason[] {
  const { profile, problem } = gaps.planning;
  if (problem.options.length <= FEW_CHOICES) {
    return [
      { why: "small_plan", because: lackOf((exercise) => exercise.countsAsHardSet, FEW_CHOICES, gaps) },
    ];
  }
  if (profile.minutes <= SMALL_MINUTES) return [{ why: "small_plan", because: "minutes" }];
  return profile.days.length === 1 ? [{ why: "small_plan", because: "days" }] : [];
}

/** The goal is a pull-up, and nothing that leads up to it can be had. */
export function noRung(gaps: Gaps): readonly NoteReason[] {
  const { profile, candidates } = gaps.planning;
  const open = [...FIRST_PULL_UP_LADDER].some((id) => candidates.has(id));
  if (profile.goal !== "first_pull_up" || open) return [];
  const isRung = ({ id }: Exercise) => FIRST_PULL_UP_LADDER.has(id);
  return [{ why: "no_rung_of_the_ladder", because: lackOf(isRung, 0, gaps) }];
}

/** Rows alone, because there is nothing to pull down or to hang from; a towel on the floor is a stopgap. */
export function noOverheadPull({ planning, items }: Gaps): readonly NoteReason[] {
  const { catalog, profile } = planning;
  const done = items.flatMap(({ exercise }) => catalog.exercises[exercise] ?? []);
  const hasGear = Object.values(catalog.exercises).some(
    (exercise) =>
      exercise.countsAsHardSet &&
      isVerticalPull(exercise) &&
      waysWith(exercise, planning).some((way) => way.some((thing) => profile.equipment.includes(thing))),
  );
  const rowsAlone = done.some(isHorizontalPull) && !done.some(isVerticalPull);
  return rowsAlone && !hasGear ? [{ why: "no_vertical_pull_without_bar" }] : [];
}

function waysWith({ equipmentAnyOf }: Exercise, { profile }: Planning) {
  const kit = availableKit(profile);
  return equipmentAnyOf.filter((way) => way.every((thing) => kit.has(thing)));
}

const LACK: Readonly<Record<Excluded["why"], LackOfChoice>> = {
  excluded_by_you: "excluded_by_you",
  equipment: "kit",
  contraindication: "contraindications",
  safety: "contraindications",
  not_yet_earned: "level",
  level: "level",
};

/** What takes most of the fitting exercises away; the kit, where it allows no more than so few by itself. */
function lackOf(
  fits: (exercise: Exercise) => boolean,
  few: number,
  { planning, excluded }: Gaps,
): LackOfChoice {
  const fitting = Object.values(planning.catalog.exercises).filter(fits);
  const within = new Set(fitting.filter((one) => waysWith(one, planning).length > 0).map(({ id }) => id));
  if (within.size <= few) return "kit";
  const counts = new Map<LackOfChoice, number>();
  for (const { exercise, why } of excluded)
    if (within.has(exercise)) counts.set(LACK[why], (counts.get(LACK[why]) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["kit", 0] as const)[0];
}
