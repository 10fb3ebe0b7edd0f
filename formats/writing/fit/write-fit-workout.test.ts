import type { PlanItem, PlannedSession } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { FitDecoding } from "../../fit/decode.ts";
import { INTENSITY, STEP_DURATION, WORKOUT, WORKOUT_STEP } from "../../fit/profile.ts";
import { readWhole } from "../../reading/read-whole.testing.ts";
import { fitWorkoutLosses } from "./plan-losses.ts";
import { writeFitWorkout } from "./write-fit-workout.ts";

function item(id: string, exercise: string, more: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    exercise,
    kind: "work",
    sets: 2,
    perSide: false,
    restS: 90,
    tempo: "3-1-1-0",
    grip: null,
    technique: "straight",
    reasons: [],
    ...more,
  };
}

const SESSION: PlannedSession = {
  day: "mon",
  date: "2026-11-23",
  minutes: 40,
  warmUp: [item("w", "wall_slide", { kind: "mobility", sets: 1, seconds: 60, restS: 0 })],
  items: [
    item("a", "barbell_row", { reps: [6, 10], rir: 2, startLoadKg: 40, supersetWith: "b" }),
    item("b", "push_up", { reps: [8, 8], sets: 1, supersetWith: "a", restS: 60 }),
    item("c", "face_pull", { reps: [12, 15], sets: 1, startLoadKg: 20, drops: 2 }),
    item("d", "farmers_carry", { metres: 40, sets: 1 }),
    item("e", "assisted_pull_up_machine", { reps: [5, 8], sets: 1, startAssistanceKg: 20, perSide: true }),
  ],
  coolDown: [item("z", "kneeling_lat_stretch", { kind: "stretch", seconds: 30, perSide: true, sets: 1 })],
};

const NAMES: Readonly<Record<string, string>> = { barbell_row: "Barbell row", push_up: "Push-up" };
const nameOf = (id: string) => NAMES[id] ?? id;

const BYTES = writeFitWorkout({ session: SESSION, name: "Monday", nameOf, unit: "lb" });

function steps() {
  const said: string[] = [];
  const problems: string[] = [];
  let workout = "";
  const decoding = new FitDecoding({
    message: (message) => {
      if (message.global === WORKOUT.global)
        workout = `${message.text(WORKOUT.name)}, ${message.number(WORKOUT.steps)} steps`;
      if (message.global !== WORKOUT_STEP.global) return;
      const asked = message.number(WORKOUT_STEP.durationValue);
      const units: Readonly<Record<number, string>> = {
        [STEP_DURATION.time]: "ms",
        [STEP_DURATION.distance]: "cm",
        [STEP_DURATION.reps]: "reps",
      };
      const intensity = Object.entries(INTENSITY).find(
        ([, value]) => value === message.number(WORKOUT_STEP.intensity),
      );
      const load = message.number(WORKOUT_STEP.weightKg);
      said.push(
        [
          message.number(WORKOUT_STEP.messageIndex),
          intensity?.[0],
          message.text(WORKOUT_STEP.name),
          `${asked} ${units[message.number(WORKOUT_STEP.durationType) ?? -1]}`,
          load === null ? null : `${load} kg`,
          message.text(WORKOUT_STEP.notes),
        ]
          .filter((part) => part !== null)
          .join(" | "),
      );
    },
    fileEnd: () => {},
    broken: (_, why) => problems.push(why),
  });
  decoding.push(BYTES);
  decoding.end();
  return { workout, said, problems };
}

describe("a planned session on a watch", () => {
  it("leads set by set, partners in turn, drops without rest", () => {
    expect(steps()).toEqual({
      workout: "Monday, 15 steps",
      problems: [],
      said: [
        "0 | warmup | wall_slide | 60000 ms | tempo 3-1-1-0",
        "1 | active | Barbell row | 10 reps | 40 kg | 6-10 reps, 2 in reserve, tempo 3-1-1-0",
        "2 | active | Push-up | 8 reps | tempo 3-1-1-0",
        "3 | rest | 90000 ms",
        "4 | active | Barbell row | 10 reps | 40 kg | 6-10 reps, 2 in reserve, tempo 3-1-1-0",
        "5 | rest | 90000 ms",
        "6 | active | face_pull | 15 reps | 20 kg | 12-15 reps, tempo 3-1-1-0",
        "7 | active | face_pull | 15 reps | 16 kg | 12-15 reps, tempo 3-1-1-0, drop 1, without rest",
        "8 | active | face_pull | 15 reps | 12.8 kg | 12-15 reps, tempo 3-1-1-0, drop 2, without rest",
        "9 | rest | 90000 ms",
        "10 | active | farmers_carry | 4000 cm | tempo 3-1-1-0",
        "11 | rest | 90000 ms",
        "12 | active | assisted_pull_up_machine | 8 reps | 5-8 reps, each side, 20 kg of help, tempo 3-1-1-0",
        "13 | rest | 90000 ms",
        "14 | cooldown | kneeling_lat_stretch | 30000 ms | each side, tempo 3-1-1-0",
      ],
    });
  });

  it("is nothing done when it comes back", () => {
    const { sets, notDone, refused } = readWhole(BYTES);
    expect([sets.length, notDone.length, refused.length]).toEqual([0, 15, 0]);
  });

  it("names what the watch cannot act on", () => {
    expect(fitWorkoutLosses(SESSION)).toEqual([
      { detail: "rep_range", count: 3 },
      { detail: "rir", count: 1 },
      { detail: "tempo", count: 7 },
      { detail: "per_side", count: 2 },
      { detail: "assistance", count: 1 },
      { detail: "superset", count: 2 },
      { detail: "drop_set", count: 1 },
    ]);
  });
});
