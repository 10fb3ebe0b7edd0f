// Which circumstance shall change, which questions of the beginning ask for it, and what change do the answers make?
import { type CircumstanceChange, type Profile, screeningOutcome } from "@dorsal/engine";
import { type Draft, draftOf, profileInput } from "../../onboarding/draft.ts";
import { loadedKit, nextStep, type Step } from "../../onboarding/steps.ts";

export const CIRCUMSTANCES = ["days", "minutes", "kit", "limits", "level", "goal"] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** The question after this one; null once everything is said. */
export function stepAfter(draft: Draft, step: Step): Step | null {
  if (step === "kit") return loadedKit(draft).length === 0 ? null : "loads";
  return step.startsWith("test-") ? nextStep(draft, step) : null;
}

export function changeOf(what: Circumstance, draft: Draft, { household }: Profile): CircumstanceChange {
  switch (what) {
    case "days":
      return { kind: "days", days: draft.days };
    case "minutes":
      return { kind: "minutes", minutes: draft.minutes };
    case "kit":
      return { kind: "kit", equipment: draft.equipment, household, loadsKg: ownedOf(draft) };
    case "limits":
      return { kind: "limits", contraindications: draft.contraindications };
    case "level":
      return { kind: "level", level: draft.level };
    case "goal":
      return { kind: "goal", goal: draft.goal };
  }
}

function ownedOf(draft: Draft): Draft["loadsKg"] {
  return profileInput(draft).loadsKg as Draft["loadsKg"];
}

/** What the plan rests on now, with the health answers that only the safety questions can take back. */
export function draftNow(profile: Profile, unit: Draft["unit"], yes: readonly string[]): Draft {
  const tags = screeningOutcome(yes).tags;
  const draft = draftOf(profile, unit);
  return { ...draft, yes, contraindications: [...new Set([...draft.contraindications, ...tags])] };
}
