// Which words may stand in a profile, a plan or an event? The closed unions as values, total by construction.
import type { GripId, GroupId, Level } from "@dorsal/content";
import { CONTRAINDICATIONS, EQUIPMENT } from "../equipment.ts";
import { GOALS, SEXES, WEEKDAYS } from "../profile.ts";
import { choice, type Schema } from "./json-schema.ts";

const GROUPS: Readonly<Record<GroupId, true>> = {
  lats: true,
  mid_back: true,
  lower_traps: true,
  upper_traps: true,
  rear_delts: true,
  external_rotators: true,
  elbow_flexors: true,
  erectors: true,
  grip: true,
  serratus: true,
  chest: true,
  front_delts: true,
  triceps: true,
  hips: true,
  core: true,
};

const GRIPS: Readonly<Record<GripId, true>> = {
  pronated_narrow: true,
  pronated_medium: true,
  pronated_wide: true,
  supinated: true,
  neutral_close: true,
  neutral_medium: true,
  neutral: true,
  rope: true,
  rotating: true,
  mixed: true,
  hook: true,
  v_handle: true,
  pronated: true,
};

export const GROUP_LIST = Object.keys(GROUPS) as readonly GroupId[];

export const level = (): Schema<Level> => choice([1, 2, 3, 4, 5]);
export const group = (): Schema<GroupId> => choice(GROUP_LIST);
export const grip = (): Schema<GripId> => choice(Object.keys(GRIPS) as readonly GripId[]);
export const equipment = () => choice(EQUIPMENT);
export const contraindication = () => choice(CONTRAINDICATIONS);
export const goal = () => choice(GOALS);
export const sex = () => choice(SEXES);
export const weekday = () => choice(WEEKDAYS);
