// What does a coach look at first? A plan in few lines: week 1 item by item, the course of the weeks, what is missing, what is said.
import type { GroupId } from "@dorsal/content";
import type { Plan, PlanItem, PlannedSession, PlannedWeek, Unmet } from "../../training/plan.ts";
import type { Reason } from "../../training/reason.ts";
import { catalog } from "../testing/lifter.ts";

const MOST_GROUPS = 3;

export function planLines(plan: Plan): string {
  const [first] = plan.weeks;
  return [
    ...(first?.sessions.flatMap(sessionLines) ?? []),
    "",
    `sets     ${plan.weeks.map(setsText).join("  ")}`,
    `minutes  ${plan.weeks.map(minutesText).join("  ")}`,
    ...changes(plan),
    ...(first ? [`groups   ${groupsText(first)}`] : []),
    ...unmetLines(plan.unmet),
    ...plan.notes.map((note) => `note     ${reasonText(note)}`),
    `left out ${excludedText(plan)}`,
  ].join("\n");
}

function sessionLines({ day, minutes, warmUp, items, coolDown }: PlannedSession): readonly string[] {
  const drills = (list: readonly PlanItem[]) =>
    list.map(({ exercise, sets }) => (sets > 1 ? `${sets} x ${exercise}` : exercise));
  return [
    `${day}  ${minutes} min`,
    ...(warmUp.length > 0 ? [`  warm   ${drills(warmUp).join(", ")}`] : []),
    ...items.map((item) => `  ${itemText(item, items)}`),
    ...(coolDown.length > 0 ? [`  cool   ${drills(coolDown).join(", ")}`] : []),
  ];
}

function itemText(item: PlanItem, items: readonly PlanItem[]): string {
  const partner = items.find(({ id }) => id === item.supersetWith);
  const parts = [
    item.exercise.padEnd(28),
    doseText(item).padEnd(17),
    (item.rir === undefined ? "" : `${item.rir} RIR`).padEnd(6),
    loadText(item).padEnd(8),
    creditText(item),
    partner ? `with ${partner.exercise}` : "",
    safetyWords(item),
  ];
  return parts
    .filter((part, i) => i < 4 || part !== "")
    .join(" ")
    .trimEnd();
}

function doseText({ sets, reps, seconds, metres, perSide, drops }: PlanItem): string {
  const amount = reps ? [...new Set(reps)].join("-") : seconds === undefined ? `${metres} m` : `${seconds} s`;
  return `${sets} x ${amount}${perSide ? " a side" : ""}${drops ? " + drop" : ""}`;
}

function loadText({ startLoadKg, startAssistanceKg }: PlanItem): string {
  if (startAssistanceKg !== undefined) return `help ${startAssistanceKg}`;
  return startLoadKg === undefined ? "" : `${startLoadKg} kg`;
}

/** The groups that gain most, with their hard sets. */
function creditText({ exercise, sets }: PlanItem): string {
  const credit = Object.entries(catalog.exercises[exercise]?.groupCredit ?? {});
  credit.sort(([, a], [, b]) => b - a);
  return credit
    .slice(0, MOST_GROUPS)
    .map(([group, share]) => `${plain(group)} ${share * sets}`)
    .join(", ");
}

const SAID = [
  "anchor_checklist",
  "no_dead_hang_bottom",
  "caution",
  "negatives_first_dose",
  "reintroduced_as_test",
];

function safetyWords({ reasons }: PlanItem): string {
  const said = reasons.filter(({ why }) => SAID.includes(why));
  return said.length > 0 ? `(${said.map(reasonText).join("; ")})` : "";
}

/** "12* " is a lighter week. */
function setsText({ sessions, deload }: PlannedWeek): string {
  const sets = sessions.flatMap(({ items }) => items).reduce((sum, item) => sum + item.sets, 0);
  return `${sets}${deload ? "*" : ""}`;
}

function minutesText({ sessions }: PlannedWeek): string {
  return sessions.map(({ minutes }) => Math.round(minutes)).join("+");
}

/** Exercises that come new in a later week, and drop sets. */
function changes({ weeks }: Plan): readonly string[] {
  return weeks.flatMap((week, i) => {
    const items = (one: PlannedWeek | undefined) => one?.sessions.flatMap((session) => session.items) ?? [];
    const before = new Set(items(weeks[i - 1]).map(({ exercise }) => exercise));
    const fresh = i === 0 ? [] : items(week).filter(({ exercise }) => !before.has(exercise));
    const dropped = items(week).filter(({ drops = 0 }) => drops > 0);
    const said = [
      ...new Set(fresh.map(({ exercise }) => `new ${exercise}`)),
      ...new Set(dropped.map(({ exercise }) => `drop set ${exercise}`)),
    ];
    return said.length > 0 ? [`week ${week.number}   ${said.join(", ")}`] : [];
  });
}

function groupsText({ hardSets, pullToPush }: PlannedWeek): string {
  const groups = Object.entries(hardSets) as [GroupId, number][];
  const trained = groups.filter(([, sets]) => sets > 0).map(([group, sets]) => `${plain(group)} ${sets}`);
  return [...trained, ...(pullToPush === null ? [] : [`pull to push ${pullToPush}`])].join(", ");
}

/** Alike rows of several weeks in one line. */
function unmetLines(unmet: readonly Unmet[]): readonly string[] {
  const byRow = new Map<string, Unmet[]>();
  for (const row of unmet) {
    const key = [row.rule, row.group, row.wanted, row.got, row.why].join(" ");
    byRow.set(key, [...(byRow.get(key) ?? []), row]);
  }
  return [...byRow.values()].map((rows) => {
    const [row] = rows;
    const weeks = [...new Set(rows.map(({ week }) => week))].join(",");
    const group = row?.group ? ` ${plain(row.group)}` : "";
    return `unmet    ${row?.rule}${group}: ${row?.got} of ${row?.wanted}, week ${weeks}: ${row?.why}`;
  });
}

function excludedText({ excluded }: Plan): string {
  const counts = new Map<string, number>();
  for (const { why, detail } of excluded) {
    const key = why === "contraindication" || why === "safety" ? `${why} ${detail}` : why;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([why, count]) => `${count} ${why}`)
    .sort()
    .join(", ");
}

function reasonText({ why, ...facts }: Reason): string {
  const shown = Object.values(facts).map((value) => plain(String(value)));
  return shown.length === 0 ? plain(why) : `${plain(why)}: ${shown.join(", ")}`;
}

function plain(word: string): string {
  return word.replaceAll("_", " ");
}
