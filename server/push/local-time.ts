// What time is it where a person is? The calendar day, and the next instant at which a clock on the wall there shows a time.

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** "2026-11-21" */
export function dayIn(timeZone: string, ms: number): string {
  return wallClock(timeZone, ms).slice(0, 10);
}

/** The first moment after `ms` at which it is `time` ("07:30") there; where the clocks skip it, the moment of the skip. */
export function nextAt(time: string, timeZone: string, ms: number): number {
  for (let day = -1; ; day += 1) {
    const date = new Date(Date.parse(`${dayIn(timeZone, ms)}T12:00:00Z`) + day * DAY_MS)
      .toISOString()
      .slice(0, 10);
    const at = instantOf(`${date}T${time}`, timeZone);
    if (at > ms) return at;
  }
}

/** Of a wall clock: guessed as if it were UTC, then put right by what the clock there shows. */
function instantOf(wall: string, timeZone: string): number {
  const wanted = Date.parse(`${wall}:00Z`);
  let at = wanted;
  // Twice: the first correction may cross a change of the clocks.
  for (let pass = 0; pass < 2; pass += 1) at += wanted - Date.parse(`${wallClock(timeZone, at)}Z`);
  return at;
}

/** "2026-11-21T18:00:00" */
function wallClock(timeZone: string, ms: number): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return format.format(ms).replace(" ", "T");
}
