// Which sets of this exercise are stored, which is now, which are coming?
import type { SetFacts, SetPrescription, SetRecord } from "@dorsal/engine";
import { detailWords } from "@dorsal/words";
import { exerciseName } from "../../../parts/names.ts";
import type { LoadUnit } from "../../../parts/pounds.ts";
import { SetRow } from "../../../parts/SetRow.tsx";
import { amountAsked, reserveWords, setWords } from "../../../parts/set-words.ts";
import { roundsOf } from "../steps/rounds.ts";
import type { SessionLine } from "../steps/session-lines.ts";
import { type Step, wholeSets } from "../steps/session-steps.ts";
import type { SheetName } from "./SessionSheets.tsx";

export interface SetRowsProps {
  readonly line: SessionLine;
  readonly step: Step | null;
  readonly asked: SetPrescription | null;
  readonly unit: LoadUnit;
  readonly onSheet: (sheet: SheetName) => void;
}

export function SetRows({ line, step, asked, unit, onSheet }: SetRowsProps) {
  const coming =
    step === null ? 0 : Math.max(0, line.item.sets - wholeSets(line) - (step.kind === "drop" ? 0 : 1));
  return (
    <ol aria-label="Sets">
      {line.sets.map((set, index) => (
        <SetRow
          key={set.setId}
          name={rowName(line.sets, index)}
          words={setWords(set.facts, unit)}
          more={moreWords(set.facts, line)}
          state="done"
          onOpen={() => onSheet({ edit: set.setId })}
        />
      ))}
      {step !== null && asked !== null && (
        <SetRow name={stepName(step)} words={askedWords(asked, unit)} more={askedMore(asked)} state="now" />
      )}
      {Array.from({ length: coming }, (_, index) => {
        const number = wholeSets(line) + index + 2;
        return (
          <SetRow key={number} name={String(number)} words={amountAsked(line.item)} more="" state="coming" />
        );
      })}
    </ol>
  );
}

/** "50 kg × 8–12": the load that was chosen and the range to land in. */
function askedWords(asked: SetPrescription, unit: LoadUnit): string {
  const { loadKg, assistanceKg, reps, ...rest } = asked;
  if (reps === undefined) return setWords({ ...rest, loadKg, assistanceKg }, unit);
  const range = amountAsked(asked);
  const isBare = (loadKg ?? 0) === 0 && (assistanceKg ?? 0) === 0;
  return isBare ? `${range} reps` : `${setWords({ loadKg, assistanceKg }, unit)} × ${range}`;
}

function stepName({ kind, number, side }: Step): string {
  const name = kind === "drop" ? `Drop ${number}` : String(number);
  return side === null || side === "both" ? name : `${name} ${side}`;
}

function askedMore(asked: SetPrescription): string {
  const { toFailure, ...setup } = asked;
  return [toFailure ? "until no more" : reserveWords(asked.rir), detailWords(setup)]
    .filter(Boolean)
    .join(" · ");
}

function moreWords(facts: SetFacts, line: SessionLine): string {
  const words = [otherName(facts.exercise, line) ?? reserveWords(facts.rir), detailWords(facts)];
  return words.filter(Boolean).join(" · ");
}

/** A set from before a swap names its own exercise. */
function otherName(exercise: string, { item }: SessionLine): string | null {
  return exercise === item.exercise ? null : exerciseName(exercise);
}

/** Numbered within its kind: sets "1", "2", drops "Drop 1"; both halves of a one-sided set carry one number. */
function rowName(sets: readonly SetRecord[], index: number): string {
  const facts = sets[index]?.facts;
  if (facts === undefined) return "";
  const before = sets.slice(0, index).map((set) => set.facts);
  const number = roundsOf(before.filter(({ setType }) => setType === facts.setType)).whole.length + 1;
  const side = facts.side === "left" || facts.side === "right" ? ` ${facts.side}` : "";
  return facts.setType === "drop" ? `Drop ${number}` : `${number}${side}`;
}
