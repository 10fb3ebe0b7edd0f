// Which plan is meant? A plan as `plan --json` prints it, or a profile, for which one is made.
import type { Catalog } from "@dorsal/content";
import { currentVersion, designPlan, eventCheck, type Plan } from "@dorsal/engine";
import { readJson } from "../read-json.ts";
import { readProfile } from "../read-profile.ts";
import { shownPath } from "../reading-trouble.ts";
import { BadUse, type Terminal } from "../terminal.ts";

export function readPlan(
  path: string,
  {
    catalog,
    today,
    terminal,
  }: { readonly catalog: Catalog; readonly today: string; readonly terminal: Terminal },
): Plan {
  const written = readJson(path, terminal);
  if (!isPlanLike(written)) return designPlan(readProfile(written, { catalog, today }), catalog);
  const data = { planId: "next", plan: written };
  const wrong = eventCheck()({ type: "PlanAdopted", version: currentVersion("PlanAdopted"), data });
  if (wrong === null) return written as Plan;
  const where = wrong.replace(/^data\.plan\.?/, "") || "its top";
  throw new BadUse(`${shownPath(path)} is not a plan as \`plan --json\` prints it: look at ${where}.`);
}

function isPlanLike(written: unknown): boolean {
  return (
    typeof written === "object" && written !== null && "weeks" in written && Array.isArray(written.weeks)
  );
}
