// What can a watch not act on? One phrase for each part of a planned session; all but the reasons stand in its notes.
import type { PlanDetail, PlanLoss } from "@dorsal/formats";
import { counted } from "./amounts.ts";

const DETAILS: Readonly<Record<PlanDetail, string>> = {
  rep_range: "range of repetitions, the upper end becomes the goal",
  rir: "repetitions in reserve, written as a note",
  tempo: "tempo, written as a note",
  grip: "grip, written as a note",
  per_side: "each side, written as a note",
  assistance: "assistance, written as a note",
  superset: "superset, written as steps in turn",
  drop_set: "drop set, written as steps without rest",
  reasons: "reasons",
};

export function watchLossPhrase({ detail, count }: PlanLoss): string {
  return `${DETAILS[detail]}: ${counted(count, "exercise")}`;
}
