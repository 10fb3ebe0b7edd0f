// What did the plan have to leave unmet? Each rule looks at written weeks and reports every true shortfall, once.
// The definitions stand in docs/science.md, "Elastic rules"; a deload week is exempt from all but the empty session.
import type { Catalog, Exercise } from "@dorsal/content";
import { daysBetween } from "../../training/calendar.ts";
import type { ElasticRule, PlanItem, PlannedSession, PlannedWeek, Unmet } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import { gripFamily } from "../candidates/grip-family.ts";
import { isHorizontalPull, isPull, isPush, isVerticalPull } from "../candidates/movement-kinds.ts";
import { wantsPairs } from "../candidates/superset-wish.ts";
import { rhythmOf, waveRir } from "../periodise/week-rhythm.ts";
import { countedSets, countsAsHard, hardSetsOf } from "../volume/counting.ts";
import { demand, GROUPS, HARD_EXPOSURE } from "../volume/demand.ts";

/** A shortfall without its cause, which `binding-constraint.ts` finds. */
export type Shortfall = Omit<Unmet, "why">;

export interface Written {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly weeks: readonly PlannedWeek[];
}

const TINY = 1e-9;

export function shortfalls(written: Written): readonly Shortfall[] {
  const loading = written.weeks.filter((week) => !week.deload);
  const perWeek = written.weeks.flatMap((week, i) => [
    ...emptySessions(week),
    ...(week.deload
      ? []
      : LOADING_RULES.flatMap((rule) => rule(week, { ...written, before: lastLoading(written.weeks, i) }))),
  ]);
  return [...perWeek, ...spacing(written), ...productiveRise(loading, written), ...rotations(written)];
}

interface Context extends Written {
  readonly before: PlannedWeek | null;
}

function lastLoading(weeks: readonly PlannedWeek[], index: number): PlannedWeek | null {
  for (let i = index - 1; i >= 0; i--) if (weeks[i]?.deload === false) return weeks[i] ?? null;
  return null;
}

const LOADING_RULES: readonly ((week: PlannedWeek, context: Context) => readonly Shortfall[])[] = [
  volume,
  exposures,
  directions,
  pushing,
  grips,
  compounds,
  supersets,
  preferences,
  stableCore,
  rirWave,
  periodisation,
];

function emptySessions(week: PlannedWeek): readonly Shortfall[] {
  return week.sessions
    .filter((session) => session.items.length === 0)
    .map((session) => ({ week: week.number, rule: "empty_session", wanted: 1, got: 0, date: session.date }));
}

function volume(week: PlannedWeek, { profile }: Context): readonly Shortfall[] {
  return demand(profile.level, profile.goal).flatMap(({ group, range }): Shortfall[] => {
    const got = week.hardSets[group];
    if (got < range.min - TINY)
      return [{ week: week.number, group, rule: "weekly_minimum", wanted: tidy(range.min), got }];
    if (got < range.low - TINY)
      return [{ week: week.number, group, rule: "productive_range", wanted: tidy(range.low), got }];
    return [];
  });
}

function exposures(week: PlannedWeek, context: Context): readonly Shortfall[] {
  return demand(context.profile.level, context.profile.goal).flatMap(({ group }): Shortfall[] => {
    const got = week.sessions.filter((session) => setsOf(session, context)[group] >= 1 - TINY).length;
    return got < 2 ? [{ week: week.number, group, rule: "exposures", wanted: 2, got }] : [];
  });
}

function setsOf(session: PlannedSession, { catalog, profile }: Written) {
  return hardSetsOf(session.items, catalog, profile.level);
}

function spacing(written: Written): readonly Shortfall[] {
  const found = new Map<string, Shortfall>();
  const sessions = written.weeks.flatMap((week) => week.sessions.map((session) => ({ week, session })));
  sessions.forEach(({ week, session }, i) => {
    const earlier = sessions[i - 1];
    if (!earlier || week.deload || daysBetween(earlier.session.date, session.date) !== 1) return;
    const [then, now] = [setsOf(earlier.session, written), setsOf(session, written)];
    for (const group of GROUPS) {
      if (then[group] < HARD_EXPOSURE - TINY || now[group] < HARD_EXPOSURE - TINY) continue;
      found.set(`${week.number} ${group}`, {
        week: week.number,
        group,
        rule: "spacing_48h",
        wanted: 48,
        got: 24,
      });
    }
  });
  return [...found.values()];
}

function directions(week: PlannedWeek, context: Context): readonly Shortfall[] {
  const sets = (is: (exercise: Exercise) => boolean) =>
    counted(week, context).reduce(
      (sum, { item, exercise }) => sum + (is(exercise) ? countedSets(item) : 0),
      0,
    );
  const [vertical, horizontal] = [sets(isVerticalPull), sets(isHorizontalPull)];
  if (vertical + horizontal === 0) return [];
  const share = vertical / (vertical + horizontal);
  if (share >= 0.4 - TINY && share <= 0.6 + TINY) return [];
  const row = { week: week.number, rule: "vertical_horizontal_balance" as const };
  return [{ ...row, wanted: share < 0.4 ? 40 : 60, got: Math.floor(share * 1000 + 0.5) / 10 }];
}

function pushing(week: PlannedWeek, { profile }: Context): readonly Shortfall[] {
  const pushes = week.hardSets.chest + profile.pushSetsElsewhere;
  if (pushes <= TINY || week.hardSets.mid_back >= pushes - TINY) return [];
  return [{ week: week.number, rule: "pull_to_push", wanted: 1, got: week.pullToPush ?? 0 }];
}

function grips(week: PlannedWeek, context: Context): readonly Shortfall[] {
  const pulls = counted(week, context).filter(({ item, exercise }) => isPull(exercise) && item.grip !== null);
  const families = new Set(pulls.map(({ item }) => (item.grip ? gripFamily(item.grip) : "")));
  return pulls.length >= 2 && families.size < 2
    ? [{ week: week.number, rule: "grip_variety", wanted: 2, got: 1 }]
    : [];
}

function compounds(week: PlannedWeek, { catalog }: Context): readonly Shortfall[] {
  return week.sessions.flatMap((session): Shortfall[] => {
    const first = session.items[0];
    if (!first || catalog.exercises[first.exercise]?.class === "compound") return [];
    return [
      {
        week: week.number,
        rule: "compound_first",
        wanted: "compound",
        got: first.exercise,
        date: session.date,
      },
    ];
  });
}

function supersets(week: PlannedWeek, { profile, catalog }: Context): readonly Shortfall[] {
  if (!wantsPairs(profile)) return [];
  const is = (item: PlanItem | undefined, kind: (exercise: Exercise) => boolean) => {
    const exercise = item && catalog.exercises[item.exercise];
    return exercise?.countsAsHardSet === true && kind(exercise);
  };
  return week.sessions.flatMap((session): Shortfall[] => {
    const both =
      session.items.some((item) => is(item, isPush)) && session.items.some((item) => is(item, isPull));
    const paired = session.items.some(
      (item) =>
        is(item, isPush) &&
        is(
          session.items.find((one) => one.id === item.supersetWith),
          isPull,
        ),
    );
    if (!both || paired) return [];
    return [{ week: week.number, rule: "superset_for_time", wanted: 1, got: 0, date: session.date }];
  });
}

function preferences(week: PlannedWeek, { profile }: Context): readonly Shortfall[] {
  const used = new Set(
    week.sessions.flatMap((one) =>
      [...one.warmUp, ...one.items, ...one.coolDown].map((item) => item.exercise),
    ),
  );
  const worked = new Set(week.sessions.flatMap((session) => session.items.map((item) => item.exercise)));
  const missing = profile.prefer.filter((id) => !used.has(id));
  const unwanted = profile.dislike.filter((id) => worked.has(id));
  if (missing.length + unwanted.length === 0) return [];
  const wanted = missing.length > 0 ? missing.join(", ") : `without ${unwanted.join(", ")}`;
  const got = missing.length > 0 ? "absent" : "used";
  return [{ week: week.number, rule: "preference", wanted, got }];
}

const CORE_WEEKS = 6; // science 3.12

function stableCore(week: PlannedWeek, context: Context): readonly Shortfall[] {
  const { before } = context;
  const stretchOf = (number: number) => Math.floor((number - 1) / CORE_WEEKS);
  if (!before || stretchOf(before.number) !== stretchOf(week.number)) return [];
  const now = new Set(counted(week, context).map(({ exercise }) => exercise.id));
  const gone = counted(before, context).filter(
    ({ exercise }) => exercise.category === "main" && !now.has(exercise.id),
  );
  const ids = [...new Set(gone.map(({ exercise }) => exercise.id))];
  return ids.length > 0
    ? [{ week: week.number, rule: "stable_core", wanted: ids.join(", "), got: "changed" }]
    : [];
}

function rirWave(week: PlannedWeek, context: Context): readonly Shortfall[] {
  const rhythm = rhythmOf(context.weeks.map(({ deload }) => deload))[week.number - 1];
  const rirs = counted(week, context).flatMap(({ item, exercise }) =>
    exercise.class === "compound" && item.reps && item.rir !== undefined ? [item.rir] : [],
  );
  if (!rhythm || rirs.length === 0) return [];
  const wanted = waveRir(context.profile.level, rhythm);
  const got = Math.min(...rirs);
  return got > wanted ? [{ week: week.number, rule: "rir_wave", wanted, got }] : [];
}

/** From level 3 two sessions of a week ask for different repetition ranges of their compounds (daily undulation). */
function periodisation(week: PlannedWeek, context: Context): readonly Shortfall[] {
  if (context.profile.level < 3) return [];
  const bySession = week.sessions
    .map((session) =>
      session.items.flatMap((item) => (item.reps && isCompound(item, context) ? [item.reps.join("-")] : [])),
    )
    .filter((ranges) => ranges.length > 0);
  const different = new Set(bySession.flat()).size;
  if (bySession.length >= 2 && different >= 2) return [];
  return [{ week: week.number, rule: "periodisation", wanted: 2, got: Math.min(1, different) }];
}

function isCompound(item: PlanItem, { catalog }: Written): boolean {
  const exercise = catalog.exercises[item.exercise];
  return exercise?.class === "compound" && exercise.countsAsHardSet;
}

/** The last loading week has to carry more than the first, as long as a group has room in its range. */
function productiveRise(loading: readonly PlannedWeek[], { profile }: Written): readonly Shortfall[] {
  const [first, last] = [loading[0], loading.at(-1)];
  if (!first || !last || first === last) return [];
  const demands = demand(profile.level, profile.goal);
  const productive = (week: PlannedWeek) =>
    demands.reduce((sum, { group, range }) => sum + Math.min(week.hardSets[group], range.high), 0);
  const room = demands.some(({ group, range }) => first.hardSets[group] < range.high - TINY);
  if (!room || productive(last) > productive(first) + TINY) return [];
  return [
    {
      week: last.number,
      rule: "productive_rise",
      wanted: tidy(productive(first)),
      got: tidy(productive(last)),
    },
  ];
}

const MOST_ROTATED = 2;
const ROTATION_WEEKS = 4;

function rotations(written: Written): readonly Shortfall[] {
  const fresh = written.weeks.map((week, i) =>
    newAccessories(week, { ...written, before: lastLoading(written.weeks, i) }),
  );
  return written.weeks.flatMap((week, i): Shortfall[] => {
    const recent = fresh.slice(Math.max(0, i - ROTATION_WEEKS + 1), i + 1).flat();
    if (week.deload || fresh[i]?.length === 0 || recent.length <= MOST_ROTATED) return [];
    return [{ week: week.number, rule: "accessory_rotation", wanted: MOST_ROTATED, got: recent.length }];
  });
}

function newAccessories(week: PlannedWeek, context: Context): readonly string[] {
  if (!context.before || week.deload) return [];
  const known = new Set(counted(context.before, context).map(({ exercise }) => exercise.id));
  const now = counted(week, context).filter(
    ({ exercise }) => exercise.category !== "main" && !known.has(exercise.id),
  );
  return [...new Set(now.map(({ exercise }) => exercise.id))];
}

function counted(
  week: PlannedWeek,
  { catalog, profile }: Written,
): readonly { item: PlanItem; exercise: Exercise }[] {
  return week.sessions.flatMap((session) =>
    session.items.flatMap((item) => {
      const exercise = catalog.exercises[item.exercise];
      return exercise && countsAsHard(item, catalog, profile.level) ? [{ item, exercise }] : [];
    }),
  );
}

/** Two decimals, so that 0.6 of 7 reads 4.2. */
function tidy(value: number): number {
  return Math.floor(value * 100 + 0.5) / 100;
}

export type { ElasticRule };
