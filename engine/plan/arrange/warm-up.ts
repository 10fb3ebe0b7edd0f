// How does the session begin and end? RAMP from the day's first lifts, then easy stretches; science 3.10.
// Up to 15 minutes only the ramp sets remain. Everything fits the seconds that the planner kept back.
import type { Candidate } from "../candidates/candidates.ts";
import {
  isHinge,
  isHorizontalPull,
  isNegative,
  isPush,
  isVerticalPull,
} from "../candidates/movement-kinds.ts";
import type { DraftItem, DraftSession, Planning } from "../periodise/draft.ts";
import type { SetDose } from "../volume/dose.ts";
import { RAMP_SET_S, reservedS, straightS } from "../volume/session-time.ts";

export interface PreparedItem {
  readonly kind: "raise" | "mobility" | "activation" | "ramp" | "stretch";
  readonly candidate: Candidate;
  readonly sets: number;
  readonly dose: SetDose;
  /** The pattern or lift that it prepares. */
  readonly prepares: string;
}

export interface Preparation {
  readonly warmUp: readonly PreparedItem[];
  readonly coolDown: readonly PreparedItem[];
}

const RAMP_ONLY_MIN = 15; // science 3.10 and the rules of the plan
const MOST_RAMP_SETS_WHEN_SHORT = 2;
const RAISE_S = 120; // science 3.10: two minutes
const RAISE_OLDER_S = 180; // science 6.5: a longer warm-up
const OLDER_YEARS = 65;
const STRETCH_S = 30;

type Theme = "vertical" | "horizontal" | "hinge" | "push" | "other";

/** Drills by what the day asks for, the most useful first. All are timed phases outside volume. */
const MOBILITY: Readonly<Record<Theme, readonly string[]>> = {
  vertical: ["bench_thoracic_extension", "roller_thoracic_extension", "wall_angel", "arm_circles"],
  horizontal: ["open_book", "quadruped_thoracic_rotation", "cat_cow", "seated_cat_cow", "arm_circles"],
  hinge: ["cat_cow", "quadruped_thoracic_rotation", "seated_cat_cow", "arm_circles"],
  push: ["wall_slide", "arm_circles", "open_book"],
  other: ["open_book", "cat_cow", "seated_cat_cow", "arm_circles"],
};
const ACTIVATION: Readonly<Record<Theme, readonly string[]>> = {
  vertical: ["wall_slide", "scapular_pulldown", "wall_angel"],
  horizontal: ["band_pull_apart", "wall_angel", "wall_slide"],
  hinge: ["hip_hinge_drill", "bird_dog"],
  push: ["wall_push_up_plus", "wall_slide"],
  other: ["wall_slide", "wall_angel", "arm_circles"],
};
const STRETCHES: Readonly<Record<Theme, readonly string[]>> = {
  vertical: ["kneeling_lat_stretch", "childs_pose_reach", "neck_side_stretch"],
  horizontal: ["childs_pose_reach", "doorway_pec_stretch", "neck_side_stretch"],
  hinge: ["childs_pose_reach", "neck_side_stretch"],
  push: ["doorway_pec_stretch", "neck_side_stretch"],
  other: ["neck_side_stretch", "doorway_pec_stretch"],
};

export function prepare(session: DraftSession, planning: Planning): Preparation {
  const { profile } = planning;
  if (session.items.length === 0) return { warmUp: [], coolDown: [] };
  const budget = { leftS: reservedS(profile.minutes) };
  const first = session.items.find(hasLighterSets);
  const ramp = fitting(first ? [rampOf(first, profile.minutes)] : [], budget);
  if (profile.minutes <= RAMP_ONLY_MIN) return { warmUp: ramp, coolDown: [] };
  const themes = themesOf(session);
  const pick = new Picker(planning);
  const raise = fitting(pick.raise(), budget);
  const early = fitting(pick.drills("mobility", themes.slice(0, 1)), budget);
  const stretch = fitting(pick.drills("stretch", themes.slice(0, 1)), budget);
  const activation = fitting(pick.drills("activation", themes.slice(0, 1)), budget);
  const late = fitting(pick.drills("mobility", themes.slice(1, 2)), budget);
  const lastStretch = fitting(pick.drills("stretch", themes.slice(1, 2)), budget);
  return {
    warmUp: [...raise, ...early, ...late, ...activation, ...ramp],
    coolDown: [...stretch, ...lastStretch],
  };
}

/** Those that still fit; the budget shrinks by what they take. */
function fitting(items: readonly PreparedItem[], budget: { leftS: number }): PreparedItem[] {
  return items.filter((item) => {
    const seconds = preparedS(item);
    if (seconds > budget.leftS) return false;
    budget.leftS -= seconds;
    return true;
  });
}

function preparedS({ kind, candidate, sets, dose }: PreparedItem): number {
  if (kind === "ramp") return sets * RAMP_SET_S;
  const { exercise } = candidate;
  const sides = exercise.unilateral ? 2 : 1;
  const timing = {
    sets,
    upper: dose.upper,
    secondsPerUnit: exercise.secondsPerUnit,
    sides,
    drops: 0,
  } as const;
  return straightS({ ...timing, setupS: exercise.setupSeconds, restS: 0 });
}

/** A slow lowering has no lighter kind, and each one counts towards the few that a lifter begins with (science 3.13). */
function hasLighterSets({ candidate }: DraftItem): boolean {
  return !isNegative(candidate.exercise);
}

/** Lighter sets of the first lift: three before heavy work, two before most, one before light or unloaded work. */
function rampOf(first: DraftItem, minutes: number): PreparedItem {
  const { exercise } = first.candidate;
  const upper = first.dose.reps?.[1];
  const loaded = exercise.loadType === "external" || exercise.loadType === "bodyweight_plus";
  const wanted = upper === undefined || !loaded || upper > 12 ? 1 : upper <= 6 ? 3 : 2;
  const sets = minutes <= RAMP_ONLY_MIN ? Math.min(wanted, MOST_RAMP_SETS_WHEN_SHORT) : wanted;
  return {
    kind: "ramp",
    candidate: first.candidate,
    sets,
    dose: rampDose(first.dose, sets, loaded),
    prepares: exercise.id,
  };
}

/** Repetitions from the last ramp set to the first: 8, 5, 2 or 8, 4 or 8 (science 3.10). */
function rampDose(dose: SetDose, sets: number, loaded: boolean): SetDose {
  if (dose.seconds !== undefined)
    return { seconds: Math.min(10, dose.seconds), upper: Math.min(10, dose.seconds) };
  if (dose.metres !== undefined)
    return { metres: Math.min(15, dose.metres), upper: Math.min(15, dose.metres) };
  // Where nothing can be taken off, half the repetitions make the set lighter.
  const most = Math.min(8, loaded ? dose.upper : Math.ceil(dose.upper / 2));
  const least = sets >= 3 ? 2 : sets === 2 ? Math.min(4, most) : most;
  return { reps: [least, most], upper: most };
}

function themesOf(session: DraftSession): readonly Theme[] {
  const themes = session.items.map((item): Theme => {
    const { exercise } = item.candidate;
    if (isVerticalPull(exercise)) return "vertical";
    if (isHorizontalPull(exercise)) return "horizontal";
    if (isHinge(exercise)) return "hinge";
    return isPush(exercise) ? "push" : "other";
  });
  return [...new Set([...themes, "other" as const])];
}

/** Chooses drills that the lifter may do, none twice. */
class Picker {
  readonly #planning: Planning;
  readonly #used = new Set<string>();

  constructor(planning: Planning) {
    this.#planning = planning;
  }

  raise(): readonly PreparedItem[] {
    const candidate = this.#planning.candidates.get("pulse_raiser");
    if (!candidate) return [];
    const older = (this.#planning.profile.ageYears ?? 0) > OLDER_YEARS;
    const seconds = older ? RAISE_OLDER_S : RAISE_S;
    return [{ kind: "raise", candidate, sets: 1, dose: { seconds, upper: seconds }, prepares: "all" }];
  }

  drills(kind: "mobility" | "activation" | "stretch", themes: readonly Theme[]): readonly PreparedItem[] {
    const table = { mobility: MOBILITY, activation: ACTIVATION, stretch: STRETCHES }[kind];
    return themes.flatMap((theme) => {
      const candidate = this.#choose(table, theme);
      if (!candidate) return [];
      this.#used.add(candidate.exercise.id);
      return [{ kind, candidate, sets: 1, dose: drillDose(candidate, kind), prepares: theme }];
    });
  }

  /** A drill without a caution, of this theme or else of any; none rather than one that provokes. */
  #choose(table: Readonly<Record<Theme, readonly string[]>>, theme: Theme): Candidate | undefined {
    const ids = [...table[theme], ...Object.values(table).flat()];
    for (const id of ids) {
      const candidate = this.#planning.candidates.get(id);
      if (candidate && !this.#used.has(id) && !candidate.anchor && candidate.cautions.length === 0)
        return candidate;
    }
    return undefined;
  }
}

function drillDose({ exercise }: Candidate, kind: PreparedItem["kind"]): SetDose {
  const { unit, min, max } = exercise.dose;
  if (unit === "seconds") {
    const seconds = Math.min(max, Math.max(min, kind === "stretch" ? STRETCH_S : min));
    return { seconds, upper: seconds };
  }
  if (unit === "metres") return { metres: min, upper: min };
  const reps = Math.min(max, min + 2);
  return { reps: [min, reps], upper: reps };
}
