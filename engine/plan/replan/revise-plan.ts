// How does a plan that is under way change? A hand edit is applied as asked and made legal; other circumstances fit the rest of
// the plan anew, keeping what can be kept. The past stays, every number is recomputed, and the differences say what and why.
import { isCalendarDay } from "../../training/calendar.ts";
import type { Plan } from "../../training/plan.ts";
import type {
  CircumstanceChange,
  DifferenceCause,
  PlanChange,
  PlanDifference,
  UndoneChange,
} from "../../training/plan-change.ts";
import { ok, type Result } from "../../training/result.ts";
import { isHandEdit } from "./changed-profile.ts";
import type { Course, NewCourse } from "./course.ts";
import { courseOf, type ReviseRequest } from "./course-of.ts";
import { differencesOf } from "./differences.ts";
import type { Trim } from "./make-legal.ts";
import { refitCourse } from "./refit-course.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { smallCourse } from "./small-change.ts";
import { writeRevision } from "./write-revision.ts";

export type { ReviseRequest } from "./course-of.ts";

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
  const course = courseOf(request);
  if (!course.ok) return course;
  const changed = newCourse(change, course.value);
  if (!changed.ok) return changed;
  const { walked, trims, substitutes, asked, repeats = false } = changed.value;
  const { planning, excluded } = course.value;
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

function newCourse(change: PlanChange, course: Course): Result<NewCourse, ReviseRefusal> {
  return change.kind === "missed" || isHandEdit(change)
    ? smallCourse(change, course)
    : refitCourse(change, course);
}
