// What is there to know about one exercise? Facts first, then how to do it, where that is written.
import type { Catalog, ContraindicationTag, Exercise, ExerciseProse } from "@dorsal/content";
import {
  amount,
  EQUIPMENT_WORDS,
  groupName,
  inSentence,
  LIMIT_WORDS,
  listed,
  type Names,
  patternName,
} from "@dorsal/words";
import { namesFrom } from "./names.ts";
import { bullets, heading, paragraph } from "./page.ts";
import { numbered, plain } from "./words-text.ts";

export function exerciseText(exercise: Exercise, catalog: Catalog): string {
  const names = namesFrom(catalog);
  const prose = catalog.prose[exercise.id];
  const lines = [
    `${exercise.name} (${exercise.id})`,
    "",
    ...factLines(exercise, names),
    ...(prose ? proseLines(prose) : ["", "How to do it is not written yet."]),
  ];
  return `${lines.join("\n")}\n`;
}

function factLines(exercise: Exercise, names: Names): readonly string[] {
  const { dose } = exercise;
  const side = exercise.unilateral ? " a side" : "";
  const facts: readonly (readonly [string, string])[] = [
    ["Movement", `${patternName(exercise.pattern)}, level ${exercise.level} of 5`],
    ["Trains", trainsText(exercise)],
    ["With", withText(exercise)],
    [
      "Dose",
      `${amount(dose.min)}-${amount(dose.max)} ${dose.unit === "reps" ? "repetitions" : dose.unit}${side}`,
    ],
    ["Easier", listed(exercise.regressions.map(names.exercise), "or")],
    ["Harder", listed(exercise.progressions.map(names.exercise), "or")],
    ["Not with", limitsText(exercise, "avoid")],
    ["Care with", limitsText(exercise, "caution")],
  ];
  return facts.filter(([, text]) => text !== "").map(([name, text]) => paragraph(text, name.padEnd(11)));
}

/** "Lats 1, mid back 0.5": hard sets that one set counts as. */
function trainsText({ groupCredit, countsAsHardSet }: Exercise): string {
  const credits = Object.entries(groupCredit).sort(([, a], [, b]) => b - a);
  const text = credits.map(
    ([group, credit]) => `${groupName(group as keyof typeof groupCredit)} ${amount(credit)}`,
  );
  return countsAsHardSet ? text.join(", ") : "mobility and control; no hard sets";
}

function withText({ equipmentAnyOf }: Exercise): string {
  const kits = equipmentAnyOf.map((kit) => listed(kit.map((id) => EQUIPMENT_WORDS[id].phrase)));
  return listed(
    kits.map((kit) => kit || "nothing"),
    "or",
  );
}

function limitsText({ contraindications }: Exercise, level: "avoid" | "caution"): string {
  const tags: readonly ContraindicationTag[] = contraindications
    .filter((each) => each.level === level)
    .map(({ tag }) => tag);
  return listed(
    tags.map((tag) => inSentence(LIMIT_WORDS[tag].name)),
    "or",
  );
}

function proseLines(prose: ExerciseProse): readonly string[] {
  return [
    heading("Why"),
    paragraph(plain(prose.why)),
    heading("Steps"),
    ...numbered(prose.steps),
    heading("Lift safely"),
    ...bullets(prose.liftSafely.map(plain)),
    heading("Common mistakes"),
    ...bullets(prose.commonMistakes.map(plain)),
    heading("Make it easier"),
    paragraph(plain(prose.makeItEasier)),
    heading("Make it harder"),
    paragraph(plain(prose.makeItHarder)),
    heading("Home workout hack"),
    paragraph(plain(prose.homeWorkoutHack)),
  ];
}
