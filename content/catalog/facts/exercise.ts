// What is known about one exercise? Reads the front matter of exercises/<id>.md.

import type { Fields } from "../page/fields.ts";
import type { Contraindication, Dose, Exercise } from "../types.ts";
import {
  BODYWEIGHT_MODELS,
  CATEGORIES,
  CONTRAINDICATION_LEVELS,
  CONTRAINDICATION_TAGS,
  DOSE_UNITS,
  EQUIPMENT_IDS,
  EXERCISE_CLASSES,
  GRIP_IDS,
  LEVELS,
  LOAD_TYPES,
  PATTERNS,
  PLANES,
  SPINE_LOADS,
} from "../vocabulary.ts";
import { readAlsoKnownAs } from "./also-known-as.ts";
import { type Groups, groupCredit, primaryMuscles, readSetCredit, secondaryMuscles } from "./credit.ts";
import { readEvidence } from "./evidence.ts";

/** The longest dose that makes sense in one set: five minutes, or as many metres or repetitions. */
const DOSE_RANGE = { min: 1, max: 300 } as const;
const SECONDS_PER_UNIT = { min: 0.5, max: 10 } as const;
const SETUP_SECONDS = { min: 0, max: 300 } as const;

export function readExercise(fields: Fields, groups: Groups): Exercise {
  const setCredit = readSetCredit(fields);
  const exercise = {
    id: fields.text("id"),
    name: fields.text("name"),
    alsoKnownAs: readAlsoKnownAs(fields),
    category: fields.oneOf("category", CATEGORIES),
    pattern: fields.oneOf("pattern", PATTERNS),
    plane: fields.oneOf("plane", PLANES),
    class: fields.oneOf("class", EXERCISE_CLASSES),
    equipmentAnyOf: fields.listsOf("equipmentAnyOf", EQUIPMENT_IDS),
    unilateral: fields.flag("unilateral"),
    level: fields.oneOf("level", LEVELS),
    skill: fields.oneOf("skill", LEVELS),
    setCredit,
    primary: primaryMuscles(setCredit),
    secondary: secondaryMuscles(setCredit),
    groupCredit: groupCredit(setCredit, groups),
    grips: fields.listOf("grips", GRIP_IDS),
    spineLoad: fields.oneOf("spineLoad", SPINE_LOADS),
    dose: readDose(fields),
    secondsPerUnit: fields.number("secondsPerUnit", SECONDS_PER_UNIT),
    setupSeconds: fields.number("setupSeconds", SETUP_SECONDS),
    loadType: fields.oneOf("loadType", LOAD_TYPES),
    bodyweightFraction: fields.nullable("bodyweightFraction", (name) =>
      fields.number(name, { min: 0, max: 1 }),
    ),
    bodyweightModel: fields.nullable("bodyweightModel", (name) => fields.oneOf(name, BODYWEIGHT_MODELS)),
    regressions: fields.ids("regressions"),
    progressions: fields.ids("progressions"),
    homeHacks: fields.ids("homeHacks"),
    contraindications: readContraindications(fields),
    isometricTarget: fields.flag("isometricTarget"),
    countsAsHardSet: fields.flag("countsAsHardSet"),
    sources: fields.ids("sources"),
  } satisfies Omit<Exercise, "evidence">;
  if (fields.sound) refuseContradictions(exercise, fields);
  return { ...exercise, evidence: readEvidence(fields, markedFacts(exercise)) };
}

function readDose(fields: Fields): Dose {
  const dose = fields.map("dose");
  const unit = dose.oneOf("unit", DOSE_UNITS);
  const min = dose.number("min", DOSE_RANGE);
  const max = dose.number("max", DOSE_RANGE);
  dose.refuseTheRest();
  return { unit, min, max };
}

function readContraindications(fields: Fields): readonly Contraindication[] {
  const tags = fields.map("contraindications");
  const ruledOut = CONTRAINDICATION_TAGS.filter((tag) => tags.has(tag)).map((tag) => ({
    tag,
    level: tags.oneOf(tag, CONTRAINDICATION_LEVELS),
  }));
  tags.refuseTheRest();
  const order = tags.all;
  return ruledOut.toSorted((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag));
}

function refuseContradictions(exercise: Omit<Exercise, "evidence">, fields: Fields): void {
  const { dose, level, skill, loadType } = exercise;
  if (dose.min > dose.max) fields.report("dose", `min ${dose.min} is more than max ${dose.max}`);
  if (skill > level + 1)
    fields.report("skill", `${skill} is too much for level ${level} (at most level + 1)`);
  if (exercise.equipmentAnyOf.length === 0) {
    fields.report("equipmentAnyOf", "no alternative; an exercise that needs nothing says [[]]");
  }
  const movesTheBody = loadType.startsWith("bodyweight") || loadType === "assisted";
  const share = exercise.bodyweightFraction ?? exercise.bodyweightModel;
  if (movesTheBody && share === null)
    fields.report("loadType", `${loadType} needs a bodyweightFraction or model`);
}

/** Facts that say how the world is; name, equipment and the like only say which exercise is meant. */
function markedFacts(exercise: Omit<Exercise, "evidence">): Record<string, boolean> {
  return {
    class: true,
    level: true,
    skill: true,
    setCredit: Object.keys(exercise.setCredit).length > 0,
    grips: exercise.grips.length > 0,
    spineLoad: true,
    dose: true,
    secondsPerUnit: true,
    setupSeconds: true,
    bodyweightFraction: exercise.bodyweightFraction !== null,
    bodyweightModel: exercise.bodyweightModel !== null,
    regressions: exercise.regressions.length > 0,
    progressions: exercise.progressions.length > 0,
    contraindications: exercise.contraindications.length > 0,
    isometricTarget: true,
    countsAsHardSet: true,
  };
}
