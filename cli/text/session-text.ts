// What is done in one session? The whole of it: warm-up, table of items with reasons, cool-down.
import type { PlanItem, PlannedSession } from "@dorsal/engine";
import { amount, dayText, isSafetyReason, type Names, reasonSentence, WEEKDAY_NAMES } from "@dorsal/words";
import { doseText, howText, loadText, reserveText, restClock, shortDose } from "./dose.ts";
import { type Column, paragraph, row } from "./page.ts";

const COLUMNS: readonly Column[] = [
  { width: 4 },
  { width: 48 },
  { width: 20 },
  { width: 4 },
  { width: 5, align: "right" },
  { width: 12 },
];
const DAY_KINDS: ReadonlySet<string> = new Set(["heavy_day", "moderate_day", "light_day"]);
const TITLES = ["", "Exercise", "Sets x reps", "RIR", "Rest", "Load"];

/** `said`: sentences that stand once above the whole week, and not again at each item. */
export function sessionText(
  session: PlannedSession,
  names: Names,
  said: ReadonlySet<string>,
): readonly string[] {
  const head = `${WEEKDAY_NAMES[session.day]} ${dayText(session.date)} - ${amount(session.minutes)} minutes`;
  const kind = dayKind(session, names);
  if (session.items.length === 0) return ["", head, "  Nothing could be planned for this day; see below."];
  return [
    "",
    head,
    ...(kind ? [paragraph(kind, "     ")] : []),
    ...phase("Warm up", session.warmUp, names),
    row(TITLES, COLUMNS),
    ...session.items.flatMap((item, index) =>
      itemText(item, { label: labels(session.items)[index] ?? "", names, said }),
    ),
    ...phase("Cool down", session.coolDown, names),
  ];
}

/** Heavy, moderate or light: a fact of the day, so it is said once under its head. */
function dayKind({ items }: PlannedSession, names: Names): string {
  const kind = items.flatMap((item) => item.reasons).find((reason) => DAY_KINDS.has(reason.why));
  return kind ? reasonSentence(kind, names) : "";
}

/** "Warm up   Cat-cow 1 x 8; Open book 1 x 6 a side": one wrapped line. */
function phase(title: string, items: readonly PlanItem[], names: Names): readonly string[] {
  if (items.length === 0) return [];
  const parts = items.map((item) => {
    const load = loadText(item, names);
    return `${names.exercise(item.exercise)} ${shortDose(item)}${load && ` at ${load}`}`;
  });
  return [paragraph(`${parts.join("; ")}.`, `     ${title}: `)];
}

interface ItemContext {
  readonly label: string;
  readonly names: Names;
  readonly said: ReadonlySet<string>;
}

function itemText(item: PlanItem, { label, names, said }: ItemContext): readonly string[] {
  const cells = [
    label.padStart(3),
    names.exercise(item.exercise),
    doseText(item),
    reserveText(item),
    restClock(item),
    loadText(item, names),
  ];
  const why = item.reasons
    .filter((reason) => !isSafetyReason(reason) && !DAY_KINDS.has(reason.why))
    .map((reason) => reasonSentence(reason, names))
    .filter((sentence) => !said.has(sentence));
  return [row(cells, COLUMNS), paragraph([howText(item), ...why].join(" ").trim(), "     ")];
}

/** 1, 2a, 2b, 3: partners of a superset share a number. */
function labels(items: readonly PlanItem[]): readonly string[] {
  const numbers = new Map<string, number>();
  for (const item of items) {
    const partner = item.supersetWith === undefined ? undefined : numbers.get(item.supersetWith);
    numbers.set(item.id, partner ?? new Set(numbers.values()).size + 1);
  }
  return items.map((item, index) => {
    const number = numbers.get(item.id) ?? index + 1;
    if (item.supersetWith === undefined) return `${number}`;
    const isFirst = items.findIndex((other) => numbers.get(other.id) === number) === index;
    return `${number}${isFirst ? "a" : "b"}`;
  });
}
