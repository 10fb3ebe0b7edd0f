// What does a workout of Apple Health say? When, how long, and what the watch measured; it knows no sets.
import { xmlAttributes } from "../../text/xml-attributes.ts";
import type { XmlTag } from "../../text/xml-tags.ts";
import { writtenInstant } from "../../values/dates.ts";
import { writtenNumber } from "../../values/numbers.ts";

const KINDS: Readonly<Record<string, string>> = {
  HKWorkoutActivityTypeTraditionalStrengthTraining: "Traditional Strength Training",
  HKWorkoutActivityTypeFunctionalStrengthTraining: "Functional Strength Training",
};

/** "Traditional Strength Training"; null for what is no strength training. */
export function strengthKind(attributes: ReadonlyMap<string, string>): string | null {
  const type = attributes.get("workoutActivityType") ?? "";
  return Object.hasOwn(KINDS, type) ? (KINDS[type] ?? null) : null;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, sec: 1, min: 60, h: 3600, hr: 3600 };

/** Collects what the children of a workout add. */
export class HealthWorkout {
  readonly line: number;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #kind: string;
  #heartRate: string | null = null;
  #energy: string | null;

  constructor(tag: XmlTag, attributes: ReadonlyMap<string, string>, kind: string) {
    this.line = tag.line;
    this.#attributes = attributes;
    this.#kind = kind;
    this.#energy = amount(
      attributes.get("totalEnergyBurned"),
      attributes.get("totalEnergyBurnedUnit") ?? "kcal",
    );
  }

  statistics({ source }: XmlTag): void {
    const found = xmlAttributes(source);
    const type = found.get("type");
    if (type === "HKQuantityTypeIdentifierHeartRate") this.#heartRate = heartRate(found);
    if (type === "HKQuantityTypeIdentifierActiveEnergyBurned")
      this.#energy = amount(found.get("sum"), found.get("unit") ?? "kcal") ?? this.#energy;
  }

  get at(): string | null {
    return writtenInstant(this.#attributes.get("startDate") ?? "");
  }

  get endedAt(): string | null {
    return writtenInstant(this.#attributes.get("endDate") ?? "");
  }

  /** As the watch counted it, seconds; null where it did not. */
  get seconds(): number | null {
    const length = writtenNumber(this.#attributes.get("duration"));
    const unit = this.#attributes.get("durationUnit") ?? "min";
    const perUnit = Object.hasOwn(SECONDS, unit) ? SECONDS[unit] : undefined;
    return length === null || Number.isNaN(length) || perUnit === undefined ? null : length * perUnit;
  }

  get name(): string {
    const source = this.#attributes
      .get("sourceName")
      ?.replace(/[\s\u00a0]+/g, " ")
      .trim();
    return source ? `${this.#kind} (${source})` : this.#kind;
  }

  get note(): string | null {
    const said = [this.#heartRate, this.#energy].filter((one) => one !== null);
    return said.length === 0 ? null : said.join("; ");
  }
}

function heartRate(found: ReadonlyMap<string, string>): string | null {
  const [average, least, most] = ["average", "minimum", "maximum"].map((name) => rounded(found.get(name)));
  const range = least != null && most != null ? `${least} to ${most}` : null;
  const mean = average == null ? null : `${average} on average`;
  const told = [mean, range].filter((one) => one !== null);
  return told.length === 0 ? null : `heart rate ${told.join(", ")}`;
}

function amount(written: string | undefined, unit: string): string | null {
  const value = rounded(written);
  return value === null || value === 0 ? null : `${value} ${unit}`;
}

function rounded(written: string | undefined): number | null {
  const value = writtenNumber(written);
  return value === null || Number.isNaN(value) ? null : Math.round(value);
}
