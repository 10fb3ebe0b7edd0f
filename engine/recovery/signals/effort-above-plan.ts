// Do the sessions feel harder than the plan means them to? Points of RPE above what was asked. Science 3.12.
import { dayOf } from "../../journal/calendar.ts";
import { setsOf } from "../../journal/sessions.ts";
import type { SessionRecord } from "../../journal/state.ts";
import { addDays } from "../../training/calendar.ts";
import type { SignalReason } from "../../training/reason.ts";
import { type Reading, SIGNAL_DAYS } from "./reading.ts";

const EFFORT_POINTS = 1.5; // science 3.12, points of RPE
const SESSIONS_JUDGED = 3; // design choice: one hard day is no signal

/** `since`: the last day of a lighter week; what was before it is spent. */
export function effortAbovePlan({ state, today }: Reading, since: string): SignalReason | null {
  const from = addDays(today, -SIGNAL_DAYS);
  const felt = state.sessions
    .filter(
      ({ finished, startedAt }) => finished !== null && dayOf(startedAt) >= from && dayOf(startedAt) > since,
    )
    .flatMap((session) => harderThanAsked(session) ?? [])
    .slice(-SESSIONS_JUDGED);
  const points = felt.reduce((sum, one) => sum + one, 0) / felt.length;
  return felt.length === SESSIONS_JUDGED && points >= EFFORT_POINTS
    ? { why: "effort_above_plan", points }
    : null;
}

/** Points of RPE above what was asked: set by set where the reserve was told, else the session as a whole. */
function harderThanAsked(session: SessionRecord): number | null {
  const asked = setsOf(session).flatMap(({ facts, prescribed }) =>
    facts.setType === "working" && prescribed?.rir !== undefined
      ? { rir: prescribed.rir, told: facts.rir }
      : [],
  );
  const told = asked.filter((set) => set.told !== undefined);
  if (told.length > 0) return mean(told.map((set) => set.rir - (set.told ?? set.rir)));
  const whole = session.finished?.sessionRpe;
  if (whole === undefined || asked.length === 0) return null;
  return whole - (10 - mean(asked.map(({ rir }) => rir)));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
