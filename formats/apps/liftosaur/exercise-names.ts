// What is "romanianDeadlift" with "leverageMachine" called? The backup holds ids; the app shows "Romanian Deadlift,
// Leverage Machine". Ids are the names run together, but for a few.

import { listOf } from "../../text/json-values.ts";
import { fieldsOf, wordOf } from "../../values/json-fields.ts";

const UNLIKE_THEIR_ID: Readonly<Record<string, string>> = {
  cleanandJerk: "Clean and Jerk",
  kneestoElbows: "Knees to Elbows",
  smith: "Smith Machine",
  medicineball: "Medicine Ball",
  ezbar: "EZ Bar",
  trapbar: "Trap Bar",
};

export type ExerciseNames = (exercise: unknown) => string;

/** Names of the lifter's own exercises and equipment stand in the settings. */
export function exerciseNames(settings: unknown): ExerciseNames {
  const { exercises, equipment, gyms } = fieldsOf(settings) ?? {};
  const ownExercises = namesIn(exercises);
  const kits = [equipment, ...listOf(gyms).map((gym) => fieldsOf(gym)?.equipment)];
  const ownEquipment = new Map(kits.flatMap((kit) => [...namesIn(kit)]));
  const known = new Map<string, string>();
  return (exercise) => {
    const fields = fieldsOf(exercise) ?? {};
    const id = wordOf(fields.id);
    const kit = wordOf(fields.equipment);
    const key = `${id}|${kit}`;
    const name =
      known.get(key) ?? [nameOf(id, ownExercises), nameOf(kit, ownEquipment)].filter(Boolean).join(", ");
    known.set(key, name);
    return name;
  };
}

function namesIn(byId: unknown): ReadonlyMap<string, string> {
  const named = Object.entries(fieldsOf(byId) ?? {}).map(
    ([id, value]) => [id, wordOf(fieldsOf(value)?.name).trim()] as const,
  );
  return new Map(named.filter(([, name]) => name !== ""));
}

function nameOf(id: string, own: ReadonlyMap<string, string>): string {
  return own.get(id) ?? (Object.hasOwn(UNLIKE_THEIR_ID, id) ? (UNLIKE_THEIR_ID[id] ?? id) : apart(id));
}

/** "latPulldown" -> "Lat Pulldown", "tBarRow" -> "T Bar Row"; ids with blanks or marks are no run-together words. */
function apart(id: string): string {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) return id;
  const words = id.replace(/([A-Z])/g, " $1").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
