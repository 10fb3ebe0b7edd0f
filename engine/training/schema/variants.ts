// How is a closed union described? One variant for each value of its tag; a value without a variant does not compile.
import { allDefs, type Fields, type JsonSchema, record, type Schema } from "./json-schema.ts";

/** The member of the union that carries this tag value, also where several values share one shape. */
type Member<Union, Tag extends string, Value> = Union extends { readonly [Key in Tag]: infer Own }
  ? Value extends Own
    ? Union
    : never
  : never;

export type Variants<Union extends { readonly [Key in Tag]: string }, Tag extends string> = {
  readonly [Value in Union[Tag]]: Fields<Omit<Member<Union, Tag, Value>, Tag>>;
};

/** Curried, so that the union is named and the tag is inferred: `variants<Reason>()("why", {...})`. */
export function variants<Union>() {
  return <Tag extends keyof Union & string>(
    tag: Tag,
    table: Variants<Union & { readonly [Key in Tag]: string }, Tag>,
  ): Schema<Union> => {
    const members = Object.entries(table).map(([value, fields]) =>
      record({ [tag]: constant(value), ...(fields as object) } as Fields<unknown>),
    );
    return {
      json: { oneOf: members.map((member) => member.json) },
      defs: allDefs(members),
    };
  };
}

function constant(value: string): Schema<string> {
  const json: JsonSchema = { const: value };
  return { json, defs: {} };
}
