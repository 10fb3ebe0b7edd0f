// How does a workout grow, row by row? Runs of an exercise become entries; texts that every row repeats are kept once.
import type { ImportedEntry, ImportedSet } from "@dorsal/engine";
import type { WrittenSet } from "../reading/written-set.ts";

interface GrowingEntry {
  readonly name: string;
  readonly superset: string | null;
  readonly notes: Set<string>;
  readonly sets: ImportedSet[];
}

/** What a timer without a name and without an exercise before it is called. */
const REST = "Rest";
const UNNAMED = "Unnamed exercise";

export class GrowingWorkout {
  /** As written: the same in every export, whatever the device's time zone. */
  readonly at: string;
  readonly name: string | null;
  readonly #entries: GrowingEntry[] = [];
  readonly #notes = new Set<string>();
  /** Notes of exercises of which no set has come yet. */
  readonly #early = new Map<string, Set<string>>();
  readonly #lastOf = new Map<string, GrowingEntry>();
  #endedAt: string | null = null;

  constructor(at: string, name: string | null) {
    this.at = at;
    this.name = name || null;
  }

  get endedAt(): string | null {
    return this.#endedAt;
  }

  ends(at: string | null | undefined): void {
    if (at && (this.#endedAt === null || at > this.#endedAt)) this.#endedAt = at;
  }

  add(written: WrittenSet, set: ImportedSet): void {
    const entry = this.#entryFor(written);
    entry.sets.push(set);
    const { extra } = written;
    if (extra === null) return;
    this.ends(extra.endedAt);
    if (extra.workoutNote) this.#notes.add(extra.workoutNote);
    if (extra.exerciseNote) entry.notes.add(extra.exerciseNote);
  }

  note(exercise: string | null, text: string): void {
    if (text.trim() === "") return;
    if (exercise === null) this.#notes.add(text);
    else this.#notesOf(exercise).add(text);
  }

  #notesOf(exercise: string): Set<string> {
    const entry = this.#lastOf.get(exercise);
    if (entry) return entry.notes;
    const early = this.#early.get(exercise) ?? new Set();
    this.#early.set(exercise, early);
    return early;
  }

  #entryFor({ exercise, setType, superset }: WrittenSet): GrowingEntry {
    const last = this.#entries.at(-1);
    const nameless = exercise === "" && setType === "rest";
    const continues = last?.name === (exercise || UNNAMED) && last.superset === superset;
    if (last && (continues || nameless)) return last;
    return this.#begin(exercise || (nameless ? REST : UNNAMED), superset);
  }

  #begin(name: string, superset: string | null): GrowingEntry {
    const entry: GrowingEntry = { name, superset, notes: this.#early.get(name) ?? new Set(), sets: [] };
    this.#early.delete(name);
    this.#entries.push(entry);
    this.#lastOf.set(name, entry);
    return entry;
  }

  entries(): readonly ImportedEntry[] {
    return this.#entries.map(({ name, superset, notes, sets }) => ({
      name,
      ...(notes.size === 0 ? {} : { note: [...notes].join("\n") }),
      ...(superset ? { superset } : {}),
      sets,
    }));
  }

  /** Notes of exercises that never came are the workout's. */
  noteText(): string {
    const others = [...this.#early].flatMap(([exercise, texts]) =>
      [...texts].map((text) => `${exercise}: ${text}`),
    );
    return [...this.#notes, ...others].join("\n");
  }
}
