// What does FitNotes on an iPhone say of its workouts? One row a set, with times in UTC, a status, the equipment in a column
// of its own, decimal commas where the phone has them, and no units.
import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import type { RecordAt } from "../../reading/sink.ts";
import { columnsOf, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { WrittenExtra, WrittenSet, WrittenSetType } from "../../reading/written-set.ts";
import { writtenInstant } from "../../values/dates.ts";
import { writtenSeconds } from "../../values/durations.ts";
import { writtenNumber } from "../../values/numbers.ts";
import { inKg } from "../../values/units.ts";

const NAMES = {
  workout: ["name"],
  start: ["starttime"],
  end: ["endtime"],
  bodyMass: ["bodyweight"],
  exercise: ["exercise"],
  equipment: ["equipment"],
  reps: ["reps"],
  load: ["weight"],
  time: ["time"],
  distance: ["distance"],
  status: ["status"],
  warmup: ["iswarmup"],
  rpe: ["rpe"],
  rir: ["rir"],
  category: ["categories"],
  note: ["note"],
} as const;

type PhoneColumns = Readonly<Record<keyof typeof NAMES, number>>;

export const FITNOTES_PHONE = tableFormat({
  app: "fitnotes",
  recognise({ header }) {
    const { start, exercise, equipment, load, reps, status } = columnsOf(header, NAMES);
    return [start, exercise, equipment, load, reps, status].every((column) => column >= 0) ? 1 : 0;
  },
  open: (table, reading) => new FitNotesPhoneReader(table, reading),
});

/** Statuses of sets that were not done, as the app writes them without spaces. */
const NOT_DONE: ReadonlyMap<string, RecordAt["why"]> = new Map([
  ["notstarted", "planned"],
  ["pending", "planned"],
  ["planned", "planned"],
  ["skipped", "skipped"],
]);

interface Begun {
  readonly line: number;
  readonly at: string;
  readonly exercise: string;
}

class FitNotesPhoneReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: PhoneColumns;
  readonly #unwritten: UnwrittenUnit;
  #workout = { key: "", at: null as string | null, endedAt: null as string | null };

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = columnsOf(table.header, NAMES);
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
  }

  row(cells: readonly string[], line: number): void {
    const { sink } = this.#reading;
    const { exercise, status } = this.#columns;
    const found = cells.join(",").slice(0, 200);
    const at = this.#begin(cells, line);
    const notDone = NOT_DONE.get((cells[status] ?? "").toLowerCase().replace(/\s/g, ""));
    if (cells.length <= status) sink.refuse({ line, why: "too_few_cells", found });
    else if (at === null) sink.refuse({ line, why: "no_date", found });
    else if (notDone !== undefined) sink.notDone({ line, why: notDone });
    else if ((cells[exercise] ?? "").trim() === "") sink.refuse({ line, why: "no_exercise", found });
    else this.#set(cells, { line, at, exercise: this.#exercise(cells) });
  }

  #begin(cells: readonly string[], line: number): string | null {
    const { start, end, workout } = this.#columns;
    const key = `${cells[start]}\n${cells[workout]}`;
    if (key !== this.#workout.key) {
      const at = writtenInstant(cells[start] ?? "");
      this.#workout = { key, at, endedAt: writtenInstant(cells[end] ?? "") };
      if (at !== null) this.#bodyMass(cells, { line, at, exercise: "" });
    }
    return this.#workout.at;
  }

  /** Each row repeats it; without a unit it is no more than words. */
  #bodyMass(cells: readonly string[], { line, at }: Begun) {
    const mass = writtenNumber(cells[this.#columns.bodyMass]);
    if (mass === null || Number.isNaN(mass) || mass <= 0) return;
    const { given } = this.#unwritten;
    const { sink } = this.#reading;
    if (given) sink.other({ line, kind: "body_mass", at, bodyMassKg: inKg(mass, given) });
    else sink.note({ line, at, workout: this.#name(cells), exercise: null, text: `Body weight: ${mass}` });
  }

  #name(cells: readonly string[]): string | null {
    return cells[this.#columns.workout]?.trim() || null;
  }

  #exercise(cells: readonly string[]): string {
    const name = cells[this.#columns.exercise]?.trim() ?? "";
    const equipment = cells[this.#columns.equipment]?.trim() ?? "";
    const isSaid = equipment === "" || /^none$/i.test(equipment) || name.endsWith(`(${equipment})`);
    return isSaid ? name : `${name} (${equipment})`;
  }

  #set(cells: readonly string[], { line, at, exercise }: Begun) {
    const { load, reps, rpe, rir, time } = this.#columns;
    const rawLoad = writtenNumber(cells[load]);
    const numbers = {
      reps: writtenNumber(cells[reps]),
      rpe: writtenNumber(cells[rpe]),
      rir: writtenNumber(cells[rir]),
      seconds: writtenSeconds(cells[time]),
    };
    if (Number.isNaN(rawLoad) || Object.values(numbers).some(Number.isNaN)) {
      this.#reading.sink.refuse({ line, why: "not_a_number", found: cells.join(",").slice(0, 200) });
      return;
    }
    const set: WrittenSet = {
      line,
      at,
      workout: this.#name(cells),
      exercise,
      setType: this.#setType(cells),
      assisted: (rawLoad ?? 0) < 0 || saysAssisted(exercise),
      loadKg: this.#unwritten.kg(rawLoad),
      rawLoad,
      unit: rawLoad === null ? null : this.#unwritten.given,
      ...numbers,
      metres: null,
      superset: null,
      side: null,
      note: cells[this.#columns.note]?.trim() || null,
      extra: this.#extra(cells),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }

  #setType(cells: readonly string[]): WrittenSetType {
    if (/^(true|yes|1)$/i.test(cells[this.#columns.warmup] ?? "")) return "warmup";
    return /^failed$/i.test(cells[this.#columns.status] ?? "") ? "failure" : "working";
  }

  #extra(cells: readonly string[]): WrittenExtra | null {
    const { endedAt } = this.#workout;
    const category = cells[this.#columns.category]?.trim() ?? "";
    const status = cells[this.#columns.status]?.trim() ?? "";
    const distance = cells[this.#columns.distance]?.trim() ?? "";
    const extra = {
      ...(endedAt === null ? {} : { endedAt }),
      ...(category === "" ? {} : { category }),
      ...(/^(done)?$/i.test(status) ? {} : { kind: status }),
      // No unit is written: kept as it stands.
      ...(distance === "" || writtenNumber(distance) === 0 ? {} : { words: [`distance: ${distance}`] }),
    };
    return Object.keys(extra).length === 0 ? null : extra;
  }

  end(): ReadEnd {
    return { dialect: "iPhone, workouts with times and statuses", unit: this.#unwritten.finding() };
  }
}
