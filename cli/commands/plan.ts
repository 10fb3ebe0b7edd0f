// `plan`: a profile becomes a plan, as a coach would hand it over or as JSON.
import { loadCatalog } from "@dorsal/content";
import { designPlan, type PlanVariant } from "@dorsal/engine";
import { Command, Option } from "commander";
import { calendarDay } from "../calendar-day.ts";
import { readJson } from "../read-json.ts";
import { readProfile } from "../read-profile.ts";
import type { Terminal } from "../terminal.ts";
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
      const today = options.today ?? terminal.today;
      const profile = readProfile(readJson(options.profile, terminal), { catalog, today });
      const plan = designPlan(profile, catalog, options.variant);
      const text = () => planText(plan, namesFrom(catalog), Object.keys(catalog.exercises));
      terminal.write(options.json ? `${JSON.stringify(plan, null, 2)}\n` : text());
    });
}
