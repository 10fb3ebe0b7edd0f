// When does the journal say no? A closed list; each refusal names the numbers a sentence needs.

import type { Result } from "../training/result.ts";
import type { JournalEvent } from "./events.ts";

/** What is measured in numbers, with the range that is believed. */
export type Measure =
  | "reps"
  | "load"
  | "assistance"
  | "seconds"
  | "metres"
  | "rir"
  | "rest"
  | "pain"
  | "rpe"
  | "body_mass"
  | "angle"
  | "sleep"
  | "check_in";

export interface OutOfRange {
  readonly why: `${Measure}_out_of_range`;
  readonly found: number;
  readonly min: number;
  readonly max: number;
}

export type Refusal =
  | { readonly why: "no_consent" }
  | { readonly why: "screening_missing" }
  /** `questions`: the ids answered with yes that need a clinician first. */
  | { readonly why: "screening_stop"; readonly questions: readonly string[] }
  | { readonly why: "id_taken"; readonly id: string }
  | { readonly why: "no_plan" }
  | { readonly why: "session_not_planned"; readonly date: string }
  | { readonly why: "session_already_done"; readonly date: string }
  | { readonly why: "day_taken"; readonly date: string }
  /** What a revision may not touch: the plan before `fromDate`, and sessions that were begun. */
  | { readonly why: "past_changed"; readonly date: string }
  /** Only the newest change that stands can be taken back. */
  | { readonly why: "not_the_last_change"; readonly revisionId: string }
  | { readonly why: "not_a_day"; readonly found: string }
  | { readonly why: "another_session_open"; readonly sessionId: string; readonly startedAt: string }
  | { readonly why: "session_unknown"; readonly sessionId: string }
  | { readonly why: "session_not_open"; readonly sessionId: string; readonly endedAt: string }
  | { readonly why: "ended_before_start"; readonly startedAt: string; readonly endedAt: string }
  | { readonly why: "item_unknown"; readonly itemId: string }
  | { readonly why: "same_exercise"; readonly exercise: string }
  | { readonly why: "note_too_long"; readonly length: number; readonly max: number }
  | { readonly why: "set_unknown"; readonly setId: string }
  | { readonly why: "set_voided"; readonly setId: string }
  | { readonly why: "nothing_measured" }
  | { readonly why: "load_negative"; readonly loadKg: number }
  | { readonly why: "assistance_negative"; readonly assistanceKg: number }
  | { readonly why: "load_and_assistance"; readonly loadKg: number; readonly assistanceKg: number }
  | { readonly why: "import_unknown"; readonly importId: string }
  | { readonly why: "import_already_undone"; readonly importId: string }
  | { readonly why: "name_blank" }
  | OutOfRange;

export type Decision = Result<readonly JournalEvent[], Refusal>;
