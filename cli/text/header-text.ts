// Whose plan is it? Goal, level, days, kit and limits in a few lines.
import type { Profile } from "@dorsal/engine";
import {
  amount,
  dayWithYear,
  EQUIPMENT_WORDS,
  GOAL_WORDS,
  inSentence,
  LEVEL_WORDS,
  LIMIT_WORDS,
  listed,
  WEEKDAY_NAMES,
} from "@dorsal/words";
import { paragraph } from "./page.ts";

export function headerText(profile: Profile): readonly string[] {
  const days = listed(profile.days.map((day) => WEEKDAY_NAMES[day]));
  const kit = profile.equipment.map((id) => EQUIPMENT_WORDS[id].phrase);
  const limits = profile.contraindications.map((tag) => inSentence(LIMIT_WORDS[tag].name));
  const household = profile.household ? ["what a household has"] : [];
  return [
    `Your plan: ${GOAL_WORDS[profile.goal].name}`,
    "",
    paragraph(
      `${profile.weeks} weeks from ${dayWithYear(profile.startDate)}, ${days}, up to ${amount(profile.minutes)} minutes.`,
      "When    ",
    ),
    paragraph(`${profile.level} of 5, ${inSentence(LEVEL_WORDS[profile.level].name)}.`, "Level   "),
    paragraph(`${listed([...kit, ...household]) || "your own body and the floor"}.`, "With    "),
    ...(limits.length > 0 ? [paragraph(`${listed(limits)}.`, "Limits  ")] : []),
  ];
}
