// Who else could come? Profile files over level, goal, days, minutes, kit and limits, for laws that hold for everybody.
import fc from "fast-check";
import { CONTRAINDICATIONS, EQUIPMENT } from "../../training/equipment.ts";
import { GOALS, type Profile, SEXES, WEEKDAYS } from "../../training/profile.ts";
import { catalog, GYM, type ProfileFile, parsed } from "./lifter.ts";

export const SOAK = process.env.DORSAL_SOAK === "1";
const SOAK_TIMES = 20;
/** For laws that plan: a soak takes minutes. */
export const SOAK_MS = 900_000;

/** As many runs as asked, and many more in `npm run soak`. */
export function runs(usual: number): number {
  return SOAK ? usual * SOAK_TIMES : usual;
}

const KITS: readonly (readonly string[])[] = [
  [],
  ["band"],
  ["dumbbell", "bench", "band"],
  ["pullup_bar", "band"],
  GYM,
];
const exerciseIds = Object.keys(catalog.exercises);

const someOf = <T>(list: readonly T[], most: number) => fc.subarray([...list], { maxLength: most });

/** Nothing but valid files: the parser must take every one. */
export const anyProfileFile: fc.Arbitrary<ProfileFile> = fc.record(
  {
    level: fc.integer({ min: 1, max: 5 }),
    goal: fc.constantFrom(...GOALS),
    days: fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 6 }),
    minutes: fc.integer({ min: 10, max: 90 }),
    equipment: fc.oneof(fc.constantFrom(...KITS), someOf(EQUIPMENT, 8)),
    weeks: fc.integer({ min: 4, max: 12 }),
    household: fc.boolean(),
    contraindications: fc.oneof(fc.constant([]), someOf(CONTRAINDICATIONS, 3)),
    exclude: someOf(exerciseIds, 3),
    prefer: someOf(exerciseIds, 3),
    dislike: someOf(exerciseIds, 3),
    lastBlock: someOf(exerciseIds, 3),
    bodyMassKg: fc.integer({ min: 40, max: 130 }),
    ageYears: fc.integer({ min: 13, max: 90 }),
    sex: fc.constantFrom(...SEXES),
    maxPullUps: fc.integer({ min: 0, max: 15 }),
    extensorHoldS: fc.integer({ min: 0, max: 120 }),
    pushSetsElsewhere: fc.integer({ min: 0, max: 16 }),
    seed: fc.integer({ min: 0, max: 1000 }),
  },
  { requiredKeys: ["level", "goal", "days", "minutes", "equipment"] },
);

export const anyLifter: fc.Arbitrary<Profile> = anyProfileFile.map(parsed);

const SAME_LIFTERS = 20_261_121; // so that laws share the weeks that were searched; the soak meets others each time

/** Asks a law of as many lifters as usual, of many more in `npm run soak`. */
export function forAnyLifter(usual: number, law: (profile: Profile) => void) {
  const seed = SOAK ? Date.now() : SAME_LIFTERS;
  fc.assert(fc.property(anyLifter, law), { numRuns: runs(usual), seed });
}
