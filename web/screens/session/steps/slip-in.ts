// Does a set of this line look like a slip? By what the log knew this morning; one that was confirmed is not asked about.
import { type JournalState, learningContext, questionsAbout, type SetRecord } from "@dorsal/engine";
import type { Asking } from "./asked-set.ts";
import type { SessionLine } from "./session-lines.ts";

export interface Slip {
  readonly set: SetRecord;
  /** Estimates of one repetition, system loads, kilograms. */
  readonly saidKg: number;
  readonly expectedKg: number;
}

export function slipIn(state: JournalState, { catalog, day, today }: Asking, line: SessionLine): Slip | null {
  const { exercise } = line.item;
  const own = line.sets.filter(({ facts }) => facts.setType === "working" && facts.exercise === exercise);
  if (day.knowledge === undefined || own.length === 0 || own.some(({ confirmed }) => confirmed)) return null;
  const trained = [{ exercise, sets: own.map(({ facts }) => facts) }];
  const [question] = questionsAbout(day.knowledge, { date: today, trained }, learningContext(state, catalog));
  const set = own[question?.setIndex ?? -1];
  if (question === undefined || set === undefined) return null;
  return { set, saidKg: question.e1rmKg, expectedKg: question.expectedKg };
}
