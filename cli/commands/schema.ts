// `schema`: how a profile, a plan or an event is written, for other programs.
import { eventSchema, type JsonSchema, planSchema, profileSchema } from "@dorsal/engine";
import { Argument, Command } from "commander";
import type { Terminal } from "../terminal.ts";

const SCHEMAS: Readonly<Record<"profile" | "plan" | "event", () => JsonSchema>> = {
  profile: profileSchema,
  plan: planSchema,
  event: eventSchema,
};

type SchemaName = keyof typeof SCHEMAS;

export function schemaCommand(terminal: Terminal): Command {
  return new Command("schema")
    .description("Print a JSON Schema (draft 2020-12).")
    .addArgument(new Argument("<name>", "what to describe").choices(Object.keys(SCHEMAS)))
    .action((name: SchemaName) => terminal.write(`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`));
}
