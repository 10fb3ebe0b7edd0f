// How may a profile be written in a file? The input of `parseProfile`, and the parsed profile inside plan and event.
import type { EquipmentId } from "@dorsal/content";
import { EQUIPMENT } from "../equipment.ts";
import { LOAD_CARRIERS } from "../owned-loads.ts";
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

/** Level, goal, minutes and the days must be said; all else has a default. */
export type ProfileInput = Pick<Profile, "level" | "goal" | "minutes"> &
  Partial<Omit<Profile, "level" | "goal" | "minutes">> & { readonly daysPerWeek?: number };

const ids = () => list(text({ description: "An exercise id of the catalogue." }));

function ownedLoads(
  most: { readonly loads?: JsonSchema; readonly plates?: JsonSchema } = {},
): Schema<OwnedLoads> {
  const kg = () => number({ minimum: 0.1, maximum: 500 });
  return either(
    list(kg(), { minItems: 1, ...most.loads, description: "Each load owned, kg." }),
    record(
      { bar: number({ minimum: 0, maximum: 50 }), plates: list(kg(), { minItems: 1, ...most.plates }) },
      { description: "A bar and its plates, each in pairs, kg." },
    ),
    record({ step: kg(), max: kg() }, { description: "A stack, kg; max is one step at least." }),
  );
}

export function loadsKg(): Schema<LoadsKg> {
  return keyed<EquipmentId, OwnedLoads>(EQUIPMENT, named("OwnedLoads", ownedLoads()));
}

/** As `parseLoadsKg` takes them. A stored profile of an older version may tell more. */
function declaredLoads(): Schema<LoadsKg> {
  const owned = ownedLoads({ loads: { maxItems: 200 }, plates: { maxItems: 20 } });
  return keyed<EquipmentId, OwnedLoads>(LOAD_CARRIERS, named("DeclaredLoads", owned));
}

function fields() {
  return {
    level: level(),
    goal: goal(),
    days: list(weekday(), { minItems: 1, maxItems: 6 }),
    minutes: number({ minimum: 10, maximum: 120 }),
    weeks: integer({ minimum: 4, maximum: 12 }),
    startDate: day(),
    equipment: list(equipment()),
    household: flag(),
    loadsKg: loadsKg(),
    contraindications: list(contraindication()),
    exclude: ids(),
    prefer: ids(),
    dislike: ids(),
    bodyMassKg: optional(number({ minimum: 20, maximum: 350 })),
    ageYears: optional(number({ minimum: 13, maximum: 120 })),
    sex: sex(),
    maxPullUps: optional(integer({ minimum: 0, maximum: 100 })),
    extensorHoldS: optional(number({ minimum: 0, maximum: 1200 })),
    pushSetsElsewhere: number({ minimum: 0, maximum: 100 }),
    lastBlock: ids(),
    seed: integer({ minimum: 0, maximum: 4_294_967_295 }),
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
    startDate: optional(day({ pattern: "^(19[7-9]\\d|20\\d{2})-\\d{2}-\\d{2}$" })),
    equipment: optional(all.equipment),
    household: optional(all.household),
    loadsKg: optional(declaredLoads()),
    contraindications: optional(all.contraindications),
    exclude: optional(all.exclude),
    prefer: optional(all.prefer),
    dislike: optional(all.dislike),
    sex: optional(all.sex),
    pushSetsElsewhere: optional(all.pushSetsElsewhere),
    lastBlock: optional(all.lastBlock),
    seed: optional(all.seed),
  };
  return record(input, { anyOf: [...ONE_OF_BOTH, ...DAYS_PER_WEEK.map(bothAgree)] });
}

const DAYS_PER_WEEK = [1, 2, 3, 4, 5, 6];
const ONE_OF_BOTH: readonly JsonSchema[] = [
  { required: ["days"], properties: { daysPerWeek: false } },
  { required: ["daysPerWeek"], properties: { days: false } },
];

/** Both may be told where the one counts the other. */
function bothAgree(count: number): JsonSchema {
  const days = { type: "array", uniqueItems: true, minItems: count, maxItems: count };
  return { required: ["days", "daysPerWeek"], properties: { daysPerWeek: { const: count }, days } };
}

export function profileSchema(): JsonSchema {
  return schemaDocument(
    "Profile",
    "Who trains, with what, how often. Level, goal, minutes and either days or daysPerWeek are required.",
    profileInput(),
  );
}
