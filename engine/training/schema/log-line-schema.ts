// How is one line of an exported log written? An event in its envelope: who wrote it, when, and which version it is.
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

/** The shape of events that this schema describes; an older version is raised to it when it is read. */
const EVENT_VERSION = 1;

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

function line(type: string, data: Schema<unknown>): Schema<Line> {
  const count = () => integer({ minimum: 0 });
  return record<Line>({
    id: text({ format: "uuid", description: "UUID version 7." }),
    device: text({ minLength: 1 }),
    at: named("HybridTime", record<Written>({ wallMs: count(), counter: count() })),
    type: text({ const: type }),
    version: integer({ const: EVENT_VERSION }),
    data,
  });
}

export function eventSchema(): JsonSchema {
  const data = Object.entries(eventData()) as unknown as readonly [string, Schema<unknown>][];
  const lines = data.map(([type, schema]) => line(type, schema));
  return schemaDocument("Event", "One line of an exported log: what happened, who wrote it down, and when.", {
    json: { type: "object", oneOf: lines.map((each) => each.json) },
    defs: allDefs(lines),
  });
}
