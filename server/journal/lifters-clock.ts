// What time is it for a lifter, as the server can tell? An instant with the offset that the lifter's last session had.
import type { JournalState } from "@dorsal/engine";

const MS_PER_MINUTE = 60_000;

/** Minutes east of UTC; the server's own where the log knows none. */
export function lastOffset({ sessions }: Pick<JournalState, "sessions">, nowMs: number): number {
  const match = /([+-])(\d{2}):(\d{2})$/.exec(sessions.at(-1)?.startedAt ?? "");
  if (match === null) return -new Date(nowMs).getTimezoneOffset();
  const [, sign, hours, minutes] = match;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** "2026-11-21T20:15:03.120-05:00" */
export function instantAt(ms: number, offsetMinutes: number): string {
  const local = new Date(ms + offsetMinutes * MS_PER_MINUTE).toISOString().slice(0, -1);
  const size = Math.abs(offsetMinutes);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${local}${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
