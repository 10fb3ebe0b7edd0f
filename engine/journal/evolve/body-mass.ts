// How heavy was the lifter on a day? What the lifter said counts before what came along with an import that stands.
import type { DataOf } from "../events.ts";
import type { ImportedBodyMass, JournalState } from "../state.ts";
import { insertInOrder, upsertInOrder } from "./in-order.ts";

type BodyMass = DataOf<"BodyMassRecorded">;

export function recordBodyMass(state: JournalState, recorded: BodyMass): JournalState {
  if (!isImported(recorded)) {
    return { ...state, bodyMass: upsertInOrder(state.bodyMass, recorded, ({ date }) => date, byDate) };
  }
  const bodyMass = withImported(state.imported.bodyMass, recorded);
  return standAgain({ ...state, imported: { ...state.imported, bodyMass } }, recorded.date);
}

/** After an import was undone: on its days the lifter has the mass of another import, or none. */
export function dropImportedBodyMass(state: JournalState, undone: string): JournalState {
  return state.imported.bodyMass
    .filter(({ importId }) => importId === undone)
    .reduce((left, { date }) => standAgain(left, date), state);
}

function isImported(recorded: BodyMass): recorded is ImportedBodyMass {
  return recorded.importId !== undefined;
}

function withImported(all: readonly ImportedBodyMass[], recorded: ImportedBodyMass) {
  const same = all.findIndex(
    ({ importId, date }) => importId === recorded.importId && date === recorded.date,
  );
  return same < 0 ? insertInOrder(all, recorded, byDate) : all.with(same, recorded);
}

function standAgain(state: JournalState, date: string): JournalState {
  const { bodyMass, imported } = state;
  if (bodyMass.some((entry) => entry.date === date && !isImported(entry))) return state;
  const others = bodyMass.filter((entry) => entry.date !== date);
  const standing = imported.bodyMass.findLast(
    (entry) => entry.date === date && !imported.undone.includes(entry.importId),
  );
  return { ...state, bodyMass: standing ? insertInOrder(others, standing, byDate) : others };
}

function byDate(a: BodyMass, b: BodyMass): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
