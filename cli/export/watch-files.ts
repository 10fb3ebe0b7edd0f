// Which files does a watch take? One FIT activity for each workout done, one FIT workout for each session planned.
import type { JournalState, Plan } from "@dorsal/engine";
import {
  fitActivityLosses,
  fitWorkoutLosses,
  type Loss,
  type NameOf,
  type PlanLoss,
  performedHistory,
  writeFitActivity,
  writeFitWorkout,
} from "@dorsal/formats";
import { lossPhrase, watchLossPhrase } from "@dorsal/words";

export interface WatchFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** What the files do not hold, as phrases. */
  readonly losses: readonly string[];
}

export function activityFiles(state: JournalState, nameOf: NameOf): WatchFiles {
  const history = performedHistory(state, nameOf);
  const used = new Set<string>();
  const files = history.flatMap((workout) => {
    const written = writeFitActivity(workout);
    return written.ok ? [{ name: freeName(used, clockName(workout.startedAt)), bytes: written.value }] : [];
  });
  const withoutDate = history.length - files.length;
  return {
    files,
    losses: [
      ...added(history.flatMap(fitActivityLosses)).map(lossPhrase),
      ...(withoutDate === 0 ? [] : [`workouts of a date that FIT cannot write: ${withoutDate}`]),
    ],
  };
}

export function workoutFiles(
  plan: Plan,
  { nameOf, unit }: { nameOf: NameOf; unit: "kg" | "lb" },
): WatchFiles {
  const sessions = plan.weeks.flatMap((week) => week.sessions.map((session) => ({ week, session })));
  return {
    files: sessions.map(({ week, session }) => {
      const name = `Week ${week.number} ${session.day}`;
      return { name: `${session.date}.fit`, bytes: writeFitWorkout({ session, name, nameOf, unit }) };
    }),
    losses: added(sessions.flatMap(({ session }) => fitWorkoutLosses(session))).map(watchLossPhrase),
  };
}

/** The same detail of many files is told once. */
function added<L extends Loss | PlanLoss>(losses: readonly L[]): readonly L[] {
  const byDetail = Map.groupBy(losses, ({ detail }) => detail);
  return [...byDetail.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, count: others.reduce((sum, { count }) => sum + count, first.count) }] : [],
  );
}

/** "2021-07-07-1705.fit". */
function clockName(startedAt: string): string {
  return startedAt.length === 10
    ? startedAt
    : `${startedAt.slice(0, 10)}-${startedAt.slice(11, 16).replace(":", "")}`;
}

function freeName(used: Set<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; used.has(name); number++) name = `${wanted}-${number}`;
  used.add(name);
  return `${name}.fit`;
}
