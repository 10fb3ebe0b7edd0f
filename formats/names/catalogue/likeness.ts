// How like is what a name says to what a catalogue entry is? A different movement, tool or decisive word is no likeness at
// all: wrong is worse than a custom exercise. The prices are a design choice, tried on two thirds of the names in the fixtures.
import type { GripId } from "@dorsal/content";
import { STYLES } from "../movements/traits.ts";
import type { NameReading } from "../reading/name-reading.ts";
import type { Profile } from "./profiles.ts";
import { isTold } from "./usual-tool.ts";

export interface Likeness {
  readonly score: number;
  /** Words on one side only. */
  readonly unlike: number;
  /** The name does not tell the tool, the movement's usual one was taken. */
  readonly toolAssumed: boolean;
}

/** Points for a word on both sides, and prices of words on one side, by axis; how one stands matters least. */
const SHARED = 1;
const ONLY_IN_NAME = -0.35;
const ONLY_IN_ENTRY = -0.4;
const CONTRADICTED = -1.5;
const GRIP_OF_ENTRY = -0.05;
const TOOL_ASSUMED = -0.2;
const OWN_NAME = 0.01;
/** Smaller prices are no difference worth a doubt. */
const MAKES_UNLIKE = -0.1;
const POSTURE = 0.4;
/** An entry for one arm is never meant where the name does not say so. */
const ONE_ARM_ONLY_IN_ENTRY = -1.2;

/** What is asked of every entry, worked out once for a name. */
export interface Asked {
  readonly name: NameReading;
  readonly usual: string;
  readonly hasStyle: boolean;
}

/** Of an entry of the same movement and the same decisive words. */
export function likeness(asked: Asked, profile: Profile): Likeness | null {
  const tool = toolFit(asked, profile);
  if (tool === null) return null;
  const { axes, rest } = asked.name;
  let score = tool + (profile.isOwnName ? OWN_NAME : 0);
  let unlike = 0;
  const count = (points: number) => {
    score += points;
    if (points <= MAKES_UNLIKE) unlike += 1;
  };
  for (const [axis, said] of axes) count(pointsInName(axis, said, profile));
  for (const meaning of rest) if (!profile.reading.meanings.has(meaning)) count(ONLY_IN_NAME);
  if (!asked.hasStyle)
    for (const [axis, meant] of profile.reading.axes) if (!axes.has(axis)) count(pointsInEntry(axis, meant));
  return { score, unlike, toolAssumed: tool === TOOL_ASSUMED };
}

function pointsInName(axis: string, said: string, { reading, exercise }: Profile): number {
  const meant = reading.axes.get(axis);
  const weight = axis === "posture" ? POSTURE : 1;
  if (meant === said) return SHARED * weight;
  if (meant !== undefined) return CONTRADICTED;
  return hasGrip(exercise.grips, said) ? GRIP_OF_ENTRY : ONLY_IN_NAME * weight;
}

function pointsInEntry(axis: string, meant: string): number {
  if (meant === "single_arm") return ONE_ARM_ONLY_IN_ENTRY;
  return ONLY_IN_ENTRY * (axis === "posture" ? POSTURE : 1);
}

/** A style that is named brings its tool and manner along: nobody says that a Meadows row is done with one arm. */
export function hasStyle({ decisive }: NameReading): boolean {
  for (const word of decisive) if (STYLES.has(word)) return true;
  return false;
}

/** Points for the tool; null where it is another one. */
function toolFit({ name, usual, hasStyle: isStyle }: Asked, profile: Profile): number | null {
  if (name.tools.size > 0) {
    for (const tool of name.tools)
      if (profile.entryTools.has(tool)) return profile.tools.has(tool) ? SHARED : 0;
    return null;
  }
  if (profile.tools.size === 0 || isStyle) return 0;
  return isTold(usual) && profile.tools.has(usual) ? TOOL_ASSUMED : null;
}

const GRIPS: Readonly<Record<string, RegExp>> = {
  pronated: /^pronated/,
  supinated: /^supinated/,
  neutral: /^neutral|^v_handle/,
  wide: /wide/,
  medium: /medium/,
  close: /narrow|close/,
  mixed: /mixed/,
  rope: /^rope/,
  v_grip: /v_handle|neutral_close/,
};

function hasGrip(grips: readonly GripId[], said: string): boolean {
  const grip = GRIPS[said];
  return grip !== undefined && grips.some((one) => grip.test(one));
}
