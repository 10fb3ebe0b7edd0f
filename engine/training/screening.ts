// May this person start? Yes-answers of the pre-screen become an outcome and the limits that the plan respects.
// Who stops until cleared, and which limit follows: science 6.1 and 6.5; where no source decides, "design choice".
import type { ContraindicationTag } from "@dorsal/content";

/** A yes either stops until a clinician agrees, or goes on with care and with limits. */
interface Answer {
  readonly stops: boolean;
  readonly tags: readonly ContraindicationTag[];
}

const STOP: Answer = { stops: true, tags: [] };

function care(...tags: readonly ContraindicationTag[]): Answer {
  return { stops: false, tags };
}

export const SCREENING = {
  chest_pain: STOP,
  fainting: STOP,
  heart_condition: STOP,
  aneurysm: STOP,
  uncontrolled_blood_pressure: STOP,
  retinal_disease: STOP,
  recent_surgery: STOP,
  supervised_only: STOP,
  high_blood_pressure: care("hypertension_valsalva"),
  // Straining is what a hernia must be spared, so it gets the rules against straining (design choice).
  hernia: care("hypertension_valsalva"),
  low_back_problem: care("low_back"),
  shoulder_problem: care("shoulder_pain"),
  shoulder_dislocation: care("shoulder_instability"),
  other_joint_problem: care(),
  osteoporosis: care("osteoporosis_flexion"),
  // Weeks are not asked, so the rules of the middle months hold from the start (design choice: too careful, never too bold).
  pregnancy: care("pregnancy_prone", "pregnancy_supine"),
  pregnancy_late: care("pregnancy_late", "pregnancy_prone", "pregnancy_supine"),
  post_partum: care(),
  chronic_condition: care(),
  medication: care(),
  eating_disorder: care(),
  under_18: care(),
  over_69_inactive: care(),
} as const satisfies Readonly<Record<string, Answer>>;

export type ScreeningQuestionId = keyof typeof SCREENING;

export const SCREENING_QUESTION_IDS = Object.keys(SCREENING) as readonly ScreeningQuestionId[];

export interface ScreeningVerdict {
  readonly outcome: "go" | "caution" | "stop";
  /** Limits to put into the profile, in alphabetical order. */
  readonly tags: readonly ContraindicationTag[];
  /** The questions that stop, in the order in which they are asked. */
  readonly stops: readonly ScreeningQuestionId[];
}

/** `yes`: ids answered with yes, in any order. An id this version does not know is treated with care. */
export function screeningOutcome(yes: readonly string[]): ScreeningVerdict {
  const asked = SCREENING_QUESTION_IDS.filter((id) => yes.includes(id));
  const stops = asked.filter((id) => SCREENING[id].stops);
  const tags = [...new Set(asked.flatMap((id) => SCREENING[id].tags))].sort();
  return { outcome: stops.length > 0 ? "stop" : yes.length > 0 ? "caution" : "go", tags, stops };
}
