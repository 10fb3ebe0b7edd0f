// What came back from an export of Dorsal's own? New entries, known ones, and lines that could not be read.
import { counted } from "@dorsal/words";
import type { ImportReport } from "../../state/journal-store.ts";

const LINES_NAMED = 5;

export function restoredWords({ added, known, broken }: ImportReport): string {
  const lines = broken.slice(0, LINES_NAMED).map(({ line }) => line);
  const more = broken.length > LINES_NAMED ? " ..." : "";
  const trouble =
    broken.length === 0
      ? ""
      : ` ${counted(broken.length, "line")} could not be read (${lines.join(", ")}${more}); the others were kept.`;
  return `${counted(added, "entry", "entries")} added, ${known} already here.${trouble}`;
}
