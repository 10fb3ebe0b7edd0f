// Who is it for? A profile as it stands in a file, or a sentence for everything that is wrong with it.
import type { Catalog } from "@dorsal/content";
import { type Profile, type ProfileProblem, parseProfile } from "@dorsal/engine";
import { profileProblemSentence } from "@dorsal/words";
import { suggestion } from "./nearest.ts";
import { BadUse } from "./terminal.ts";

export function readProfile(
  written: unknown,
  { catalog, today }: { readonly catalog: Catalog; readonly today: string },
): Profile {
  const parsed = parseProfile(written, catalog, today);
  if (parsed.ok) return parsed.value;
  const count = parsed.refusal.length;
  const title = count === 1 ? "The profile has a problem:" : `The profile has ${count} problems:`;
  throw new BadUse([title, ...parsed.refusal.map((problem) => problemLine(problem, catalog))].join("\n"));
}

function problemLine(problem: ProfileProblem, catalog: Catalog): string {
  const known = problem.why === "unknown_exercise" ? Object.keys(catalog.exercises) : [];
  return `  ${profileProblemSentence(problem)}${suggestion(problem.found ?? "", known)}`;
}
