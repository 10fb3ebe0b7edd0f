// Who is training, and what had the plan for this visit? Read out of the journal.
import {
  type JournalState,
  type PlannedSession,
  type Profile,
  type SessionRecord,
  screeningOutcome,
} from "@dorsal/engine";

export function plannedOf(state: JournalState, { planned }: SessionRecord): PlannedSession | null {
  if (planned === null || state.plan?.planId !== planned.planId) return null;
  const sessions = state.plan.plan.weeks.flatMap((week) => week.sessions);
  return sessions.find(({ date }) => date === planned.date) ?? null;
}

export function lifterOf(state: JournalState): Profile {
  return state.plan?.plan.profile ?? state.profile ?? screenedLifter(state.screening?.yes ?? []);
}

/** The limits of the pre-screen hold, though no profile was told after it. */
function screenedLifter(yes: readonly string[]): Profile {
  const ageYears = AGES_SAID.find(({ answer }) => yes.includes(answer))?.ageYears;
  const contraindications = screeningOutcome(yes).tags;
  return { ...UNKNOWN_LIFTER, contraindications, ...(ageYears !== undefined && { ageYears }) };
}

/** An age for which the rules are those of the answer (design choice). */
const AGES_SAID = [
  { answer: "under_18", ageYears: 17 },
  { answer: "over_69_inactive", ageYears: 70 },
] as const;

/** Somebody who skipped every question: asked what a beginner is asked, with the kit that each exercise names. */
const UNKNOWN_LIFTER: Profile = {
  level: 1,
  goal: "general",
  days: ["mon", "thu"],
  minutes: 30,
  weeks: 6,
  startDate: "2026-01-05",
  equipment: [],
  household: true,
  loadsKg: {},
  contraindications: [],
  exclude: [],
  prefer: [],
  dislike: [],
  sex: "unspecified",
  pushSetsElsewhere: 0,
  lastBlock: [],
  seed: 1,
};
