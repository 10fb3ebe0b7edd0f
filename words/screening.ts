// What is asked before the first session? Own words for the topics of science 6.1; the official form is only linked.
import type { ScreeningOutcome, ScreeningQuestionId } from "@dorsal/engine";

export interface ScreeningQuestion {
  readonly question: string;
  /** Which cases count as yes, or why it is asked. */
  readonly help: string;
}

/** In the order in which they are asked: what stops comes first. */
export const SCREENING_QUESTIONS: Readonly<Record<ScreeningQuestionId, ScreeningQuestion>> = {
  chest_pain: {
    question: "Do you get pain or pressure in your chest?",
    help: "At rest, in daily life or when you exert yourself.",
  },
  fainting: {
    question: "Have you fainted, or lost your balance from dizziness, in the last 12 months?",
    help: "Not counted: dizziness while you were breathing fast on purpose.",
  },
  heart_condition: {
    question: "Has a doctor found something wrong with your heart?",
    help: "For example narrowed arteries, a valve problem, heart failure or an irregular beat.",
  },
  aneurysm: {
    question: "Do you know of an aneurysm?",
    help: "A widened artery, in the head, chest or belly.",
  },
  uncontrolled_blood_pressure: {
    question: "Is your blood pressure high and not under control?",
    help: "Untreated although high, or 180 over 110 or more when last measured.",
  },
  retinal_disease: {
    question: "Do you have a disease of the retina, or had one operated on?",
    help: "For example a detachment, or damage from diabetes. Straining raises the pressure in the eye.",
  },
  recent_surgery: {
    question: "Have you had an operation that you are still recovering from?",
    help: "If you have not been told that you may lift again, answer yes.",
  },
  supervised_only: {
    question: "Have you been told to exercise only with medical supervision?",
    help: "By a doctor or a therapist.",
  },
  high_blood_pressure: {
    question: "Do you have high blood pressure that is under control?",
    help: "With or without medicine.",
  },
  hernia: { question: "Do you have a hernia?", help: "In the groin, at the navel or at a scar." },
  low_back_problem: {
    question: "Does your lower back give you trouble?",
    help: "Now or in the last 12 months.",
  },
  shoulder_problem: {
    question: "Does a shoulder hurt when you lift your arm or put load on it?",
    help: "Now or in the last 12 months.",
  },
  shoulder_dislocation: {
    question: "Has a shoulder come out of its joint, or does one feel loose?",
    help: "Also when it went back by itself, or when your joints are very mobile.",
  },
  other_joint_problem: {
    question: "Do you have another bone, joint or muscle problem that exercise could make worse?",
    help: "You say where under Limits: elbow, wrist, neck, knee.",
  },
  osteoporosis: {
    question: "Do you have osteoporosis, or broke a bone in a minor fall?",
    help: "Also when thin bones showed in a scan.",
  },
  pregnancy: {
    question: "Are you pregnant, before week 28?",
    help: "Training is usually welcome; some positions are left out.",
  },
  pregnancy_late: {
    question: "Are you pregnant, in week 28 or later?",
    help: "Nothing lying down, easy effort. Ask your midwife or doctor first.",
  },
  post_partum: {
    question: "Have you given birth in the last 12 weeks?",
    help: "Start easy, and ask at your check-up before you load your trunk.",
  },
  chronic_condition: {
    question: "Do you have another long-term condition?",
    help: "For example diabetes, asthma, epilepsy, kidney disease or cancer.",
  },
  medication: {
    question: "Do you take prescribed medicine for a long-term condition?",
    help: "Some medicines change pulse, blood sugar or balance.",
  },
  eating_disorder: {
    question: "Do you have, or have you had, an eating disorder?",
    help: "Body mass is optional here, and nothing asks you to lose weight.",
  },
  under_18: {
    question: "Are you under 18?",
    help: "From 13 on, with technique first. Under 13 there is no plan.",
  },
  over_69_inactive: {
    question: "Are you over 69 and not used to exercise?",
    help: "You start lighter, with more support.",
  },
};

export interface OutcomeWords {
  readonly title: string;
  readonly text: string;
}

export const SCREENING_OUTCOMES: Readonly<Record<ScreeningOutcome, OutcomeWords>> = {
  go: {
    title: "You can start",
    text: "Nothing you said speaks against starting. You can change your answers at any time.",
  },
  caution: {
    title: "You can start with care",
    text: "Your plan keeps to the limits you named. If you are not sure, show it to a clinician first.",
  },
  stop: {
    title: "See a clinician first",
    text: "Something you said should be looked at before you train hard. Until then you can read everything here. Once you have been cleared, say so and go on.",
  },
};

export const CLEARED_WORDS = "A clinician knows about this and says that I may train.";

/** The official questionnaire is under copyright: linked, never reproduced. */
export const OFFICIAL_FORM = { name: "PAR-Q+", url: "https://eparmedx.com" } as const;

export const SCREENING_HONESTY =
  "These questions are general safety information, the same for everyone. They do not examine you.";
