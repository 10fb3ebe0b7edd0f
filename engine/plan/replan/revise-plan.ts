// How does a plan that is under way change? A hand edit is applied as asked and made legal; other circumstances fit the rest of
// the plan anew, keeping what can be kept. The past stays, every number is recomputed, and the differences say what and why.
import type { Catalog } from "@dorsal/content";
import { isCalendarDay } from "../../training/calendar.ts";
import type { Plan } from "../../training/plan.ts";
import type {
  CircumstanceChange,
  DifferenceCause,
  PlanChange,
  PlanDifference,
  UndoneChange,
} from "../../training/plan-change.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import { candidates } from "../candidates/candidates.ts";
import { isHandEdit, profileAfter } from "./changed-profile.ts";
import { type Course, type NewCourse, planningFor } from "./course.ts";
import { differencesOf } from "./differences.ts";
import { editCourse } from "./edit-course.ts";
import type { Trim } from "./make-legal.ts";
import { type OpenWeek, openWeeks } from "./open-weeks.ts";
import { refitCourse } from "./refit-course.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { shiftCourse } from "./shift-course.ts";
import { writeRevision } from "./write-revision.ts";

export interface ReviseRequest {
  readonly plan: Plan;
  readonly change: PlanChange;
  /** Calendar day: sessions before it stay as they are. */
  readonly fromDate: string;
  readonly catalog: Catalog;
  /** Dates in the plan of sessions that were begun, wherever they lie: they stay, too. */
  readonly done?: readonly string[];
}

export interface PlanRevision<Change extends PlanChange | UndoneChange = PlanChange> {
  readonly plan: Plan;
  readonly fromDate: string;
  readonly change: Change;
  readonly differences: readonly PlanDifference[];
  /** Sets that had to give way to a rule, week by week. */
  readonly trims: readonly Trim[];
}

export function revisePlan(request: ReviseRequest): Result<PlanRevision, ReviseRefusal> {
  const { plan, change, fromDate } = request;
  if (!isCalendarDay(fromDate))
    throw new Error(`A plan can only change from a calendar day on, not from "${fromDate}".`);
  const made = madeCourse(request);
  if (!made.ok) return made;
  const { planning, excluded, walked, trims, substitutes, asked, repeats = false } = made.value;
  const after = writeRevision({ plan, planning, excluded, walked, repeats });
  const differences = differencesOf({
    before: plan,
    after,
    fromDate,
    main: mainCauseOf(change),
    asked,
    fills: !isHandEdit(change) && change.kind !== "missed",
    trims,
    substitutes,
  });
  return ok({ plan: after, fromDate, change, differences, trims });
}

/** Why the plan cannot change as asked, without the work of writing it anew; null where it can. */
export function refusalOfRevision(request: ReviseRequest): ReviseRefusal | null {
  const made = madeCourse(request);
  return made.ok ? null : made.refusal;
}

function madeCourse(request: ReviseRequest): Result<Course & NewCourse, ReviseRefusal> {
  const course = courseOf(request);
  if (!course.ok) return course;
  const changed = newCourse(request.change, course.value);
  return changed.ok ? ok({ ...course.value, ...changed.value }) : changed;
}

const CAUSE_OF_CHANGE: Readonly<Record<CircumstanceChange["kind"], DifferenceCause>> = {
  days: "days",
  minutes: "minutes",
  kit: "kit",
  limits: "limits",
  level: "level",
  goal: "asked",
  wishes: "asked",
  missed: "asked",
};

/** What a hand edit moves beside what it names is for balance; a moved deload moves everything after it. */
function mainCauseOf(change: PlanChange): DifferenceCause {
  if (change.kind === "deload_week") return "asked";
  return isHandEdit(change) ? "balance" : CAUSE_OF_CHANGE[change.kind];
}

const MOST_DAYS = 6; // as a profile has them

function courseOf({
  plan,
  change,
  fromDate,
  catalog,
  done = [],
}: ReviseRequest): Result<Course, ReviseRefusal> {
  const profile = profileAfter(plan.profile, change);
  const days = profile.days.length;
  if (days < 1 || days > MOST_DAYS) return refuse({ why: "days_out_of_range", days, min: 1, max: MOST_DAYS });
  const begun = new Set(done);
  const open = openWeeks({ plan, fromDate, done: begun, days: profile.days, weeks: plan.weeks.length });
  if (open.length === 0) {
    const lastDate =
      plan.weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date)).at(-1) ?? fromDate;
    return refuse({ why: "plan_over", lastDate });
  }
  const byHand = chosenByHand(plan, { change, open, catalog });
  const able = candidates(profile, catalog, byHand);
  const planning = planningFor(profile, catalog, able);
  const isAsBefore = profile === plan.profile;
  return ok({
    plan,
    old: isAsBefore
      ? planning
      : planningFor(plan.profile, catalog, candidates(plan.profile, catalog, byHand)),
    planning,
    excluded: able.excluded,
    open,
    fromDate,
    done: begun,
  });
}

/** What the lifter put into the plan beyond the level, now or before. */
function chosenByHand(
  { profile }: Plan,
  { change, open, catalog }: { change: PlanChange; open: readonly OpenWeek[]; catalog: Catalog },
): ReadonlySet<string> {
  const usual = candidates(profile, catalog).all;
  const used = open.flatMap(({ slots }) =>
    slots.flatMap(({ old }) => old?.items.map(({ exercise }) => exercise) ?? []),
  );
  const chosen = new Set(used.filter((id) => !usual.has(id)));
  if (change.kind === "swap_exercise") chosen.add(change.to);
  if (change.kind === "add_exercise") chosen.add(change.exercise);
  return chosen;
}

function newCourse(change: PlanChange, course: Course): Result<NewCourse, ReviseRefusal> {
  if (change.kind === "missed" || change.kind === "deload_week") return shiftCourse(change, course);
  if (isHandEdit(change)) return editCourse(change, course);
  return refitCourse(change, course);
}
