// What limits can a lifter have, and what does each change?
// Wellness wording only: what the plan does, never what the lifter has (science 6.5, 6.6).
import type { ContraindicationTag } from "@dorsal/content";

export interface LimitWords {
  readonly name: string;
  /** One line for the form: what the plan does about it. */
  readonly explanation: string;
  /** Said beside an exercise that is allowed with care. */
  readonly care: string;
}

export const LIMIT_WORDS: Readonly<Record<ContraindicationTag, LimitWords>> = {
  low_back: {
    name: "Low back",
    explanation: "Supported rows for two weeks, and until you can hold a back extension for 45 seconds.",
    care: "Low back: keep your trunk still and the load light.",
  },
  shoulder_pain: {
    name: "Shoulder pain",
    explanation: "No overhead work for two weeks; then it comes back as a test.",
    care: "Shoulder: palms facing, elbows close to 45 degrees, and stay below the point where it hurts.",
  },
  shoulder_instability: {
    name: "Loose or dislocated shoulder",
    explanation: "No slack hanging and no end ranges.",
    care: "Shoulder: stay well inside your range and keep the joint under control.",
  },
  elbow: {
    name: "Elbow",
    explanation: "Grips rotate, and hanging and pull-ups rise by no more than 10 % a week.",
    care: "Elbow: choose the grip that feels easiest and do not squeeze harder than you need.",
  },
  wrist: {
    name: "Wrist",
    explanation: "Neutral grips, and nothing that loads a bent wrist.",
    care: "Wrist: keep it straight, and use a neutral grip where you can.",
  },
  neck: {
    name: "Neck",
    explanation: "No heavy shrugs or overhead work while symptoms spread into the arm; nothing is forced.",
    care: "Neck: eyes follow the trunk, and no shrugging into the ears.",
  },
  knee: {
    name: "Knee",
    explanation: "Kneeling and deep knee bends are left out or padded.",
    care: "Knee: pad it or choose a position that does not press on it.",
  },
  pregnancy_prone: {
    name: "Pregnancy, from week 12",
    explanation: "Nothing lying on the belly.",
    care: "Pregnancy: no pressure on the belly; stop if it feels wrong.",
  },
  pregnancy_supine: {
    name: "Pregnancy, from week 20",
    explanation: "No long work lying on the back.",
    care: "Pregnancy: keep time on your back short and turn to the side to get up.",
  },
  pregnancy_late: {
    name: "Pregnancy, from week 28",
    explanation: "Nothing lying down, three in reserve at least, no breath-holding.",
    care: "Pregnancy: easy effort, breathe all the way through, hold on to something stable.",
  },
  hypertension_valsalva: {
    name: "High blood pressure, or no straining",
    explanation: "Three in reserve at least, breathing out on the effort, no long hard holds.",
    care: "Blood pressure: breathe out on the effort and stop well before you strain.",
  },
  osteoporosis_flexion: {
    name: "Osteoporosis",
    explanation: "No loaded rounding or twisting of the spine at its end range.",
    care: "Bones: keep your spine long; no loaded rounding or twisting.",
  },
};
