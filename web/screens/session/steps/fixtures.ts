// A session that a lifter can read, for the tests of this folder: a pulldown, a superset of row and push-up, a carry.
import type { Catalog, Exercise } from "@dorsal/content";
import type { ItemRecord, PlanItem, PlannedSession, Profile, SetFacts, SetRecord } from "@dorsal/engine";
import type { SessionLine } from "./session-lines.ts";

export function exercise(id: string, facts: Partial<Exercise> = {}): Exercise {
  return {
    id,
    name: id.replaceAll("_", " "),
    category: "main",
    pattern: "horizontal_pull",
    plane: "sagittal",
    class: "compound",
    equipmentAnyOf: [[]],
    unilateral: false,
    level: 1,
    skill: 1,
    setCredit: { lats: 1 },
    primary: ["lats"],
    secondary: [],
    groupCredit: { lats: 1 },
    grips: [],
    spineLoad: 0,
    dose: { unit: "reps", min: 6, max: 15 },
    secondsPerUnit: 3,
    setupSeconds: 30,
    loadType: "external",
    bodyweightFraction: null,
    bodyweightModel: null,
    regressions: [],
    progressions: [],
    homeHacks: [],
    contraindications: [],
    isometricTarget: false,
    countsAsHardSet: true,
    alsoKnownAs: [],
    evidence: {},
    sources: [],
    ...facts,
  };
}

export function catalogOf(...exercises: readonly Exercise[]): Catalog {
  return {
    exercises: Object.fromEntries(exercises.map((one) => [one.id, one])),
    muscles: {},
    groups: {} as Catalog["groups"],
    gripEffects: {} as Catalog["gripEffects"],
    contraindications: {} as Catalog["contraindications"],
    suspensionAngle: [],
    sources: {},
    prose: {},
    musclePages: {},
    articles: {},
    questions: {},
    quizzes: {},
  };
}

export function item(id: string, facts: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    exercise: id,
    kind: "work",
    sets: 3,
    reps: [8, 12],
    perSide: false,
    rir: 2,
    restS: 120,
    tempo: "3-1-1-0",
    grip: null,
    technique: "straight",
    reasons: [],
    ...facts,
  };
}

export function plannedSession(parts: Partial<PlannedSession>): PlannedSession {
  return { day: "mon", date: "2026-11-23", minutes: 42, warmUp: [], items: [], coolDown: [], ...parts };
}

export function working(exercise: string, facts: Partial<SetFacts> = {}): SetFacts {
  return { exercise, setType: "working", loadKg: 50, reps: 10, rir: 2, ...facts };
}

let count = 0;

export function logged(facts: SetFacts): SetRecord {
  count += 1;
  return {
    setId: `set-${count}`,
    performedAt: "2026-11-23T18:00:00.000Z",
    facts,
    prescribed: null,
    voided: false,
  };
}

export function line(
  one: PlanItem,
  facts: readonly SetFacts[] = [],
  more: Partial<SessionLine> = {},
): SessionLine {
  return {
    phase: "main",
    item: one,
    sets: facts.map(logged),
    skipped: false,
    added: false,
    note: "",
    ...more,
  };
}

export function touched(itemId: string, facts: Partial<ItemRecord> = {}): ItemRecord {
  return { itemId, exercise: null, added: false, swaps: [], skipped: null, note: "", sets: [], ...facts };
}

export function profileOf(facts: Partial<Profile>): Profile {
  return {
    level: 2,
    goal: "general",
    days: ["mon", "thu"],
    minutes: 45,
    weeks: 6,
    startDate: "2026-11-23",
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
    ...facts,
  };
}
