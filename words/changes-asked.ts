// What was asked of the plan? One sentence for each change, for a preview and for the history of the plan.
import type { PlanChange, SwapCause, UndoneChange } from "@dorsal/engine";
import { amount, counted, listed } from "./amounts.ts";
import { dayText } from "./calendar-days.ts";
import { LIMIT_WORDS } from "./contraindications.ts";
import { GOAL_WORDS } from "./goals.ts";
import { inSentence, type Names } from "./names.ts";
import { WEEKDAY_NAMES } from "./weekdays.ts";

export const SWAP_CAUSE_WORDS: Readonly<Record<SwapCause, string>> = {
  pain: "It hurts",
  equipment: "The kit is missing",
  dislike: "I do not like it",
  stall: "It stalls",
  choice: "No special reason",
};

type Asked = {
  readonly [Kind in PlanChange["kind"]]: (
    change: Extract<PlanChange, { readonly kind: Kind }>,
    names: Names,
  ) => string;
};

const ASKED: Asked = {
  swap_exercise: ({ from, to, why }, names) =>
    `${names.exercise(to)} in place of ${names.exercise(from)}${BECAUSE[why]}`,
  remove_exercise: ({ exercise, why }, names) => `Without ${names.exercise(exercise)}${BECAUSE[why]}`,
  add_exercise: ({ exercise, day, sets }, names) =>
    `${names.exercise(exercise)} on ${WEEKDAY_NAMES[day]}, ${counted(sets, "set")}`,
  set_sets: ({ exercise, day, sets }, names) =>
    `${names.exercise(exercise)}: ${counted(sets, "set")} ${day ? `on ${WEEKDAY_NAMES[day]}` : "on every day that has it"}`,
  shift_reps: ({ exercise, reps: [lo, hi] }, names) =>
    `${names.exercise(exercise)}: ${lo === hi ? lo : `${lo}-${hi}`} repetitions a set`,
  change_volume: ({ group, by }, names) =>
    `${counted(Math.abs(by), "set")} a week ${by < 0 ? "less" : "more"} for ${inSentence(names.group(group))}`,
  deload_week: ({ week }) => `Week ${week} as a lighter week`,
  days: ({ days }) => `Training on ${listed(days.map((day) => WEEKDAY_NAMES[day]))}`,
  minutes: ({ minutes }) => `Sessions of ${counted(minutes, "minute")}`,
  kit: ({ equipment }) =>
    equipment.length === 0
      ? "With what is at home"
      : `With other kit: ${counted(equipment.length, "thing")} to train with`,
  limits: ({ contraindications: tags }) =>
    tags.length === 0
      ? "With no limit any more"
      : `Going easy on: ${listed(tags.map((tag) => inSentence(LIMIT_WORDS[tag].name)))}`,
  level: ({ level }) => `For level ${level}`,
  goal: ({ goal }) => `For another goal: ${GOAL_WORDS[goal].name}`,
  wishes: () => "With your wishes for exercises",
  missed: ({ sessions, resumeDate }) =>
    `Going on from ${dayText(resumeDate)}${sessions > 0 ? ` after ${amount(sessions)} missed ${sessions === 1 ? "session" : "sessions"}` : ""}`,
};

/** Empty where there is no special reason. */
const BECAUSE: Readonly<Record<SwapCause, string>> = {
  pain: ": it hurts",
  equipment: ": the kit is missing",
  dislike: ": you do not like it",
  stall: ": it stalls",
  choice: "",
};

/** "Face pull in place of Reverse fly: it hurts." */
export function changeSentence(change: PlanChange | UndoneChange, names: Names): string {
  if (change.kind === "undo") return `Taken back: ${inSentence(changeSentence(change.undone, names))}`;
  // The table is total over `kind`; TypeScript cannot see that change and entry carry the same one.
  const say = ASKED[change.kind] as (change: PlanChange, names: Names) => string;
  return `${say(change, names)}.`;
}
