// When does the changed plan have the exercise, or why does it do without?
import type { Plan } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { longDay } from "../../parts/day-words.ts";
import { useNames } from "../../parts/names.ts";
import { useToday } from "../../parts/use-today.ts";
import { firstUseOf } from "./first-use.ts";
import { whyNot } from "./why-not.ts";

export interface WishedUseProps {
  readonly exercise: string;
  readonly plan: Plan;
}

export function WishedUse({ exercise, plan }: WishedUseProps) {
  const names = useNames();
  const use = firstUseOf(plan, exercise, useToday());
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
