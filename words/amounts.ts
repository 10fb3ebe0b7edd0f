// How is a number said? At most two decimals, the right plural, rests as a lifter reads them.

/** "1.5", "6", "0.25": never a long tail of decimals. */
export function amount(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** "1 set", "2.5 sets". */
export function counted(value: number, one: string, many = `${one}s`): string {
  const said = amount(value);
  return `${said} ${said === "1" ? one : many}`;
}

/** "45 %", from a number already in percent. */
export function percent(value: number): string {
  return `${Math.round(value)} %`;
}

/** "0.3 %": where the tenths say something. */
export function finePercent(value: number): string {
  return `${Math.round(value * 10) / 10} %`;
}

/** "3.5 repetitions": a reserve that was worked out is known to a half at best (science 4.4). */
export function countedReps(value: number): string {
  return counted(Math.round(2 * value) / 2, "repetition");
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** "19 November", of a calendar day. */
export function dayOfYear(date: string): string {
  const [, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]}`;
}

/** "75 s", "2 min", "2 min 30 s". */
export function restText(seconds: number): string {
  if (seconds < 100) return `${amount(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds - minutes * 60);
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** "a, b and c". */
export function listed(parts: readonly string[], last = "and"): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts[parts.length - 1]}`;
}
