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
  let kept = 1;
  return sessions.map(({ lnKg, belief }) => {
    const weight = belief * kept;
    kept *= keeps;
    return { value: lnKg, weight };
  });
}

/** True for a session to ask about ("60 kg, or 60 lb?") before it counts in full. */
export function isWild(
  { sessions: [last] }: StrengthState,
  { lnKg, level }: { readonly lnKg: number; readonly level: number | null },
): boolean {
  if (last === undefined || level === null) return false;
  return Math.abs(lnKg - level) > WILD && Math.abs(lnKg - last.lnKg) > WILD;
}

export function learnSession(
  state: StrengthState,
  { day, lnKg }: { readonly day: number; readonly lnKg: number },
  model: ForecastModel,
): StrengthState {
  const level = strengthLevel(state, model);
  const belief = isWild(state, { lnKg, level }) ? BELIEF_IN_WILD : 1;
  return {
    sessions: [{ day, lnKg, belief }, ...state.sessions].slice(0, SESSIONS_REMEMBERED),
    missed: level === null ? state.missed : oneMoreMiss(state.missed, Math.min(Math.abs(lnKg - level), WILD)),
  };
}

function oneMoreMiss({ sum, weight }: StrengthState["missed"], miss: number): StrengthState["missed"] {
  return { sum: SURPRISE_KEEPS * sum + miss, weight: SURPRISE_KEEPS * weight + 1 };
}
