// How much did the lifter weigh? Older backups keep kilograms, newer ones a measure with a unit of its own.
import type { Sink } from "../../../reading/sink.ts";
import type { SqliteDatabase } from "../../../sqlite/database.ts";
import { eachRow, numberIn, textIn } from "../../../sqlite/named-rows.ts";
import { writtenInstant } from "../../../values/dates.ts";
import { inKg, loadUnit } from "../../../values/units.ts";
import type { Broken } from "./backup-facts.ts";

export function tellMeasures(database: SqliteDatabase, sink: Sink, broken: Broken): void {
  tellBodyWeights(database, sink, broken);
  tellRecords(database, sink, broken);
}

function tellBodyWeights(database: SqliteDatabase, sink: Sink, broken: Broken) {
  eachRow(database, {
    table: "bodyweight",
    columns: ["date", "body_weight_metric", "body_fat", "comments"],
    row: ({ id, date, body_weight_metric, body_fat, comments }) => {
      const at = writtenInstant(textIn(date));
      const mass = numberIn(body_weight_metric);
      const found = `body weight ${textIn(body_weight_metric)}, ${textIn(date)}`;
      if (at === null) sink.refuse({ line: id, why: "no_date", found });
      else if (mass === null || mass <= 0) sink.refuse({ line: id, why: "not_a_number", found });
      else sink.other({ line: id, kind: "body_mass", at, bodyMassKg: mass });
      if ((numberIn(body_fat) ?? 0) > 0) notKept(sink, id, `body fat ${textIn(body_fat)} %, ${textIn(date)}`);
      if (textIn(comments) !== "") notKept(sink, id, `comment on body weight: ${textIn(comments)}`);
    },
    broken,
  });
}

/** There is no place for it: said, so that nobody believes it came along. */
function notKept(sink: Sink, line: number, found: string) {
  sink.refuse({ line, why: "not_a_record", found: found.slice(0, 200) });
}

interface Measure {
  readonly name: string;
  readonly unit: string;
}

function tellRecords(database: SqliteDatabase, sink: Sink, broken: Broken) {
  const measures = measuresOf(database, broken);
  eachRow(database, {
    table: "measurementrecord",
    columns: ["measurement_id", "date", "time", "value", "comment"],
    row: ({ id, measurement_id, date, time, value, comment }) => {
      const measure = measures.get(numberIn(measurement_id) ?? -1) ?? { name: "", unit: "" };
      const at = writtenInstant(`${textIn(date)} ${textIn(time)}`.trim());
      const number = numberIn(value);
      const unit = /body ?weight/i.test(measure.name) ? loadUnit(measure.unit) : null;
      if (unit !== null && at !== null && number !== null && number > 0) {
        sink.other({ line: id, kind: "body_mass", at, bodyMassKg: inKg(number, unit) });
      } else {
        notKept(sink, id, `measure ${measure.name}: ${textIn(value)} ${measure.unit}, ${textIn(date)}`);
      }
      if (textIn(comment) !== "") notKept(sink, id, `comment on ${measure.name}: ${textIn(comment)}`);
    },
    broken,
  });
}

function measuresOf(database: SqliteDatabase, broken: Broken): ReadonlyMap<number, Measure> {
  const units = new Map<number, string>();
  eachRow(database, {
    table: "measurementunit",
    columns: ["short_name"],
    row: ({ id, short_name }) => units.set(id, textIn(short_name)),
    broken,
  });
  const measures = new Map<number, Measure>();
  eachRow(database, {
    table: "measurement",
    columns: ["name", "unit_id"],
    row: ({ id, name, unit_id }) => {
      measures.set(id, { name: textIn(name), unit: units.get(numberIn(unit_id) ?? -1) ?? "" });
    },
    broken,
  });
  return measures;
}
