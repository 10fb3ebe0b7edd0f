// How far does the bar at the top reach? A free session asks nothing of itself: what was brought into it is asked.
import { type Progress, progressOf, wholeSets } from "../steps/session-steps.ts";
import type { Live } from "./live.ts";

export function progressShown({ planned, lines }: Pick<Live, "planned" | "lines">): Progress {
  const progress = progressOf(lines);
  if (planned !== null) return progress;
  const main = lines.filter(({ phase }) => phase === "main");
  const asked = main.map((line) => Math.max(line.item.sets, wholeSets(line)));
  return { ...progress, asked: asked.reduce((sum, sets) => sum + sets, 0) };
}
