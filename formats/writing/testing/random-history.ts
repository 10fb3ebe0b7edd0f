// Which histories can a lifter have? Any, within what bodies and apps allow, in the order of time.
import type { ImportedSet } from "@dorsal/engine";
import fc from "fast-check";
import type { PerformedEntry, PerformedWorkout } from "../../history/performed-workout.ts";

/** Half kilograms and the like: numbers that people write. */
const load = fc.integer({ min: 0, max: 1200 }).map((quarters) => quarters / 4);

/** Words with what tables stumble over: separators, quotes, line breaks, letters of other scripts. */
export const words = fc
  .array(
    fc.constantFrom("row", "Pull Up", "Übung", "çekiş", 'the 1" bar', "a, b", "x; y", "5", "💪", "(Kabel)"),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(" "));

const work: fc.Arbitrary<ImportedSet> = fc
  .record(
    {
      setType: fc.constantFrom("working", "warmup", "drop", "failure"),
      loadKg: load,
      reps: fc.integer({ min: 0, max: 50 }),
      seconds: fc.integer({ min: 1, max: 600 }),
      metres: fc.integer({ min: 1, max: 5000 }),
      rir: fc.constantFrom(0, 0.5, 1, 2, 3),
      rpe: fc.constantFrom(6, 7, 7.5, 8, 9, 10),
      note: words,
    },
    { requiredKeys: ["setType"] },
  )
  .filter(({ loadKg, reps, seconds }) => loadKg !== undefined || reps !== undefined || seconds !== undefined);

const assisted: fc.Arbitrary<ImportedSet> = fc.record({
  setType: fc.constant("working" as const),
  assistanceKg: load.filter((kg) => kg > 0),
  reps: fc.integer({ min: 1, max: 20 }),
});

const rest: fc.Arbitrary<ImportedSet> = fc.record({
  setType: fc.constant("rest" as const),
  seconds: fc.integer({ min: 1, max: 600 }),
});

const entry: fc.Arbitrary<PerformedEntry> = fc.record(
  {
    name: words,
    exercise: fc.constant(null),
    sets: fc.array(fc.oneof({ weight: 5, arbitrary: work }, assisted, rest), { minLength: 1, maxLength: 5 }),
    note: words,
    superset: fc.constantFrom("a", "b"),
  },
  { requiredKeys: ["name", "exercise", "sets"] },
);

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 0, 1);

const workout = fc.record(
  {
    startS: fc.integer({ min: 0, max: 80_000 }),
    lastS: fc.integer({ min: 60, max: 9000 }),
    name: words,
    note: words,
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ["startS", "entries"] },
);

/** One workout a day at most, oldest first. */
export const randomHistory: fc.Arbitrary<readonly PerformedWorkout[]> = fc
  .array(workout, { maxLength: 5 })
  .map((workouts) =>
    workouts.map(({ startS, lastS, entries, ...told }, index) => {
      const startMs = FIRST_DAY + index * 3 * DAY_MS + startS * 1000;
      const clock = (ms: number) => new Date(ms).toISOString().slice(0, 19);
      return {
        key: `w${index}`,
        startedAt: clock(startMs),
        ...(lastS === undefined ? {} : { endedAt: clock(startMs + lastS * 1000) }),
        ...told,
        source: "dorsal",
        entries: entries.map((one, at) => ({ ...one, name: `${one.name} ${at}` })),
      };
    }),
  );
