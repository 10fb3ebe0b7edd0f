// How is one line of an exported log written? An event in its envelope: who wrote it, when, and which version it is.
import type { EventType } from "../../journal/events.ts";
import { currentVersion } from "../../journal/upcast.ts";
import { eventData } from "./event-schema.ts";
import {
  allDefs,
  integer,
  type JsonSchema,
  named,
  record,
  type Schema,
  schemaDocument,
  text,
} from "./json-schema.ts";

interface Written {
  readonly wallMs: number;
  readonly counter: number;
}

interface Line {
  readonly id: string;
  readonly device: string;
  readonly at: Written;
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

/** `version`: the shape that is described; an older one is raised to it when it is read. */
function line(type: string, version: number, data: Schema<unknown>): Schema<Line> {
  const count = () => integer({ minimum: 0 });
  return record<Line>({
    id: text({ format: "uuid", description: "UUID version 7." }),
    device: text({ minLength: 1 }),
    at: named("HybridTime", record<Written>({ wallMs: count(), counter: count() })),
    type: text({ const: type }),
    version: integer({ const: version }),
    data,
  });
}

export function eventSchema(): JsonSchema {
  const data = Object.entries(eventData()) as unknown as readonly [EventType, Schema<unknown>][];
  const lines = data.map(([type, schema]) => line(type, currentVersion(type), schema));
  return schemaDocument("Event", "One line of an exported log: what happened, who wrote it down, and when.", {
    json: { type: "object", oneOf: lines.map((each) => each.json) },
    defs: allDefs(lines),
  });
}
