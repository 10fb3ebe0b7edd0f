// In which order, and with which grip? Compounds first while fresh, partners side by side, carries last so that the grip is there when it is needed.
import type { Exercise, GripId } from "@dorsal/content";
import type { Profile } from "../../training/profile.ts";
import { gripFamily } from "../candidates/grip-family.ts";
import { isHinge, isPull, opensSession } from "../candidates/movement-kinds.ts";
import { FIRST_PULL_UP_LADDER } from "../candidates/pull-up-ladder.ts";
import type { DraftItem, DraftSession, DraftWeek, Planning } from "../periodise/draft.ts";

export function arrange(week: DraftWeek, planning: Planning): DraftWeek {
  const ordered = week.map((session) => ({ ...session, items: inOrder(session, planning) }));
  return withGrips(ordered, planning);
}

/** Sorts blocks (single items or pairs) by rank, hardest skill first within a rank. */
export function inOrder(session: DraftSession, planning: Planning): readonly DraftItem[] {
  const blocks: DraftItem[][] = [];
  for (const item of session.items) {
    const partner = blocks.find((block) => block[0]?.partner === item.candidate.exercise.id);
    if (partner) partner.push(item);
    else blocks.push([item]);
  }
  for (const block of blocks) block.sort((a, b) => compare(a, b, planning));
  blocks.sort((a, b) => {
    const [first] = a;
    const [second] = b;
    return first && second ? compare(first, second, planning) : 0;
  });
  return blocks.flat();
}

function compare(a: DraftItem, b: DraftItem, planning: Planning): number {
  const [one, other] = [a.candidate.exercise, b.candidate.exercise];
  return (
    rank(a, planning) - rank(b, planning) ||
    other.skill - one.skill ||
    other.spineLoad - one.spineLoad ||
    (one.id < other.id ? -1 : 1)
  );
}

/** From here a muscle is a primary one (content, `primary`). */
const FULL_CREDIT = 0.75;

/** Earlier in a session is lower: compounds while fresh, carries last. */
export function rank(item: DraftItem, { profile }: Planning): number {
  const { exercise } = item.candidate;
  if (profile.goal === "first_pull_up" && FIRST_PULL_UP_LADDER.has(exercise.id) && opensSession(exercise))
    return 0;
  if (exercise.category === "carry") return 7;
  if (exercise.dose.unit === "seconds") return 6;
  if (exercise.class !== "compound") return 5;
  if (exercise.category === "main" && (isHinge(exercise) || pullsInFull(exercise))) return 1;
  if (exercise.category === "main") return 2;
  return exercise.category === "push" ? 3 : 4;
}

/** What the whole session is about: a pull that counts in full for the back, not one that trains the trunk along the way. */
function pullsInFull(exercise: Exercise): boolean {
  const { lats = 0, mid_back: midBack = 0 } = exercise.groupCredit;
  return isPull(exercise) && Math.max(lats, midBack) >= FULL_CREDIT;
}

/** Turned-up palms load sore elbows and wrists (science 2.2); overhand pulls ask most of a sore shoulder (science 6.5). */
const UNKIND_TO_ELBOWS: readonly string[] = ["supinated", "mixed", "hook"];
const UNKIND_TO_SHOULDERS: readonly string[] = ["pronated"];
/** Offered by the catalogue, but never a first choice: lower load, shorter range (Andersen 2014). */
const LAST_CHOICE: readonly GripId[] = ["pronated_wide", "mixed", "hook"];

/** A grip that the catalogue warns of comes after one that only asks more; design choice. */
const WORST = 2000;
const UNKIND = 1000;

/** Price of each grip family that is unkind to this lifter. */
function unkindFamilies({ contraindications }: Profile): ReadonlyMap<string, number> {
  const elbows = contraindications.includes("elbow") || contraindications.includes("wrist");
  const shoulders = contraindications.includes("shoulder_pain");
  return new Map([
    ...(shoulders ? UNKIND_TO_SHOULDERS : []).map((family) => [family, UNKIND] as const),
    ...(elbows ? UNKIND_TO_ELBOWS : []).map((family) => [family, WORST] as const),
  ]);
}

/** Each pull takes the grip family that the week has used least; sore joints get neutral grips. */
function withGrips(week: DraftWeek, { profile }: Planning): DraftWeek {
  const unkind = unkindFamilies(profile);
  const used = new Map<string, number>();
  return week.map((session) => ({
    ...session,
    items: session.items.map((item) => {
      const grip = chooseGrip(item.candidate.exercise.grips, used, unkind);
      if (grip && isPull(item.candidate.exercise)) {
        const family = gripFamily(grip);
        used.set(family, (used.get(family) ?? 0) + item.sets);
      }
      return { ...item, grip };
    }),
  }));
}

/** The kindest grip for this lifter, whatever the week has used. */
export function kindestGrip(grips: readonly GripId[], profile: Profile): GripId | null {
  return chooseGrip(grips, new Map(), unkindFamilies(profile));
}

export function isUnkindGrip(grip: GripId, profile: Profile): boolean {
  return unkindFamilies(profile).has(gripFamily(grip));
}

function chooseGrip(
  grips: readonly GripId[],
  used: ReadonlyMap<string, number>,
  unkind: ReadonlyMap<string, number>,
): GripId | null {
  const price = (grip: GripId) => {
    const family = gripFamily(grip);
    return (unkind.get(family) ?? 0) + (LAST_CHOICE.includes(grip) ? 100 : 0) + (used.get(family) ?? 0);
  };
  let best: GripId | null = null;
  for (const grip of grips) if (best === null || price(grip) < price(best)) best = grip;
  return best;
}
