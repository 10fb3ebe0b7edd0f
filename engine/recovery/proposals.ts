// What does the coach propose today? Signals from the log, the most important first, three at most. Each waits for an
// answer; what was refused stays quiet for two weeks; nothing in a plan changes without a yes.
import { dayOf, mondayOf } from "../journal/calendar.ts";
import type { ProposalAnswered } from "../journal/events.ts";
import { daysBetween } from "../training/calendar.ts";
import type { Evidence } from "./evidence.ts";
import type { Proposal, ProposalSubject } from "./proposal.ts";
import { calibrationSignal } from "./signals/calibration-signal.ts";
import { deloadSignal } from "./signals/deload-signal.ts";
import { missedSignal, nextMesocycleSignal } from "./signals/missed-signal.ts";
import { painSignals } from "./signals/pain-signals.ts";
import { plateauSignals } from "./signals/plateau-signal.ts";
import { type Reading, readEvidence, trainersOf } from "./signals/reading.ts";
import type { Signal } from "./signals/signal.ts";
import { lessVolume, moreVolume } from "./signals/volume-signals.ts";

/** More than three at a time are not read. Design choice. */
const MOST_AT_A_TIME = 3;
/** Days before the same is proposed again after a no, and before more of it after a yes. Design choice. */
const QUIET_DAYS = 14;

/** The same evidence gives the same proposals; before there is a profile there are none. */
export function proposals(evidence: Evidence): readonly Proposal[] {
  const reading = readEvidence(evidence);
  if (reading === null) return [];
  const isOpen = (signal: Signal) =>
    !evidence.state.answers.some((answer) => silences(answer, signal, reading));
  return inOrder(reading, isOpen)
    .slice(0, MOST_AT_A_TIME)
    .map(({ evidenceDate, ...proposal }) => ({
      proposalId: idOf({ evidenceDate, ...proposal }),
      ...proposal,
    }));
}

/** Pain, then the end of the plan, then rest, then progress: who must rest or was away is asked for nothing more. */
function inOrder(reading: Reading, isOpen: (signal: Signal) => boolean): readonly Signal[] {
  const pain = painSignals(reading).filter(isOpen);
  const whole = firstOpen(
    [nextMesocycleSignal(reading), missedSignal(reading), deloadSignal(reading)],
    isOpen,
  );
  if (whole !== null) return [...pain, whole];
  const less = lessVolume(reading);
  const plateaus = plateauSignals(reading).filter(({ about }) => !trainsAny(about, less, reading));
  // A stall has its own way to ask about the reserve; one question at a time.
  const calibration = plateaus.length > 0 ? null : calibrationSignal(reading);
  const progress = [
    ...plateaus,
    ...less,
    ...moreVolume(reading),
    ...(calibration === null ? [] : [calibration]),
  ];
  return [...pain, ...progress.filter(isOpen)];
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

function firstOpen(signals: readonly (Signal | null)[], isOpen: (signal: Signal) => boolean): Signal | null {
  return signals.find((signal) => signal !== null && isOpen(signal)) ?? null;
}

/** What it is about, what it rests on and the week of the newest fact: new evidence makes a new id. */
function idOf(signal: Signal): string {
  return `${stemOf(signal)}:${detailOf(signal)}:${mondayOf(signal.evidenceDate)}`;
}

/** Red on two days is not the same as pain that rises: a no to the one is no answer to the other. */
function stemOf({ about, reasons }: Signal): string {
  switch (about.kind) {
    case "pain":
      return `pain:${about.exercise}:${reasons[0]?.why}`;
    case "plateau":
    case "calibrate_reserve":
      return `${about.kind}:${about.exercise}`;
    case "volume":
      return `volume:${about.group}`;
    default:
      return about.kind;
  }
}

function detailOf({ about }: Signal): string {
  if (about.kind === "plateau") return about.step;
  return about.kind === "volume" ? `${about.by}` : "any";
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
