// Does every fact name where it comes from? A cited source exists, and a fact marked as checked (V, V2)
// rests on at least one source that somebody looked at.

import { wasChecked } from "../facts/source.ts";
import type { Entry } from "../page/entry.ts";
import type { Evidence, Source } from "../types.ts";

interface Cited {
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly sources: readonly string[];
}

export function checkCitations(entry: Entry<Cited>, sources: Readonly<Record<string, Source>>): void {
  const { facts, value } = entry;
  for (const [index, id] of value.sources.entries()) {
    if (!sources[id]) facts.report("sources", `there is no source "${id}"`, index);
  }
  const cited = value.sources.flatMap((id) => sources[id] ?? []);
  const checked = Object.keys(value.evidence).filter((fact) => value.evidence[fact]?.startsWith("V"));
  if (checked.length > 0 && !cited.some(wasChecked)) {
    facts.report("sources", `${checked.join(", ")}: marked as checked, but no checked source is cited`);
  }
  if (value.sources.length === 0 && facts.has("sources")) facts.report("sources", "cites nothing");
}
