// When must training stop and somebody look at it? General safety information, the same for everyone (science 6.2).

export interface RedFlag {
  readonly sign: string;
  /** True: call emergency services now. False: stop, and see a clinician soon. */
  readonly emergency: boolean;
}

export const RED_FLAGS = {
  chest_pressure: {
    sign: "Pressure or pain in the chest, or pain in jaw or arm when you exert yourself",
    emergency: true,
  },
  breathless: { sign: "Short of breath in a way you do not know", emergency: true },
  fainting: { sign: "Fainted, or close to it", emergency: true },
  bladder_or_saddle: {
    sign: "New trouble with bladder or bowel, or numb between the legs",
    emergency: true,
  },
  both_legs_weak: { sign: "Weakness in both legs", emergency: true },
  thunderclap_headache: { sign: "A sudden, severe headache, above all after straining", emergency: true },
  sudden_nerve_sign: { sign: "Suddenly a drooping face, slurred speech or lost vision", emergency: true },
  dark_urine: { sign: "Dark urine with strong swelling or pain after training", emergency: true },
  arm_pain_below_elbow: { sign: "Pain that runs down the arm below the elbow", emergency: false },
  numb_or_weaker: { sign: "Numbness, or strength that keeps fading", emergency: false },
  clumsy_hands: { sign: "Clumsy hands, or an unsteady walk", emergency: false },
  injury: { sign: "A fall, a blow or another injury", emergency: false },
  fever: { sign: "Fever or feeling ill together with the pain", emergency: false },
  night_pain: { sign: "Pain at night that no position eases", emergency: false },
  weight_loss: { sign: "Losing weight without wanting to, or cancer in the past", emergency: false },
  winging: { sign: "A shoulder blade that suddenly sticks out", emergency: false },
  locked_shoulder: { sign: "A shoulder that is locked or out of its joint", emergency: false },
  biceps_pop: { sign: "A pop in the arm, or a biceps that changed its shape", emergency: false },
  calf_swelling: { sign: "A swollen, painful calf", emergency: false },
} as const satisfies Readonly<Record<string, RedFlag>>;

export type RedFlagId = keyof typeof RED_FLAGS;

export const RED_FLAG_IDS = Object.keys(RED_FLAGS) as readonly RedFlagId[];

export const RED_FLAG_QUESTION = "Is one of these true right now?";

/** On the days after, until somebody trains again. */
export const RED_FLAG_REMINDER = "You noted a warning sign. Have it looked at before you train again.";

/** As it was asked; a sign of a later version by its name. */
export function redFlagSign(id: string): string {
  return RED_FLAG_IDS.includes(id as RedFlagId) ? RED_FLAGS[id as RedFlagId].sign : id;
}

/** What to do, by the gravest sign; empty where there is none. */
export function redFlagAdvice(signs: readonly string[]): string {
  const known = RED_FLAG_IDS.filter((id) => signs.includes(id));
  if (known.some((id) => RED_FLAGS[id].emergency)) {
    return "Stop now. Call your emergency number (112 in Europe, 911 in North America), and do not stay alone.";
  }
  return known.length > 0 ? "Stop for today, and have it looked at before you train again." : "";
}
