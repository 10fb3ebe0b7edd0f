// What is an exercise that the catalogue does not have? Its groups are guessed: from the movement, else from the part of the
// body in the name, else from the app's own category.
import { groupsOf } from "./movements/find-movement.ts";
import { groupsOfParts } from "./movements/parts-of-body.ts";
import type { NameMatch } from "./name-matcher.ts";
import { type NameReading, readName } from "./reading/name-reading.ts";

const MOVEMENT_KNOWN = 0.93;
const COMBINATION = 0.75;
const WEAK_MOVEMENT = 0.8;
const PART_OF_BODY = 0.5;
const CATEGORY = 0.4;
const UNKNOWN_WORD = 0.1;
const SLIP = 0.05;

export function customExercise(reading: NameReading, category?: string): NameMatch {
  const { movement, isCombination, isWeak, unknown, slips } = reading;
  if (movement !== null) {
    const sure = isCombination ? COMBINATION : isWeak ? WEAK_MOVEMENT : MOVEMENT_KNOWN;
    const confidence = Math.max(PART_OF_BODY, sure - unknown.length * UNKNOWN_WORD - slips * SLIP);
    return own(groupsOf(movement), confidence, isCombination ? "combination" : "movement");
  }
  const parts = groupsOfParts(reading.meanings);
  if (parts.length > 0) return own(parts, PART_OF_BODY, "part_of_body");
  const inCategory = category === undefined ? [] : groupsOfParts(readName(category).meanings);
  return inCategory.length > 0 ? own(inCategory, CATEGORY, "category") : own([], 0, "nothing_known");
}

function own(groups: NameMatch["groups"], confidence: number, why: NameMatch["why"]): NameMatch {
  return { exercise: null, groups, confidence: Math.round(confidence * 100) / 100, why };
}
