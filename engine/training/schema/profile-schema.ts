// How may a profile be written in a file? The input of `parseProfile`, and the parsed profile inside plan and event.
import type { EquipmentId } from "@dorsal/content";
import { EQUIPMENT } from "../equipment.ts";
import type { LoadsKg, OwnedLoads, Profile } from "../profile.ts";
import {
  day,
  either,
  type Fields,
  flag,
  integer,
  type JsonSchema,
  keyed,
  list,
  named,
  number,
  optional,
  record,
  type Schema,
  schemaDocument,
  text,
} from "./json-schema.ts";
import { contraindication, equipment, goal, level, sex, weekday } from "./vocabulary.ts";

/** What only level, goal, minutes and the days must say; all else has a default. */
export type ProfileInput = Pick<Profile, "level" | "goal" | "minutes"> &
  Partial<Omit<Profile, "level" | "goal" | "minutes">> & { readonly daysPerWeek?: number };

const ids = () => list(text({ description: "An exercise id of the catalogue." }));

function ownedLoads(): Schema<OwnedLoads> {
  const kg = () => number({ minimum: 0 });
  return either(
    list(kg(), { description: "Each load owned, kg." }),
    record({ bar: kg(), plates: list(kg()) }, { description: "A bar and its plates, each in pairs, kg." }),
    record({ step: number({ exclusiveMinimum: 0 }), max: kg() }, { description: "A stack, kg." }),
  );
}

function loadsKg(): Schema<LoadsKg> {
  return keyed<EquipmentId, OwnedLoads>(EQUIPMENT, named("OwnedLoads", ownedLoads()));
}

function fields() {
  return {
    level: level(),
    goal: goal(),
    days: list(weekday(), { minItems: 1, maxItems: 7 }),
    minutes: integer({ minimum: 10, maximum: 120 }),
    weeks: integer({ minimum: 4, maximum: 12 }),
    startDate: day(),
    equipment: list(equipment()),
    household: flag(),
    loadsKg: loadsKg(),
    contraindications: list(contraindication()),
    exclude: ids(),
    prefer: ids(),
    dislike: ids(),
    bodyMassKg: optional(number({ exclusiveMinimum: 0 })),
    ageYears: optional(integer({ minimum: 13 })),
    sex: sex(),
    maxPullUps: optional(integer({ minimum: 0 })),
    extensorHoldS: optional(number({ minimum: 0 })),
    pushSetsElsewhere: number({ minimum: 0 }),
    lastBlock: ids(),
    seed: integer({ minimum: 0 }),
  } satisfies Fields<Profile>;
}

export function parsedProfile(): Schema<Profile> {
  return named("Profile", record<Profile>(fields()));
}

function profileInput(): Schema<ProfileInput> {
  const all = fields();
  const input: Fields<ProfileInput> = {
    ...all,
    days: optional(all.days),
    daysPerWeek: optional(integer({ minimum: 1, maximum: 6 })),
    weeks: optional(all.weeks),
    startDate: optional(all.startDate),
    equipment: optional(all.equipment),
    household: optional(all.household),
    loadsKg: optional(all.loadsKg),
    contraindications: optional(all.contraindications),
    exclude: optional(all.exclude),
    prefer: optional(all.prefer),
    dislike: optional(all.dislike),
    sex: optional(all.sex),
    pushSetsElsewhere: optional(all.pushSetsElsewhere),
    lastBlock: optional(all.lastBlock),
    seed: optional(all.seed),
  };
  return record(input, { oneOf: [{ required: ["days"] }, { required: ["daysPerWeek"] }] });
}

export function profileSchema(): JsonSchema {
  return schemaDocument(
    "Profile",
    "Who trains, with what, how often. Level, goal, minutes and either days or daysPerWeek are required.",
    profileInput(),
  );
}
