// Does a value from outside fit one of our schemas? The part of JSON Schema that our schemas are built of, and no more.
import { isCalendarDay } from "../calendar.ts";
import type { Json, JsonSchema, Schema } from "./json-schema.ts";

type Defs = Schema<unknown>["defs"];
type Rule = (value: unknown, keyword: Json, within: Within) => string | null;

interface Within {
  readonly schema: JsonSchema;
  readonly defs: Defs;
  /** Where the value stands, "plan.weeks[0]". */
  readonly path: string;
}

/** Null where the value fits, else the path of the first thing that does not: "facts.reps". */
export function misfit(value: unknown, { json, defs }: Schema<unknown>): string | null {
  return misfitAt(value, { schema: json, defs, path: "" });
}

function misfitAt(value: unknown, within: Within): string | null {
  for (const [keyword, argument] of Object.entries(within.schema)) {
    const rule = RULES[keyword];
    if (rule === undefined) throw new Error(`No rule for the keyword "${keyword}" of a schema.`);
    const found = rule(value, argument, within);
    if (found !== null) return found;
  }
  return null;
}

const RULES: Readonly<Record<string, Rule>> = {
  description: () => null,
  $ref: (value, name, within) => {
    const schema = within.defs[String(name).replace("#/$defs/", "")];
    if (schema === undefined) throw new Error(`A schema refers to ${name}, which is not there.`);
    return misfitAt(value, { ...within, schema });
  },
  type: (value, type, { path }) => unless(isOfType(value, type), path),
  const: (value, constant, { path }) => unless(value === constant, path),
  enum: (value, members, { path }) =>
    unless(
      asList(members).some((member) => member === value),
      path,
    ),
  anyOf: (value, schemas, within) => fitting(value, schemas, within, (count) => count > 0),
  oneOf: (value, schemas, within) => fitting(value, schemas, within, (count) => count === 1),
  minimum: bound((value, limit) => value >= limit),
  maximum: bound((value, limit) => value <= limit),
  exclusiveMinimum: bound((value, limit) => value > limit),
  minLength: (value, least, { path }) =>
    unless(typeof value !== "string" || [...value].length >= Number(least), path),
  pattern: (value, pattern, { path }) =>
    unless(typeof value !== "string" || new RegExp(String(pattern), "u").test(value), path),
  format: (value, format, { path }) => unless(typeof value !== "string" || isOfFormat(value, format), path),
  minItems: (value, least, { path }) => unless(!Array.isArray(value) || value.length >= Number(least), path),
  maxItems: (value, most, { path }) => unless(!Array.isArray(value) || value.length <= Number(most), path),
  prefixItems: (value, schemas, within) =>
    Array.isArray(value)
      ? first(asList(schemas).map((schema, index) => entryMisfit(value, index, schema, within)))
      : null,
  items: (value, schema, within) => {
    if (!Array.isArray(value)) return null;
    const from = asList(within.schema.prefixItems ?? []).length;
    return first(value.map((_, index) => (index < from ? null : entryMisfit(value, index, schema, within))));
  },
  required: (value, keys, { path }) =>
    isObject(value)
      ? first(asList(keys).map((key) => unless(Object.hasOwn(value, String(key)), `${path}.${key}`)))
      : null,
  properties: (value, properties, within) =>
    isObject(value)
      ? first(
          Object.entries(asSchema(properties)).map(([key, schema]) =>
            fieldMisfit(value, key, schema, within),
          ),
        )
      : null,
  additionalProperties: (value, schema, within) => {
    if (!isObject(value)) return null;
    const known = asSchema(within.schema.properties ?? {});
    const others = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
    return first(others.map((key) => fieldMisfit(value, key, schema, within)));
  },
};

function fieldMisfit(value: object, key: string, schema: Json, within: Within): string | null {
  if (!Object.hasOwn(value, key)) return null;
  return partMisfit(Reflect.get(value, key), schema, { ...within, path: `${within.path}.${key}` });
}

function entryMisfit(list: readonly unknown[], index: number, schema: Json, within: Within): string | null {
  if (index >= list.length) return null;
  return partMisfit(list[index], schema, { ...within, path: `${within.path}[${index}]` });
}

/** `false` as a schema: nothing may stand there. */
function partMisfit(part: unknown, schema: Json, within: Within): string | null {
  return schema === false ? within.path : misfitAt(part, { ...within, schema: asSchema(schema) });
}

/** Of several shapes none fits: the deepest misfit tells most, since it comes from the shape that was meant. */
function fitting(
  value: unknown,
  schemas: Json,
  within: Within,
  enough: (count: number) => boolean,
): string | null {
  const meant = asList(schemas)
    .map(asSchema)
    .filter((schema) => isMeant(value, schema));
  const misfits = meant.map((schema) => misfitAt(value, { ...within, schema }));
  if (enough(misfits.filter((found) => found === null).length)) return null;
  return misfits.reduce<string>(
    (deepest, found) => (found !== null && depthOf(found) > depthOf(deepest) ? found : deepest),
    within.path,
  );
}

/** A variant of a union is meant where the tag says so; without this, sixty kinds of reason are tried for each reason. */
function isMeant(value: unknown, schema: JsonSchema): boolean {
  return !isObject(value) || tagsOf(schema).every(([key, constant]) => Reflect.get(value, key) === constant);
}

const TAGS = new WeakMap<JsonSchema, readonly (readonly [string, Json])[]>();

function tagsOf(schema: JsonSchema): readonly (readonly [string, Json])[] {
  const known = TAGS.get(schema);
  if (known !== undefined) return known;
  const required = asList(schema.required ?? []);
  const tags = Object.entries(asSchema(schema.properties ?? {})).flatMap(([key, property]) => {
    const { const: constant } = asSchema(property);
    return constant !== undefined && required.includes(key) ? [[key, constant] as const] : [];
  });
  TAGS.set(schema, tags);
  return tags;
}

function depthOf(path: string): number {
  return path.split(/[.[]/).length;
}

function bound(holds: (value: number, limit: number) => boolean): Rule {
  return (value, limit, { path }) => unless(typeof value !== "number" || holds(value, Number(limit)), path);
}

function isOfType(value: unknown, type: Json): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}

/** Days and instants must exist, or nothing could be computed with them. */
function isOfFormat(value: string, format: Json): boolean {
  if (format === "date") return isCalendarDay(value);
  if (format === "date-time") return /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
  throw new Error(`No rule for the format "${format}" of a schema.`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unless(fits: boolean, path: string): string | null {
  return fits ? null : path;
}

function first(misfits: readonly (string | null)[]): string | null {
  return misfits.find((found) => found !== null) ?? null;
}

function asList(json: Json): readonly Json[] {
  return json as readonly Json[];
}

function asSchema(json: Json): JsonSchema {
  return json as JsonSchema;
}
