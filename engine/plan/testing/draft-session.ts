// A session on paper: "pull_up 3, push_up 2 + seated_cable_row 2" becomes drafted items, for stages that start from one.
import type { Profile } from "../../training/profile.ts";
import { candidates } from "../candidates/candidates.ts";
import { type DraftItem, type DraftSession, draftItem, type Planning } from "../periodise/draft.ts";
import { catalog } from "./lifter.ts";
import { planningOf } from "./stages.ts";

/** Exercises with sets, commas between; a plus pairs two as a superset. */
export function draftSession(text: string, profile: Profile): DraftSession {
  const blocks = text.split(",").map((block) => block.split("+").map((item) => item.trim()));
  const items = blocks.flatMap((block) => {
    const ids = block.map((item) => item.split(" ")[0] ?? "");
    return block.map((item, i) => drafted(item, ids[1 - i] ?? null, profile));
  });
  return { dayKind: "moderate", items };
}

function drafted(text: string, partner: string | null, profile: Profile): DraftItem {
  const [id = "", sets = "2"] = text.split(" ");
  const candidate = candidates(profile, catalog).all.get(id);
  if (!candidate) throw new Error(`${id} is not open to this lifter`);
  return { ...draftItem(candidate, profile, { kind: "moderate", sets: Number(sets) }), partner };
}

export function planningWith(text: string, profile: Profile): { planning: Planning; session: DraftSession } {
  return { planning: planningOf(profile), session: draftSession(text, profile) };
}

export function names(items: readonly DraftItem[]): readonly string[] {
  return items.map(({ candidate }) => candidate.exercise.id);
}
