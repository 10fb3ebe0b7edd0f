// What stands at the end of a log? Sets as corrected, without the voided ones; of a workout imported again the last version;
// nothing of an import that was undone. Only what a training history tells is held.
import type { DataOf, SessionStarted, SetPerformed, WorkoutImported } from "@dorsal/engine";
import { compare, type WrittenAt } from "./envelope.ts";
import { PlannedSupersets } from "./planned-supersets.ts";

export type HeldFact =
  | { readonly line: number; readonly kind: "session"; readonly started: SessionStarted }
  | { readonly line: number; readonly kind: "set"; readonly performed: SetPerformed }
  | { readonly line: number; readonly kind: "mass"; readonly weighed: DataOf<"BodyMassRecorded"> }
  | { readonly line: number; readonly kind: "note"; readonly written: DataOf<"NoteWritten"> }
  | { readonly line: number; readonly kind: "workout"; readonly workout: WorkoutImported };

type Corrected = DataOf<"SetCorrected">;

export class StandingFacts {
  /** In the order of the file. */
  readonly held: HeldFact[] = [];
  readonly #sessions = new Map<string, SessionStarted>();
  readonly #ends = new Map<string, string>();
  readonly #sets = new Map<string, SetPerformed>();
  readonly #trained = new Set<string>();
  readonly #exercises = new Map<string, string>();
  readonly #voided = new Set<string>();
  readonly #corrections = new Map<string, { readonly by: Corrected; readonly at: WrittenAt }>();
  readonly #notes = new Map<string, { readonly by: DataOf<"NoteWritten">; readonly at: WrittenAt }>();
  readonly #versions = new Map<string, { readonly by: WorkoutImported; readonly at: WrittenAt }[]>();
  readonly #undone = new Set<string>();
  readonly #supersets = new PlannedSupersets();

  adopt(adopted: DataOf<"PlanAdopted">): void {
    this.#supersets.adopt(adopted);
  }

  start(started: SessionStarted, line: number): void {
    if (!this.#sessions.has(started.sessionId)) this.#sessions.set(started.sessionId, started);
    this.held.push({ line, kind: "session", started });
  }

  finish({ sessionId, endedAt }: DataOf<"SessionFinished">): void {
    this.#ends.set(sessionId, endedAt);
  }

  perform(performed: SetPerformed, line: number): void {
    const { setId, sessionId, itemId, facts } = performed;
    if (!this.#sets.has(setId)) this.#sets.set(setId, performed);
    this.#trained.add(sessionId);
    this.#exercises.set(`${sessionId} ${itemId}`, facts.exercise);
    this.held.push({ line, kind: "set", performed });
  }

  correct(by: Corrected, at: WrittenAt): void {
    const other = this.#corrections.get(by.setId);
    if (other === undefined || compare(other.at, at) <= 0) this.#corrections.set(by.setId, { by, at });
  }

  void({ setId }: DataOf<"SetVoided">): void {
    this.#voided.add(setId);
  }

  note(by: DataOf<"NoteWritten">, at: WrittenAt, line: number): void {
    const key = `${by.sessionId} ${by.itemId}`;
    const other = this.#notes.get(key);
    if (other === undefined || compare(other.at, at) <= 0) this.#notes.set(key, { by, at });
    this.held.push({ line, kind: "note", written: by });
  }

  bring(workout: WorkoutImported, at: WrittenAt, line: number): void {
    const versions = this.#versions.get(workout.workoutKey) ?? [];
    versions.push({ by: workout, at });
    this.#versions.set(workout.workoutKey, versions);
    this.held.push({ line, kind: "workout", workout });
  }

  weigh(weighed: DataOf<"BodyMassRecorded">, line: number): void {
    this.held.push({ line, kind: "mass", weighed });
  }

  undo({ importId }: DataOf<"ImportUndone">): void {
    this.#undone.add(importId);
  }

  sessionOf(sessionId: string) {
    const started = this.#sessions.get(sessionId);
    return { startedAt: started?.startedAt ?? null, endedAt: this.#ends.get(sessionId) ?? null };
  }

  /** The same word for the sets of items that alternate. */
  supersetOf({ sessionId, itemId }: SetPerformed): string | null {
    return this.#supersets.wordOf(this.#sessions.get(sessionId)?.planned ?? null, itemId);
  }

  /** A visit of which no set was ever logged, told once. */
  standsEmpty(started: SessionStarted): boolean {
    const { sessionId } = started;
    return !this.#trained.has(sessionId) && this.#sessions.get(sessionId) === started;
  }

  exerciseOf({ sessionId, itemId }: DataOf<"NoteWritten">): string | null {
    return this.#exercises.get(`${sessionId} ${itemId}`) ?? null;
  }

  /** The set as it stands; null where it was voided, or told before. */
  standing(performed: SetPerformed): SetPerformed | null {
    const { setId } = performed;
    if (this.#voided.has(setId) || this.#sets.get(setId) !== performed) return null;
    const facts = this.#corrections.get(setId)?.by.facts;
    return facts === undefined ? performed : { ...performed, facts };
  }

  standsMass({ importId }: DataOf<"BodyMassRecorded">): boolean {
    return importId === undefined || !this.#undone.has(importId);
  }

  standsNote(written: DataOf<"NoteWritten">): boolean {
    return this.#notes.get(`${written.sessionId} ${written.itemId}`)?.by === written;
  }

  /** The last import of it that was not undone; told again by the same import, it keeps that import's place. */
  standsWorkout(workout: WorkoutImported): boolean {
    const versions = (this.#versions.get(workout.workoutKey) ?? []).toSorted((a, b) => compare(a.at, b.at));
    const byImport = new Map(versions.map(({ by }) => [by.importId, by]));
    return [...byImport.values()].findLast(({ importId }) => !this.#undone.has(importId)) === workout;
  }
}
