// What must be checked before pulling on something at home? (science 2.4, 6.4)
import type { SafetyReason } from "@dorsal/engine";

export type Anchor = Extract<SafetyReason, { why: "anchor_checklist" }>["anchor"];

export const ANCHOR_CHECKLISTS: Readonly<Record<Anchor, readonly string[]>> = {
  door: [
    "the door opens away from you, so that your pull presses it into its frame",
    "it is shut and latched, better locked",
    "the knot or anchor sits on the far side and cannot slip",
    "you have pulled gently before you lean back",
  ],
  table: [
    "the table is heavy and stands on a floor that grips",
    "you hang under its middle, so that it cannot tip",
    "its top is fixed to its frame",
    "you have tested it with part of your weight",
  ],
  bar: [
    "the bar is rated for more than your weight",
    "its mount is tight and sits on something solid",
    "the floor below is clear",
    "you have tested it with part of your weight",
  ],
};
