// When was it? Dates as apps write them, in the app's language, as "2021-07-07T17:05:17" or "2021-07-07".
import { monthNamed } from "./month-names.ts";

/**
 * The instant in the form of `WrittenSet.at`; null where no date can be read. `dayFirst` settles 05/06/2026.
 * Understands ISO forms, "3 May 2025, 10:20", "Jun 11, 2026, 1:01 PM", "11 Nis 2026, 13:05", "25.07.2026 14:21", "19/11/18".
 */
export function writtenInstant(text: string, dayFirst = true): string | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return (
    isoInstant(plain) ?? namedMonth(plain) ?? slashed(plain, dayFirst) ?? namedMonth(afterWeekday(plain))
  );
}

/** "Wednesday, May 13, 2026", "mercredi 13 mai 2026". */
function afterWeekday(text: string): string {
  return text.replace(/^[\p{L}-]+,? /u, "");
}

/** Characters of the longest form of all languages, and some. */
const LONGEST = 80;

/** "2026-03-07 09:01:00 +00:00", "2026-06-29T04:56:39.712Z", "2026-06-29 04:56", "2026-06-29". */
function isoInstant(text: string): string | null {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?(?: ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/i.exec(
      text,
    );
  if (!found) return null;
  const [, year = "", month = "", day = "", hour, minute = "00", second = "00", zone] = found;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined) return `${year}-${month}-${day}`;
  return withTime(`${year}-${month}-${day}`, { hour: Number(hour), minute, second, zone: zoneOf(zone) });
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(z|utc|[+-]00:?00)$/i.test(zone)) return "Z";
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

interface Clock {
  readonly hour: number;
  readonly minute: string;
  readonly second: string;
  readonly zone: string;
}

function withTime(day: string, { hour, minute, second, zone }: Clock): string | null {
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${day}T${two(hour)}:${minute}:${second}${zone}`;
}

/** "3 May 2025, 10:20", "3. Mai 2025 10:20", "3 de mai. de 2025, 10:20", "Jun 11, 2026, 1:01 PM". */
function namedMonth(text: string): string | null {
  const dayBefore = /^(\d{1,2})\.?(?: de)? ([\p{L}]+)\.?(?: de)?,? (\d{4})(?:,? (.+))?$/u.exec(text);
  const monthBefore = /^([\p{L}]+)\.? (\d{1,2}),? (\d{4})(?:,? (.+))?$/u.exec(text);
  const [day, word, year, time] = dayBefore
    ? [dayBefore[1], dayBefore[2], dayBefore[3], dayBefore[4]]
    : [monthBefore?.[2], monthBefore?.[1], monthBefore?.[3], monthBefore?.[4]];
  const month = monthNamed(word ?? "");
  if (day === undefined || year === undefined || month === null) return null;
  return dated({ year: Number(year), month, day: Number(day) }, time);
}

/** "19/11/18", "05/16/18", "25.07.2026 14:21", "2026/07/25". */
function slashed(text: string, dayFirst: boolean): string | null {
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,? (.+))?$/.exec(text);
  if (yearLast) {
    const [, a = "", b = "", year = "", time] = yearLast;
    const [day, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return dated({ year: fullYear(Number(year)), month, day }, time);
  }
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:,? (.+))?$/.exec(text);
  if (!yearFirst) return null;
  const [, year = "", month = "", day = "", time] = yearFirst;
  return dated({ year: Number(year), month: Number(month), day: Number(day) }, time);
}

/** Two digits: no log is older than 1970. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dated({ year, month, day }: Day, time: string | undefined): string | null {
  if (!isDay(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (time === undefined) return date;
  const clock = CLOCK.exec(time.trim());
  if (!clock) return null;
  const [, before, hour = "", minute = "", second = "00", after] = clock;
  const half = (before ?? after)?.toLowerCase();
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null;
  return withTime(date, { hour: in24(Number(hour), half), minute, second, zone: "" });
}

/** "10:20", "at 1:01 PM", "alle ore 13:05", "Çarşamba 13:05", "ÖS 01:05", "13 h 05", "1:05 p. m.", "14:21 Uhr". */
const CLOCK =
  /^(?:(öö|ös) |(?:[\p{L}]+ ){0,3})(\d{1,2}) ?[:.h] ?(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?(?:(öö|ös|[ap]\.? ?m\.?)|uhr)?$/iu;

function in24(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  // "PM" in English and Spanish, "ÖS" in Turkish.
  return (hour % 12) + (half.startsWith("p") || half === "ös" ? 12 : 0);
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The instant so many seconds later, in the same form; a day without a clock stays as it is. */
export function endOf(at: string, seconds: number): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(.*)$/.exec(at);
  if (!found) return at;
  const [, day = "", hour = "", minute = "", second = "", zone = ""] = found;
  const total = Math.round(Number(hour) * 3600 + Number(minute) * 60 + Number(second) + seconds);
  const days = Math.floor(total / 86_400);
  const rest = total - days * 86_400;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(":");
  return `${daysLater(day, days)}T${clock}${zone}`;
}

function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  // Arithmetic on the calendar alone: no clock and no zone is asked.
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Seconds from one instant to another, both in the same form; NaN where one has no clock. */
export function secondsBetween(from: string, to: string): number {
  return utcSeconds(to) - utcSeconds(from);
}

/** As if the clock on the wall were that of Greenwich; an offset, where there is one, is counted. */
function utcSeconds(at: string): number {
  if (at.length < 19) return Number.NaN;
  return Date.parse(at.length === 19 ? `${at}Z` : at) / 1000;
}
