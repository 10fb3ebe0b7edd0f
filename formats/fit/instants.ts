// When was it, as FIT counts? Seconds since the last day of 1989, UTC, to and from the instants of a training log.

export const FIT_EPOCH_MS = Date.UTC(1989, 11, 31);
/** Smaller numbers count from when the device was switched on: no dates. It is 4 July 1998. */
export const FIRST_DATE = 0x1000_0000;
/** The farthest clocks on earth are 14 hours ahead. */
const MOST_OFFSET_S = 14 * 3600;
/** All zones in use lie on quarters of an hour. */
const QUARTER_S = 900;

const DAY_S = 86_400;
const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** Tells the instants of one file, "2026-06-01T17:30:00+05:30"; "Z" where the lifter's clock is not known. */
export class FitClock {
  readonly #offsetS: number;
  readonly #zone: string;
  /** Sets of one workout mostly share their day. */
  #day = { number: Number.NaN, text: "" };

  constructor(offsetS: number) {
    this.#offsetS = offsetS;
    this.#zone = zoneText(offsetS);
  }

  instant(seconds: number): string {
    const local = seconds + this.#offsetS;
    const number = Math.floor(local / DAY_S);
    if (number !== this.#day.number) this.#day = { number, text: dayText(number) };
    const rest = local - number * DAY_S;
    const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
    return `${this.#day.text}T${clock}${this.#zone}`;
  }
}

function dayText(number: number): string {
  return new Date(FIT_EPOCH_MS + number * DAY_S * 1000).toISOString().slice(0, 10);
}

function zoneText(offsetS: number): string {
  if (offsetS === 0) return "Z";
  const minutes = Math.abs(offsetS) / 60;
  return `${offsetS < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How far the lifter's clock was ahead, seconds; 0 where it cannot be. */
export function clockOffset(timestamp: number | null, localTimestamp: number | null): number {
  if (timestamp === null || localTimestamp === null) return 0;
  const offset = Math.round((localTimestamp - timestamp) / QUARTER_S) * QUARTER_S;
  return Math.abs(offset) > MOST_OFFSET_S ? 0 : offset;
}

export interface FitMoment {
  readonly seconds: number;
  readonly offsetS: number;
  /** The instant named a zone; otherwise its clock is taken for UTC. */
  readonly zoned: boolean;
}

/** Null for what is no instant, or one before `FIRST_DATE`. */
export function fitMoment(instant: string): FitMoment | null {
  const found = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(instant);
  if (!found) return null;
  const [, day = "", time = "T00:00:00", zone] = found;
  const ms = Date.parse(`${day}${time}${zone ?? "Z"}`);
  const seconds = Math.floor((ms - FIT_EPOCH_MS) / 1000);
  if (Number.isNaN(ms) || seconds < FIRST_DATE) return null;
  return { seconds, offsetS: offsetOf(zone), zoned: zone !== undefined };
}

function offsetOf(zone: string | undefined): number {
  const found = /^([+-])(\d{2}):(\d{2})$/.exec(zone ?? "");
  if (!found) return 0;
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60;
  return found[1] === "-" ? -seconds : seconds;
}
