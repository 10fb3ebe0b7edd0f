// What time is it for the lifter? Read once per action; the engine gets it as an argument.

export interface Now {
  readonly ms: number;
  /** ISO 8601 with the device's own offset: its first ten characters are the lifter's day. */
  readonly instant: string;
  readonly today: string;
}

export function readClock(): Now {
  return asNow(new Date());
}

export function asNow(date: Date): Now {
  const offsetMin = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offsetMin * 60_000).toISOString().slice(0, -1);
  return { ms: date.getTime(), instant: `${local}${offsetText(offsetMin)}`, today: local.slice(0, 10) };
}

function offsetText(offsetMin: number): string {
  const hours = Math.trunc(Math.abs(offsetMin) / 60);
  const minutes = Math.abs(offsetMin) % 60;
  return `${offsetMin < 0 ? "-" : "+"}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
