// How is a noun described for other programs? JSON Schema (draft 2020-12) whose shape is checked against the type:
// a field too many, too few or of another kind does not compile. Built by functions, so that an app that
// never asks for a schema does not carry one.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonSchema = { readonly [keyword: string]: Json };

/** A schema of exactly T: the unused member makes `Schema<"a">` no `Schema<"a" | "b">`, nor the other way. */
export interface Schema<T> {
  readonly json: JsonSchema;
  readonly defs: { readonly [name: string]: JsonSchema };
  readonly exactly?: (value: T) => T;
}

interface Optional<T> {
  readonly optional: Schema<T>;
}

/** One schema for each field of T; a field that may be absent is marked with `optional`. */
export type Fields<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key> ? Optional<Required<T>[Key]> : Schema<T[Key]>;
};

export function text(keywords: JsonSchema = {}): Schema<string> {
  return plain({ type: "string", ...keywords });
}

/** A calendar day, "2026-11-23". */
export function day(keywords: JsonSchema = {}): Schema<string> {
  return text({ format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$", ...keywords });
}

export function number(keywords: JsonSchema = {}): Schema<number> {
  return plain({ type: "number", ...keywords });
}

export function integer(keywords: JsonSchema = {}): Schema<number> {
  return plain({ type: "integer", ...keywords });
}

export function flag(): Schema<boolean> {
  return plain({ type: "boolean" });
}

export function choice<const T extends Json>(values: readonly T[]): Schema<T> {
  return plain({ enum: values });
}

export function optional<T>(schema: Schema<T>): Optional<T> {
  return { optional: schema };
}

export function list<T>(item: Schema<T>, keywords: JsonSchema = {}): Schema<readonly T[]> {
  return { json: { type: "array", items: item.json, ...keywords }, defs: item.defs };
}

export function pair<T>(item: Schema<T>): Schema<readonly [T, T]> {
  return {
    json: { type: "array", prefixItems: [item.json, item.json], items: false, minItems: 2 },
    defs: item.defs,
  };
}

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return { json: { anyOf: [schema.json, { type: "null" }] }, defs: schema.defs };
}

export function either<T extends readonly unknown[]>(
  ...schemas: { readonly [Index in keyof T]: Schema<T[Index]> }
): Schema<T[number]> {
  const members: readonly Schema<unknown>[] = schemas as never;
  return { json: { anyOf: members.map((member) => member.json) }, defs: allDefs(members) };
}

export function record<T>(fields: Fields<T>, keywords: JsonSchema = {}): Schema<T> {
  const entries: readonly (readonly [string, Schema<unknown> | Optional<unknown>])[] = Object.entries(fields);
  const schemas = entries.map(([key, field]) => [key, "optional" in field ? field.optional : field] as const);
  return {
    json: {
      type: "object",
      properties: Object.fromEntries(schemas.map(([key, field]) => [key, field.json])),
      required: entries.filter(([, field]) => !("optional" in field)).map(([key]) => key),
      additionalProperties: false,
      ...keywords,
    },
    defs: allDefs(schemas.map(([, field]) => field)),
  };
}

/** Any of the keys, each with the same kind of value. */
export function keyed<Key extends string, T>(
  keys: readonly Key[],
  value: Schema<T>,
): Schema<Readonly<Partial<Record<Key, T>>>> {
  const json: JsonSchema = {
    type: "object",
    properties: Object.fromEntries(keys.map((key) => [key, value.json])),
    additionalProperties: false,
  };
  return { json, defs: value.defs };
}

/** Writes a schema down once, under its name; everywhere else stands a reference. */
export function named<T>(name: string, schema: Schema<T>): Schema<T> {
  return { json: { $ref: `#/$defs/${name}` }, defs: { ...schema.defs, [name]: schema.json } };
}

/** A whole schema, as other programs read it. */
export function schemaDocument<T>(title: string, description: string, schema: Schema<T>): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    description,
    ...schema.json,
    $defs: schema.defs,
  };
}

export function allDefs(schemas: readonly Pick<Schema<unknown>, "defs">[]): Schema<unknown>["defs"] {
  return Object.assign({}, ...schemas.map((schema) => schema.defs));
}

function plain<T>(json: JsonSchema): Schema<T> {
  return { json, defs: {} };
}
