// How does a plan stand in a calendar? One all-day entry for each session (iCalendar, RFC 5545).
import type { Plan, PlanItem } from "@dorsal/engine";
import type { NameOf } from "../history/performed-workout.ts";

export interface CalendarInput {
  readonly plan: Plan;
  /** Keeps the entries the same when the plan is written again: a calendar then updates them. */
  readonly planId: string;
  readonly nameOf: NameOf;
  /** When the file is written, in UTC: "2026-11-21T18:00:00Z". */
  readonly now: string;
}

export function planCalendar({ plan, planId, nameOf, now }: CalendarInput): string {
  const stamp = now.slice(0, 19).replace(/[-:]/g, "");
  const sessions = plan.weeks.flatMap((week) => week.sessions.map((session) => ({ week, session })));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dorsal//Upper-back training coach//EN",
    "CALSCALE:GREGORIAN",
    ...sessions.flatMap(({ week, session }) => [
      "BEGIN:VEVENT",
      `UID:${planId}-${session.date}@dorsal`,
      `DTSTAMP:${stamp}Z`,
      `DTSTART;VALUE=DATE:${session.date.replaceAll("-", "")}`,
      "TRANSP:TRANSPARENT",
      `SUMMARY:${escaped(`Upper back, ${Math.round(session.minutes)} min${week.deload ? " (lighter week)" : ""}`)}`,
      `DESCRIPTION:${escaped(session.items.map((item) => itemLine(item, nameOf)).join("\n"))}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function itemLine({ exercise, sets, reps, seconds, metres, rir }: PlanItem, nameOf: NameOf): string {
  const dose = reps
    ? `${reps[0]}-${reps[1]} reps`
    : seconds === undefined
      ? `${metres ?? 0} m`
      : `${seconds} s`;
  return `${nameOf(exercise)}: ${sets} x ${dose}${rir === undefined ? "" : `, ${rir} in reserve`}`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (char) => `\\${char}`).replaceAll("\n", "\\n");
}

const LONGEST_LINE = 75; // octets, RFC 5545 3.1

/** Long lines go on after a line break and a space; a character is never cut in two. */
function folded(line: string): string {
  let text = "";
  let length = 0;
  for (const char of line) {
    const octets = utf8Length(char);
    if (length + octets > LONGEST_LINE) {
      text += "\r\n ";
      length = 1;
    }
    text += char;
    length += octets;
  }
  return text;
}

function utf8Length(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
