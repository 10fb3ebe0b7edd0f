// What would a coach hand over? Safety first, the weeks, what the sets add up to, what could not fit, and why.
import type { Plan } from "@dorsal/engine";
import { isSafetyReason, type Names, reasonSentence, shortNames, unmetSentences } from "@dorsal/words";
import { excludedText } from "./excluded-text.ts";
import { headerText } from "./header-text.ts";
import { ledgerText } from "./ledger-text.ts";
import { bullets, heading } from "./page.ts";
import { safetyText } from "./safety-text.ts";
import { weeksText } from "./week-text.ts";

/** `catalogue`: the ids of all exercises, so that no short name sounds like another exercise. */
export function planText(plan: Plan, names: Names, catalogue: readonly string[]): string {
  const short = shortNames(names, exercisesOf(plan), catalogue);
  const notes = plan.notes.filter((note) => !isSafetyReason(note));
  const unmet = unmetSentences(plan.unmet, names, plan.profile);
  const lines = [
    ...headerText(plan.profile),
    ...safetyText(plan, short),
    ...weeksText(plan.weeks, names, short),
    ...ledgerText(plan),
    heading("Could not fit"),
    ...bullets(unmet.length > 0 ? unmet : ["Everything you asked for fits."]),
    ...excludedText(plan.excluded, names),
    ...(notes.length > 0 ? [heading("Good to know")] : []),
    ...bullets([...new Set(notes.map((note) => reasonSentence(note, names)))]),
  ];
  return `${lines.join("\n")}\n`;
}

function exercisesOf(plan: Plan): readonly string[] {
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  const items = sessions.flatMap(({ warmUp, items, coolDown }) => [...warmUp, ...items, ...coolDown]);
  return [...new Set(items.map(({ exercise }) => exercise))];
}
