// What does every way of changing a plan start from, and what does it end with?
import type { Catalog } from "@dorsal/content";
import { dateInWeek } from "../../training/calendar.ts";
import type { Excluded, Plan } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import { weekProblem } from "../allocate/week-problem.ts";
import type { Candidates } from "../candidates/candidates.ts";
import type { Planning } from "../periodise/draft.ts";
import type { Trim } from "./make-legal.ts";
import type { OpenWeek } from "./open-weeks.ts";
import type { WalkedWeek } from "./walk-weeks.ts";

export interface Course {
  readonly plan: Plan;
  /** As the plan was made, and as it is to be from now on. */
  readonly old: Planning;
  readonly planning: Planning;
  readonly excluded: readonly Excluded[];
  readonly open: readonly OpenWeek[];
  readonly fromDate: string;
  readonly done: ReadonlySet<string>;
}

export interface NewCourse {
  readonly walked: readonly WalkedWeek[];
  readonly trims: readonly Trim[];
  /** "mon seated_cable_row" -> what took its place. */
  readonly substitutes: ReadonlyMap<string, string>;
  /** Exercises that the lifter spoke of. */
  readonly asked: ReadonlySet<string>;
  /** True where weeks repeat a step because others were missed. */
  readonly repeats?: boolean;
}

/** The rules of a usual week for this lifter. */
export function planningFor(profile: Profile, catalog: Catalog, able: Candidates): Planning {
  const dates = profile.days.map((day) => dateInWeek(profile.startDate, day)).sort();
  const problem = weekProblem({ profile, candidates: able, dates, variant: "balanced" });
  return { profile, catalog, problem, candidates: able.all };
}

/** Trims of all weeks. */
export function trimsOf(walked: readonly WalkedWeek[]): readonly Trim[] {
  return inOne(walked.flatMap(({ trims }) => trims));
}

/** Sets that gave way to the same rule one after the other, told at once. */
export function inOne(trims: readonly Trim[]): readonly Trim[] {
  const found = new Map<string, Trim>();
  for (const trim of trims) {
    const key = [trim.week, trim.weekday, trim.exercise, trim.rule].join(" ");
    found.set(key, { ...trim, from: found.get(key)?.from ?? trim.from });
  }
  return [...found.values()];
}
