// May an exercise be trained today? A hard rule over every policy, plan and answer: red ends it for the day, red on two
// days ends it until the lifter says that it is fine again, and a red flag ends everything for the day. Science 6.2, 6.3.
import { exposuresOf } from "../../journal/exposures.ts";
import type { JournalState } from "../../journal/state.ts";
import type { PainLight } from "../../progression/next/pain-light.ts";
import type { Evidence } from "../evidence.ts";
import { painSince, redDays } from "./pain-notes.ts";
import { type PainStop, painStop } from "./pain-stop.ts";
import { standInFor } from "./stand-in.ts";

export interface MayTrain {
  readonly allowed: boolean;
  /** Null where it is allowed. */
  readonly why: PainStop | null;
  /** What a prescription must heed today: red where it is not allowed; a red day that is over holds the load. */
  readonly light: PainLight;
  /** What to take instead, the easier rung first, also where it is allowed after a red day; null where nothing fits. */
  readonly instead: string | null;
}

export function mayTrain(exercise: string, evidence: Evidence): MayTrain {
  const { state, today } = evidence;
  const why = painStop(state, exercise, today);
  const light = why === null ? lightToday(state, exercise) : "red";
  const wasRed = redDays(state.pain, exercise).length > 0;
  const isAdvised = why === "red_today" || why === "red_twice" || (wasRed && light !== "green");
  const instead = isAdvised
    ? standInFor(exercise, evidence, (rung) => painStop(state, rung, today) !== null)
    : null;
  return { allowed: why === null, why, light, instead };
}

function lightToday(state: JournalState, exercise: string): PainLight {
  // Most exercises never hurt: their visits need not be looked up.
  if (!state.pain.some((note) => note.exercise === exercise)) return "green";
  const since = painSince(state.pain, exercise, exposuresOf(state, exercise)) ?? "green";
  return since === "red" ? "amber" : since;
}
