// Why could it not be had? For each shortfall the constraint that binds: tried out by adding the missing work to the drafted week.
import type { ContraindicationTag, Exercise, GroupId } from "@dorsal/content";
import type { BindingConstraint, Excluded, Unmet } from "../../training/plan.ts";
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

export interface Causes {
  readonly planning: Planning;
  readonly drafted: readonly DraftedWeek[];
  readonly excluded: readonly Excluded[];
}

const MOST_TRIED = 6; // candidates with the most credit: more would say the same

/** The shortfalls with their causes; alike rows of later weeks share the answer of the first. */
export function withCauses(rows: readonly Shortfall[], causes: Causes): readonly Unmet[] {
  const known = new Map<string, BindingConstraint>();
  return rows.map((row) => {
    const key = [row.rule, row.group, row.wanted, row.got].join(" ");
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
      return causeFor(opensSession, row.week, causes);
    case "empty_session":
      return causeFor((exercise) => exercise.countsAsHardSet, row.week, causes);
    case "preference":
      return causeOfPreference(causes);
    case "productive_rise":
      return causeOfStandstill(row.week, causes);
    case "rir_wave":
      return "safety";
    case "periodisation":
      return planning.problem.dates.length < 2 ? "days" : "trade_off";
    case "grip_variety":
      return planning.profile.contraindications.some((tag) => ASK_KIND_GRIPS.includes(tag))
        ? "contraindication"
        : "kit";
    default:
      return "trade_off";
  }
}

const ASK_KIND_GRIPS: readonly ContraindicationTag[] = ["elbow", "wrist", "shoulder_pain"];

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
  const able = [...planning.candidates.values()].filter(
    (one) => one.exercise.countsAsHardSet && fits(one.exercise),
  );
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

/** Nothing fits: was it the kit, the level or a limit that took the fitting exercises away? The mildest remedy first. */
function causeOfExclusion(
  fits: (exercise: Exercise) => boolean,
  { planning, excluded }: Causes,
): BindingConstraint {
  const reasons = new Set<Excluded["why"]>();
  for (const { exercise: id, why } of excluded) {
    const exercise = planning.catalog.exercises[id];
    if (exercise?.countsAsHardSet && fits(exercise)) reasons.add(why);
  }
  for (const why of [
    "excluded_by_you",
    "contraindication",
    "safety",
    "not_yet_earned",
    "level",
    "equipment",
  ] as const) {
    if (reasons.has(why)) return EXCLUSION_AS_CAUSE[why];
  }
  return "kit";
}

const EXCLUSION_AS_CAUSE: Readonly<Record<Excluded["why"], BindingConstraint>> = {
  excluded_by_you: "excluded_by_you",
  contraindication: "contraindication",
  safety: "safety",
  not_yet_earned: "level",
  level: "level",
  equipment: "kit",
};

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
