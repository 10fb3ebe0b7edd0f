// How many would it be today, and when may the next number come? A range and what it rests on, never a promise.
import type { PredictedPullUps, RoadWhen, WhenUnknown } from "@dorsal/engine";
import { amount, counted } from "../amounts.ts";
import { dayWithYear } from "../calendar-days.ts";
import type { Names } from "../names.ts";

export function predictedSentence(predicted: PredictedPullUps, names: Names): string {
  const { reps, lowReps, highReps, e1rmKg, witness, isFloor } = predicted;
  const rough = witness === "pulldown" ? " Read off your pulldown, so only roughly." : "";
  if (isFloor) {
    return `Your sets tell only that your strength on the bar is at least ${names.load(e1rmKg)} for one.${rough}`;
  }
  if (highReps === 0) {
    return `Your strength on the bar is about ${names.load(e1rmKg)} for one: the first is not there yet.${rough}`;
  }
  const range =
    lowReps === highReps ? "" : `, most likely between ${amount(lowReps)} and ${amount(highReps)}`;
  return `Today about ${counted(reps, "pull-up")}${range}.${rough}`;
}

export function roadWhenSentence({ pullUps, ...when }: RoadWhen): string {
  const goal = pullUps === 1 ? "Your first pull-up" : counted(pullUps, "pull-up");
  if (when.range === null) return unknownSentence(goal, when.why);
  const { earliest, likely, latest } = when.range;
  const end = latest === null ? "and it may take longer than a year" : `at the latest ${dayWithYear(latest)}`;
  if (earliest === likely)
    return `${goal}: as early as ${dayWithYear(likely)} by your strength, ${end}, in eight of ten cases.`;
  return `${goal}: around ${dayWithYear(likely)} if you go on as now; at the earliest ${dayWithYear(earliest)}, ${end}, in eight of ten cases.`;
}

function unknownSentence(goal: string, unknown: WhenUnknown): string {
  switch (unknown.why) {
    case "body_mass_unknown":
      return `${goal}: no day can be named without your body mass.`;
    case "few_visits":
      return `${goal}: no day can be named yet. It takes ${counted(unknown.needed, "visit")} within twelve weeks with sets near your limit; so far there are ${amount(unknown.visits)}.`;
    case "sets_too_easy":
      return `${goal}: no day can be named while every set leaves five or more; take one closer to your limit.`;
    case "strength_falls":
      return `${goal}: no day can be named while your strength on the bar goes down.`;
    case "over_a_year":
      return `${goal}: more than a year away at this pace, and that far nobody can see.`;
  }
}

/** A what-if for whoever asks; it advises nothing. */
export function otherMassSentence(
  asked: { readonly pullUps: number; readonly otherKg: number; readonly atOther: number },
  names: Names,
): string {
  return `At ${names.load(asked.otherKg)} the same strength would do about ${counted(Math.floor(asked.atOther), "pull-up")} instead of ${amount(asked.pullUps)}. This is arithmetic, no advice.`;
}
