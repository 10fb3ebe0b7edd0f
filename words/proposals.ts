// What does the coach propose? A short title that asks, and what a yes would do where it changes no plan.
import type { ProposalSubject } from "@dorsal/engine";
import { counted } from "./amounts.ts";
import { inSentence, type Names } from "./names.ts";

type Said = {
  readonly [Kind in ProposalSubject["kind"]]: (
    about: Extract<ProposalSubject, { readonly kind: Kind }>,
    names: Names,
  ) => string;
};

const TITLES: Said = {
  deload: () => "A lighter week?",
  plateau: ({ exercise }, names) => `Something new for ${names.exercise(exercise)}?`,
  volume: ({ group, by }, names) =>
    `${counted(Math.abs(by), "set")} ${by < 0 ? "less" : "more"} for ${inSentence(names.group(group))}?`,
  pain: ({ exercise }, names) => `Spare what hurts: ${names.exercise(exercise)}?`,
  calibrate_reserve: () => "One set to the end, to check your reserve?",
  missed: () => "Go on where you stopped?",
  next_mesocycle: () => "Ready for the next plan?",
};

export function proposalTitle(about: ProposalSubject, names: Names): string {
  // The table is total over `kind`; TypeScript cannot see that subject and entry carry the same one.
  const say = TITLES[about.kind] as (about: ProposalSubject, names: Names) => string;
  return say(about, names);
}

/** What a yes does where the plan itself stays as it is. */
export function proposalAdvice(about: ProposalSubject, names: Names): string {
  switch (about.kind) {
    case "calibrate_reserve":
      return toTheEnd(about.exercise, names);
    case "plateau":
      return about.step === "reserve_honesty"
        ? toTheEnd(about.exercise, names)
        : "Your plan stays as it is for now.";
    case "pain":
      return `Leave ${names.exercise(about.exercise)} out until it no longer hurts. Nothing else in your plan needs to change.`;
    case "next_mesocycle":
      return "The next plan builds on this one. You see it before anything changes.";
    case "deload":
    case "volume":
    case "missed":
      return "Your plan stays as it is; take the next sessions lightly.";
  }
}

function toTheEnd(exercise: string, names: Names): string {
  return `The last set of ${names.exercise(exercise)} goes on next time until no further clean repetition would go. Your plan stays as it is.`;
}
