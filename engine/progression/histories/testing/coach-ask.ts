// What does the coach know when a set is asked? Everything that the journal holds on that morning, put together as the app
// does it.
import type { Exercise } from "@dorsal/content";
import { dayOf } from "../../../journal/calendar.ts";
import { visitsByExercise } from "../../../journal/training-days.ts";
import { illnessGap } from "../../../recovery/illness-gap.ts";
import { readinessOn } from "../../../recovery/readiness.ts";
import { daysBetween } from "../../../training/calendar.ts";
import type { PlanItem } from "../../../training/plan.ts";
import type { TrainingDay } from "../../../training/training-day.ts";
import { forecastSet } from "../../learned/forecast-set.ts";
import type { PainLight } from "../../next/pain-light.ts";
import type { PrescribeAsk } from "../../next/prescribe.ts";
import { hasRoomForSet } from "../../next/room-for-set.ts";
import type { Morning } from "./coached-history.ts";

/** Longer than this is a break. Science 4.6. */
const BREAK_DAYS = 14;

/** For the first set; the sets done are added one by one. */
export function asksFor(
  exercise: Exercise,
  { item, pain }: { readonly item: PlanItem; readonly pain: PainLight },
  morning: Morning,
): PrescribeAsk {
  const { coached, state, days, knowledge, date } = morning;
  const exposures = visitsByExercise(days).get(exercise.id) ?? [];
  const lastTrained = days.at(-1)?.date;
  const illness = illnessGap(state.checkIns, date, lastTrained);
  const sessionsSinceBreak = sinceBreak(days, date);
  const asked = { exercise: exercise.id, date, ...(item.rir !== undefined && { rir: item.rir }) };
  return {
    item,
    exercise,
    profile: coached.profile,
    catalog: coached.catalog,
    exposures,
    doneToday: [],
    today: date,
    pain,
    past: pastSets(days, exercise.id),
    knowledge,
    readiness: readinessOn(state.checkIns, date),
    roomForSet: hasRoom(exercise, morning),
    calibrate: isToCalibrate(exercise.id, morning, exposures.at(-1)?.date),
    forecastOf: (systemKg) => forecastSet(knowledge, { ...asked, systemKg }),
    ...(lastTrained !== undefined && { lastTrained }),
    ...(illness !== null && { illness }),
    ...(sessionsSinceBreak !== null && { sessionsSinceBreak }),
  };
}

function hasRoom(exercise: Exercise, { coached: { profile }, state, date }: Morning): boolean {
  const weeks = state.plan?.plan.weeks ?? [];
  const week = weeks.find(({ sessions }) => sessions.some((session) => session.date === date));
  return week !== undefined && hasRoomForSet(exercise, week, profile);
}

function pastSets(days: readonly TrainingDay[], besides: string): NonNullable<PrescribeAsk["past"]> {
  const sets = days.flatMap(({ trained }) => trained.flatMap((one) => one.sets));
  return sets.flatMap(({ reps, ...set }) =>
    reps === undefined || set.exercise === besides ? [] : [{ ...set, reps }],
  );
}

/** Sessions since the last break; null where there was none. */
function sinceBreak(days: readonly TrainingDay[], today: string): number | null {
  const dates = [...days.map(({ date }) => date), today];
  const after = dates.findLastIndex(
    (date, i) => i > 0 && daysBetween(dates[i - 1] ?? date, date) > BREAK_DAYS,
  );
  return after === -1 ? null : dates.length - 1 - after;
}

/** Said yes to checking the reserve, and not done since. */
function isToCalibrate(exercise: string, { state }: Morning, lastVisit = ""): boolean {
  return state.answers.some(({ about, answer, answeredAt }) => {
    const isIt =
      about.kind === "calibrate_reserve" || (about.kind === "plateau" && about.step === "reserve_honesty");
    return isIt && answer === "accepted" && about.exercise === exercise && dayOf(answeredAt) > lastVisit;
  });
}
