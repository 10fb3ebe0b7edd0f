// `plan`: a profile becomes a plan, as a coach would hand it over or as JSON.
import { type Catalog, loadCatalog } from "@dorsal/content";
import {
  designPlan,
  isCalendarDay,
  type PlanVariant,
  type Profile,
  type ProfileProblem,
  parseProfile,
} from "@dorsal/engine";
import { profileProblemSentence } from "@dorsal/words";
import { Command, InvalidArgumentError, Option } from "commander";
import { suggestion } from "../nearest.ts";
import { readJson } from "../read-json.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { namesFrom } from "../text/names.ts";
import { planText } from "../text/plan-text.ts";

const VARIANTS: Readonly<Record<PlanVariant, true>> = {
  balanced: true,
  fewer_exercises: true,
  more_variety: true,
};

interface PlanOptions {
  readonly profile: string;
  readonly json?: true;
  readonly variant: PlanVariant;
  readonly today?: string;
}

export function planCommand(terminal: Terminal): Command {
  return new Command("plan")
    .description("Make a training plan from a profile.")
    .requiredOption("--profile <file>", "the profile, a JSON file; - reads standard input")
    .option("--json", "print the plan as JSON")
    .addOption(
      new Option("--variant <kind>", "which of the plans that fit")
        .choices(Object.keys(VARIANTS))
        .default("balanced"),
    )
    .addOption(new Option("--today <day>", "plan as on this day, YYYY-MM-DD").argParser(calendarDay))
    .action((options: PlanOptions) => {
      const catalog = loadCatalog();
      const profile = readProfile(options.profile, catalog, {
        ...terminal,
        today: options.today ?? terminal.today,
      });
      const plan = designPlan(profile, catalog, options.variant);
      const text = () => planText(plan, namesFrom(catalog), Object.keys(catalog.exercises));
      terminal.write(options.json ? `${JSON.stringify(plan, null, 2)}\n` : text());
    });
}

function calendarDay(value: string): string {
  if (!isCalendarDay(value)) throw new InvalidArgumentError("A day looks like 2026-11-23.");
  return value;
}

function readProfile(path: string, catalog: Catalog, terminal: Terminal): Profile {
  const parsed = parseProfile(readJson(path, terminal), catalog, terminal.today);
  if (parsed.ok) return parsed.value;
  const count = parsed.refusal.length;
  const title = count === 1 ? "The profile has a problem:" : `The profile has ${count} problems:`;
  throw new BadUse([title, ...parsed.refusal.map((problem) => problemLine(problem, catalog))].join("\n"));
}

function problemLine(problem: ProfileProblem, catalog: Catalog): string {
  const known = problem.why === "unknown_exercise" ? Object.keys(catalog.exercises) : [];
  return `  ${profileProblemSentence(problem)}${suggestion(problem.found ?? "", known)}`;
}
