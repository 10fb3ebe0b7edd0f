// What does a coach look at after a change? What was changed and why, what had to give way, and a whole week as it is now.
import type { Plan, PlanItem } from "../../../training/plan.ts";
import type { PlanDifference } from "../../../training/plan-change.ts";
import type { Trim } from "../make-legal.ts";

export interface Shown {
  readonly plan: Plan;
  readonly fromDate: string;
  readonly differences: readonly PlanDifference[];
  readonly trims: readonly Trim[];
}

export function revisionLines({ plan, fromDate, differences, trims }: Shown): string {
  return [
    ...differences.map(differenceLine),
    ...trims.map(
      ({ week, weekday, exercise, from, to, rule }) =>
        `gives way  week ${week} ${weekday} ${exercise} ${from} -> ${to}: ${plain(rule)}`,
    ),
    "",
    ...weekLines(plan, fromDate),
    `sets       ${plan.weeks.map(setsText).join("  ")}`,
  ].join("\n");
}

function differenceLine(difference: PlanDifference): string {
  const { kind, ...facts } = difference;
  const shown = Object.entries(facts).map(([key, value]) =>
    key === "why" ? `(${plain(value)})` : textOf(value),
  );
  return `${plain(kind).padEnd(18)} ${shown.join(" ")}`.trimEnd();
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join("-") : String(value);
}

/** The first week that is open from its first day to its last. */
function weekLines({ weeks }: Plan, fromDate: string): readonly string[] {
  const week = weeks.find(
    ({ sessions, deload }) => !deload && sessions.every(({ date }) => date >= fromDate),
  );
  if (!week) return [];
  return [
    `week ${week.number}`,
    ...week.sessions.flatMap(({ day, minutes, items }) => [
      `${day}  ${minutes} min`,
      ...items.map((item) => `  ${itemText(item)}`),
    ]),
  ];
}

function itemText({ exercise, sets, reps, seconds, metres, rir, startLoadKg }: PlanItem): string {
  const dose = reps ? reps.join("-") : seconds === undefined ? `${metres} m` : `${seconds} s`;
  const load = startLoadKg === undefined ? "" : ` ${startLoadKg} kg`;
  return `${exercise.padEnd(28)} ${sets} x ${dose}${rir === undefined ? "" : ` ${rir} RIR`}${load}`;
}

function setsText({ sessions, deload }: Plan["weeks"][number]): string {
  const sets = sessions.flatMap(({ items }) => items).reduce((sum, item) => sum + item.sets, 0);
  return `${sets}${deload ? "*" : ""}`;
}

function plain(word: string): string {
  return word.replaceAll("_", " ");
}
