// How far does the body lean? The angle from the vertical is the dial of suspension work and of inverted rows: on to the
// horizontal in steps, then the feet go up, then a load comes. Science 3.13; steps, start and ends: design choices.
import type { Catalog, Exercise } from "@dorsal/content";
import type { Reason } from "../../../training/reason.ts";
import { leverLoadKg, suspensionLoadKg } from "../../estimates/bodyweight-load.ts";
import type { PrescribeAsk } from "../aim.ts";
import { suits } from "../rung.ts";

/** Degrees, and the feet on a bench. */
export interface Lean {
  readonly angleDeg: number;
  readonly feetUp?: true | undefined;
}

export interface LeanStep extends Lean {
  readonly reasons: readonly Reason[];
}

/** Degrees a step, and where suspension work begins. Design choice. */
const STEP_DEG = 15;
export const START_DEG = 30;
const FLATTEST_DEG = 90;
/** A door holds a leaning body, not a hanging one; small muscles do not carry a horizontal one. Design choice. */
const ON_A_DOOR_DEG = 60;
const SMALL_MUSCLES_DEG = 75;
/** From feet on the bench back to the floor: about a tenth less. Design choice. */
const FEET_DOWN_DEG = 75;
/** The rung that feet on a bench are. */
const FEET_UP_RUNG = "inverted_row_feet_elevated";

export function leansBySuspension({ bodyweightModel }: Pick<Exercise, "bodyweightModel">): boolean {
  return bodyweightModel === "suspension_angle";
}

/** Null at the end of the dial. */
export function leanFurther(ask: PrescribeAsk, { angleDeg, feetUp }: Lean): LeanStep | null {
  const flattest = flattestDeg(ask.exercise);
  if (feetUp) return null;
  if (angleDeg < flattest) {
    const further = Math.min(flattest, stepFrom(angleDeg, 1));
    return { angleDeg: further, reasons: [{ why: "lean_further", angleDeg: further }] };
  }
  const mayRaise = flattest === FLATTEST_DEG && suits(FEET_UP_RUNG, ask);
  return mayRaise ? { angleDeg, feetUp: true, reasons: [{ why: "raise_feet" }] } : null;
}

/** Null where the body stands almost upright already. */
export function leanLess({ angleDeg, feetUp }: Lean): LeanStep | null {
  const less = feetUp ? FEET_DOWN_DEG : stepFrom(angleDeg, -1);
  if (less < STEP_DEG) return null;
  return { angleDeg: less, feetUp: undefined, reasons: [{ why: "lean_less", angleDeg: less }] };
}

/** The steepest lean that moves no more than this share of what the last one moved. */
export function leanAfterBreak(exercise: Exercise, catalog: Catalog, last: Lean & { share: number }): Lean {
  const mostKg = leanKg(exercise, catalog, last) * last.share;
  let lean: Lean = last;
  while (leanKg(exercise, catalog, lean) > mostKg) {
    const less = leanLess(lean);
    if (less === null) return lean;
    lean = { angleDeg: less.angleDeg };
  }
  return lean;
}

/** Share of body mass. Rows on a bar: 0.70 sin(angle), 0.75 with the feet up (science 3.13). */
const ON_A_BAR = 0.7;
const FEET_UP = 0.75;

export function leanKg(exercise: Exercise, catalog: Catalog, { angleDeg, feetUp }: Lean): number {
  if (feetUp) return FEET_UP;
  if (leansBySuspension(exercise)) return suspensionLoadKg(1, angleDeg, catalog.suspensionAngle);
  return leverLoadKg(1, angleDeg, exercise.bodyweightFraction ?? ON_A_BAR);
}

function flattestDeg({ pattern, equipmentAnyOf }: Exercise): number {
  if (equipmentAnyOf.every((things) => things.includes("door"))) return ON_A_DOOR_DEG;
  return pattern === "horizontal_pull" ? FLATTEST_DEG : SMALL_MUSCLES_DEG;
}

/** The next whole step up or down. */
function stepFrom(angleDeg: number, by: 1 | -1): number {
  const steps = angleDeg / STEP_DEG;
  return STEP_DEG * (by > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1);
}
