// What is a planned session called? After the movements of its lifts: "Pull", "Rows and hinge", "Overhead pull".
import type { Catalog } from "@dorsal/content";
import type { PlannedSession } from "@dorsal/engine";
import { listed } from "@dorsal/words";

export function sessionName({ items }: Pick<PlannedSession, "items">, catalog: Catalog): string {
  const patterns = new Set(items.map(({ exercise }) => catalog.exercises[exercise]?.pattern ?? ""));
  const parts = [pulling(patterns), patterns.has("hinge") ? "hinge" : "", pushing(patterns)].filter(Boolean);
  if (parts.length === 0)
    parts.push(patterns.has("carry") ? "carries" : items.length > 0 ? "shoulder blades" : "mobility");
  const words = listed(parts);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function pulling(patterns: ReadonlySet<string>): string {
  const down = patterns.has("vertical_pull");
  const rows = patterns.has("horizontal_pull");
  if (down && rows) return "pull";
  if (down) return "overhead pull";
  return rows ? "rows" : "";
}

function pushing(patterns: ReadonlySet<string>): string {
  return patterns.has("horizontal_push") || patterns.has("vertical_push") ? "push" : "";
}
