// Which nouns of training does the API speak of? The engine's own schemas, each under one name.
import { eventSchema, planSchema, profileSchema } from "@dorsal/engine";
import type { JsonSchema } from "../routes/route.ts";

/** As it is sent: most of it may be left out. A plan holds the whole `Profile` that it was made for. */
export const PROFILE_INPUT: JsonSchema = { ...profileSchema(), title: "ProfileInput" };
export const PLAN: JsonSchema = planSchema();
export const EVENT: JsonSchema = eventSchema();

/** Where another schema refers to one of them. */
export function component(name: "Plan" | "Event" | "ProfileInput"): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Every type that an event can have, from the schema itself. */
export const EVENT_TYPES = typesOf(EVENT);

function typesOf({ oneOf }: JsonSchema): readonly string[] {
  const lines = oneOf as readonly { readonly properties: { readonly type: { readonly const: string } } }[];
  return lines.map(({ properties }) => properties.type.const);
}
