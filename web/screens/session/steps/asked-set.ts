// What is asked of this set? Working, ramp and drill sets by the coach's next word, drops by their own rule.
import type { Catalog, Exercise } from "@dorsal/content";
import {
  type Exposure,
  type MayTrain,
  ownedLoads,
  type PastLoad,
  type PrescribeAsk,
  type Profile,
  prescribeSet,
  roundToOwned,
  type SetPrescription,
  setsAsked,
} from "@dorsal/engine";
import { prescribeDrop } from "./drop-sets.ts";
import { roundsOf } from "./rounds.ts";
import type { SessionLine } from "./session-lines.ts";
import { type Step, workingFacts } from "./session-steps.ts";

export interface Asking {
  readonly catalog: Catalog;
  readonly profile: Profile;
  readonly today: string;
  /** Finished visits to an exercise, oldest first. */
  readonly visitsTo: (exercise: string) => readonly Exposure[];
  /** Recent sets of every exercise: a first load may be taken from a relative. */
  readonly past: readonly PastLoad[];
  /** What pain leaves of an exercise today. */
  readonly mayTrain: (exercise: string) => MayTrain;
  readonly day: DayFacts;
}

type KnownOfDay = "lastTrained" | "knowledge" | "readiness" | "illness" | "sessionsSinceBreak" | "rampToday";

/** How today is, whatever the exercise. */
export interface DayFacts extends Pick<PrescribeAsk, KnownOfDay> {
  /** The lifter agreed to a set that goes on until nothing goes up. */
  readonly calibrates: (exercise: string) => boolean;
  /** The week has room for one set more of it. */
  readonly hasRoom: (exercise: Exercise) => boolean;
}

/** Null for an exercise that this catalogue does not know, where nothing is left to ask, and in red pain. */
export function askedSet(asking: Asking, line: SessionLine, step: Step): SetPrescription | null {
  const ask = askOf(asking, line);
  if (ask === null) return null;
  return step.kind === "drop" ? askedDrop(asking, ask.exercise, { line, step }) : prescribeSet(ask);
}

/** The line with as many sets as the coach asks today: more before more load, fewer after a break, none in red pain. */
export function withSetsAsked(asking: Asking, line: SessionLine, extra: number): SessionLine {
  const ask = askOf(asking, line);
  if (ask === null) return line;
  const others = otherRounds(line);
  const sets = others + (line.item.kind === "ramp" ? rampSetsAsked(ask) : setsAsked(ask)) + extra;
  return sets === line.item.sets ? line : { ...line, item: { ...line.item, sets } };
}

/** What the coach is asked; null for an exercise that this catalogue does not know. */
function askOf(asking: Asking, line: SessionLine): PrescribeAsk | null {
  const { catalog, profile, today, past } = asking;
  const exercise = catalog.exercises[line.item.exercise];
  if (exercise === undefined) return null;
  const { calibrates, hasRoom, ...day } = asking.day;
  return {
    ...day,
    item: { ...line.item, sets: line.item.sets - otherRounds(line) },
    exercise,
    profile,
    catalog,
    exposures: asking.visitsTo(exercise.id),
    doneToday: workingFacts(line).filter((set) => set.exercise === exercise.id),
    today,
    past,
    pain: asking.mayTrain(exercise.id).light,
    calibrate: calibrates(exercise.id),
    roomForSet: hasRoom(exercise),
  };
}

/** Whole sets that were done with another exercise before a swap: they count for the line, not for its load. */
function otherRounds({ item, ...line }: SessionLine): number {
  const others = workingFacts({ item, ...line }).filter((set) => set.exercise !== item.exercise);
  return roundsOf(others).whole.length;
}

/** A ramp to a light load is shorter than the plan thought: counted by asking. */
function rampSetsAsked(ask: PrescribeAsk): number {
  const rehearsal = { exercise: ask.exercise.id, setType: "warmup", reps: 1 } as const;
  const upTo = (count: number) => Array.from({ length: count }, () => rehearsal);
  const counts = Array.from({ length: ask.item.sets }, (_, count) => count);
  return counts.find((count) => prescribeSet({ ...ask, doneToday: upTo(count) }) === null) ?? ask.item.sets;
}

interface DropPlace {
  readonly line: SessionLine;
  readonly step: Step;
}

function askedDrop(asking: Asking, exercise: Exercise, { line, step }: DropPlace): SetPrescription | null {
  const before = line.sets.at(-1)?.facts;
  if (before === undefined) return null;
  const { loadsKg } = ownedLoads(exercise, asking.profile);
  const round = (loadKg: number) => (loadsKg.length === 0 ? loadKg : roundToOwned(loadKg, loadsKg, "down"));
  return prescribeDrop({ number: step.number, before, round });
}
