// What must be known before the first set? Every safety sentence of the plan, once, and whom it concerns.
import type { Plan, PlanItem } from "@dorsal/engine";
import {
  DISCOMFORT_OR_PAIN,
  INTENDED_PURPOSE,
  isSafetyReason,
  type Names,
  PAIN_LIGHT_IN_SHORT,
  reasonSentence,
} from "@dorsal/words";
import { bullets, heading } from "./page.ts";

/** Above so many exercises the list of names says less than the sentence alone (design choice). */
const MOST_NAMES = 3;

export function safetyText(plan: Plan, names: Names): readonly string[] {
  const general = plan.notes.filter(isSafetyReason).map((reason) => reasonSentence(reason, names));
  const specific = safetyByExercise(plan, names);
  const concerning = [...specific].map(([sentence, who]) =>
    who.size > MOST_NAMES || general.includes(sentence) ? sentence : `${[...who].join(" + ")}: ${sentence}`,
  );
  const sentences = new Set([PAIN_LIGHT_IN_SHORT, DISCOMFORT_OR_PAIN, ...general, ...concerning]);
  return [heading("Safety first"), ...bullets([...sentences, INTENDED_PURPOSE])];
}

function safetyByExercise(plan: Plan, names: Names): ReadonlyMap<string, ReadonlySet<string>> {
  const who = new Map<string, Set<string>>();
  for (const item of allItems(plan)) {
    for (const reason of item.reasons.filter(isSafetyReason)) {
      const sentence = reasonSentence(reason, names);
      who.set(sentence, (who.get(sentence) ?? new Set()).add(names.exercise(item.exercise)));
    }
  }
  return who;
}

function allItems(plan: Plan): readonly PlanItem[] {
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  return sessions.flatMap(({ warmUp, items, coolDown }) => [...warmUp, ...items, ...coolDown]);
}
