// May the exercise go on? The traffic light of science 6.3: the larger score of now and next morning, 0-10.
// It is general information for known mild problems, the same for everyone; a red flag overrides every score.

export type PainLight = "green" | "amber" | "red";

export interface PainReport {
  readonly during: number;
  readonly nextMorning?: number;
  readonly sharp?: boolean;
  readonly redFlags?: readonly string[];
}

/** Highest score of each light. Science 6.3 (silbernagel2007). */
const GREEN_UP_TO = 2;
const AMBER_UP_TO = 5;

export function painLight({ during, nextMorning = 0, sharp = false, redFlags = [] }: PainReport): PainLight {
  const worst = Math.max(during, nextMorning);
  if (redFlags.length > 0 || sharp || worst > AMBER_UP_TO) return "red";
  return worst > GREEN_UP_TO ? "amber" : "green";
}
