// Is this a profile? Outside input is read once, here: a Profile with every default, or all problems at once with paths.
import type { Catalog, Level } from "@dorsal/content";
import { isCalendarDay, isPlannedDay, nextMonday, PLANNED_DAYS } from "../../training/calendar.ts";
import { CONTRAINDICATIONS, EQUIPMENT } from "../../training/equipment.ts";
import {
  GOALS,
  type Profile,
  type ProfileProblem,
  SEXES,
  WEEKDAYS,
  type Weekday,
} from "../../training/profile.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import { isRecord, type NumberRule, ProblemList, readIds, readNumber, readOneOf } from "./field-readers.ts";
import { parseLoadsKg } from "./parse-loads.ts";

const KEYS = [
  "level", "goal", "days", "daysPerWeek", "minutes", "weeks", "startDate", "equipment", "household", "loadsKg",
  "contraindications", "exclude", "prefer", "dislike", "bodyMassKg", "ageYears", "sex", "maxPullUps",
  "extensorHoldS", "pushSetsElsewhere", "lastBlock", "seed",
]; // biome-ignore format: read as a list

/** Ranges of the numbers; where no source stands, a design choice that no real lifter leaves. */
const RANGES = {
  level: { min: 1, max: 5, whole: true },
  daysPerWeek: { min: 1, max: 6, whole: true },
  minutes: { min: 10, max: 120 },
  weeks: { min: 4, max: 12, whole: true },
  bodyMassKg: { min: 20, max: 350 },
  ageYears: { min: 0, max: 120 },
  maxPullUps: { min: 0, max: 100, whole: true },
  extensorHoldS: { min: 0, max: 1200 },
  pushSetsElsewhere: { min: 0, max: 100 },
  seed: { min: 0, max: 4_294_967_295, whole: true },
} satisfies Record<string, NumberRule>;

const DEFAULT_WEEKS = 6; // a mesocycle within the 4-8 weeks of science 3.12, design choice
const YOUNGEST_YEARS = 13; // science 6.5: under 13 an adult account only

/** Training days spread over the week with the most rest between, design choice. */
const SPREAD: readonly (readonly Weekday[])[] = [
  [],
  ["mon"],
  ["mon", "thu"],
  ["mon", "wed", "fri"],
  ["mon", "tue", "thu", "fri"],
  ["mon", "tue", "wed", "fri", "sat"],
  ["mon", "tue", "wed", "thu", "fri", "sat"],
];

/**
 * Reads a profile from JSON-like input. `today` is an ISO day; week 1 starts on the Monday after it unless `startDate` says otherwise.
 * Lists come back sorted and without doubles, so that their order never matters.
 */
export function parseProfile(
  input: unknown,
  catalog: Catalog,
  today: string,
): Result<Profile, readonly ProfileProblem[]> {
  const list = new ProblemList();
  if (!isRecord(input)) {
    list.add("", "wrong_type", input, "an object with level, goal, days or daysPerWeek, and minutes");
    return refuse(list.problems);
  }
  for (const key of Object.keys(input).sort()) {
    if (!KEYS.includes(key)) list.add(key, "unknown_key", key, `one of ${KEYS.join(", ")}`);
  }
  const profile = readProfile(input, { catalog, today, list });
  return list.problems.length === 0 && profile ? ok(profile) : refuse(list.problems);
}

interface Reading {
  readonly catalog: Catalog;
  readonly today: string;
  readonly list: ProblemList;
}

function readProfile(input: Record<string, unknown>, reading: Reading): Profile | undefined {
  const { list, catalog } = reading;
  const ids = Object.keys(catalog.exercises).sort();
  const optional = (key: keyof typeof RANGES) =>
    input[key] === undefined ? undefined : readNumber(input[key], key, RANGES[key], list);
  const exercises = (key: string) =>
    input[key] === undefined ? [] : readIds(input[key], key, ids, list, "unknown_exercise");

  const level = required("level", input, list) ? optional("level") : undefined;
  const goal = required("goal", input, list) ? readOneOf(input.goal, "goal", GOALS, list) : undefined;
  const minutes = required("minutes", input, list) ? optional("minutes") : undefined;
  const days = readDays(input, list);
  const bodyMassKg = optional("bodyMassKg");
  const ageYears = readAge(input, list);
  const maxPullUps = optional("maxPullUps");
  const extensorHoldS = optional("extensorHoldS");
  const profile = {
    days,
    weeks: optional("weeks") ?? DEFAULT_WEEKS,
    startDate: readStart(input.startDate, reading),
    equipment: input.equipment === undefined ? [] : readIds(input.equipment, "equipment", EQUIPMENT, list),
    household: readHousehold(input.household, list),
    loadsKg: input.loadsKg === undefined ? {} : parseLoadsKg(input.loadsKg, list),
    contraindications:
      input.contraindications === undefined
        ? []
        : readIds(input.contraindications, "contraindications", CONTRAINDICATIONS, list),
    exclude: exercises("exclude"),
    prefer: exercises("prefer"),
    dislike: exercises("dislike"),
    ...(bodyMassKg === undefined ? {} : { bodyMassKg }),
    ...(ageYears === undefined ? {} : { ageYears }),
    sex:
      input.sex === undefined ? "unspecified" : (readOneOf(input.sex, "sex", SEXES, list) ?? "unspecified"),
    ...(maxPullUps === undefined ? {} : { maxPullUps }),
    ...(extensorHoldS === undefined ? {} : { extensorHoldS }),
    pushSetsElsewhere: optional("pushSetsElsewhere") ?? 0,
    lastBlock: exercises("lastBlock"),
    seed: optional("seed") ?? 1,
  } as const;
  if (level === undefined || goal === undefined || minutes === undefined) return undefined;
  return { level: level as Level, goal, minutes, ...profile };
}

function required(key: string, input: Record<string, unknown>, list: ProblemList): boolean {
  if (input[key] !== undefined) return true;
  list.add(key, "missing");
  return false;
}

function readDays(input: Record<string, unknown>, list: ProblemList): readonly Weekday[] {
  const perWeek =
    input.daysPerWeek === undefined
      ? undefined
      : readNumber(input.daysPerWeek, "daysPerWeek", RANGES.daysPerWeek, list);
  if (input.days === undefined) {
    if (input.daysPerWeek === undefined) list.add("days", "missing", undefined, "days or daysPerWeek");
    return SPREAD[perWeek ?? 1] ?? [];
  }
  const problemsBefore = list.problems.length;
  const days = readIds(input.days, "days", WEEKDAYS, list);
  if (Array.isArray(input.days) && input.days.length === 0)
    list.add("days", "missing", undefined, "at least one day");
  if (days.length > RANGES.daysPerWeek.max)
    list.add("days", "out_of_range", `${days.length} days`, "at most 6 days");
  const isUnderstood = list.problems.length === problemsBefore;
  if (isUnderstood && perWeek !== undefined && perWeek !== days.length) {
    list.add(
      "daysPerWeek",
      "contradiction",
      perWeek,
      `${days.length}, as many as days names, or only one of both`,
    );
  }
  return days;
}

function readAge(input: Record<string, unknown>, list: ProblemList): number | undefined {
  if (input.ageYears === undefined) return undefined;
  const age = readNumber(input.ageYears, "ageYears", RANGES.ageYears, list);
  if (age !== undefined && age < YOUNGEST_YEARS) return list.add("ageYears", "under_13", age, "13 or older");
  return age;
}

function readHousehold(value: unknown, list: ProblemList): boolean {
  if (value === undefined) return true;
  if (typeof value !== "boolean") list.add("household", "wrong_type", value, "true or false");
  return value !== false;
}

function readStart(value: unknown, { today, list }: Reading): string {
  if (value === undefined) return nextMonday(today);
  if (typeof value !== "string") list.add("startDate", "wrong_type", value, A_DAY);
  else if (!isCalendarDay(value)) list.add("startDate", "not_allowed", value, A_DAY);
  else if (!isPlannedDay(value)) list.add("startDate", "out_of_range", value, PLANNED);
  else return value;
  return today;
}

const A_DAY = "a day such as 2026-11-23";
const PLANNED = `a day from ${PLANNED_DAYS.first} to ${PLANNED_DAYS.last}`;
