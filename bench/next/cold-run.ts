// One run in a process of its own, nothing compiled yet: learns ten years, asks for every set of the next session, then
// learns and asks once more. Prints one line of JSON, milliseconds.
import { loadCatalog } from "@dorsal/content";
import { learnDays, type PlanItem, type PrescribeAsk, parseProfile, prescribeSet } from "@dorsal/engine";
import { percentile } from "../percentile.ts";
import { dayOf, dice, EXERCISES, type ExerciseName, tenYears } from "./ten-years.ts";

export interface ColdRun {
  readonly sets: number;
  /** The fold over all days. */
  readonly learnMs: number;
  /** What the fold took of the processor: the wall clock of a busy machine also counts the waiting. */
  readonly learnCpuMs: number;
  /** The first prescription of each item of a session. */
  readonly prescribeMs: number;
  /** One more set learned and the next one prescribed, when all is warm: the median. */
  readonly oneMoreMs: number;
  /** `JSON.parse` of the same days: how quick the machine is just now. */
  readonly parseMs: number;
}

const TODAY = "2026-11-23";
const MORE_SETS = 200;

const catalog = loadCatalog();
const { days, exposures } = tenYears(1);
const text = JSON.stringify(days);
const profile = parseProfile(
  {
    level: 3,
    goal: "strength",
    days: ["mon", "wed", "fri"],
    minutes: 60,
    equipment: ["barbell", "dumbbell", "cable", "pulldown_machine", "bench"],
  },
  catalog,
  TODAY,
);
if (!profile.ok) throw new Error(`The lifter was refused: ${JSON.stringify(profile.refusal)}`);
const asks = EXERCISES.map(askOf);

const cpuBefore = process.threadCpuUsage();
const start = performance.now();
const state = learnDays(days);
const learned = performance.now();
const cpu = process.threadCpuUsage(cpuBefore);
const prescriptions = asks.map(prescribeSet);
const prescribed = performance.now();
if (prescriptions.some((one) => one === null)) throw new Error("A set was not prescribed.");
const oneMoreMs = percentile(timesOfOneMore(), 0.5);
const parseStart = performance.now();
JSON.parse(text);
const run: ColdRun = {
  sets: days.reduce((sum, { lifts }) => sum + lifts.reduce((all, { sets }) => all + sets.length, 0), 0),
  learnMs: learned - start,
  learnCpuMs: (cpu.user + cpu.system) / 1000,
  prescribeMs: prescribed - learned,
  oneMoreMs,
  parseMs: performance.now() - parseStart,
};
console.log(JSON.stringify(run));

function askOf(name: ExerciseName): PrescribeAsk {
  const exercise = catalog.exercises[name];
  if (exercise === undefined || !profile.ok) throw new Error(`There is no ${name}.`);
  const item: PlanItem = {
    id: `w1-mon-${name}`,
    exercise: name,
    kind: "work",
    sets: 4,
    reps: [6, 10],
    perSide: false,
    rir: 2,
    restS: 120,
    tempo: "2-0-1-0",
    grip: null,
    technique: "straight",
    reasons: [],
  };
  return {
    item,
    exercise,
    profile: profile.value,
    catalog,
    exposures: exposures.get(name) ?? [],
    doneToday: [],
    today: TODAY,
  };
}

/** Each time the day is learned anew on top of the ten years, with one set. */
function timesOfOneMore(): readonly number[] {
  const roll = dice(2);
  return Array.from({ length: MORE_SETS }, () => {
    const [lift] = dayOf(days.length, roll).lifts;
    const [ask] = asks;
    const done = lift?.first;
    if (lift === undefined || ask === undefined || !done) throw new Error("A day has lifts.");
    const begin = performance.now();
    learnDays([{ date: TODAY, lifts: [{ ...lift, sets: [done] }] }], state);
    const facts = { exercise: lift.exercise, setType: "working" as const, ...done, rir: 2 };
    prescribeSet({ ...ask, doneToday: [facts] });
    return performance.now() - begin;
  });
}
