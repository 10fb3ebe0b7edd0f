// Is there such a page? The entry with this id, or a refusal that names the nearest one.
import { suggestion } from "../nearest.ts";
import { BadUse } from "../terminal.ts";

export function found<Value>(kind: string, id: string, entries: Readonly<Record<string, Value>>): Value {
  // "constructor" is no page, though every object has one.
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (entry !== undefined) return entry;
  const hint = suggestion(id, Object.keys(entries)) || " `search` finds what there is.";
  throw new BadUse(`There is no ${kind} ${id}.${hint}`);
}
