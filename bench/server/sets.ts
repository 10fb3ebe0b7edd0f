// What does a device send after a session? Twenty sets as the app writes them, each with an id that was never seen.
import { randomBytes } from "node:crypto";
import { type Envelope, uuid7 } from "@dorsal/sync";

export const SETS_IN_A_SESSION = 20;

export function sets(count: number, wallMs = Date.now()): readonly Envelope[] {
  return Array.from({ length: count }, (_, at) => {
    const id = uuid7(wallMs, randomBytes(10));
    const time = { wallMs, counter: at };
    return { id, device: "bench", at: time, type: "SetPerformed", version: 1, data: { ...SET, setId: id } };
  });
}

const SET = {
  sessionId: "0193a4c1-6a5e-7cc3-98c4-dc0c0c07398f",
  itemId: "0193a4c1-6a5e-7cc3-98c4-dc0c0c073990",
  performedAt: "2026-11-21T18:10:00.000+01:00",
  facts: { exercise: "dumbbell_row_bent", setType: "working", loadKg: 22.5, reps: 10, rir: 2 },
  prescribed: null,
  restS: 118,
};
