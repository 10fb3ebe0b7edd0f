// Is every item written down completely? Dose, sides, RIR, rest, technique and reasons, item by item.
// Superset partners name each other, stand next to each other in one session and have equal sets.
// A drop set has `technique: "drop_set"` and 1-2 drops together (science 3.12).
import type { PlanItem } from "@dorsal/engine";
import { type ItemFacts, placeOfItem, placeOfSession, type SessionFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

/** Four phases for repetitions; one word ("hold", "walk") for seconds and metres. */
const TEMPO = /^[0-9X]+-[0-9X]+-[0-9X]+-[0-9X]+$/;
const UNPACED = /^[a-z]+$/;
/** Drops after the last set: science 3.12. */
const MOST_DROPS = 2;
const MOST_RIR = 5;

export function itemShapeViolations(session: SessionFacts): Violation[] {
  const wrongKind = session.work.filter(({ item }) => item.kind !== "work");
  return [
    ...[...session.work, ...session.around].flatMap(itemViolations),
    ...session.work.flatMap(rirPresent),
    ...session.work.flatMap((facts) => supersetViolations(facts, session)),
    ...wrongKind.map((facts) => ({
      rule: "item_kind",
      where: placeOfItem(facts),
      what: `${facts.item.kind} among the work`,
    })),
    ...brokenWhen(
      session.around.some(({ item }) => item.kind === "work"),
      "item_kind",
      placeOfSession(session),
      "work in the warm-up or cool-down",
    ),
  ];
}

function itemViolations(facts: ItemFacts): Violation[] {
  const { item, exercise } = facts;
  const where = placeOfItem(facts);
  const amounts = [item.reps, item.seconds, item.metres].filter((amount) => amount !== undefined);
  const unit = exercise.dose.unit;
  return [
    ...brokenWhen(item.reasons.length === 0, "no_reason", where, "has no reason"),
    ...brokenWhen(!Number.isInteger(item.sets) || item.sets < 1, "sets", where, `${item.sets} sets`),
    ...brokenWhen(amounts.length !== 1 || item[unit] === undefined, "dose", where, `wants ${unit} alone`),
    ...brokenWhen(!isRange(item.reps), "reps", where, `${item.reps}`),
    ...brokenWhen(!((item.seconds ?? 1) > 0 && (item.metres ?? 1) > 0), "dose", where, "is not positive"),
    ...brokenWhen(item.perSide !== exercise.unilateral, "per_side", where, `perSide ${item.perSide}`),
    ...brokenWhen(!(item.restS >= 0), "rest", where, `${item.restS} s`),
    ...brokenWhen(!(item.reps ? TEMPO : UNPACED).test(item.tempo), "tempo", where, item.tempo),
    ...brokenWhen(item.reps === undefined && item.rir !== undefined, "rir_on_time", where, `rir ${item.rir}`),
    ...brokenWhen(!isRir(item.rir), "rir_value", where, `rir ${item.rir}`),
    ...brokenWhen(
      item.grip !== null && !exercise.grips.includes(item.grip),
      "grip",
      where,
      `${item.grip} is not among ${exercise.grips}`,
    ),
    ...brokenWhen(!techniqueAgrees(item), "technique", where, `${item.technique}, drops ${item.drops}`),
  ];
}

function rirPresent(facts: ItemFacts): Violation[] {
  const missing = facts.item.reps !== undefined && facts.item.rir === undefined;
  return brokenWhen(missing, "rir_missing", placeOfItem(facts), "has repetitions but no RIR");
}

function isRange(reps: PlanItem["reps"]): boolean {
  if (!reps) return true;
  const [lo, hi] = reps;
  return Number.isInteger(lo) && Number.isInteger(hi) && lo >= 1 && lo <= hi;
}

function isRir(rir: number | undefined): boolean {
  return rir === undefined || (Number.isInteger(rir) && rir >= 0 && rir <= MOST_RIR);
}

function techniqueAgrees({ technique, drops, supersetWith }: PlanItem): boolean {
  const dropsAgree =
    technique === "drop_set" ? drops !== undefined && drops >= 1 && drops <= MOST_DROPS : drops === undefined;
  return dropsAgree && (technique === "superset") === (supersetWith !== undefined);
}

function supersetViolations(facts: ItemFacts, session: SessionFacts): Violation[] {
  const { item } = facts;
  if (item.supersetWith === undefined) return [];
  const where = placeOfItem(facts);
  const here = session.work.findIndex((other) => other.item.id === item.id);
  const there = session.work.findIndex((other) => other.item.id === item.supersetWith);
  const partner = session.work[there]?.item;
  if (!partner) return [{ rule: "superset_partner", where, what: `no ${item.supersetWith} in the session` }];
  return [
    ...brokenWhen(
      partner.supersetWith !== item.id,
      "superset_symmetric",
      where,
      `${partner.id} names another`,
    ),
    ...brokenWhen(partner.sets !== item.sets, "superset_sets", where, `${item.sets} and ${partner.sets}`),
    ...brokenWhen(Math.abs(here - there) !== 1, "superset_neighbours", where, `places ${here} and ${there}`),
  ];
}
