// Why could it not be had? For each shortfall the constraint that binds: tried out by adding the missing work to the drafted week.
import type { ContraindicationTag, Exercise, GroupId } from "@dorsal/content";
import type { BindingConstraint, Excluded, PlannedWeek, Unmet } from "../../training/plan.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { isHorizontalPull, isVerticalPull, opensSession } from "../candidates/movement-kinds.ts";
import {
  type DraftSession,
  type DraftWeek,
  draftItem,
  type Planning,
  weekHardSets,
} from "../periodise/draft.ts";
import { brokenRule } from "../periodise/draft-rules.ts";
import type { DraftedWeek } from "../periodise/periodise.ts";
import type { Shortfall } from "./elastic-rules.ts";
import { causeOfExclusion, EXCLUSION_AS_CAUSE } from "./exclusion-cause.ts";

export interface Causes {
  readonly planning: Planning;
  readonly drafted: readonly DraftedWeek[];
  /** The same weeks as written: they say which draft has which date. */
  readonly weeks: readonly PlannedWeek[];
  readonly excluded: readonly Excluded[];
}

const MOST_TRIED = 6; // candidates with the most credit: more would say the same

/** The shortfalls with their causes; alike rows of later weeks share the answer of the first. */
export function withCauses(rows: readonly Shortfall[], causes: Causes): readonly Unmet[] {
  const known = new Map<string, BindingConstraint>();
  return rows.map((row) => {
    const key = [row.rule, row.group, row.wanted, row.got, dayOf(row, causes)].join(" ");
    const why = known.get(key) ?? causeOf(row, causes);
    known.set(key, why);
    return { ...row, why };
  });
}

function causeOf(row: Shortfall, causes: Causes): BindingConstraint {
  const { planning } = causes;
  switch (row.rule) {
    case "weekly_minimum":
    case "productive_range":
      return row.group ? causeForGroup(row.group, row.week, causes) : "trade_off";
    case "exposures":
      if (planning.problem.dates.length < 2) return "days";
      return row.group ? causeForGroup(row.group, row.week, causes) : "trade_off";
    case "spacing_48h":
      return "days";
    case "vertical_horizontal_balance":
      return causeFor(row.wanted === 40 ? isVerticalPull : isHorizontalPull, row.week, causes);
    case "pull_to_push":
      return causeForGroup("mid_back", row.week, causes);
    case "compound_first":
      return causeAlone(opensSession, row, causes);
    case "empty_session":
      return causeAlone((exercise) => exercise.countsAsHardSet, row, causes);
    case "preference":
      return causeOfPreference(causes);
    case "productive_rise":
      return causeOfStandstill(row.week, causes);
    case "rir_wave":
      return "safety";
    case "periodisation":
      if (planning.problem.dates.length < 2) return "days";
      return row.got === 0 ? causeAlone(isCompound, row, causes) : "trade_off";
    case "grip_variety":
      return planning.profile.contraindications.some((tag) => ASK_KIND_GRIPS.includes(tag))
        ? "contraindication"
        : "kit";
    default:
      return "trade_off";
  }
}

const ASK_KIND_GRIPS: readonly ContraindicationTag[] = ["elbow", "wrist", "shoulder_pain"];

function isCompound({ class: kind, dose }: Exercise): boolean {
  return kind === "compound" && dose.unit === "reps";
}

/** Place of the row's session in its week; every session where the row has no date. */
function dayOf({ week, date }: Shortfall, { weeks }: Causes): number | null {
  if (date === undefined) return null;
  const day = weeks[week - 1]?.sessions.findIndex((session) => session.date === date) ?? -1;
  return day < 0 ? null : day;
}

function causeForGroup(group: GroupId, week: number, causes: Causes): BindingConstraint {
  return causeFor(
    (exercise) => (exercise.groupCredit[group] ?? 0) > 0,
    week,
    causes,
    (exercise) => exercise.groupCredit[group] ?? 0,
  );
}

/** Tries every fitting exercise on every day; what stops most of them is the cause. */
function causeFor(
  fits: (exercise: Exercise) => boolean,
  week: number,
  causes: Causes,
  worth: (exercise: Exercise) => number = () => 1,
): BindingConstraint {
  const { planning, drafted } = causes;
  const able = openTo(fits, planning);
  if (able.length === 0) return causeOfExclusion(fits, causes);
  able.sort((a, b) => worth(b.exercise) - worth(a.exercise) || (a.exercise.id < b.exercise.id ? -1 : 1));
  const at = drafted[week - 1];
  const before = lastLoadingBefore(drafted, week);
  if (!at) return "trade_off";
  const stops: BindingConstraint[] = [];
  for (const [day] of at.week.entries()) {
    for (const candidate of able.slice(0, MOST_TRIED)) {
      const tried = withOneMore(at.week, day, candidate, planning);
      stops.push(brokenRule(tried, planning, before ? weekHardSets(before.week) : null) ?? "trade_off");
    }
  }
  return mostFrequent(stops);
}

/** What stops every fitting exercise even where it has the session for itself; a trade-off where one would fit. */
function causeAlone(
  fits: (exercise: Exercise) => boolean,
  row: Shortfall,
  causes: Causes,
): BindingConstraint {
  const { planning, drafted } = causes;
  const able = openTo(fits, planning);
  const at = drafted[row.week - 1];
  if (able.length === 0) return causeOfExclusion(fits, causes);
  if (!at) return "trade_off";
  const before = lastLoadingBefore(drafted, row.week);
  const sets = before ? weekHardSets(before.week) : null;
  const day = dayOf(row, causes);
  const days = day === null ? [...at.week.keys()] : [day];
  const stops = days.flatMap((on) =>
    able.map((one) => brokenRule(withOnly(at.week, on, one, planning), planning, sets) ?? "trade_off"),
  );
  return stops.includes("trade_off") ? "trade_off" : mostFrequent(stops);
}

function openTo(fits: (exercise: Exercise) => boolean, { candidates }: Planning): Candidate[] {
  return [...candidates.values()].filter(({ exercise }) => exercise.countsAsHardSet && fits(exercise));
}

/** The smallest dose of the exercise in place of all that the session holds. */
function withOnly(week: DraftWeek, day: number, candidate: Candidate, planning: Planning): DraftWeek {
  return week.map((session, i) =>
    i === day ? grown({ ...session, items: [] }, candidate, planning) : session,
  );
}

function lastLoadingBefore(drafted: readonly DraftedWeek[], week: number): DraftedWeek | undefined {
  return drafted.slice(0, week - 1).findLast((one) => !one.rhythm.deload);
}

/** One more set of the exercise on that day, or its smallest dose where it is new. */
function withOneMore(week: DraftWeek, day: number, candidate: Candidate, planning: Planning): DraftWeek {
  return week.map((session, i) => (i === day ? grown(session, candidate, planning) : session));
}

function grown(session: DraftSession, candidate: Candidate, { profile, problem }: Planning): DraftSession {
  const { id } = candidate.exercise;
  if (session.items.some((item) => item.candidate.exercise.id === id)) {
    const items = session.items.map((item) =>
      item.candidate.exercise.id === id ? { ...item, sets: item.sets + 1 } : item,
    );
    return { ...session, items };
  }
  const added = draftItem(candidate, profile, { kind: session.dayKind, sets: problem.minSets });
  return { ...session, items: [...session.items, added] };
}

function causeOfPreference({ planning, excluded, drafted }: Causes): BindingConstraint {
  const used = new Set(
    drafted[0]?.week.flatMap((one) => one.items.map((item) => item.candidate.exercise.id)),
  );
  const missing = planning.profile.prefer.filter((id) => !used.has(id));
  const refusal = excluded.find(({ exercise }) => missing.includes(exercise));
  return refusal ? EXCLUSION_AS_CAUSE[refusal.why] : "trade_off";
}

/** No group could grow: what stood in the way of the one that matters most. */
function causeOfStandstill(week: number, causes: Causes): BindingConstraint {
  const heaviest = causes.planning.problem.demands.reduce((a, b) => (b.weight > a.weight ? b : a));
  return causeForGroup(heaviest.group, week, causes);
}

function mostFrequent(stops: readonly BindingConstraint[]): BindingConstraint {
  const counts = new Map<BindingConstraint, number>();
  for (const stop of stops) counts.set(stop, (counts.get(stop) ?? 0) + 1);
  let best: BindingConstraint = "trade_off";
  for (const [stop, count] of counts) if (count > (counts.get(best) ?? 0)) best = stop;
  return best;
}
