// Which level is this lifter? Six questions; each answer proves up to a level, and the least proven one decides.
// Training ages are the bands of science 3.2; the other ceilings are design choices, on the careful side.
import type { Level } from "@dorsal/content";

/** Question -> answer -> the highest level that the answer leaves open. Answers stand from least to most. */
export const LEVEL_TEST = {
  training_age: {
    under_6_months: 1,
    under_18_months: 2,
    under_4_years: 3,
    under_8_years: 4,
    over_8_years: 5,
  },
  last_three_months: { hardly: 2, now_and_then: 3, most_weeks: 5 },
  hip_hinge: { never: 2, light: 4, heavy: 5 },
  pulling: { no_row_yet: 1, table_rows: 3, one_pull_up: 4, five_pull_ups: 5 },
  effort: { by_feel: 2, roughly: 4, within_one: 5 },
  planning: { no_plan: 3, follows_plan: 4, plans_blocks: 5 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Level>>>>;

export type LevelQuestionId = keyof typeof LEVEL_TEST;

export type LevelAnswers = {
  readonly [Question in LevelQuestionId]?: keyof (typeof LEVEL_TEST)[Question];
};

export interface LevelResult {
  readonly level: Level;
  /** The questions whose answers hold the level down, in the order in which they are asked. */
  readonly limitedBy: readonly LevelQuestionId[];
}

export const LEVEL_QUESTION_IDS = Object.keys(LEVEL_TEST) as readonly LevelQuestionId[];

/** What is not answered proves nothing: it counts as the first, least answer. */
export function levelFromAnswers(answers: LevelAnswers): LevelResult {
  const ceilings = LEVEL_QUESTION_IDS.map((question) => ({
    question,
    level: provenLevel(question, answers),
  }));
  const level = ceilings.reduce<Level>((least, next) => (next.level < least ? next.level : least), 5);
  return {
    level,
    limitedBy: ceilings.filter((ceiling) => ceiling.level === level).map(({ question }) => question),
  };
}

function provenLevel(question: LevelQuestionId, answers: LevelAnswers): Level {
  const choices: Readonly<Record<string, Level>> = LEVEL_TEST[question];
  const given = answers[question];
  const [least] = Object.values(choices);
  return (given === undefined ? undefined : choices[given]) ?? least ?? 1;
}
