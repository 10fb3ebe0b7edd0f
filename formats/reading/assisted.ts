// Does the load help? A negative number says so, and so do the names of exercises in the apps' languages.
import { detached } from "../text/detached.ts";

const ASSISTED =
  /\b(assisted|assist|assistiert|unterstützt|assisté|assistée|asistid[oa]|assistid[oa]|assistit[oa]|geassisteerd|destekli|wspomagan[eay]?|band[- ]assisted)/i;

const known = new Map<string, boolean>();
const MOST_KNOWN = 10_000;
/** Sets of one exercise follow each other: most questions are the last one again. */
let last = { exercise: "", assisted: false };

export function saysAssisted(exercise: string): boolean {
  if (exercise === last.exercise) return last.assisted;
  let assisted = known.get(exercise);
  if (assisted === undefined) {
    assisted = ASSISTED.test(exercise);
    if (known.size < MOST_KNOWN) known.set(detached(exercise), assisted);
  }
  last = { exercise: detached(exercise), assisted };
  return assisted;
}
