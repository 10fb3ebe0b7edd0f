// Do the notes say what the plan is? Rows alone are rows, the care for age is taken, and a goal that cannot be worked at
// for want of a bar is said to be so. A revised plan speaks of its open weeks, so a note has to be true of some week.
import type { Plan, Reason } from "@dorsal/engine";
import { isHorizontalPull, isVerticalPull, kitOf } from "../facts/movement-kinds.ts";
import { says } from "../facts/reasons.ts";
import type { WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation, violation } from "../violation.ts";

export function noteViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const barless = plan.profile.goal === "first_pull_up" && !hasBar(plan);
  return [
    ...plan.notes
      .filter((note) => !isTrue(note, weeks))
      .map((note) => violation("note_false", "plan", JSON.stringify(note))),
    ...brokenWhen(
      barless && !says(plan.notes, "no_rung_of_the_ladder"),
      "note_missing",
      "plan",
      "a first pull-up without a bar, and no word of it",
    ),
  ];
}

function hasBar({ profile }: Plan): boolean {
  const kit = kitOf(profile);
  return kit.has("pullup_bar") || kit.has("assisted_pullup_machine");
}

function isTrue(note: Reason, weeks: readonly WeekFacts[]): boolean {
  const around = weeks.flatMap(({ sessions }) => sessions.flatMap((session) => session.around));
  const work = weeks.flatMap((week) => week.work);
  switch (note.why) {
    case "no_vertical_pull_without_bar":
      return weeks.some((week) => hasPull(week, isHorizontalPull) && !hasPull(week, isVerticalPull));
    case "supported_and_slower_start":
      return (
        (note.percent === undefined || work.some(({ item }) => item.startLoadKg !== undefined)) &&
        (note.warmUpS === undefined || around.some(({ item }) => item.seconds === note.warmUpS)) &&
        (!note.supported || work.every(({ exercise }) => exercise.spineLoad < 2))
      );
    case "nothing_scheduled_floor":
      return weeks.some(({ sets }) => sets[note.group] === 0);
    case "next_deload":
      return weeks.some(({ week }) => week.deload && week.number === note.week);
    case "shorter_than_asked":
      return work.length > 0;
    default:
      return true;
  }
}

function hasPull({ work }: WeekFacts, isKind: typeof isHorizontalPull): boolean {
  return work.some(({ exercise }) => isKind(exercise));
}
