import { describe, expect, it } from "vitest";
import { choice, named, optional, record, type Schema, schemaDocument, text } from "./json-schema.ts";
import { variants } from "./variants.ts";

interface Lifter {
  readonly name: string;
  readonly grip?: "hook" | "mixed";
}

type Word = { readonly why: "rest"; readonly with: string } | { readonly why: "go" | "stop" };

describe("a schema", () => {
  it("describes exactly its type", () => {
    const lifter = record<Lifter>({ name: text(), grip: optional(choice(["hook", "mixed"])) });
    expect(lifter.json).toEqual({
      type: "object",
      properties: { name: { type: "string" }, grip: { enum: ["hook", "mixed"] } },
      required: ["name"],
      additionalProperties: false,
    });
  });

  it("does not compile with a field too few, a field that must not be absent, or a choice too few", () => {
    // @ts-expect-error the name is missing
    record<Lifter>({ grip: optional(choice(["hook", "mixed"])) });
    // @ts-expect-error a lifter always has a name
    record<Lifter>({ name: optional(text()), grip: optional(choice(["hook", "mixed"])) });
    // @ts-expect-error "mixed" is missing
    const short: Schema<"hook" | "mixed"> = choice(["hook"]);
    expect(short.json).toEqual({ enum: ["hook"] });
  });

  it("has one variant for each tag of a union", () => {
    const word = variants<Word>()("why", { rest: { with: text() }, go: {}, stop: {} });
    expect(word.json).toHaveProperty("oneOf[1].properties.why", { const: "go" });
    // @ts-expect-error "stop" has no variant
    variants<Word>()("why", { rest: { with: text() }, go: {} });
  });

  it("writes a named part down once", () => {
    const name = named("Name", text());
    const both = record<{ a: string; b: string }>({ a: name, b: name });
    expect(schemaDocument("Both", "Two names.", both)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      properties: { a: { $ref: "#/$defs/Name" }, b: { $ref: "#/$defs/Name" } },
      $defs: { Name: { type: "string" } },
    });
  });
});
