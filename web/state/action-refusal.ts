// How can an action end without success? The engine says no, or the device cannot store: both are values.
import { ok, type Refusal, type Result, refuse } from "@dorsal/engine";
import { StorageFailure, type StorageTrouble } from "@dorsal/sync";

export type ActionRefusal = Refusal | { readonly why: StorageTrouble };

/** The world's troubles become refusals; a bug is thrown on. */
export async function refusingTrouble<T>(work: () => Promise<T>): Promise<Result<T, ActionRefusal>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof StorageFailure) return refuse({ why: error.why });
    throw error;
  }
}
