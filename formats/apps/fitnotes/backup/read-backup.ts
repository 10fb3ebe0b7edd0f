// What does a FitNotes backup say? It is the app's own SQLite database (".fitnotes"): sets, comments, times of workouts,
// supersets, body weight, and plans that were never done.
import type { Format, FormatReader, ReadEnd, Reading, UnitFinding } from "../../../reading/format.ts";
import { isSqlite, type SqliteDatabase, sqliteDatabase } from "../../../sqlite/database.ts";
import { eachRow, numberIn, textIn } from "../../../sqlite/named-rows.ts";
import { type BackupFacts, type Broken, backupFacts } from "./backup-facts.ts";
import { tellMeasures } from "./backup-measures.ts";
import { BackupSets, loggedRows } from "./backup-sets.ts";

export const FITNOTES_BACKUP: Format = {
  app: "fitnotes",
  recognise({ bytes }) {
    if (!isSqlite(bytes)) return 0;
    // The list of tables may stand on any page: where it is not seen, the reading itself will tell.
    return new TextDecoder("latin1").decode(bytes).includes("training_log") ? 1 : 0.6;
  },
  open: (_head, reading) => new FitNotesBackup(reading).reader(),
};

/** Pages refer to each other, so that the file is held whole; ten years of sets are 5 MB. Design choice. */
const MOST_BYTES = 256 * 1024 * 1024;

class FitNotesBackup {
  readonly #reading: Reading;
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  reader(): FormatReader {
    return { wants: "bytes", push: (bytes) => this.#push(bytes), end: () => this.#end() };
  }

  #push(bytes: Uint8Array) {
    this.#bytes += bytes.length;
    if (this.#bytes > MOST_BYTES) this.#pieces = [];
    else this.#pieces.push(bytes.slice());
  }

  #end(): ReadEnd {
    const { sink } = this.#reading;
    const nothing: ReadEnd = { dialect: "SQLite backup", unit: { from: "nowhere", unit: null } };
    const broken: Broken = (why) => sink.refuse({ line: 1, why: "broken_file", found: why.slice(0, 200) });
    if (this.#bytes > MOST_BYTES) {
      sink.refuse({ line: 1, why: "too_long", found: `${this.#bytes} bytes` });
      return nothing;
    }
    const database = sqliteDatabase(joined(this.#pieces, this.#bytes));
    if (database === null) broken("a header of SQLite, and no database behind it");
    if (database === null) return nothing;
    for (const table of database.unreadable) broken(`cannot be read: ${table}`);
    if (!database.tables.has("training_log")) {
      const names = [...database.tables.values()].map(({ name }) => name).join(", ");
      const found = `a database without the table training_log: ${names}`.slice(0, 200);
      sink.refuse({ line: 1, why: "not_a_record", found });
      return { ...nothing, dialect: "SQLite database of another app" };
    }
    return this.#tell(database, broken);
  }

  #tell(database: SqliteDatabase, broken: Broken): ReadEnd {
    const facts = backupFacts(database, broken);
    const sets = new BackupSets(this.#reading, facts);
    const rows = loggedRows(database, broken);
    for (const row of rows) sets.tell(row);
    sets.end();
    const logged = new Set(rows.map(({ row }) => row.id));
    this.#notes(database, { sets, logged, broken });
    this.#emptyWorkouts(facts, new Set(rows.map(({ day }) => day)));
    tellMeasures(database, this.#reading.sink, broken);
    this.#plans(database, broken);
    const log = database.hasWriteAheadLog ? "; changes in a write-ahead log beside it are not read" : "";
    return { dialect: `SQLite backup${log}`, unit: unitOf([...sets.units]) };
  }

  #notes(database: SqliteDatabase, { sets, logged, broken }: Told) {
    const told = new Set<string>();
    const note = (line: number, { date, text }: { readonly date: string; readonly text: string }) => {
      const at = sets.at(date);
      const { sink } = this.#reading;
      if (text === "" || told.has(`${date} ${text}`)) sink.other({ line, kind: "nothing" });
      else if (at === null) sink.refuse({ line, why: "no_date", found: text.slice(0, 200) });
      else sink.note({ line, at, workout: null, exercise: null, text });
      told.add(`${date} ${text}`);
    };
    eachRow(database, {
      table: "workoutcomment",
      columns: ["date", "comment"],
      row: ({ id, date, comment }) => note(id, { date: textIn(date).slice(0, 10), text: textIn(comment) }),
      broken,
    });
    // Comments on sets are told with the set; those on workouts stood in the same table once.
    eachRow(database, {
      table: "comment",
      columns: ["date", "owner_type_id", "owner_id", "comment"],
      row: ({ id, date, owner_type_id, owner_id, comment }) => {
        if (owner_type_id === 1 && logged.has(numberIn(owner_id) ?? -1)) return;
        note(id, { date: textIn(date).slice(0, 10), text: textIn(comment) });
      },
      broken,
    });
  }

  /** The timer ran, and no set was logged. */
  #emptyWorkouts({ times }: BackupFacts, loggedDays: ReadonlySet<string>) {
    for (const [day, { id, start, end }] of times) {
      if (loggedDays.has(day)) continue;
      this.#reading.sink.other({ line: id, kind: "workout", at: start, endedAt: end, name: "", note: null });
    }
  }

  #plans(database: SqliteDatabase, broken: Broken) {
    eachRow(database, {
      table: "routinesectionexerciseset",
      columns: [],
      row: ({ id }) => this.#reading.sink.notDone({ line: id, why: "planned" }),
      broken,
    });
  }
}

interface Told {
  readonly sets: BackupSets;
  /** Numbers of the sets in the log. */
  readonly logged: ReadonlySet<number>;
  readonly broken: Broken;
}

function unitOf([unit, other]: readonly ("kg" | "lb")[]): UnitFinding {
  if (unit === undefined) return { from: "nowhere", unit: null };
  return { from: "file", unit: other === undefined ? unit : "both" };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
