// One run in a process of its own, nothing compiled yet: learns ten years, asks for every set of the next session with what
// was learned, then learns and asks once more. Prints one line of JSON, milliseconds. What was made before the clock starts
// (the catalogue, the ten years) is swept up first where Node was started with --expose-gc.
import { loadCatalog } from "@dorsal/content";
import {
  type LifterKnowledge,
  learnLifter,
  type PlanItem,
  type PrescribeAsk,
  parseProfile,
  prescribeSet,
} from "@dorsal/engine";
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
const context = { catalog, profile: profile.value, bodyMassOn: () => undefined };
const asks = EXERCISES.map(askOf);

globalThis.gc?.();
const cpuBefore = process.threadCpuUsage();
const start = performance.now();
const knowledge = learnLifter(days, context);
const learned = performance.now();
const cpu = process.threadCpuUsage(cpuBefore);
const prescriptions = asks.map((ask) => prescribeSet({ ...ask, knowledge }));
const prescribed = performance.now();
if (prescriptions.some((one) => one === null)) throw new Error("A set was not prescribed.");
const oneMoreMs = percentile(timesOfOneMore(), 0.5);
const parseStart = performance.now();
JSON.parse(text);
const run: ColdRun = {
  sets: days.reduce((sum, { trained }) => sum + trained.reduce((all, { sets }) => all + sets.length, 0), 0),
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
    const [work] = dayOf(days.length, roll).trained;
    const [ask] = asks;
    const done = work?.sets[0];
    if (work === undefined || ask === undefined || !done) throw new Error("A day has lifts.");
    const history = [...days, { date: TODAY, trained: [{ ...work, sets: [done] }] }];
    const begin = performance.now();
    const later: LifterKnowledge = learnLifter(history, context, knowledge);
    prescribeSet({ ...ask, knowledge: later, doneToday: [done] });
    return performance.now() - begin;
  });
}
