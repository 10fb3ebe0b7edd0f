// How strong is the lifter in an exercise, also in one that was never done? As strong as in its nearest relative, times their
// ratio, with a wide interval (science 4.2). Another grip is a relative at ratio 1: it never resets strength (science 8.1).
import type { Catalog } from "@dorsal/content";
import type { Profile } from "../../training/profile.ts";
import { siblingLoadKg } from "../first/sibling-load.ts";
import { FITTED_MODEL } from "../forecast/forecast-model.ts";
import { strengthForecast } from "../forecast/strength/strength-forecast.ts";
import { type Transfer, transferStrength } from "../forecast/strength/transfer.ts";
import type { LifterKnowledge } from "./lifter-knowledge.ts";

/** Who lifts, and what is known of exercises. */
export interface Relations {
  readonly catalog: Catalog;
  readonly profile: Profile;
}

export interface KnownStrength {
  /** System loads. */
  readonly e1rmKg: number;
  readonly lo80Kg: number;
  readonly hi80Kg: number;
  /** The relative that it was taken from; null where the exercise speaks for itself. */
  readonly from: string | null;
}

/** Null where neither the exercise nor a relative was ever done. */
export function strengthOf(
  knowledge: LifterKnowledge,
  asked: { readonly exercise: string; readonly date: string },
  relations: Relations,
): KnownStrength | null {
  const transfer = transferTo(asked.exercise, knowledge, relations);
  const strength = transfer === null ? knowledge.strength : transferStrength(knowledge.strength, transfer);
  const said = strengthForecast(strength, asked, FITTED_MODEL);
  if (said === null) return null;
  const [e1rmKg, lo80Kg, hi80Kg] = [Math.exp(said.level), Math.exp(said.low), Math.exp(said.high)];
  return { e1rmKg, lo80Kg, hi80Kg, from: transfer?.from ?? null };
}

/** With what its nearest relative tells about an exercise that was never done; the same knowledge where it was. */
export function withRelative(
  knowledge: LifterKnowledge,
  exercise: string,
  relations: Relations,
): LifterKnowledge {
  const transfer = transferTo(exercise, knowledge, relations);
  if (transfer === null) return knowledge;
  return { ...knowledge, strength: transferStrength(knowledge.strength, transfer) };
}

/**
 * Exercises of the own body whose system loads mean the same: other grips, help, added load, other angles. What hangs on
 * grip strength or on one arm is not among them. Science 3.13; the lists are a design choice.
 */
const OWN_BODY: readonly (readonly string[])[] = [
  [
    "assisted_pull_up_machine",
    "band_assisted_pull_up",
    "chin_up",
    "neutral_pull_up",
    "pull_up",
    "suspension_pull_up",
    "weighted_pull_up",
  ],
  [
    "inverted_row",
    "inverted_row_bent_knee",
    "inverted_row_feet_elevated",
    "suspension_row",
    "table_row",
    "weighted_inverted_row",
  ],
  ["incline_push_up", "knee_push_up", "push_up", "push_up_feet_elevated", "wall_push_up"],
];

export const OWN_BODY_RELATIVES: readonly string[] = OWN_BODY.flat();

function transferTo(exercise: string, knowledge: LifterKnowledge, relations: Relations): Transfer | null {
  const done = doneExercises(knowledge);
  if (done.includes(exercise)) return null;
  const family = OWN_BODY.find((ids) => ids.includes(exercise));
  if (family === undefined) return bySetLoads(exercise, done, relations);
  const from = done.findLast((id) => family.includes(id));
  return from === undefined ? null : { exercise, from, lnRatio: 0 };
}

/** By the families of first loads: one kilogram of each relative, and what it is worth here. */
function bySetLoads(id: string, done: readonly string[], { catalog, profile }: Relations): Transfer | null {
  const exercise = catalog.exercises[id];
  if (exercise === undefined) return null;
  const past = done.map((from) => ({ exercise: from, loadKg: 1, reps: 1 }));
  const sibling = siblingLoadKg({ exercise, profile, catalog, past, asked: { reps: 1, rir: 0 } });
  return sibling && { exercise: id, from: sibling.from, lnRatio: Math.log(sibling.ratio) };
}

/** With a strength of their own; the one done last comes last. */
function doneExercises({ strength: { exercises } }: LifterKnowledge): readonly string[] {
  return [...exercises]
    .flatMap(([id, { strength: own }]) => {
      const day = own.isTransferred ? null : own.lastDay;
      return day === null ? [] : { id, day };
    })
    .sort((one, other) => one.day - other.day || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}
