// What does an exported log hold? Read with the journal's own check, whose schemas are loaded only for a file.
import { eventCheck } from "@dorsal/engine";
import { type ReadLog, readLog as readLines } from "@dorsal/sync";

export type { UnreadLine as BrokenLine } from "@dorsal/sync";

export function readLog(text: string): ReadLog {
  return readLines(text, eventCheck());
}
