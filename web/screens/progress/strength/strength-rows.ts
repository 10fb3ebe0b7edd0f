// How strong is the lifter in each exercise that was trained lately, and how did it come about? From what the log has taught.
import type { Catalog } from "@dorsal/content";
import {
  addDays,
  FITTED_MODEL,
  type JournalState,
  learningContext,
  loadModelOf,
  strengthForecast,
  visitStrength,
  visitsByExercise,
} from "@dorsal/engine";
import type { StrengthToday } from "@dorsal/words";
import type { Learned } from "../../../state/knowledge.ts";

export interface StrengthRow extends StrengthToday {
  readonly exercise: string;
  /** Oldest first, the last ones. */
  readonly visits: readonly { readonly date: string; readonly e1rmKg: number }[];
}

export interface StrengthQuestion {
  readonly state: JournalState;
  readonly learned: Learned;
  readonly catalog: Catalog;
  readonly today: string;
}

/** Longer ago is history, not strength (design choice), days. */
const LATELY_DAYS = 84;
/** As many as a small line shows (design choice). */
const VISITS_SHOWN = 12;

/** The most often trained first. */
export function strengthRows(question: StrengthQuestion): readonly StrengthRow[] {
  const { learned, today } = question;
  const since = addDays(today, -LATELY_DAYS);
  const lately = [...visitsByExercise(learned.days)].filter(([, visits]) =>
    visits.some(({ date }) => date >= since),
  );
  return lately
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .flatMap(([exercise, visits]) => rowOf(exercise, visits, question) ?? []);
}

type Visits = ReturnType<typeof visitsByExercise> extends ReadonlyMap<string, infer V> ? V : never;

function rowOf(
  exercise: string,
  visits: Visits,
  { state, learned: { knowledge }, catalog, today }: StrengthQuestion,
): StrengthRow | null {
  const known = catalog.exercises[exercise];
  const model = known && loadModelOf(known, catalog.suspensionAngle);
  if (!knowledge || !model) return null;
  const said = strengthForecast(knowledge.strength, { exercise, date: today }, FITTED_MODEL);
  if (said === null) return null;
  const context = learningContext(state, catalog);
  const seen = visits.flatMap((visit) => {
    const strength = visitStrength(knowledge, { ...visit, exercise }, context);
    return strength === null ? [] : { date: visit.date, e1rmKg: strength.e1rmKg };
  });
  return {
    exercise,
    e1rmKg: Math.exp(said.level),
    lo80Kg: Math.exp(said.low),
    hi80Kg: Math.exp(said.high),
    withBody: model.by !== "implement",
    visits: seen.slice(-VISITS_SHOWN),
  };
}
