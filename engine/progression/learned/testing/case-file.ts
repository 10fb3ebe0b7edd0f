// How is a case of learning written? "#" says what it shows; then the log, day by day; then what is asked, after "?", and
// below a row of dashes the answers, one a line. "body 72 kg" and "body unknown" change the lifter's mass of 80 kg.

import type { TrainingDay } from "../../../training/training-day.ts";
import { bandProgress } from "../band-progress.ts";
import { forecastSet } from "../forecast-set.ts";
import { gripReserve } from "../grip-reserve.ts";
import { type LearningContext, learnLifter } from "../learn-lifter.ts";
import { type LifterKnowledge, slopeOf } from "../lifter-knowledge.ts";
import type { OrdinalProgress } from "../ordinal-progress.ts";
import { questionsOf } from "../questions.ts";
import { strengthOf, withRelative } from "../sibling-strength.ts";
import { CATALOG, GYM_GOER, lifterOf } from "./lifter.ts";
import { log } from "./log.ts";

export interface CaseFile {
  readonly title: string;
  readonly answers: string;
  readonly expected: string;
}

export function readCase(text: string): CaseFile {
  const [head = "", expected = ""] = text.split(/^-{4,}$/m);
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  const starting = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());
  const days = log(lines.filter((line) => /^\d{4}-/.test(line)).join("\n"));
  const context = contextOf(starting("body")[0] ?? "80 kg");
  const known = { days, context, knowledge: learnLifter(days, context) };
  const answers = starting("?").flatMap((asked) => [`${asked}:`, ...answersTo(asked, known)]);
  return { title: starting("#").join(" "), answers: answers.join("\n"), expected: expected.trim() };
}

function contextOf(body: string): LearningContext {
  return lifterOf(body === "unknown" ? undefined : Number.parseFloat(body));
}

interface Known {
  readonly days: readonly TrainingDay[];
  readonly context: LearningContext;
  readonly knowledge: LifterKnowledge;
}

function answersTo(asked: string, known: Known): readonly string[] {
  const [what = "", exercise = "", ...rest] = asked.split(/\s+/);
  const date = rest.at(-1) ?? "";
  const { knowledge, days } = known;
  switch (what) {
    case "strength":
      return [strengthText(known, exercise, date)];
    case "set":
      return [setText(known, { exercise, date, systemKg: Number(rest[0]) })];
    case "curve": {
      const { pairs = 0 } = knowledge.slopes.get(exercise) ?? {};
      return [`  k ${slopeOf(knowledge, exercise).toFixed(4)} from ${pairs} pairs`];
    }
    case "reserve": {
      const { reps, sets } = knowledge.reserve;
      return [`  ${reps.toFixed(2)} reps beyond what is told, from ${sets} sets to failure`];
    }
    case "grip": {
      const grip = gripReserve(days, { exercise, date });
      return grip === null ? ["  nothing"] : progressText(grip, grip.measure === "metres" ? " m" : " s");
    }
    case "bands": {
      const bands = CATALOG.exercises[exercise];
      const progress = bands === undefined ? null : bandProgress(days, { exercise: bands, date });
      return progress === null ? ["  nothing"] : progressText(progress, " reps");
    }
    case "slips":
      return slipTexts(known);
    default:
      throw new Error(`Nobody can be asked "${asked}"`);
  }
}

const kg = (load: number) => load.toFixed(1);

function strengthText({ knowledge }: Known, exercise: string, date: string): string {
  const found = strengthOf(knowledge, { exercise, date }, { catalog: CATALOG, profile: GYM_GOER });
  if (found === null) return "  nobody knows";
  const from = found.from === null ? "" : `, as ${found.from} tells`;
  return `  ${kg(found.e1rmKg)} kg once, ${kg(found.lo80Kg)}-${kg(found.hi80Kg)}${from}`;
}

function setText({ knowledge }: Known, asked: { exercise: string; date: string; systemKg: number }): string {
  const relations = { catalog: CATALOG, profile: GYM_GOER };
  const said = forecastSet(withRelative(knowledge, asked.exercise, relations), asked);
  return said === null ? "  nobody knows" : `  ${said.reps} reps, ${said.lowReps}-${said.highReps}`;
}

function progressText({ best, trend }: OrdinalProgress, unit: string): readonly string[] {
  const marks = best.map(({ hardness, amount, date }) => `  ${hardness}: ${amount}${unit} on ${date}`);
  return [...marks, `  ${trend ?? "nothing before"}`];
}

function slipTexts({ days, context }: Known): readonly string[] {
  const texts = questionsOf(days, context).map(
    ({ date, exercise, setIndex, e1rmKg, expectedKg }) =>
      `  ${date} ${exercise} set ${setIndex + 1}: ${kg(e1rmKg)} kg where ${kg(expectedKg)} kg was expected`,
  );
  return texts.length === 0 ? ["  none"] : texts;
}
