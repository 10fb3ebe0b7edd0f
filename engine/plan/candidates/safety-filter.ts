// Which exercises does a limit rule out beyond the catalogue's own "avoid"? Source: science 6.5 and 4.8.
// Where 6.5 leaves room, the stricter reading is taken (design choice): a plan may lose an exercise, never a safe lifter.
import type { ContraindicationTag, Exercise } from "@dorsal/content";
import { bottomsInDeadHang, isOverhead, isShrug, isUnsupportedRow, tiresSpine } from "./movement-kinds.ts";

const OLDER_YEARS = 69; // science 6.5

/** Over 69 and not yet trained: supported work only (science 6.5). */
export function isInactiveOlder({ ageYears = 0, level }: Partial<SafetyInput>): boolean {
  return ageYears > OLDER_YEARS && level === 1;
}

export interface SafetyInput {
  readonly tags: ReadonlySet<ContraindicationTag>;
  readonly level: number;
  readonly ageYears: number | undefined;
}

interface SafetyRule {
  readonly tag: ContraindicationTag | "older";
  readonly rulesOut: (exercise: Exercise) => boolean;
}

const END_RANGE_STRETCHES = new Set([
  "band_dislocate",
  "doorway_pec_stretch",
  "kneeling_lat_stretch",
  "childs_pose_reach",
]);
const KNEELING = new Set(["childs_pose_reach", "kneeling_lat_stretch", "bench_thoracic_extension"]);
/** Floor drills with high compression of the lower back: not while it is sore. */
const LOADED_EXTENSION = new Set(["superman", "back_extension"]);
const TWISTS = new Set(["thread_the_needle", "renegade_row", "meadows_row"]);

const cautions = (exercise: Exercise, tag: ContraindicationTag) =>
  exercise.contraindications.some((one) => one.tag === tag);

const RULES: readonly SafetyRule[] = [
  { tag: "low_back", rulesOut: (e) => e.spineLoad >= 2 || LOADED_EXTENSION.has(e.id) },
  { tag: "shoulder_pain", rulesOut: isOverhead },
  {
    tag: "shoulder_instability",
    rulesOut: (e) =>
      bottomsInDeadHang(e) || END_RANGE_STRETCHES.has(e.id) || cautions(e, "shoulder_instability"),
  },
  {
    tag: "osteoporosis_flexion",
    rulesOut: (e) => cautions(e, "osteoporosis_flexion") || TWISTS.has(e.id) || tiresSpine(e),
  },
  { tag: "hypertension_valsalva", rulesOut: (e) => e.pattern === "carry" || longestHoldTooLong(e) },
  { tag: "neck", rulesOut: (e) => isShrug(e) || isOverhead(e) },
  { tag: "knee", rulesOut: (e) => KNEELING.has(e.id) },
  {
    tag: "pregnancy_late",
    rulesOut: (e) => cautions(e, "pregnancy_supine") || cautions(e, "pregnancy_late") || isUnsupportedRow(e),
  },
];

/** A hold that starts above ten seconds cannot be kept short (hypertension). */
function longestHoldTooLong(exercise: Exercise): boolean {
  return exercise.isometricTarget && exercise.dose.unit === "seconds" && exercise.dose.min > 10;
}

/** The limit that rules the exercise out, or null. */
export function ruledOutBy(exercise: Exercise, input: SafetyInput): ContraindicationTag | "older" | null {
  for (const rule of RULES) {
    if (rule.tag !== "older" && input.tags.has(rule.tag) && rule.rulesOut(exercise)) return rule.tag;
  }
  return isInactiveOlder(input) && exercise.spineLoad >= 2 ? "older" : null;
}
