// Is `excluded` true? Each exercise once, each in the catalogue, none of them in the plan, and every exercise that the
// lifter excluded is listed. Gates that open later (`safety`) may let an exercise return.
import type { Catalog } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import type { WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

export function excludedViolations(plan: Plan, catalog: Catalog, weeks: readonly WeekFacts[]): Violation[] {
  const used = new Set(weeks.flatMap(({ work }) => work.map(({ item }) => item.exercise)));
  const listed = plan.excluded.map(({ exercise }) => exercise);
  const unlisted = plan.profile.exclude.filter((id) => catalog.exercises[id] && !listed.includes(id));
  return [
    ...plan.excluded.flatMap(({ exercise, why }, index) => [
      ...brokenWhen(!catalog.exercises[exercise], "excluded_unknown", exercise, "is not in the catalogue"),
      ...brokenWhen(listed.indexOf(exercise) !== index, "excluded_twice", exercise, "is listed twice"),
      ...brokenWhen(why !== "safety" && used.has(exercise), "excluded_used", exercise, `${why}, yet planned`),
    ]),
    ...unlisted.map((id) => ({ rule: "excluded_unlisted", where: id, what: "excluded by the lifter" })),
  ];
}
