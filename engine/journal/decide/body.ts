// What does the body say? Pain and body mass; a red flag ends the open session, whatever else was planned.

import { isCalendarDay } from "../../training/calendar.ts";
import { ok, refuse } from "../../training/result.ts";
import type { DataOf, JournalEvent, PainNoted } from "../events.ts";
import { findSession } from "../evolve/sessions.ts";
import type { Decision } from "../refusals.ts";
import type { JournalState } from "../state.ts";
import { firstOf, outOfRange } from "./range.ts";

export function decideNotePain(state: JournalState, pain: PainNoted): Decision {
  const { sessionId } = pain;
  if (sessionId !== undefined && !findSession(state, sessionId))
    return refuse({ why: "session_unknown", sessionId });
  const refusal = firstOf(outOfRange("pain", pain.during), outOfRange("pain", pain.nextMorning));
  if (refusal) return refuse(refusal);
  return ok([{ type: "PainNoted", data: pain }, ...redFlagStop(state, pain)]);
}

export function decideRecordBodyMass(_: JournalState, recorded: DataOf<"BodyMassRecorded">): Decision {
  if (!isCalendarDay(recorded.date)) return refuse({ why: "not_a_day", found: recorded.date });
  const refusal = outOfRange("body_mass", recorded.bodyMassKg);
  return refusal ? refuse(refusal) : ok([{ type: "BodyMassRecorded", data: recorded }]);
}

export function decideCheckIn(checkIn: DataOf<"CheckInRecorded">): Decision {
  const { sleepHours, sleep, soreness, energy, stress, wellSince } = checkIn;
  if (wellSince !== undefined && !isCalendarDay(wellSince))
    return refuse({ why: "not_a_day", found: wellSince });
  const scales = [sleep, soreness, energy, stress].map((answer) => outOfRange("check_in", answer));
  const refusal = firstOf(outOfRange("sleep", sleepHours), ...scales);
  return refusal ? refuse(refusal) : ok([{ type: "CheckInRecorded", data: checkIn }]);
}

/** Science 6.2: with a red flag training stops now. */
function redFlagStop(
  state: JournalState,
  { redFlags, sessionId, notedAt }: PainNoted,
): readonly JournalEvent[] {
  const session = sessionId === undefined ? undefined : findSession(state, sessionId);
  if (redFlags.length === 0 || !session || session.finished) return [];
  return [
    {
      type: "SessionFinished",
      data: { sessionId: session.sessionId, endedAt: notedAt, stopped: "red_flag" },
    },
  ];
}
