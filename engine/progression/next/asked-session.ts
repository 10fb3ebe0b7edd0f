// What is asked of every set of a session? Each item is asked set by set, as if each set went as it was asked: on the day, the
// set that was done decides the next.
import { type MayTrain, mayTrain } from "../../recovery/pain/may-train.ts";
import type { PlanItem, PlannedSession } from "../../training/plan.ts";
import type { SetFacts, SetPrescription } from "../../training/set.ts";
import type { PrescribeAsk } from "./aim.ts";
import { askOf, type Morning } from "./morning.ts";
import { prescribeSet } from "./prescribe.ts";

export interface AskedItem {
  readonly item: PlanItem;
  /** Empty where pain has ended the exercise for today. */
  readonly sets: readonly SetPrescription[];
  /** Null where the exercise may be trained. */
  readonly stopped: Pick<MayTrain, "why" | "instead"> | null;
}

export interface AskedSession {
  readonly session: PlannedSession;
  readonly warmUp: readonly AskedItem[];
  readonly items: readonly AskedItem[];
  readonly coolDown: readonly AskedItem[];
}

export function askedSession(session: PlannedSession, morning: Morning): AskedSession {
  const asked = (items: readonly PlanItem[]) => items.map((item) => askedItem(item, morning));
  return {
    session,
    warmUp: asked(session.warmUp),
    items: asked(session.items),
    coolDown: asked(session.coolDown),
  };
}

function askedItem(item: PlanItem, morning: Morning): AskedItem {
  const { state, catalog, date: today } = morning;
  const exercise = catalog.exercises[item.exercise];
  if (exercise === undefined) throw new Error(`The catalogue does not know ${item.exercise}.`);
  const { allowed, why, light, instead } = mayTrain(exercise.id, { state, catalog, today });
  if (!allowed) return { item, sets: [], stopped: { why, instead } };
  const ask = askOf(morning, { item, exercise, pain: light });
  return { item, sets: setsOf(ask, item.kind === "ramp" ? "warmup" : "working"), stopped: null };
}

function setsOf(ask: PrescribeAsk, setType: SetFacts["setType"]): readonly SetPrescription[] {
  const sets: SetPrescription[] = [];
  const done: SetFacts[] = [];
  for (let next = prescribeSet(ask); next !== null; next = prescribeSet({ ...ask, doneToday: done })) {
    sets.push(next);
    done.push(asAsked(next, setType));
  }
  return sets;
}

/** The reserve is left open: then nothing is read into it. */
function asAsked(asked: SetPrescription, setType: SetFacts["setType"]): SetFacts {
  const { exercise, loadKg, assistanceKg, targetReps, seconds, metres, angleDeg, feetUp, band } = asked;
  return {
    exercise,
    setType,
    ...(loadKg !== undefined && { loadKg }),
    ...(assistanceKg !== undefined && { assistanceKg }),
    ...(targetReps !== undefined && { reps: targetReps }),
    ...(seconds !== undefined && { seconds }),
    ...(metres !== undefined && { metres }),
    ...(angleDeg !== undefined && { angleDeg }),
    ...(feetUp && { feetUp }),
    ...(band !== undefined && { band }),
  };
}
