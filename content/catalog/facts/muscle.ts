// What is known about one muscle? Facts from the front matter of muscles/<id>.md; its note and sections are the page below.

import type { Fields } from "../page/fields.ts";
import type { Page } from "../page/page.ts";
import { readNote } from "../prose/muscle-page.ts";
import type { Muscle, MuscleAction } from "../types.ts";
import { ACTION_ROLES, GROUP_IDS, JOINTS, MOTIONS, MUSCLE_IDS } from "../vocabulary.ts";
import { readAlsoKnownAs } from "./also-known-as.ts";
import type { Groups } from "./credit.ts";
import { readEvidence } from "./evidence.ts";

const MARKED_FACTS = { origin: true, insertion: true, nerve: true, actions: true, note: true };

export function readMuscle({ facts, body }: Page, groups: Groups): Muscle {
  const id = facts.oneOf("id", MUSCLE_IDS);
  const note = readNote(body);
  if (note === "") facts.report("id", "the page has no note below its facts");
  return {
    id,
    name: facts.text("name"),
    latin: facts.text("latin"),
    alsoKnownAs: readAlsoKnownAs(facts),
    group: GROUP_IDS.find((group) => groups[group].includes(id)) ?? null,
    origin: facts.text("origin"),
    insertion: facts.text("insertion"),
    nerve: facts.text("nerve"),
    actions: readActions(facts),
    note,
    evidence: readEvidence(facts, MARKED_FACTS),
    sources: facts.ids("sources"),
  };
}

function readActions(facts: Fields): readonly MuscleAction[] {
  const actions = facts.maps("actions").map((action) => {
    const joint = action.oneOf("joint", JOINTS);
    const motion = action.oneOf<string>("motion", MOTIONS[joint]);
    const role = action.oneOf("role", ACTION_ROLES);
    action.refuseTheRest();
    return { joint, motion, role };
  });
  if (actions.length === 0 && facts.has("actions"))
    facts.report("actions", "a muscle does at least one thing");
  return actions;
}
