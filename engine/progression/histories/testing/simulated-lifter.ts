// What does the lifter of a history do? Lifts what is asked, as far as the true strength of the day goes, and tells what was
// left. No dice: the form of the day goes round a fixed list.
import type { Exercise } from "@dorsal/content";
import { dayNumber } from "../../../training/calendar.ts";
import type { Profile } from "../../../training/profile.ts";
import type { SetFacts, SetPrescription } from "../../../training/set.ts";
import { asFacts, dialOf, settingFor, settingOf, systemKg } from "../../dial.ts";
import { loadForReps, repsAtFraction } from "../../estimates/load-rep-curve.ts";
import type { HistoryFile, StrengthPoint } from "./history-file.ts";

/** Good and bad days, as log strength: within the test-retest spread of science 3.8. */
const FORM_OF_THE_DAY = [0, 0.01, -0.015, 0.005, -0.005, 0.015, -0.01];
/** Repetitions that each set takes from the next at two minutes' rest; about one by science 4.2. */
const TIRED_REPS = 0.7;
/** Seconds that each hold takes from the next, as a share. */
const TIRED_HOLD = 0.1;
const MOST_RIR_TOLD = 5;
/** Share of the true strength that a careful lifter trusts when choosing a load by feel. */
const BY_FEEL = 0.9;

export interface Attempt {
  readonly exercise: Exercise;
  readonly asked: SetPrescription;
  /** Sets of the exercise before this one today. */
  readonly before: number;
  /** Visits so far: where the list of forms stands. */
  readonly visit: number;
  readonly date: string;
}

export function lift(
  { exercise, asked, before, visit, date }: Attempt,
  { history, profile }: { readonly history: HistoryFile; readonly profile: Profile },
): SetFacts {
  const points = history.strengths.get(exercise.id);
  if (points === undefined) throw new Error(`no true strength of ${exercise.id}`);
  const form = FORM_OF_THE_DAY[visit % FORM_OF_THE_DAY.length] ?? 0;
  const strength = strengthOn(points, date) * Math.exp(form);
  const facts = { exercise: exercise.id, setType: "working" as const };
  if (asked.seconds !== undefined) {
    const longest = Math.floor(strength * (1 - TIRED_HOLD * before));
    return { ...facts, seconds: Math.min(asked.seconds, longest) };
  }
  const set = settingAsked({ exercise, asked, strength }, profile);
  const fresh = repsAtFraction(Math.min(1.5, set.systemKg / strength));
  const most = Math.max(0, Math.floor(fresh - TIRED_REPS * before + 1e-9));
  const { rir = 2, targetReps, reps: range } = asked;
  const wanted = targetReps ?? range?.[0] ?? 8;
  const stopsAt = asked.toFailure ? most : Math.min(wanted, most - Math.max(0, Math.min(rir, 3) - 1));
  const reps = Math.max(most === 0 ? 0 : 1, stopsAt);
  const told = Math.min(MOST_RIR_TOLD, Math.max(0, most - reps - history.tellsFewer));
  return { ...facts, ...set.facts, reps, rir: told, ...(asked.toFailure && { toFailure: true }) };
}

/** Between two days the strength goes evenly in logs; outside them it stays. */
export function strengthOn(points: readonly StrengthPoint[], date: string): number {
  const at = points.findIndex((point) => point.date >= date);
  const after = points[at] ?? points.at(-1);
  const before = points[at - 1] ?? after;
  if (after === undefined || before === undefined) throw new Error("a strength needs a day");
  const days = dayNumber(after.date) - dayNumber(before.date);
  const share = at <= 0 || days === 0 ? 0 : (dayNumber(date) - dayNumber(before.date)) / days;
  return before.amount * (after.amount / before.amount) ** share;
}

function settingAsked(
  { exercise, asked, strength }: { exercise: Exercise; asked: SetPrescription; strength: number },
  profile: Profile,
): { readonly systemKg: number; readonly facts: Partial<SetFacts> } {
  const dial = dialOf(exercise, profile);
  const bodyKg = (exercise.bodyweightFraction ?? 0) * (profile.bodyMassKg ?? 0);
  if (dial === null) return { systemKg: bodyKg, facts: {} };
  const { loadKg, assistanceKg, rir = 2, reps = [8, 8] } = asked;
  const isAsked = (loadKg ?? assistanceKg) !== undefined;
  const byFeel = loadForReps(strength * BY_FEEL, { reps: reps[0], rir });
  const setting = isAsked ? (asked[dial.unit] ?? 0) : settingFor(dial, byFeel, "not_harder");
  return { systemKg: systemKg(dial, setting), facts: asFacts(dial, setting) };
}

/** A fifth lighter at once, with what is left: two thirds of the repetitions before. Science 3.9, 3.12. */
export function dropAfter(last: SetFacts, exercise: Exercise, profile: Profile): SetFacts {
  const dial = dialOf(exercise, profile);
  const settingKg = dial === null ? null : settingOf(dial, last);
  const lighter =
    dial === null || settingKg === null
      ? {}
      : asFacts(dial, settingFor(dial, systemKg(dial, settingKg) * 0.8, "not_harder"));
  const { toFailure: _, ...facts } = last;
  return {
    ...facts,
    ...lighter,
    setType: "drop",
    reps: Math.max(1, Math.floor(((last.reps ?? 0) * 2) / 3)),
    rir: 0,
  };
}
