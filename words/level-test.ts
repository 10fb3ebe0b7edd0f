// How is the level asked for, and what does each level mean?
import type { Level } from "@dorsal/content";
import type { LevelAnswers, LevelQuestionId } from "@dorsal/engine";

type AnswerOf<Question extends LevelQuestionId> = Extract<LevelAnswers[Question], string>;

type LevelTestWords = {
  readonly [Question in LevelQuestionId]: {
    readonly question: string;
    readonly answers: Readonly<Record<AnswerOf<Question>, string>>;
    /** Said when this answer holds the level down. */
    readonly limit: string;
  };
};

export const LEVEL_TEST_WORDS: LevelTestWords = {
  training_age: {
    question: "How long have you trained with weights or your own weight, all in all?",
    answers: {
      under_6_months: "Less than 6 months",
      under_18_months: "6 to 18 months",
      under_4_years: "1½ to 4 years",
      under_8_years: "4 to 8 years",
      over_8_years: "More than 8 years",
    },
    limit: "how long you have trained",
  },
  last_three_months: {
    question: "And in the last three months?",
    answers: { hardly: "Hardly at all", now_and_then: "Now and then", most_weeks: "Most weeks" },
    limit: "the last three months",
  },
  hip_hinge: {
    question: "Can you bend at the hips with a flat back, as in a deadlift?",
    answers: {
      never: "Never tried, or not sure",
      light: "Yes, with light weight",
      heavy: "Yes, heavy, for five",
    },
    limit: "your hip hinge",
  },
  pulling: {
    question: "What is the hardest pull you can do with clean form?",
    answers: {
      no_row_yet: "None yet",
      table_rows: "Five rows under a bar or a table, body straight",
      one_pull_up: "One pull-up from a hang",
      five_pull_ups: "Five pull-ups or more",
    },
    limit: "your hardest pull",
  },
  effort: {
    question: "Near the end of a set, do you know how many repetitions are left in you?",
    answers: { by_feel: "Not really", roughly: "Roughly", within_one: "Within one" },
    limit: "judging your effort",
  },
  planning: {
    question: "How do you train?",
    answers: {
      no_plan: "As it comes",
      follows_plan: "By a plan with loads I write down",
      plans_blocks: "In blocks with lighter weeks",
    },
    limit: "how you plan",
  },
};

export const LEVEL_WORDS: Readonly<Record<Level, { readonly name: string; readonly explanation: string }>> = {
  1: { name: "New", explanation: "Simple movements, light loads, three to four in reserve." },
  2: { name: "Settled in", explanation: "More load and more exercises; repetitions rise first, then loads." },
  3: {
    name: "Experienced",
    explanation: "Heavy and light days, freer lifts, drop sets where time is short.",
  },
  4: { name: "Advanced", explanation: "More sets, blocks with an emphasis, lighter weeks in between." },
  5: { name: "Expert", explanation: "As much as you respond to, on the hardest variants." },
};
