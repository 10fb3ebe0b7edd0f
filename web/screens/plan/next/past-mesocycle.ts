// What is the next plan built on? The one that ended, all training, what hurt and what was swapped away since it began.
import type { Catalog } from "@dorsal/content";
import {
  type AdoptedPlan,
  dueSessions,
  type JournalState,
  type PastMesocycle,
  type TrainingDay,
} from "@dorsal/engine";

export interface MesocycleEnded {
  readonly state: JournalState;
  readonly adopted: AdoptedPlan;
  readonly days: readonly TrainingDay[];
  readonly catalog: Catalog;
  readonly today: string;
}

export function pastMesocycle({ state, adopted, ...known }: MesocycleEnded): PastMesocycle {
  const { profile } = state;
  const done = dueSessions(state).filter(({ status }) => status === "done");
  const ofPlan = state.sessions.filter(({ planned }) => planned?.planId === adopted.planId);
  const items = ofPlan.flatMap((session) => session.items);
  return {
    ...known,
    plan: { ...adopted.plan, profile: { ...adopted.plan.profile, ...wishesOf(profile) } },
    done: done.map(({ plannedDate }) => plannedDate),
    pain: state.pain,
    swaps: items.flatMap(({ itemId, swaps }) =>
      swaps.map((swap, at) => ({
        from: swaps[at - 1]?.exercise ?? plannedExercise(adopted, itemId),
        why: swap.why,
      })),
    ),
  };
}

/** What was wished for or hidden since the plan was made, and what the body weighs now; a missed week made only this plan longer. */
function wishesOf(profile: JournalState["profile"]): Partial<AdoptedPlan["plan"]["profile"]> {
  if (profile === null) return {};
  const { prefer, dislike, exclude, weeks, bodyMassKg } = profile;
  return { prefer, dislike, exclude, weeks, ...(bodyMassKg !== undefined && { bodyMassKg }) };
}

function plannedExercise({ plan }: AdoptedPlan, itemId: string): string {
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  return sessions.flatMap(({ items }) => items).find(({ id }) => id === itemId)?.exercise ?? "";
}
