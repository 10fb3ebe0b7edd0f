// Are deloads placed and made right? From level 2 at most 8 loading weeks in a row, at most one deload in any four
// weeks; none is scheduled for novices (science 3.12). A deload repeats the last loading week, weekday by weekday:
// no new exercise, sets <= the half rounded up, RIR = that of the last loading week + 2 (at most 4), no session emptied,
// and at least a third of the week's sets: never a full stop.
import type { Plan } from "@dorsal/engine";
import {
  type ItemFacts,
  placeOfItem,
  placeOfSession,
  type SessionFacts,
  type WeekFacts,
} from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

const MOST_LOADING_WEEKS = 8;
const WINDOW_WEEKS = 4;
const EASIER_RIR = 2;
const MOST_DELOAD_RIR = 4;
/** Half of the sets can come out as a third where every item had three: never below. */
const LEAST_SHARE = 1 / 3;

export function deloadViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  return [
    ...(plan.profile.level >= 2 ? longStretches(weeks) : novicesDeload(weeks)),
    ...crowdedDeloads(weeks),
    ...weeks.filter(({ week }) => week.deload).flatMap(deloadContent),
  ];
}

function longStretches(weeks: readonly WeekFacts[]): Violation[] {
  let loading = 0;
  return weeks.flatMap(({ week }) => {
    loading = week.deload ? 0 : loading + 1;
    return brokenWhen(
      loading > MOST_LOADING_WEEKS,
      "deload_due",
      `w${week.number}`,
      `${loading} loading weeks in a row`,
    );
  });
}

function novicesDeload(weeks: readonly WeekFacts[]): Violation[] {
  return weeks.flatMap(({ week }) =>
    brokenWhen(week.deload, "novice_deload", `w${week.number}`, "none is scheduled at level 1"),
  );
}

function crowdedDeloads(weeks: readonly WeekFacts[]): Violation[] {
  const deloads = weeks.filter(({ week }) => week.deload).map(({ week }) => week.number);
  return deloads.flatMap((number, index) => {
    const gap = number - (deloads[index - 1] ?? Number.NEGATIVE_INFINITY);
    return brokenWhen(
      gap < WINDOW_WEEKS,
      "deload_window",
      `w${number}`,
      `${gap} weeks after the last deload`,
    );
  });
}

function deloadContent(facts: WeekFacts): Violation[] {
  const { before, week } = facts;
  if (!before)
    return [{ rule: "deload_first", where: `w${week.number}`, what: "nothing was loaded before it" }];
  const asked = setsIn(before);
  const left = setsIn(facts);
  return [
    ...brokenWhen(
      left < asked * LEAST_SHARE - 1e-9,
      "deload_stop",
      `w${week.number}`,
      `${left} of ${asked} sets left`,
    ),
    ...facts.sessions.flatMap((session) => {
      const full = before.sessions.find((other) => other.session.day === session.session.day);
      return full ? deloadSession(session, full) : [];
    }),
  ];
}

function deloadSession(session: SessionFacts, full: SessionFacts): Violation[] {
  return [
    ...brokenWhen(
      full.work.length > 0 && session.work.length === 0,
      "deload_empty",
      placeOfSession(session),
      "a full stop",
    ),
    ...session.work.flatMap((facts) => deloadItem(facts, full)),
  ];
}

function deloadItem(facts: ItemFacts, full: SessionFacts): Violation[] {
  const where = placeOfItem(facts);
  const loaded = full.work.filter(({ item }) => item.exercise === facts.item.exercise);
  const model = loaded[0]?.item;
  if (!model) return [{ rule: "deload_new", where, what: "was not in the last loading week" }];
  const sets = loaded.reduce((sum, { item }) => sum + Math.ceil(item.sets / 2), 0);
  const easier = model.rir === undefined ? undefined : Math.min(MOST_DELOAD_RIR, model.rir + EASIER_RIR);
  return [
    ...brokenWhen(facts.item.sets > sets, "deload_sets", where, `${facts.item.sets} of at most ${sets}`),
    ...brokenWhen(
      easier !== undefined && facts.item.rir !== Math.max(easier, model.rir ?? 0),
      "deload_rir",
      where,
      `${facts.item.rir}, wants ${easier}`,
    ),
  ];
}

function setsIn({ work }: WeekFacts): number {
  return work.reduce((sum, { item }) => sum + item.sets, 0);
}
