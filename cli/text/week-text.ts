// What happens in each week? The first in full, a lighter week in short, every other as changes.
import type { PlannedSession, PlannedWeek, Reason } from "@dorsal/engine";
import { type Names, reasonSentence } from "@dorsal/words";
import { bullets, heading } from "./page.ts";
import { sessionText } from "./session-text.ts";
import { changedSession, fullSession, isSameSession } from "./week-changes.ts";

/** Reasons that hold for more than one item and read well without it, in the order of the legend. */
const LEGEND: readonly Reason["why"][] = [
  "rir_wave",
  "rir_floor",
  "goal_reps",
  "compound_first",
  "rest_for",
  "calibrate_by_feel",
  "calibrate_help_by_feel",
  "choose_band_by_feel",
];

const RIR_IN_WORDS = "RIR is repetitions in reserve: how many more you could have done.";

/** `short`: the names for the weeks after the first, where only changes are listed. */
export function weeksText(weeks: readonly PlannedWeek[], names: Names, short: Names): readonly string[] {
  const [first, ...later] = weeks;
  if (!first) return [];
  let before = first;
  let unchanged: PlannedWeek[] = [];
  const lines = [...firstWeek(first, weeks.length, names)];
  for (const week of later) {
    if (isSameWeek(week, before, short)) unchanged.push(week);
    else {
      lines.push(...unchangedWeeks(unchanged), ...laterWeek(week, before, short));
      unchanged = [];
    }
    if (!week.deload) before = week;
  }
  return [...lines, ...unchangedWeeks(unchanged)];
}

/** Weeks in which nothing changes share one line. */
function unchangedWeeks(weeks: readonly PlannedWeek[]): readonly string[] {
  const [from, to] = [weeks[0]?.number, weeks.at(-1)?.number];
  if (from === undefined || to === undefined) return [];
  return [heading(from === to ? `Week ${from}: as before` : `Weeks ${from}-${to}: as before`)];
}

function isSameWeek(week: PlannedWeek, before: PlannedWeek, names: Names): boolean {
  return (
    !week.deload &&
    week.sessions.every((session, index) => {
      const earlier = before.sessions[index];
      return earlier !== undefined && isSameSession(session, earlier, names);
    })
  );
}

function firstWeek(week: PlannedWeek, count: number, names: Names): readonly string[] {
  const legend = legendOf(week, names);
  const said = new Set(legend);
  return [
    heading(`Week ${week.number} of ${count}`),
    ...bullets([RIR_IN_WORDS, ...legend]),
    ...week.sessions.flatMap((session) => sessionText(session, names, said)),
  ];
}

function laterWeek(week: PlannedWeek, before: PlannedWeek, names: Names): readonly string[] {
  const title = week.deload ? `Week ${week.number}, lighter` : `Week ${week.number}: what changes`;
  const lines = week.sessions.map((session, index) => {
    const earlier: PlannedSession | undefined = before.sessions[index];
    return week.deload || !earlier ? fullSession(session, names) : changedSession(session, earlier, names);
  });
  return [heading(title), ...lines];
}

/** Sentences about method rather than about one exercise: each is said once, above the sessions. */
function legendOf(week: PlannedWeek, names: Names): readonly string[] {
  const reasons = week.sessions.flatMap(({ items }) => items.flatMap((item) => item.reasons));
  const inOrder = LEGEND.flatMap((why) => reasons.filter((reason) => reason.why === why));
  return [...new Set(inOrder.map((reason) => reasonSentence(reason, names)))];
}
