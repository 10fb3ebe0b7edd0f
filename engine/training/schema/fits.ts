// Does a value from outside fit one of our schemas? The part of JSON Schema that our schemas are built of, and no more.
import { isCalendarDay } from "../calendar.ts";
import type { Json, JsonSchema, Schema } from "./json-schema.ts";

type Defs = Schema<unknown>["defs"];

/** Null where a value fits, else the way from it to the first thing that does not: ".facts.reps", "" for itself. */
type Check = (value: unknown) => string | null;
type Rule = (argument: Json, within: Within) => Check;

interface Within {
  /** That the keyword stands in. */
  readonly schema: JsonSchema;
  readonly defs: Defs;
}

/** Null where the value fits, else the path of the first thing that does not: ".facts.reps". */
export function misfit(value: unknown, { json, defs }: Schema<unknown>): string | null {
  return checkOf(json, defs)(value);
}

/** Made once for each schema: a server checks millions of sets by the same one. */
const CHECKS = new WeakMap<Defs, Map<JsonSchema, Check>>();

function checkOf(schema: JsonSchema, defs: Defs): Check {
  const known = CHECKS.get(defs) ?? new Map<JsonSchema, Check>();
  CHECKS.set(defs, known);
  const check = known.get(schema) ?? all(rulesOf(schema, defs));
  known.set(schema, check);
  return check;
}

function rulesOf(schema: JsonSchema, defs: Defs): readonly Check[] {
  return Object.entries(schema).map(([keyword, argument]) => {
    const rule = RULES[keyword];
    if (rule === undefined) throw new Error(`No rule for the keyword "${keyword}" of a schema.`);
    return rule(argument, { schema, defs });
  });
}

/** The first misfit that one of them finds. */
function all(checks: readonly Check[]): Check {
  return (value) => {
    for (const check of checks) {
      const found = check(value);
      if (found !== null) return found;
    }
    return null;
  };
}

/** Schemas refer to each other in circles, and most of a union's variants are never met. */
function onceAsked(make: () => Check): Check {
  let made: Check | undefined;
  return (value) => {
    made ??= make();
    return made(value);
  };
}

const RULES: Readonly<Record<string, Rule>> = {
  description: () => () => null,
  $ref: (name, { defs }) =>
    onceAsked(() => {
      const schema = defs[String(name).replace("#/$defs/", "")];
      if (schema === undefined) throw new Error(`A schema refers to ${name}, which is not there.`);
      return checkOf(schema, defs);
    }),
  type: (type) => passing((value) => isOfType(value, type)),
  const: (constant) => passing((value) => value === constant),
  enum: (members) => {
    const known = new Set<unknown>(asList(members));
    return passing((value) => known.has(value));
  },
  anyOf: (schemas, within) => fitting(schemas, within, (count) => count > 0),
  oneOf: (schemas, within) => fitting(schemas, within, (count) => count === 1),
  minimum: bound((value, limit) => value >= limit),
  maximum: bound((value, limit) => value <= limit),
  exclusiveMinimum: bound((value, limit) => value > limit),
  minLength: (least) => passing((value) => typeof value !== "string" || isAsLong(value, Number(least))),
  pattern: (pattern) => {
    const expression = new RegExp(String(pattern), "u");
    return passing((value) => typeof value !== "string" || expression.test(value));
  },
  format: (format) => passing((value) => typeof value !== "string" || isOfFormat(value, format)),
  minItems: (least) => passing((value) => !Array.isArray(value) || value.length >= Number(least)),
  maxItems: (most) => passing((value) => !Array.isArray(value) || value.length <= Number(most)),
  prefixItems: (schemas, within) => {
    const checks = asList(schemas).map((schema) => partCheck(schema, within));
    return (value) => (Array.isArray(value) ? firstEntry(value, 0, (index) => checks[index]) : null);
  },
  items: (schema, within) => {
    const from = asList(within.schema.prefixItems ?? []).length;
    const check = partCheck(schema, within);
    return (value) => (Array.isArray(value) ? firstEntry(value, from, () => check) : null);
  },
  required: (keys) => {
    const names = asList(keys).map(String);
    return (value) => {
      if (!isObject(value)) return null;
      const missing = names.find((name) => !Object.hasOwn(value, name));
      return missing === undefined ? null : `.${missing}`;
    };
  },
  properties: (properties, within) => {
    const checks = Object.entries(asSchema(properties)).map(
      ([name, schema]) => [name, partCheck(schema, within)] as const,
    );
    return (value) => (isObject(value) ? firstField(value, checks) : null);
  },
  additionalProperties: (schema, within) => {
    const known = asSchema(within.schema.properties ?? {});
    const check = partCheck(schema, within);
    return (value) => {
      if (!isObject(value)) return null;
      const others = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
      return firstField(
        value,
        others.map((name) => [name, check] as const),
      );
    };
  },
};

function firstField(value: object, checks: readonly (readonly [string, Check])[]): string | null {
  for (const [name, check] of checks) {
    if (!Object.hasOwn(value, name)) continue;
    const found = check(Reflect.get(value, name));
    if (found !== null) return `.${name}${found}`;
  }
  return null;
}

function firstEntry(
  list: readonly unknown[],
  from: number,
  checkAt: (index: number) => Check | undefined,
): string | null {
  for (let index = from; index < list.length; index += 1) {
    const found = checkAt(index)?.(list[index]) ?? null;
    if (found !== null) return `[${index}]${found}`;
  }
  return null;
}

/** `false` as a schema: nothing may stand there. */
function partCheck(schema: Json, { defs }: Within): Check {
  return schema === false ? () => "" : checkOf(asSchema(schema), defs);
}

/** Of several shapes none fits: the deepest misfit tells most, since it comes from the shape that was meant. */
function fitting(schemas: Json, { defs }: Within, enough: (count: number) => boolean): Check {
  const variants = asList(schemas)
    .map(asSchema)
    .map((schema) => ({ tags: tagsOf(schema), check: onceAsked(() => checkOf(schema, defs)) }));
  return (value) => {
    const meant = variants.filter(({ tags }) => isMeant(value, tags));
    const misfits = meant.map(({ check }) => check(value));
    if (enough(misfits.filter((found) => found === null).length)) return null;
    return misfits.reduce<string>(
      (deepest, found) => (found !== null && depthOf(found) > depthOf(deepest) ? found : deepest),
      "",
    );
  };
}

type Tags = readonly (readonly [string, Json])[];

/** A variant of a union is meant where the tag says so; without this, sixty kinds of reason are tried for each reason. */
function isMeant(value: unknown, tags: Tags): boolean {
  return !isObject(value) || tags.every(([key, constant]) => Reflect.get(value, key) === constant);
}

function tagsOf(schema: JsonSchema): Tags {
  const required = asList(schema.required ?? []);
  return Object.entries(asSchema(schema.properties ?? {})).flatMap(([key, property]) => {
    const { const: constant } = asSchema(property);
    return constant !== undefined && required.includes(key) ? [[key, constant] as const] : [];
  });
}

function depthOf(path: string): number {
  return path.split(/[.[]/).length;
}

function bound(holds: (value: number, limit: number) => boolean): Rule {
  return (limit) => passing((value) => typeof value !== "number" || holds(value, Number(limit)));
}

/** Characters, as JSON Schema counts them; few are asked for. */
function isAsLong(value: string, least: number): boolean {
  return value.length >= 2 * least || [...value].length >= least;
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

function passing(holds: (value: unknown) => boolean): Check {
  return (value) => (holds(value) ? null : "");
}

function asList(json: Json): readonly Json[] {
  return json as readonly Json[];
}

function asSchema(json: Json): JsonSchema {
  return json as JsonSchema;
}
