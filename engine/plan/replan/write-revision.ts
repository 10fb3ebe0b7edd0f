// How does the changed rest of a plan read? Written like any plan, with every number recomputed from the seam on; what was
// kept keeps its id, and what lies before the seam keeps every byte.
import type { Excluded, Plan, PlanItem, PlannedSession, PlannedWeek, Unmet } from "../../training/plan.ts";
import { costOfWeek } from "../allocate/week-score.ts";
import { planNotes } from "../explain/plan-notes.ts";
import { writeSession } from "../explain/write-session.ts";
import { type Planning, weekHardSets } from "../periodise/draft.ts";
import type { DraftedWeek } from "../periodise/periodise.ts";
import { rhythmOf } from "../periodise/week-rhythm.ts";
import { withCauses } from "../unmet/binding-constraint.ts";
import { shortfalls } from "../unmet/elastic-rules.ts";
import { pullToPush, weeklyHardSets } from "../volume/counting.ts";
import { daysOf } from "./fill-week.ts";
import { placeOfDay, readSession } from "./read-draft.ts";
import type { WalkedWeek } from "./walk-weeks.ts";

export interface Revising {
  readonly plan: Plan;
  readonly planning: Planning;
  readonly excluded: readonly Excluded[];
  readonly walked: readonly WalkedWeek[];
  /** Weeks that repeat a step because others were missed. */
  readonly repeats: boolean;
}

export function writeRevision(revising: Revising): Plan {
  const { plan, planning, walked } = revising;
  const { profile } = planning;
  const weeks = writtenWeeks(revising);
  const seam = walked[0]?.open.number ?? weeks.length + 1;
  const open = weeks.slice(seam - 1);
  const used = new Set(open.flatMap(({ sessions }) => sessions.flatMap(exercisesOf)));
  const excluded = revising.excluded.filter(
    ({ exercise, why }) => why === "excluded_by_you" || !used.has(exercise),
  );
  return {
    profile: { ...profile, weeks: weeks.length },
    weeks,
    unmet: unmetOf(weeks, seam, { ...revising, excluded }),
    excluded,
    cost: costOf(revising) ?? plan.cost,
    notes: planNotes(open, planning, excluded),
  };
}

function exercisesOf({ items }: PlannedSession): readonly string[] {
  return items.map(({ exercise }) => exercise);
}

function writtenWeeks({ plan, planning, walked }: Revising): readonly PlannedWeek[] {
  const seam = walked[0]?.open.number ?? plan.weeks.length + 1;
  const past = plan.weeks.slice(0, seam - 1);
  const known = new Set(past.flatMap(({ sessions }) => sessions.flatMap(exercisesOf)));
  const open = walked.map((week) => {
    const written = writeWeek(week, planning, new Set(known));
    for (const session of written.sessions) for (const id of exercisesOf(session)) known.add(id);
    return written;
  });
  return [...past, ...open];
}

function writeWeek(
  { sessions, drafted }: WalkedWeek,
  planning: Planning,
  known: ReadonlySet<string>,
): PlannedWeek {
  const hardSets = weekHardSets(drafted.week);
  const written = sessions.map(({ slot, draft }) => {
    if (slot.fixed && slot.old) return slot.old;
    const dayIndex = placeOfDay(slot.day, planning);
    const session = writeSession(slot, { planning, drafted, session: draft, hardSets, dayIndex, known });
    return slot.old ? withOldIds(session, slot.old) : session;
  });
  const { catalog, profile } = planning;
  const counted = weeklyHardSets(written, catalog, profile.level);
  return {
    number: drafted.rhythm.number,
    deload: drafted.rhythm.deload,
    sessions: written.map(({ day, date, minutes, warmUp, items, coolDown }) => ({
      day,
      date,
      minutes,
      warmUp,
      items,
      coolDown,
    })),
    hardSets: counted,
    pullToPush: pullToPush(counted, profile.pushSetsElsewhere),
  };
}

type Phase = "warmUp" | "items" | "coolDown";

/** What was kept keeps its id; what is new takes a number that nobody had. */
function withOldIds(session: PlannedSession, old: PlannedSession): PlannedSession {
  const ids = new Map<string, string>();
  const inPhase = (phase: Phase) => {
    const left = [...old[phase]];
    let last = left.reduce((most, { id }) => Math.max(most, numberOf(id)), 0);
    for (const item of session[phase]) {
      const at = left.findIndex(({ exercise, kind }) => exercise === item.exercise && kind === item.kind);
      const [kept] = at < 0 ? [] : left.splice(at, 1);
      if (!kept) last += 1;
      ids.set(item.id, kept?.id ?? item.id.replace(/\d+$/, String(last)));
    }
  };
  for (const phase of ["warmUp", "items", "coolDown"] as const) inPhase(phase);
  const renamed = (item: PlanItem): PlanItem => ({
    ...item,
    id: ids.get(item.id) ?? item.id,
    ...(item.supersetWith === undefined
      ? {}
      : { supersetWith: ids.get(item.supersetWith) ?? item.supersetWith }),
  });
  return {
    ...session,
    warmUp: session.warmUp.map(renamed),
    items: session.items.map(renamed),
    coolDown: session.coolDown.map(renamed),
  };
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}

/** Rows of the past stay; the others are true of the plan as it is now. */
function unmetOf(weeks: readonly PlannedWeek[], seam: number, revising: Revising): readonly Unmet[] {
  const { plan, planning, excluded, repeats } = revising;
  const { profile, catalog } = planning;
  const rows = shortfalls({ profile: { ...profile, weeks: weeks.length }, catalog, weeks });
  const open = withCauses(
    rows.filter(({ week }) => week >= seam),
    { planning, drafted: everyDraft(weeks, revising), weeks, excluded },
  );
  const told = open.map(
    (row): Unmet => (repeats && row.rule === "rir_wave" ? { ...row, why: "missed" } : row),
  );
  return [...plan.unmet.filter(({ week }) => week < seam), ...told];
}

function everyDraft(weeks: readonly PlannedWeek[], { planning, walked }: Revising): readonly DraftedWeek[] {
  const rhythms = rhythmOf(weeks.map(({ deload }) => deload));
  return weeks.map((week, i) => {
    const drafted = walked.find(({ open }) => open.number === week.number)?.drafted;
    const rhythm = rhythms[i];
    if (drafted || !rhythm)
      return (
        drafted ?? {
          rhythm: { number: week.number, deload: week.deload, position: 0, stretch: 1 },
          week: [],
          rir: () => undefined,
        }
      );
    return {
      rhythm,
      week: week.sessions.map((session) => readSession(session, planning)),
      rir: (item) => item.rir,
    };
  });
}

/** Of the first loading week that is open from its first day to its last. */
function costOf({ planning, walked }: Revising): Plan["cost"] | null {
  const { problem, profile } = planning;
  const whole = walked.find(
    ({ sessions, drafted }) =>
      !drafted.rhythm.deload &&
      sessions.length === profile.days.length &&
      sessions.every(({ slot }) => !slot.fixed),
  );
  if (!whole) return null;
  const terms = Object.entries(costOfWeek(problem, daysOf(whole.drafted.week, problem)));
  return Object.fromEntries(terms.map(([term, sets]) => [term, Math.round(sets * 10_000) / 10_000]));
}
