// Where does a schema with a name stand in the document? Once, under its name; its own definitions beside it.
import type { JsonSchema } from "../routes/route.ts";

export class Components {
  readonly #schemas = new Map<string, JsonSchema>();

  get schemas(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.#schemas].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** A schema with a title is put among the components; any other stays where it is used. */
  reference(schema: JsonSchema): JsonSchema {
    const { $schema: _, $defs = {}, title, ...rest } = schema;
    for (const [name, definition] of Object.entries($defs as Readonly<Record<string, JsonSchema>>)) {
      this.#add(name, rerooted(definition) as JsonSchema);
    }
    const body = rerooted(rest) as JsonSchema;
    if (typeof title !== "string" || "$ref" in body) return body;
    this.#add(title, body);
    return { $ref: `#/components/schemas/${title}` };
  }

  /** Two shapes under one name would make one of them a lie; words about the same shape are no other shape. */
  #add(name: string, schema: JsonSchema): void {
    const standing = this.#schemas.get(name);
    if (standing && shapeOf(standing) !== shapeOf(schema)) {
      throw new Error(`Two schemas of the API are called ${name}.`);
    }
    this.#schemas.set(name, { ...standing, ...schema });
  }
}

function shapeOf({ description: _, ...shape }: JsonSchema): string {
  return JSON.stringify(shape);
}

const LOCAL = "#/$defs/";

function rerooted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rerooted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "$ref" && typeof inner === "string" && inner.startsWith(LOCAL)
        ? [key, `#/components/schemas/${inner.slice(LOCAL.length)}`]
        : [key, rerooted(inner)],
    ),
  );
}
