// Why is an exercise not in the plan? One sentence for each row of `excluded`, and a heading by cause.
import type { ContraindicationTag, EquipmentId, Level } from "@dorsal/content";
import type { Excluded } from "@dorsal/engine";
import { counted, listed } from "./amounts.ts";
import { LIMIT_WORDS } from "./contraindications.ts";
import { EQUIPMENT_WORDS } from "./equipment.ts";
import { LEVEL_WORDS } from "./level-test.ts";
import { inSentence, type Names } from "./names.ts";

interface Cause {
  readonly heading: string;
  because(detail: string): string;
}

const CAUSES: Readonly<Record<Excluded["why"], Cause>> = {
  equipment: { heading: "Kit you do not have", because: (detail) => `it needs ${kitPhrase(detail)}` },
  contraindication: { heading: "Your limits", because: (detail) => `your limits (${limitPhrase(detail)})` },
  level: { heading: "Above your level for now", because: levelPhrase },
  excluded_by_you: { heading: "Left out by you", because: () => "you said so" },
  not_yet_earned: { heading: "Not yet earned", because: (detail) => `first comes ${testPhrase(detail)}` },
  safety: { heading: "A safety rule", because: (detail) => `a safety rule (${limitPhrase(detail)})` },
};

/** "Barbell row is left out: it needs a barbell." */
export function excludedSentence(excluded: Excluded, names: Names): string {
  return `${names.exercise(excluded.exercise)} is left out: ${CAUSES[excluded.why].because(excluded.detail)}.`;
}

export function exclusionHeading(why: Excluded["why"]): string {
  return CAUSES[why].heading;
}

/** "barbell+bench" becomes "a barbell and a bench". */
function kitPhrase(detail: string): string {
  return listed(detail.split("+").map((id) => EQUIPMENT_WORDS[id as EquipmentId]?.phrase ?? spelled(id)));
}

function limitPhrase(detail: string): string {
  if (detail === "older") return "a start with supported lifts";
  const limit = LIMIT_WORDS[detail as ContraindicationTag];
  return limit ? inSentence(limit.name) : spelled(detail);
}

function levelPhrase(detail: string): string {
  const [kind, value] = detail.split(":");
  if (kind === "skill") return `it asks for skill ${value} of 5`;
  const level = value ?? detail;
  const name = LEVEL_WORDS[Number(level) as Level]?.name;
  return `it is for level ${level}${name ? `, ${inSentence(name)}` : ""}`;
}

function testPhrase(detail: string): string {
  const [kind, value] = detail.split(":");
  return kind === "pull_ups" ? counted(Number(value), "pull-up") : spelled(detail);
}

function spelled(id: string): string {
  return id.replaceAll("_", " ");
}
