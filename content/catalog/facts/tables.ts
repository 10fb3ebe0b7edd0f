// Which facts belong to no single exercise? The small tables: groups, grips, contraindications, suspension angles.

import type { Fields } from "../page/fields.ts";
import type { Catalog, ContraindicationFacts, GripEffect } from "../types.ts";
import { CONTRAINDICATION_TAGS, GRIP_IDS, GROUP_IDS, MUSCLE_IDS } from "../vocabulary.ts";
import type { Groups } from "./credit.ts";

/** A file of facts: how it is read, and which of its facts carry an evidence mark. */
export interface Table<Value> {
  readonly file: string;
  readonly marked: Readonly<Record<string, boolean>>;
  readonly read: (fields: Fields) => Value;
}

export const GROUPS: Table<Groups> = {
  file: "groups.yaml",
  marked: { groups: true },
  read: readGroups,
};

export const GRIPS: Table<Catalog["gripEffects"]> = {
  file: "grips.yaml",
  marked: { widthBiacromial: true, loadFactor: true, tags: true, caution: true },
  read: readGrips,
};

export const CONTRAINDICATIONS: Table<Catalog["contraindications"]> = {
  file: "contraindications.yaml",
  marked: { meaning: true, fromWeek: true, implies: true },
  read: readContraindicationTags,
};

export const SUSPENSION_ANGLES: Table<Catalog["suspensionAngle"]> = {
  file: "suspension-angles.yaml",
  marked: { measured: true, extrapolated: true },
  read: readSuspensionAngles,
};

function readGroups(fields: Fields): Groups {
  const table = fields.map("groups");
  const members = GROUP_IDS.map((group) => [group, table.listOf(group, MUSCLE_IDS)] as const);
  table.refuseTheRest();
  for (const [group, muscles] of members) {
    const elsewhere = members.filter(([other]) => other !== group).flatMap(([, others]) => others);
    for (const [index, muscle] of muscles.entries()) {
      if (elsewhere.includes(muscle)) table.report(group, `${muscle} stands in another group as well`, index);
    }
  }
  return Object.fromEntries(members) as unknown as Groups;
}

function readGrips(fields: Fields): Catalog["gripEffects"] {
  const table = fields.map("grips");
  const effects = GRIP_IDS.map((grip) => [grip, readGrip(table.map(grip))] as const);
  table.refuseTheRest();
  return Object.fromEntries(effects) as Catalog["gripEffects"];
}

function readGrip(fields: Fields): GripEffect {
  const effect = {
    ...(fields.has("widthBiacromial") && {
      widthBiacromial: fields.number("widthBiacromial", { min: 0.5, max: 3 }),
    }),
    ...(fields.has("loadFactor") && { loadFactor: fields.number("loadFactor", { min: 0.5, max: 1.5 }) }),
    tags: fields.ids("tags"),
    ...(fields.has("caution") && { caution: fields.ids("caution") }),
  };
  fields.refuseTheRest();
  return effect;
}

/** Weeks of a pregnancy. */
const PREGNANCY_WEEK = { min: 1, max: 42 } as const;

function readContraindicationTags(fields: Fields): Catalog["contraindications"] {
  const table = fields.map("tags");
  const tags = CONTRAINDICATION_TAGS.map((tag) => [tag, readTag(table.map(tag))] as const);
  table.refuseTheRest();
  return Object.fromEntries(tags) as Catalog["contraindications"];
}

function readTag(fields: Fields): ContraindicationFacts {
  const facts = {
    meaning: fields.text("meaning"),
    ...(fields.has("fromWeek") && { fromWeek: fields.number("fromWeek", PREGNANCY_WEEK) }),
    implies: fields.has("implies") ? fields.listOf("implies", CONTRAINDICATION_TAGS) : [],
  };
  fields.refuseTheRest();
  return facts;
}

function readSuspensionAngles(fields: Fields): Catalog["suspensionAngle"] {
  const points = [...readPoints(fields, "measured"), ...readPoints(fields, "extrapolated")];
  return points.toSorted(([a], [b]) => a - b);
}

function readPoints(
  fields: Fields,
  name: string,
): readonly (readonly [angleDeg: number, fraction: number])[] {
  return fields.maps(name).map((point) => {
    const angleDeg = point.number("angleDeg", { min: 0, max: 90 });
    const fraction = point.number("fraction", { min: 0, max: 1 });
    point.refuseTheRest();
    return [angleDeg, fraction] as const;
  });
}
