// What happens with what people write here? Plain words for the first screen and for You.

export interface ConsentPoint {
  readonly title: string;
  readonly text: string;
}

/** Rises when the words below change in meaning; consent is then asked again. */
export const CONSENT_POLICY = 1;

export const CONSENT_POINTS: readonly ConsentPoint[] = [
  {
    title: "What is kept",
    text: "Your answers about health, your profile, your plan, each set you log, and pain you note.",
  },
  {
    title: "Where",
    text: "On this device, in this browser. Nowhere else, unless you make an account: then on its server too.",
  },
  {
    title: "Who sees it",
    text: "You, and anybody who can unlock this device. Without an account nothing is sent.",
  },
  {
    title: "Why health is asked",
    text: "Only so that your plan leaves out what could harm you. Without your yes nothing is kept.",
  },
  {
    title: "How to take it with you",
    text: "You, then Export: one file with everything, readable by other programs.",
  },
  {
    title: "How to delete it",
    text: "You, then Delete everything. It is gone at once and cannot come back, so export first if you may want it.",
  },
  {
    title: "What can go wrong",
    text: "Clearing the browser's data, or losing the device, loses your log too. An export now and then helps.",
  },
];

export const CONSENT_QUESTION = "May Dorsal keep this, health answers included, on this device?";
export const CONSENT_YES = "Yes, keep it on this device";
export const CONSENT_NO = "No, keep nothing";
export const CONSENT_REFUSED = "Nothing was kept. You can close this page, or come back and decide again.";
