// When does the changed plan have the exercise, or why does it do without?
import type { Plan } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { longDay } from "../../parts/day-words.ts";
import { useNames } from "../../parts/names.ts";
import { firstUseOf } from "./first-use.ts";
import { whyNot } from "./why-not.ts";

export interface WishedUseProps {
  readonly exercise: string;
  readonly plan: Plan;
  /** Calendar day: what is before it stays as it is. */
  readonly from: string;
}

export function WishedUse({ exercise, plan, from }: WishedUseProps) {
  const names = useNames();
  const use = firstUseOf(plan, exercise, from);
  if (use)
    return (
      <p>
        Your plan has it from {longDay(use.date)}, with {counted(use.sets, "set")}.
      </p>
    );
  const isAsked = plan.profile.prefer.includes(exercise);
  const why = isAsked ? whyNot(plan, exercise, names) : [];
  return (
    <>
      <p>Your plan does without it.</p>
      {why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
