// What is different from the week before? Only that is printed, so that a plan of twelve weeks stays readable.
import type { PlanItem, PlannedSession } from "@dorsal/engine";
import { amount, counted, dayText, type Names, WEEKDAY_NAMES } from "@dorsal/words";
import { doseText, loadText, rangeText } from "./dose.ts";
import { paragraph } from "./page.ts";

const INDENT = 6;

/** Two sessions are alike when the same items ask for the same. */
export function isSameSession(session: PlannedSession, before: PlannedSession, names: Names): boolean {
  return changesBetween(before.items, session.items, names).length === 0;
}

/** One session in one wrapped line: the changes against `before`. */
export function changedSession(session: PlannedSession, before: PlannedSession, names: Names): string {
  const changes = changesBetween(before.items, session.items, names);
  return paragraph(changes.length === 0 ? "as before." : `${changes.join("; ")}.`, lead(session), INDENT);
}

/** One session in one wrapped line, in full: for lighter weeks, where nearly everything changes. */
export function fullSession(session: PlannedSession, names: Names): string {
  const parts = session.items.map((item) => fullItem(item, names));
  return paragraph(
    parts.length === 0 ? "nothing could be planned." : `${parts.join("; ")}.`,
    lead(session),
    INDENT,
  );
}

function lead({ day, date, minutes }: PlannedSession): string {
  return `  ${WEEKDAY_NAMES[day].slice(0, 3)} ${dayText(date)}, ${amount(minutes)} min: `;
}

function fullItem(item: PlanItem, names: Names): string {
  const load = loadText(item, names);
  const reserve = item.rir === undefined ? "" : `, ${amount(item.rir)} in reserve`;
  return `${names.exercise(item.exercise)} ${doseText(item)}${load && ` at ${load}`}${reserve}`;
}

function changesBetween(
  before: readonly PlanItem[],
  after: readonly PlanItem[],
  names: Names,
): readonly string[] {
  const stays = after.flatMap((item) => {
    const old = before.find((other) => other.exercise === item.exercise);
    return old ? [{ item, old }] : [];
  });
  const isNew = (item: PlanItem) => !before.some((other) => other.exercise === item.exercise);
  const isGone = (item: PlanItem) => !after.some((other) => other.exercise === item.exercise);
  return [
    ...before.filter(isGone).map((item) => `without ${names.exercise(item.exercise)}`),
    ...after.filter(isNew).map((item) => `new: ${fullItem(item, names)}`),
    ...sameChangeOnce(stays, names),
  ];
}

/** "Row + Pulldown: 2 in reserve (was 3)"; a change of every item is said of "all". */
function sameChangeOnce(
  stays: readonly { item: PlanItem; old: PlanItem }[],
  names: Names,
): readonly string[] {
  const whoChanges = new Map<string, string[]>();
  for (const { item, old } of stays) {
    for (const change of itemChanges(old, item)) {
      whoChanges.set(change, [...(whoChanges.get(change) ?? []), names.exercise(item.exercise)]);
    }
  }
  return [...whoChanges].map(([change, who]) =>
    who.length === stays.length && who.length > 1 ? `all: ${change}` : `${who.join(" + ")}: ${change}`,
  );
}

function itemChanges(old: PlanItem, item: PlanItem): readonly string[] {
  const facts: readonly (readonly [now: string, was: string])[] = [
    [counted(item.sets, "set"), `${old.sets}`],
    [`${item.reps ? rangeText(item.reps) : ""} repetitions`, old.reps ? rangeText(old.reps) : ""],
    [`${item.seconds ?? ""} s`, `${old.seconds ?? ""}`],
    [`${item.metres ?? ""} m`, `${old.metres ?? ""}`],
    [`${item.rir ?? ""} in reserve`, `${old.rir ?? ""}`],
  ];
  const changed = facts.filter(([now, was]) => now.split(" ")[0] !== was.split(" ")[0]);
  return [...changed.map(([now, was]) => `${now} (was ${was})`), ...dropChange(old, item)];
}

function dropChange(old: PlanItem, item: PlanItem): readonly string[] {
  const [had, has] = [(old.drops ?? 0) > 0, (item.drops ?? 0) > 0];
  if (had === has) return [];
  return [has ? "the last set is a drop set" : "without the drop set"];
}
