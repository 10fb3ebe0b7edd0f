// How like is what a name says to what a catalogue entry is? A different movement, tool or decisive word is no likeness at
// all: wrong is worse than a custom exercise. The prices are a design choice, tried on two thirds of the names in the fixtures.
import type { GripId } from "@dorsal/content";
import { STYLES } from "../movements/traits.ts";
import type { NameReading } from "../reading/name-reading.ts";
import type { Profile } from "./profiles.ts";
import { isTold, usualTool } from "./usual-tool.ts";

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

export function likeness(name: NameReading, profile: Profile): Likeness | null {
  if (!sameDecisive(name, profile)) return null;
  const tool = toolFit(name, profile);
  if (tool === null) return null;
  const points = [...axisPoints(name, profile)];
  return {
    score: points.reduce((sum, one) => sum + one, tool.score + (profile.isOwnName ? OWN_NAME : 0)),
    unlike: points.filter((one) => one <= MAKES_UNLIKE).length,
    toolAssumed: tool.assumed,
  };
}

function* axisPoints(name: NameReading, { reading, exercise }: Profile): Generator<number> {
  for (const [axis, said] of name.axes) {
    const meant = reading.axes.get(axis);
    const weight = axis === "posture" ? POSTURE : 1;
    if (meant === said) yield SHARED * weight;
    else if (meant !== undefined) yield CONTRADICTED;
    else yield hasGrip(exercise.grips, said) ? GRIP_OF_ENTRY : ONLY_IN_NAME * weight;
  }
  if (hasStyle(name)) return;
  for (const [axis, meant] of reading.axes)
    if (!name.axes.has(axis))
      yield meant === "single_arm"
        ? ONE_ARM_ONLY_IN_ENTRY
        : ONLY_IN_ENTRY * (axis === "posture" ? POSTURE : 1);
}

/** A style that is named brings its tool and manner along: nobody says that a Meadows row is done with one arm. */
function hasStyle({ decisive }: NameReading): boolean {
  return [...decisive].some((word) => STYLES.has(word));
}

function sameDecisive(name: NameReading, { reading, exercise }: Profile): boolean {
  for (const word of reading.decisive) if (!name.decisive.has(word)) return false;
  for (const word of name.decisive)
    if (!reading.decisive.has(word) && !(word === "weighted" && takesWeight(exercise.loadType))) return false;
  return true;
}

function takesWeight(loadType: string): boolean {
  return loadType === "external" || loadType === "bodyweight_plus";
}

function toolFit(name: NameReading, profile: Profile): { score: number; assumed: boolean } | null {
  if (name.tools.size > 0) {
    for (const tool of name.tools)
      if (profile.entryTools.has(tool))
        return { score: profile.tools.has(tool) ? SHARED : 0, assumed: false };
    return null;
  }
  if (profile.tools.size === 0) return { score: 0, assumed: false };
  if (hasStyle(name)) return { score: 0, assumed: false };
  const usual = usualTool(name);
  return isTold(usual) && profile.tools.has(usual) ? { score: TOOL_ASSUMED, assumed: true } : null;
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
