// What does an export of Apple Health say about training? Strength workouts and body mass, among millions of records of
// other things, which are counted and passed over (facts: formats 4.7).
import { isVeryLong } from "../../reading/doubts.ts";
import type { FileHead, Format, FormatReader, ReadEnd, Reading } from "../../reading/format.ts";
import { xmlAttributes } from "../../text/xml-attributes.ts";
import { type XmlTag, XmlTags } from "../../text/xml-tags.ts";
import { endOf, writtenInstant } from "../../values/dates.ts";
import { tidy, writtenNumber } from "../../values/numbers.ts";
import { KG_PER_LB } from "../../values/units.ts";
import { HealthWorkout, strengthKind } from "./workout.ts";

export const APPLE_HEALTH: Format = {
  app: "apple_health",
  recognise: ({ text }: FileHead) =>
    text.trimStart().startsWith("<") && /<(!DOCTYPE\s+)?HealthData[\s>[]/.test(text) ? 1 : 0,
  open: (_head, reading): FormatReader => {
    const reader = new HealthReader(reading);
    return { wants: "text", push: (text) => reader.push(text), end: () => reader.end() };
  },
};

const BODY_MASS = "HKQuantityTypeIdentifierBodyMass";
const KG_PER_UNIT: Readonly<Record<string, number>> = {
  kg: 1,
  g: 0.001,
  lb: KG_PER_LB,
  st: 14 * KG_PER_LB, // a stone is 14 pounds by definition
};

class HealthReader {
  readonly #reading: Reading;
  readonly #tags: XmlTags;
  #workout: HealthWorkout | null = null;
  #closed = false;
  #line = 1;
  #records = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#tags = new XmlTags({
      open: (tag) => this.#open(tag),
      close: (name) => this.#close(name),
      broken: (line, why, found) => reading.sink.refuse({ line, why, found }),
    });
  }

  push(text: string): void {
    this.#tags.push(text);
  }

  end(): ReadEnd {
    this.#tags.end();
    this.#tellWorkout();
    if (!this.#closed) {
      const found = "the file ends before </HealthData>";
      this.#reading.sink.refuse({ line: this.#line, why: "broken_file", found });
    }
    const dialect = `export.xml, ${this.#records} records of other kinds passed over`;
    return { dialect, unit: { from: "nowhere", unit: null } };
  }

  #open(tag: XmlTag) {
    this.#line = tag.line;
    if (tag.name === "Record") this.#record(tag);
    else if (tag.name === "Workout") this.#begin(tag);
    else if (tag.name === "WorkoutStatistics") this.#workout?.statistics(tag);
  }

  #close(name: string) {
    if (name === "Workout") this.#tellWorkout();
    if (name === "HealthData") this.#closed = true;
  }

  #record(tag: XmlTag) {
    const attributes = tag.source.includes(BODY_MASS) ? xmlAttributes(tag.source) : null;
    if (attributes?.get("type") === BODY_MASS) this.#bodyMass(tag, attributes);
    else this.#records += 1;
  }

  #bodyMass({ line, source }: XmlTag, attributes: ReadonlyMap<string, string>) {
    const { sink, options } = this.#reading;
    const at = writtenInstant(attributes.get("startDate") ?? "");
    const value = writtenNumber(attributes.get("value"));
    const unit = attributes.get("unit") ?? "";
    const perUnit = Object.hasOwn(KG_PER_UNIT, unit) ? KG_PER_UNIT[unit] : undefined;
    const found = source.slice(0, 200);
    if (at === null) sink.refuse({ line, why: "no_date", found });
    else if (value === null || !(value > 0) || perUnit === undefined)
      sink.refuse({ line, why: "not_a_number", found });
    else {
      sink.other({ line, kind: "body_mass", at, bodyMassKg: tidy(value * perUnit) });
      if (at.slice(0, 10) > options.today) sink.suspect({ line, why: "in_the_future", found: at });
    }
  }

  #begin(tag: XmlTag) {
    this.#tellWorkout();
    const attributes = xmlAttributes(tag.source);
    const kind = strengthKind(attributes);
    if (kind === null) this.#reading.sink.other({ line: tag.line, kind: "nothing" });
    else this.#workout = new HealthWorkout(tag, attributes, kind);
  }

  #tellWorkout() {
    const workout = this.#workout;
    if (workout === null) return;
    this.#workout = null;
    const { sink } = this.#reading;
    const { line, at, name, note, seconds } = workout;
    if (at === null) {
      sink.refuse({ line, why: "no_date", found: name });
      return;
    }
    const endedAt = workout.endedAt ?? (seconds === null ? null : endOf(at, seconds));
    sink.other({ line, kind: "workout", at, endedAt, name, note });
    this.#doubt(line, at, seconds);
  }

  #doubt(line: number, at: string, seconds: number | null) {
    const { sink, options } = this.#reading;
    if (seconds !== null && isVeryLong(seconds))
      sink.suspect({ line, why: "very_long_workout", found: `${Math.round(seconds / 3600)} h` });
    if (at.slice(0, 10) > options.today) sink.suspect({ line, why: "in_the_future", found: at });
  }
}
