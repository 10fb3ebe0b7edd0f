// What does an exported log of Dorsal say? One event a line, as the log holds it. Told at the end, because a later line may
// correct or void what an earlier one says; what is no training (plans, profiles, consents) is counted and left alone.
import { doubtSet } from "../../reading/doubts.ts";
import type { FileHead, Format, ReadEnd, Reading } from "../../reading/format.ts";
import type { LoadUnit, WrittenSet } from "../../reading/written-set.ts";
import { JsonLines } from "../../text/json-lines.ts";
import { type EnvelopeRead, envelopeReader } from "./envelope.ts";
import { type HeldFact, StandingFacts } from "./standing-facts.ts";
import { importedSets, ownSet } from "./written-sets.ts";

export const DORSAL: Format = {
  app: "dorsal",
  recognise,
  open: (_head, reading) => {
    const log = new LogReader(reading);
    const lines = new JsonLines({
      value: (value, line) => log.line(value, line),
      broken: (refused) => reading.sink.refuse(refused),
    });
    return {
      wants: "text",
      push: (text) => lines.push(text),
      end: () => {
        lines.end();
        return log.end();
      },
    };
  },
};

const FIRST_LINES = 20; // some may be broken
const FIELDS = ['"id":', '"device":', '"at":', '"wallMs":', '"type":', '"version":'];

/** The fields come before the data, so even a line cut off by the end of the head shows them. */
function recognise({ text }: FileHead): number {
  const lines = text.split("\n", FIRST_LINES);
  return lines.some((line) => line.startsWith("{") && FIELDS.every((field) => line.includes(field))) ? 1 : 0;
}

type Held<Kind extends HeldFact["kind"]> = Extract<HeldFact, { readonly kind: Kind }>;

class LogReader {
  readonly #reading: Reading;
  readonly #facts = new StandingFacts();
  readonly #read = envelopeReader();
  readonly #units = new Set<LoadUnit>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  line(value: unknown, line: number): void {
    const read = this.#read(value);
    if (!read.ok) this.#reading.sink.refuse({ line, why: "not_a_record", found: read.found });
    else if (!this.#hold(read, line)) this.#reading.sink.other({ line, kind: "nothing" });
  }

  /** True where the end tells what becomes of the line. */
  #hold({ event, writtenAt }: EnvelopeRead & { readonly ok: true }, line: number): boolean {
    switch (event.type) {
      case "SessionStarted":
        this.#facts.start(event.data, line);
        return true;
      case "SetPerformed":
        this.#facts.perform(event.data, line);
        return true;
      case "NoteWritten":
        this.#facts.note(event.data, writtenAt, line);
        return true;
      case "WorkoutImported":
        this.#facts.bring(event.data, writtenAt, line);
        return true;
      case "BodyMassRecorded":
        this.#facts.weigh(event.data, line);
        return true;
      case "PlanAdopted":
        this.#facts.adopt(event.data);
        return false;
      case "SessionFinished":
        this.#facts.finish(event.data);
        return false;
      case "SetCorrected":
        this.#facts.correct(event.data, writtenAt);
        return false;
      case "SetVoided":
        this.#facts.void(event.data);
        return false;
      case "ImportUndone":
        this.#facts.undo(event.data);
        return false;
      default:
        return false;
    }
  }

  end(): ReadEnd {
    for (const fact of this.#facts.held) {
      if (!this.#tell(fact)) this.#reading.sink.other({ line: fact.line, kind: "nothing" });
    }
    const [unit, other] = this.#units;
    const dialect = "log as JSON Lines";
    if (unit === undefined) return { dialect, unit: { from: "nowhere", unit: null } };
    return { dialect, unit: { from: "file", unit: other === undefined ? unit : "both" } };
  }

  /** False where nothing of the fact stands. */
  #tell(fact: HeldFact): boolean {
    switch (fact.kind) {
      case "session":
        return this.#tellSession(fact);
      case "set":
        return this.#tellOwnSet(fact);
      case "note":
        return this.#tellNote(fact);
      case "mass":
        return this.#tellMass(fact);
      case "workout":
        return this.#tellWorkout(fact);
    }
  }

  #tellSession({ line, started }: Held<"session">): boolean {
    if (!this.#facts.standsEmpty(started)) return false;
    const { endedAt } = this.#facts.sessionOf(started.sessionId);
    const at = started.startedAt;
    this.#reading.sink.other({ line, kind: "workout", at, endedAt, name: "", note: null });
    return true;
  }

  #tellOwnSet({ line, performed }: Held<"set">): boolean {
    const standing = this.#facts.standing(performed);
    if (standing === null) return false;
    const superset = this.#facts.supersetOf(standing);
    this.#tellSet({ ...ownSet(standing, this.#facts.sessionOf(standing.sessionId), line), superset });
    return true;
  }

  #tellMass({ line, weighed }: Held<"mass">): boolean {
    if (!this.#facts.standsMass(weighed)) return false;
    const { date: at, bodyMassKg } = weighed;
    this.#reading.sink.other({ line, kind: "body_mass", at, bodyMassKg });
    return true;
  }

  #tellNote({ line, written }: Held<"note">): boolean {
    const { text, sessionId } = written;
    const at = this.#facts.sessionOf(sessionId).startedAt;
    if (at === null || text.trim() === "" || !this.#facts.standsNote(written)) return false;
    this.#reading.sink.note({ line, at, workout: null, exercise: this.#facts.exerciseOf(written), text });
    return true;
  }

  #tellWorkout({ line, workout }: Held<"workout">): boolean {
    if (!this.#facts.standsWorkout(workout)) return false;
    const sets = importedSets(workout, line);
    for (const set of sets) this.#tellSet(set);
    if (sets.length > 0) return true;
    const { startedAt: at, endedAt = null, name = "", note = null } = workout;
    this.#reading.sink.other({ line, kind: "workout", at, endedAt, name, note });
    return true;
  }

  #tellSet(set: WrittenSet) {
    if (set.unit !== null) this.#units.add(set.unit);
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }
}
