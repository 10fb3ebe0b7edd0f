// How does a plan look in Liftoscript, the text that Liftosaur runs? Weeks, days, and a line for each exercise.
import type { Plan, PlanItem, PlannedSession } from "@dorsal/engine";
import type { NameOf } from "../history/performed-workout.ts";
import { KG_PER_LB } from "../values/units.ts";

const WEEKDAYS: Readonly<Record<PlannedSession["day"], string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

export interface LiftoscriptInput {
  readonly plan: Plan;
  readonly nameOf: NameOf;
  readonly unit: "kg" | "lb";
}

/** Holds and carries stand as comments: the language counts repetitions only. */
export function planLiftoscript({ plan, nameOf, unit }: LiftoscriptInput): string {
  const weeks = plan.weeks.map((week) => {
    const days = week.sessions.map((session) => {
      const partners = supersetLetters(session.items);
      const lines = session.items.map((item) => itemLine(item, { nameOf, unit, partners }));
      return [`## ${WEEKDAYS[session.day]}`, ...lines].join("\n");
    });
    return [`# Week ${week.number}${week.deload ? " (lighter)" : ""}`, ...days].join("\n");
  });
  return `${weeks.join("\n\n")}\n`;
}

/** Holds and carries of the plan that stand as comments only. */
export function untoldInLiftoscript(plan: Plan): number {
  const items = plan.weeks.flatMap((week) => week.sessions.flatMap((session) => session.items));
  return items.filter(({ reps }) => reps === undefined).length;
}

interface Writing {
  readonly nameOf: NameOf;
  readonly unit: "kg" | "lb";
  readonly partners: ReadonlyMap<string, string>;
}

function itemLine(item: PlanItem, { nameOf, unit, partners }: Writing): string {
  const name = plainName(nameOf(item.exercise));
  if (!item.reps) {
    const dose = item.seconds === undefined ? `${item.metres ?? 0} m` : `${item.seconds} s`;
    return `// ${name}: ${item.sets} x ${dose}`;
  }
  const [from, to] = item.reps;
  const range = from === to ? `${from}` : `${from}-${to}`;
  const load = item.startLoadKg === undefined ? "" : ` ${loadText(item.startLoadKg, unit)}`;
  const rpe = item.rir === undefined ? "" : ` @${10 - item.rir}`;
  const letter = partners.get(item.id);
  const superset = letter === undefined ? "" : ` / superset: ${letter}`;
  return `${name} / ${item.sets}x${range}${load}${rpe} ${Math.round(item.restS)}s${superset}`;
}

/** Slashes, brackets and braces mean something in the language. */
function plainName(name: string): string {
  return name
    .replace(/[/{}[\]|]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function loadText(loadKg: number, unit: "kg" | "lb"): string {
  const load = unit === "kg" ? loadKg : loadKg / KG_PER_LB;
  return `${Math.round(load * 10) / 10}${unit}`;
}

function supersetLetters(items: readonly PlanItem[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  let pairs = 0;
  for (const { id, supersetWith } of items) {
    if (supersetWith === undefined || letters.has(id)) continue;
    const letter = String.fromCharCode(65 + pairs);
    pairs += 1;
    letters.set(id, letter).set(supersetWith, letter);
  }
  return letters;
}
