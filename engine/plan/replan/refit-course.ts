// Days, minutes, kit, limits, level, goal or wishes changed: a usual week is fitted anew around what is there, and the
// remaining weeks grow from it as the weeks of any plan do.
import type { CircumstanceChange } from "../../training/plan-change.ts";
import type { Weekday } from "../../training/profile.ts";
import { ok, type Result, refuse } from "../../training/result.ts";
import { isUnkindGrip, kindestGrip } from "../arrange/arrange.ts";
import {
  type DraftItem,
  type DraftSession,
  type DraftWeek,
  draftItem,
  draftSessionS,
  type Planning,
} from "../periodise/draft.ts";
import { nextLoading } from "../periodise/periodise.ts";
import { type Course, inOne, type NewCourse, trimsOf } from "./course.ts";
import { lightened, noHarder } from "./lighter-session.ts";
import { idOf, makeLegal, type OpenSession } from "./make-legal.ts";
import { type NewRhythm, rhythmOfLevel, sameRhythm } from "./new-rhythm.ts";
import { draftOf, readSession } from "./read-draft.ts";
import { daysInOrder, type Refit, refitWeek } from "./refit-week.ts";
import type { ReviseRefusal } from "./revise-refusal.ts";
import { type Filling, walkWeeks } from "./walk-weeks.ts";

type Change = Exclude<CircumstanceChange, { kind: "missed" }>;

export function refitCourse(change: Change, course: Course): Result<NewCourse, ReviseRefusal> {
  const { plan, planning } = course;
  if (JSON.stringify(planning.profile) === JSON.stringify(plan.profile))
    return refuse({ why: "nothing_changes" });
  const rhythm = rhythmAfter(change, course);
  const course1 = { course, rhythm, wished: wishedAnew(course) };
  const state: Growing = { refit: null, usual: null };
  const walked = walkWeeks({
    plan,
    planning,
    open: course.open,
    deloads: rhythm.deloads,
    asked: new Set(),
    load: (filling, sessions) => grownWeek(filling, sessions, { ...course1, state }),
    lighten: (slot, filling) => lightSession(slot.day, filling, { ...course1, state }),
  });
  return ok({
    walked,
    trims: inOne([...(state.refit?.trims ?? []), ...trimsOf(walked)]),
    substitutes: state.refit?.substitutes ?? new Map(),
    asked: spokenOf(course),
  });
}

function rhythmAfter(change: Change, { plan, open }: Course): NewRhythm {
  return change.kind === "level" ? rhythmOfLevel(plan, open[0]?.number ?? 1, change.level) : sameRhythm(plan);
}

function wishedAnew({ plan, planning }: Course): readonly string[] {
  return planning.profile.prefer.filter((id) => !plan.profile.prefer.includes(id));
}

/** Exercises about which a wish changed. */
function spokenOf({ plan, planning }: Course): ReadonlySet<string> {
  const { prefer, dislike, exclude } = plan.profile;
  const now = planning.profile;
  const changed = [
    ...now.prefer.filter((id) => !prefer.includes(id)),
    ...now.dislike.filter((id) => !dislike.includes(id)),
    ...now.exclude.filter((id) => !exclude.includes(id)),
  ];
  return new Set(changed);
}

/** What grows from week to week: the usual week, whole even where some of its days were begun. */
interface Growing {
  refit: Refit | null;
  usual: DraftWeek | null;
}

interface Refitting {
  readonly course: Course;
  readonly rhythm: NewRhythm;
  readonly wished: readonly string[];
  readonly state: Growing;
}

function grownWeek(
  filling: Filling,
  sessions: readonly OpenSession[],
  refitting: Refitting,
): readonly OpenSession[] {
  const { course, state } = refitting;
  const before = filling.setting.before;
  const last = state.usual;
  const next = last
    ? nextLoading(
        { week: last },
        {
          rhythm: filling.rhythm,
          progress: progressOf(filling.open.number, refitting.rhythm),
          planning: course.planning,
          ...(before && { before: before.sets }),
        },
      )
    : firstWeek(filling, refitting);
  state.usual = next;
  const days = daysInOrder(course.planning);
  const placed = sessions.map((session) => {
    const draft = next[days.indexOf(session.slot.day)];
    return session.slot.fixed || !draft ? session : { ...session, draft };
  });
  const legal = makeLegal(placed, filling.setting);
  if (placed.length === days.length && placed.every(({ slot }) => !slot.fixed))
    state.usual = legal.sessions.map(({ draft }) => draft);
  return placed;
}

/** The usual week as it is where the change begins. */
function firstWeek(filling: Filling, { course, rhythm, wished, state }: Refitting): DraftWeek {
  const { plan, planning, old } = course;
  const current = usualWeek(filling.open.number, course);
  const known = new Set(
    plan.weeks.flatMap(({ sessions }) =>
      sessions.flatMap(({ items }) => items.map(({ exercise }) => exercise)),
    ),
  );
  const { before } = filling.setting;
  state.refit = refitWeek({
    planning,
    old,
    current,
    wished,
    known,
    progress: progressOf(filling.open.number, rhythm),
    before: before?.sets ?? null,
    setting: { ...filling.setting, previous: null },
  });
  return state.refit.week;
}

/** The old plan's week, or the nearest loading one, by weekday. */
function usualWeek(number: number, { plan, old }: Course): ReadonlyMap<Weekday, DraftSession> {
  const own = plan.weeks[number - 1];
  const week =
    own && !own.deload ? own : (plan.weeks.findLast((one) => !one.deload && one.number < number) ?? own);
  return new Map((week?.sessions ?? []).map((session) => [session.day, readSession(session, old)]));
}

function progressOf(number: number, { deloads }: NewRhythm): number {
  const loading = deloads.filter((deload) => !deload).length;
  const loaded = deloads.slice(0, number - 1).filter((deload) => !deload).length;
  return loading > 1 ? loaded / (loading - 1) : 0;
}

/** Half of the last loading week without what has become impossible; where little is left of it, or too much for the minutes, half of a usual day. */
function lightSession(day: Weekday, filling: Filling, refitting: Refitting): DraftSession {
  const { course, state } = refitting;
  const { planning } = course;
  const last = filling.last.get(day);
  const known = course.plan.profile.days.includes(day) ? last : undefined;
  const half = lightened(known, day, planning);
  const items = half.items.flatMap((item) => asAllowed(item, half, planning));
  const isEnough = setsIn(items) > 0 && setsIn(items) * 2 >= setsIn(half.items);
  if (isEnough && draftSessionS({ ...half, items }) <= planning.problem.mainS) return { ...half, items };
  state.usual ??= firstWeek(filling, refitting);
  const usual = state.usual[daysInOrder(planning).indexOf(day)];
  return usual ? noHarder(lightened(usual, day, planning), last) : draftOf(null, day, planning);
}

function setsIn(items: readonly DraftItem[]): number {
  return items.reduce((sum, { sets }) => sum + sets, 0);
}

/** The same item as this lifter may do it now; nothing where it has become impossible. */
function asAllowed(
  item: DraftItem,
  { items, dayKind }: DraftSession,
  planning: Planning,
): readonly DraftItem[] {
  const { profile, candidates } = planning;
  const candidate = candidates.get(idOf(item));
  if (!candidate) return [];
  const partner = items.find((one) => idOf(one) === item.partner && candidates.has(idOf(one)));
  const unkind = item.grip !== null && isUnkindGrip(item.grip, profile);
  const grip = unkind ? kindestGrip(candidate.exercise.grips, profile) : item.grip;
  const dose = draftItem(candidate, profile, { kind: dayKind, sets: item.sets });
  return [
    {
      ...dose,
      grip,
      partner: partner ? item.partner : null,
      ...(item.rir !== undefined && { rir: item.rir }),
    },
  ];
}
