// What has been answered so far? Kept on this device from step to step, so that a reload goes on where it stopped.
import type { ContraindicationTag, EquipmentId, Level } from "@dorsal/content";
import {
  type Goal,
  type LevelAnswers,
  LOAD_CARRIERS,
  type LoadsKg,
  levelFromAnswers,
  type Profile,
  type Sex,
  screeningOutcome,
  type Weekday,
} from "@dorsal/engine";
import type { LoadUnit } from "../../parts/pounds.ts";

export interface Draft {
  /** The step to come back to. */
  readonly step: string;
  /** Ids of the pre-screen answered with yes. */
  readonly yes: readonly string[];
  /** A clinician agreed, where one was needed. */
  readonly cleared: boolean;
  readonly unit: LoadUnit;
  readonly goal: Goal;
  readonly days: readonly Weekday[];
  readonly minutes: number;
  readonly preset: string | null;
  readonly equipment: readonly EquipmentId[];
  readonly loadsKg: LoadsKg;
  readonly contraindications: readonly ContraindicationTag[];
  readonly level: Level;
  readonly test: LevelAnswers;
  readonly bodyMassKg?: number;
  readonly ageYears?: number;
  readonly sex: Sex;
  readonly maxPullUps?: number;
  readonly pushSetsElsewhere: number;
}

/** What somebody gets who skips everything: a small plan that suits a beginner (design choice). */
export const FRESH: Draft = {
  step: "consent",
  yes: [],
  cleared: false,
  unit: "kg",
  goal: "general",
  days: ["mon", "wed", "fri"],
  minutes: 30,
  preset: null,
  equipment: [],
  loadsKg: {},
  contraindications: [],
  level: 1,
  test: {},
  sex: "unspecified",
  pushSetsElsewhere: 0,
};

/** What the form asks, in the shape that `parseProfile` reads; the rest keeps the parser's defaults. */
export function profileInput(draft: Draft, kept: Partial<Profile> = {}): Record<string, unknown> {
  const { goal, days, minutes, equipment, level, sex, maxPullUps, pushSetsElsewhere } = draft;
  const { exclude, prefer, dislike, weeks, seed, extensorHoldS } = kept;
  return withoutGaps({
    ...{ level, goal, days, minutes, equipment, sex, maxPullUps, pushSetsElsewhere },
    ...{ exclude, prefer, dislike, weeks, seed, extensorHoldS },
    loadsKg: ownedOf(draft),
    contraindications: draft.contraindications,
    bodyMassKg: draft.bodyMassKg,
    ageYears: draft.ageYears,
  });
}

/** A profile in use, opened again in the same form. */
export function draftOf(profile: Profile, unit: LoadUnit): Draft {
  const { goal, days, minutes, equipment, loadsKg, contraindications, level, sex, pushSetsElsewhere } =
    profile;
  const { bodyMassKg, ageYears, maxPullUps } = profile;
  return {
    ...FRESH,
    ...{ unit, goal, days, minutes, equipment, loadsKg, contraindications, level, sex, pushSetsElsewhere },
    ...withoutGaps({ bodyMassKg, ageYears, maxPullUps }),
  };
}

/** Limits that follow from the health answers are set; those chosen by hand stay. */
export function withAnswers(draft: Draft, yes: readonly string[]): Draft {
  const before = screeningOutcome(draft.yes).tags;
  const byHand = draft.contraindications.filter((tag) => !before.includes(tag));
  const contraindications = [...new Set([...byHand, ...screeningOutcome(yes).tags])];
  return { ...draft, yes, contraindications, cleared: false };
}

export function withTest(draft: Draft, test: LevelAnswers): Draft {
  return { ...draft, test, level: levelFromAnswers(test).level };
}

/** Loads of kit that is no longer there, or carries none, are left out. */
function ownedOf({ equipment, loadsKg }: Draft): LoadsKg {
  const isThere = (id: EquipmentId) => equipment.includes(id) && LOAD_CARRIERS.includes(id);
  const owned = Object.entries(loadsKg).filter(([id]) => isThere(id as EquipmentId));
  return Object.fromEntries(owned);
}

function withoutGaps<T extends object>(record: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
