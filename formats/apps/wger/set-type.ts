// What kind of set was it? wger keeps that with the plan (the slot entry), a drop also in a chain of logs.
import type { WrittenSetType } from "../../reading/written-set.ts";
import { UNTIL_FAILURE } from "./units.ts";

const TYPES: Readonly<Record<string, WrittenSetType>> = {
  "": "working",
  normal: "working",
  warmup: "warmup",
  dropset: "drop",
};

export interface WgerMarks {
  /** Of the slot entry: normal, warmup, dropset, myo, partial, forced, tut, iso, jump; "" where it is not in the file. */
  readonly type: string;
  /** An earlier log names this one as its next. */
  readonly followsInChain: boolean;
  /** What the unit of the repetitions says. */
  readonly counted: string | null;
}

/** The first mark decides; the others stay as the app's own words. */
export function wgerSetType({ type, followsInChain, counted }: WgerMarks) {
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  const marks: readonly (WrittenSetType | false | undefined)[] = [
    known !== "working" && known,
    followsInChain && "drop",
    counted === UNTIL_FAILURE && "failure",
  ];
  const setType = marks.find((mark) => mark) || "working";
  const isSpent = counted === UNTIL_FAILURE && setType === "failure";
  const words = [known === undefined ? type : "", isSpent ? "" : (counted ?? "")].filter(
    (word) => word !== "",
  );
  return { setType, kind: words.join(", ") };
}
