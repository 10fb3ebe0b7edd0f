// A change that leaves the circumstances as they are: by hand, a lighter week, or weeks that were missed. It may be asked for
// its refusal alone, without writing the plan anew and without what fits a week to other circumstances.
import type { CircumstanceChange, HandEdit } from "../../training/plan-change.ts";
import type { Result } from "../../training/result.ts";
import type { Course, NewCourse } from "./course.ts";
import { courseOf, type ReviseRequest } from "./course-of.ts";
import { editCourse } from "./edit-course.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { shiftCourse } from "./shift-course.ts";

export type SmallChange = HandEdit | Extract<CircumstanceChange, { readonly kind: "missed" }>;

export function smallCourse(change: SmallChange, course: Course): Result<NewCourse, ReviseRefusal> {
  return change.kind === "missed" || change.kind === "deload_week"
    ? shiftCourse(change, course)
    : editCourse(change, course);
}

/** Null where the plan can change so. */
export function refusalOfChange(
  request: ReviseRequest & { readonly change: SmallChange },
): ReviseRefusal | null {
  const course = courseOf(request);
  if (!course.ok) return course.refusal;
  const changed = smallCourse(request.change, course.value);
  return changed.ok ? null : changed.refusal;
}
