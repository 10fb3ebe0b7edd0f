// What do the numbers of FIT messages mean? Those that a strength log needs: message and field numbers, kinds, scales.
import type { NumberTypeName } from "./base-types.ts";

export interface FitField {
  readonly number: number;
  readonly type: NumberTypeName | "string";
  /** Stored number per unit: 16 for sixteenths. */
  readonly scale: number;
}

const field = (number: number, type: FitField["type"], scale = 1): FitField => ({ number, type, scale });

/** Seconds since `FIT_EPOCH`, UTC; the same place in nearly every message. */
const timestamp = field(253, "uint32");
const messageIndex = field(254, "uint16");
const event = field(0, "enum");
const eventType = field(1, "enum");

export const FILE_ID = {
  global: 0,
  type: field(0, "enum"),
  manufacturer: field(1, "uint16"),
  product: field(2, "uint16"),
  timeCreated: field(4, "uint32"),
} as const;

export const SPORT = {
  global: 12,
  sport: field(0, "enum"),
  subSport: field(1, "enum"),
  name: field(3, "string"),
} as const;

export const SESSION = {
  global: 18,
  timestamp,
  messageIndex,
  event,
  eventType,
  startTime: field(2, "uint32"),
  sport: field(5, "enum"),
  subSport: field(6, "enum"),
  elapsedS: field(7, "uint32", 1000),
  timerS: field(8, "uint32", 1000),
  kcal: field(11, "uint16"),
  averageHeartRate: field(16, "uint8"),
  mostHeartRate: field(17, "uint8"),
  firstLap: field(25, "uint16"),
  laps: field(26, "uint16"),
} as const;

export const LAP = {
  global: 19,
  timestamp,
  messageIndex,
  event,
  eventType,
  startTime: field(2, "uint32"),
  elapsedS: field(7, "uint32", 1000),
  timerS: field(8, "uint32", 1000),
} as const;

export const EVENT = { global: 21, timestamp, event, eventType } as const;

export const WORKOUT = {
  global: 26,
  sport: field(4, "enum"),
  steps: field(6, "uint16"),
  name: field(8, "string"),
  subSport: field(11, "enum"),
} as const;

export const WORKOUT_STEP = {
  global: 27,
  messageIndex,
  name: field(0, "string"),
  durationType: field(1, "enum"),
  /** Milliseconds, centimetres or repetitions, as the type of duration says. */
  durationValue: field(2, "uint32"),
  targetType: field(3, "enum"),
  targetValue: field(4, "uint32"),
  intensity: field(7, "enum"),
  notes: field(8, "string"),
  category: field(10, "uint16"),
  exercise: field(11, "uint16"),
  weightKg: field(12, "uint16", 100),
  weightUnit: field(13, "uint16"),
} as const;

export const WEIGHT_SCALE = { global: 30, timestamp, weightKg: field(0, "uint16", 100) } as const;

export const ACTIVITY = {
  global: 34,
  timestamp,
  timerS: field(0, "uint32", 1000),
  sessions: field(1, "uint16"),
  type: field(2, "enum"),
  event: field(3, "enum"),
  eventType: field(4, "enum"),
  /** The lifter's clock at `timestamp`, counted in the same way. */
  localTimestamp: field(5, "uint32"),
} as const;

export const SET = {
  global: 225,
  timestamp: field(254, "uint32"),
  durationS: field(0, "uint32", 1000),
  reps: field(3, "uint16"),
  weightKg: field(4, "uint16", 16),
  setType: field(5, "enum"),
  startTime: field(6, "uint32"),
  /** Several guesses of the device, best first. */
  category: field(7, "uint16"),
  exercise: field(8, "uint16"),
  weightUnit: field(9, "uint16"),
  messageIndex: field(10, "uint16"),
} as const;

export const EXERCISE_TITLE = {
  global: 264,
  messageIndex,
  category: field(0, "uint16"),
  exercise: field(1, "uint16"),
  name: field(2, "string"),
} as const;

export const FILE_TYPE = { activity: 4, workout: 5 } as const;
export const SET_TYPE = { rest: 0, active: 1 } as const;
export const WEIGHT_UNIT = { kg: 1, lb: 2 } as const;
export const EVENTS = { timer: 0, session: 8, lap: 9, activity: 26 } as const;
export const EVENT_TYPE = { start: 0, stop: 1, stopAll: 4 } as const;
export const STEP_DURATION = { time: 0, distance: 1, open: 5, reps: 29 } as const;
export const STEP_TARGET_OPEN = 2;
export const INTENSITY = { active: 0, rest: 1, warmup: 2, cooldown: 3 } as const;
/** A maker without a number of its own. */
export const MANUFACTURER_DEVELOPMENT = 255;
/** An exercise outside of the profile; its name stands in an exercise title. */
export const UNKNOWN_CATEGORY = 65_534;
