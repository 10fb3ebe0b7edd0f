// Who trains here, as far as the log alone can tell? A careful guess, said as such: level by the weeks of training and never
// above experienced, kit by what was used, body mass by the last weighing. Age, pain and illness are not known.
import type { Catalog, EquipmentId, Level } from "@dorsal/content";
import {
  bodyMassOn,
  dayNumber,
  type JournalState,
  type Profile,
  parseProfile,
  type TrainingDay,
  weekdayOf,
} from "@dorsal/engine";

export interface GuessedLifter {
  readonly profile: Profile;
  /** Weeks with training that the level was guessed from. */
  readonly weeks: number;
}

export interface LogOfLifter {
  readonly state: JournalState;
  /** Before the day that is asked for, oldest first. */
  readonly days: readonly TrainingDay[];
  readonly date: string;
  readonly catalog: Catalog;
}

/** Weeks with training from which a level is believed: as the level test asks, half a year and a year and a half. */
const WEEKS_OF_LEVEL: readonly (readonly [number, Level])[] = [
  [78, 3],
  [26, 2],
  [0, 1],
];
/** The longest session that a profile may hold: what the log shows is not cut for time. */
const MOST_MINUTES = 120;

export function lifterFromLog(log: LogOfLifter): GuessedLifter {
  const { state, days, date, catalog } = log;
  const weeks = weeksTrained(days);
  const level = WEEKS_OF_LEVEL.find(([least]) => weeks >= least)?.[1] ?? 1;
  const done = [...new Set(days.flatMap(({ trained }) => trained.map(({ exercise }) => exercise)))];
  const bodyMassKg = believedMass(bodyMassOn(state, date));
  const input = {
    level,
    goal: "general",
    days: [weekdayOf(date)],
    minutes: MOST_MINUTES,
    startDate: date,
    equipment: kitOf(done, catalog),
    lastBlock: done,
    ...(bodyMassKg !== undefined && { bodyMassKg }),
  };
  const parsed = parseProfile(input, catalog, date);
  if (!parsed.ok) throw new Error(`A guessed profile was refused: ${JSON.stringify(parsed.refusal)}`);
  return { profile: parsed.value, weeks };
}

/** Kilograms that a profile may hold; apps write 0 where nobody was weighed. */
const MASS_KG = { least: 20, most: 350 };

function believedMass(kg: number | undefined): number | undefined {
  return kg !== undefined && kg >= MASS_KG.least && kg <= MASS_KG.most ? kg : undefined;
}

/** Calendar weeks, Monday to Sunday: 1970-01-01 was a Thursday. */
function weeksTrained(days: readonly TrainingDay[]): number {
  return new Set(days.map(({ date }) => Math.floor((dayNumber(date) + 3) / 7))).size;
}

/** The first way to do each exercise that was done. */
function kitOf(exercises: readonly string[], catalog: Catalog): readonly EquipmentId[] {
  const things = exercises.flatMap((id) => catalog.exercises[id]?.equipmentAnyOf[0] ?? []);
  return [...new Set(things)].sort();
}
