// Which grips are one family? Science 2.2: width changes little, the turn of the forearm decides what is kind to a joint.
import type { GripId } from "@dorsal/content";

/** "pronated_wide" and "pronated_medium" are one family; a v-handle is neutral. */
export function gripFamily(grip: GripId): string {
  return grip === "v_handle" ? "neutral" : (grip.split("_")[0] ?? grip);
}
