// Do the forecasts stay what they are while the code that learns gets quicker? Two years with heavy and light days, a slip,
// a lay-off, sets too long to estimate from and days without a first set, and what was forecast along the way.
import { expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import { shownOneRepMax } from "../estimates/one-rep-max.ts";
import type { Lift, LiftedSet, LiftingDay } from "./lifting-day.ts";
import { walkForward } from "./series/walk-forward.ts";

const EXERCISES = { curl: 16, "face pull": 24, pulldown: 55, row: 62 } as const;
const VISITS = 260;
const SLIP_VISIT = 77;
const LAY_OFF_VISIT = 150;

function setsOf(startKg: number, visit: number, place: number): readonly LiftedSet[] {
  const stepKg = 2.5 * (Math.floor(visit / 20) + ((visit * visit + place) % 4));
  const loadKg = (visit === SLIP_VISIT ? 2.3 : 1) * (startKg + stepKg);
  const aim = [6, 10, 8, 13][(visit + place) % 4] ?? 8;
  return [0, 0, 1, (visit * place) % 4].map((fewer) => ({ loadKg, reps: aim - fewer }));
}

function liftOf(exercise: string, sets: readonly LiftedSet[], isFirstKnown: boolean): Lift {
  const estimates = sets.flatMap((one) => shownOneRepMax(one) ?? []);
  const e1rmKg = estimates.length === 0 ? null : Math.max(...estimates);
  return { exercise, e1rmKg, first: isFirstKnown ? (sets[0] ?? null) : null, sets };
}

function twoYears(): readonly LiftingDay[] {
  return Array.from({ length: VISITS }, (_, visit) => ({
    date: addDays("2024-01-01", Math.floor((visit * 8) / 3) + (visit >= LAY_OFF_VISIT ? 60 : 0)),
    lifts: Object.entries(EXERCISES).flatMap(([exercise, startKg], place) =>
      (visit + place) % 5 === 0
        ? []
        : [liftOf(exercise, setsOf(startKg, visit, place), (visit + 2 * place) % 7 !== 0)],
    ),
  }));
}

/** Visit, exercise, e1RM and its interval in kilograms, reps. */
const KNOWN: readonly (readonly [number, string, number, number, number, number | null])[] = [
  [1, "row", 92.71467371714883, 86.66293785598197, 99.18900668659967, null],
  [4, "curl", 24.679445521830974, 19.483103047672945, 27.452284034953603, 8],
  [20, "pulldown", 79.12006878916526, 69.71570163049675, 87.94878139553846, 9],
  [78, "row", 102.7198543341073, 83.06792420836018, 144.17003915212285, null],
  [79, "row", 97.4759247482516, 79.09898291724136, 115.65569524265685, 7],
  [80, "row", 97.4759247482516, 76.92378103120343, 114.04851923815897, 9],
  [93, "face pull", 46.206120172872524, 43.314776944692454, 49.28042917090957, 7],
  [151, "pulldown", 101.27368805013154, 84.89868013177576, 113.60121596294516, 10],
  [200, "face pull", 65.36718003079555, 59.51954809287822, 68.85461491741775, 9],
  [230, "row", 122.79434676078455, 96.12294973896044, 143.49967099280067, 12],
  [257, "pulldown", 108.1165346929823, 96.56532842066143, 123.4162006008767, 7],
  [258, "face pull", 70.87639496539953, 65.81242883119418, 75.8596562035907, 9],
  [259, "curl", 55.259562176413176, 48.89076799370853, 64.35102609000722, null],
];

test("the forecasts of two years are known to a billionth", () => {
  const days = twoYears();
  const said = [...walkForward(days)];
  for (const [visit, exercise, ...known] of KNOWN) {
    const { forecast } =
      said.find(({ date, lift }) => date === days[visit]?.date && lift.exercise === exercise) ?? {};
    const found = [forecast?.e1rmKg, forecast?.lo80Kg, forecast?.hi80Kg];
    for (const [at, kg] of found.entries()) expect((kg ?? 0) / (known[at] ?? 0)).toBeCloseTo(1, 9);
    expect(forecast?.reps).toBe(known[3]);
  }
});
