// How strong is the lifter in one exercise? The log e1RMs of the last sessions, newest most, and the level among them.
// A session shows at most what was there: the level is an upper-middle one, so that one light day does not lower it,
// and one wild entry moves nothing until a second one agrees.
import type { Draft } from "../draft.ts";
import type { ForecastModel } from "../forecast-model.ts";
import { type Memory, memoryQuantile, remember } from "./fading-memory.ts";

export interface StrengthState {
  /** Log e1RMs, newest first; believed less where one looks like a slip, or where its estimate is in doubt. */
  readonly sessions: Memory;
  /** Day of the last session; null before the first one. */
  readonly lastDay: number | null;
  /** Absolute log surprises of this exercise, older ones for less. */
  readonly missed: { readonly sum: number; readonly weight: number };
  /** Whether there is no own session yet, and the one that is remembered is what a sibling's level would be here. */
  readonly isTransferred: boolean;
}

export const UNKNOWN_STRENGTH: StrengthState = {
  sessions: { values: [], beliefs: [] },
  lastDay: null,
  missed: { sum: 0, weight: 0 },
  isTransferred: false,
};

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
  if (sessions.values.length === 0) return null;
  return memoryQuantile(sessions, model.levelKeeps, model.levelShare);
}

/** A session beside the level that was known before it, log kilograms. */
export interface MeasuredSession {
  readonly lnKg: number;
  readonly level: number | null;
}

/** True for a session to ask about ("60 kg, or 60 lb?") before it counts in full. */
export function isWild({ sessions }: StrengthState, { lnKg, level }: MeasuredSession): boolean {
  const last = sessions.values[0];
  if (last === undefined || level === null) return false;
  return Math.abs(lnKg - level) > WILD && Math.abs(lnKg - last) > WILD;
}

export interface SeenSession extends MeasuredSession {
  readonly day: number;
  /** 1 for an estimate that is not in doubt, towards 0 the more it is. */
  readonly certainty: number;
  /** Whether the lifter said that it is no slip. */
  readonly isConfirmed: boolean;
}

/** Writes one more session into a draft. */
export function learnSession(state: Draft<StrengthState>, seen: SeenSession): void {
  const { day, lnKg, level, certainty } = seen;
  const isBelieved = seen.isConfirmed || !isWild(state, seen);
  const belief = isBelieved ? certainty : certainty * BELIEF_IN_WILD;
  if (state.isTransferred) {
    state.sessions = { values: [], beliefs: [] };
    state.isTransferred = false;
  } else if (level !== null) {
    const { missed } = state;
    missed.sum = SURPRISE_KEEPS * missed.sum + certainty * Math.min(Math.abs(lnKg - level), WILD);
    missed.weight = SURPRISE_KEEPS * missed.weight + certainty;
  }
  const { values, beliefs } = state.sessions;
  remember(values, lnKg, SESSIONS_REMEMBERED);
  remember(beliefs, belief, SESSIONS_REMEMBERED);
  state.lastDay = day;
}
