// What does the coach propose today? Signals from the log, the most important first, three at most, and of each an answer
// that the planner takes. Each waits for a yes; what was refused stays quiet for two weeks.
import { dayOf } from "../journal/calendar.ts";
import type { ProposalAnswered } from "../journal/events.ts";
import type { SmallChange } from "../plan/replan/small-change.ts";
import { daysBetween } from "../training/calendar.ts";
import type { Evidence } from "./evidence.ts";
import type { Proposal, ProposalSubject } from "./proposal.ts";
import { calibrationSignal } from "./signals/calibration-signal.ts";
import { deloadSignal } from "./signals/deload-signal.ts";
import { missedSignal, nextMesocycleSignal } from "./signals/missed-signal.ts";
import { painSignals } from "./signals/pain-signals.ts";
import { planTakes } from "./signals/plan-takes.ts";
import { plateauSignals } from "./signals/plateau-signal.ts";
import { type Reading, readEvidence, trainersOf } from "./signals/reading.ts";
import type { Signal } from "./signals/signal.ts";
import { idOf, stemOf } from "./signals/signal-id.ts";
import { lessVolume, moreVolume } from "./signals/volume-signals.ts";

/** More than three at a time are not read. Design choice. */
const MOST_AT_A_TIME = 3;
/** Days before the same is proposed again after a no, and before more of it after a yes. Design choice. */
const QUIET_DAYS = 14;

/** The same evidence gives the same proposals; before there is a profile there are none. */
export function proposals(evidence: Evidence): readonly Proposal[] {
  const reading = readEvidence(evidence);
  if (reading === null) return [];
  const pain = proposed(painSignals(reading), MOST_AT_A_TIME, reading);
  const left = MOST_AT_A_TIME - pain.length;
  const whole = proposed(wholeSignals(reading), Math.min(1, left), reading);
  // Who must rest or was away is asked for nothing more.
  const progress = whole.length > 0 ? [] : proposed(progressSignals(reading), left, reading);
  return [...pain, ...whole, ...progress];
}

/** The end of the plan, then an absence, then rest. */
function* wholeSignals(reading: Reading): Generator<Signal> {
  for (const signalOf of [nextMesocycleSignal, missedSignal, deloadSignal]) {
    const signal = signalOf(reading);
    if (signal !== null) yield signal;
  }
}

function* progressSignals(reading: Reading): Generator<Signal> {
  const less = lessVolume(reading);
  const plateaus = plateauSignals(reading).filter(({ about }) => !trainsAny(about, less, reading));
  yield* plateaus;
  yield* less;
  yield* moreVolume(reading);
  // A stall has its own way to ask about the reserve; one question at a time.
  const calibration = plateaus.length > 0 ? null : calibrationSignal(reading);
  if (calibration !== null) yield calibration;
}

/** What gets less because it is too much is not asked to answer a stall as well. */
function trainsAny(about: ProposalSubject, less: readonly Signal[], reading: Reading): boolean {
  return less.some(
    (signal) =>
      signal.about.kind === "volume" &&
      about.kind === "plateau" &&
      trainersOf(reading, signal.about.group).some(({ id }) => id === about.exercise),
  );
}

/** One proposal for each subject: the first that is open and has an answer. */
function proposed(signals: Iterable<Signal>, most: number, reading: Reading): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  if (most === 0) return [];
  for (const signal of signals) {
    const isSilent = reading.state.answers.some((answer) => silences(answer, signal, reading));
    if (isSilent || found.has(stemOf(signal))) continue;
    const change = answerOf(signal, reading);
    if (change === "none") continue;
    const { about, reasons } = signal;
    found.set(stemOf(signal), { proposalId: idOf(signal), about, reasons, change });
    if (found.size === most) break;
  }
  return [...found.values()];
}

function answerOf({ answers, isAdvice }: Signal, reading: Reading): SmallChange | null | "none" {
  for (const answer of answers) if (planTakes(reading, answer)) return answer;
  return isAdvice ? null : "none";
}

function silences(
  { proposalId, answeredAt, answer }: ProposalAnswered,
  signal: Signal,
  { today }: Reading,
): boolean {
  if (proposalId === idOf(signal)) return true;
  const isSame = proposalId.startsWith(`${stemOf(signal)}:`);
  // The ladder of a plateau counts visits after a yes, not days.
  const isQuiet = answer === "refused" || signal.about.kind !== "plateau";
  return isSame && isQuiet && daysBetween(dayOf(answeredAt), today) < QUIET_DAYS;
}
