// How strong is the lifter in one exercise? The log e1RMs of the last sessions, newest most, and the level among them.
// A session shows at most what was there: the level is an upper-middle one, so that one light day does not lower it,
// and one wild entry moves nothing until a second one agrees.
import type { ForecastModel } from "./forecast-model.ts";
import { weightedQuantile } from "./weighted-quantile.ts";

export interface RememberedSession {
  readonly day: number;
  readonly lnKg: number;
  /** 1, or less for a session that looks like a slip. */
  readonly belief: number;
}

export interface StrengthState {
  /** Newest first. */
  readonly sessions: readonly RememberedSession[];
  /** Absolute log surprises of this exercise, older ones for less. */
  readonly missed: { readonly sum: number; readonly weight: number };
}

export const UNKNOWN_STRENGTH: StrengthState = { sessions: [], missed: { sum: 0, weight: 0 } };

/** Older sessions would weigh less than 2 % in the longest memory. Design choice. */
const SESSIONS_REMEMBERED = 14;
/** Twice or half of what was expected, and of the session before: pounds for kilograms, a slip. Design choice. */
const WILD = Math.LN2;
/** What a wild session weighs until it is confirmed. Design choice. */
const BELIEF_IN_WILD = 0.3;
/** Share of its weight that a surprise keeps when one more follows: about the last 30 count. Design choice. */
const SURPRISE_KEEPS = 0.97;

/** Log kilograms; null before the first session. */
export function strengthLevel(
  { sessions }: StrengthState,
  model: Pick<ForecastModel, "levelKeeps" | "levelShare">,
): number | null {
  if (sessions.length === 0) return null;
  return weightedQuantile(remembered(sessions, model.levelKeeps), model.levelShare);
}

/** The remembered log e1RMs, the newest with the most weight. */
export function remembered(sessions: readonly RememberedSession[], keeps: number) {
  return sessions.map(({ lnKg, belief }, age) => ({ value: lnKg, weight: belief * keeps ** age }));
}

/** How far above its level (log) a session was; null for the first one. */
export function surpriseOf(state: StrengthState, lnKg: number, model: ForecastModel): number | null {
  const level = strengthLevel(state, model);
  return level === null ? null : lnKg - level;
}

/** True for a session to ask about ("60 kg, or 60 lb?") before it counts in full. */
export function isWild(state: StrengthState, lnKg: number, model: ForecastModel): boolean {
  const surprise = surpriseOf(state, lnKg, model);
  const last = state.sessions[0];
  if (surprise === null || last === undefined) return false;
  return Math.abs(surprise) > WILD && Math.abs(lnKg - last.lnKg) > WILD;
}

export function learnSession(
  state: StrengthState,
  seen: { readonly day: number; readonly lnKg: number },
  model: ForecastModel,
): StrengthState {
  const surprise = surpriseOf(state, seen.lnKg, model);
  const belief = isWild(state, seen.lnKg, model) ? BELIEF_IN_WILD : 1;
  return {
    sessions: [{ ...seen, belief }, ...state.sessions].slice(0, SESSIONS_REMEMBERED),
    missed: surprise === null ? state.missed : oneMoreMiss(state.missed, Math.min(Math.abs(surprise), WILD)),
  };
}

function oneMoreMiss({ sum, weight }: StrengthState["missed"], miss: number): StrengthState["missed"] {
  return { sum: SURPRISE_KEEPS * sum + miss, weight: SURPRISE_KEEPS * weight + 1 };
}
