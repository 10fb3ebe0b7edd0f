// Which exercises of a day become supersets? Only a pull and a push with equal sets can.
import { SUPERSET_CHANGE_S, TRANSITION_S } from "../volume/session-time.ts";
import { ALONE, type DaySums } from "./day-sums.ts";
import type { Portion } from "./portion.ts";
import type { WeekProblem } from "./week-problem.ts";

/** Pairs antagonists with equal sets: always where time is short, else only until the session fits. */
export function pairUp(problem: WeekProblem, day: number, sums: DaySums) {
  const { portions, partners } = sums;
  for (let b = 0; b < portions.length; b++) {
    if (!problem.pairsAlways && sums.seconds <= problem.mainS) return;
    const push = portions[b];
    if (!push?.of.supersetPush) continue;
    const a = partnerFor(push, sums);
    const pull = portions[a];
    if (!pull) continue;
    partners[a] = b;
    partners[b] = a;
    sums.pairs += 1;
    sums.pushPullPairs += pull.mains * push.pushes;
    sums.seconds -= savingS(pull, push, day);
  }
}

/** The first pull with equal sets that has no partner yet; -1 where there is none. */
function partnerFor(push: Portion, { portions, partners }: DaySums): number {
  for (let a = 0; a < portions.length; a++) {
    const pull = portions[a];
    if (partners[a] === ALONE && pull?.sets === push.sets && pull.of.supersetPull) return a;
  }
  return -1;
}

function savingS(pull: Portion, push: Portion, day: number): number {
  const rest = Math.min(pull.of.timing[day]?.restS ?? 0, push.of.timing[day]?.restS ?? 0);
  return pairSavingS(push.sets, rest);
}

/** A superset has one rest for two sets, and one transition less. */
export function pairSavingS(sets: number, restS: number): number {
  return TRANSITION_S + (sets - 1) * restS - sets * SUPERSET_CHANGE_S;
}
