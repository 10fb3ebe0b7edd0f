// Why does a plan do without an exercise that was wished for? The planner's own reasons, else that there was no room.
import type { Plan } from "@dorsal/engine";
import { counted, excludedSentence, type Names } from "@dorsal/words";

export function whyNot(
  { excluded, profile }: Pick<Plan, "excluded" | "profile">,
  exercise: string,
  names: Names,
): readonly string[] {
  const reasons = excluded.filter((row) => row.exercise === exercise);
  if (reasons.length > 0) return reasons.map((row) => excludedSentence(row, names));
  const days = counted(profile.days.length, "day");
  const minutes = counted(profile.minutes, "minute");
  return [
    `${names.exercise(exercise)} found no room: with ${days} of ${minutes} a week, other exercises give your back more.`,
  ];
}
