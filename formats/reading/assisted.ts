// Does the load help? A negative number says so, and so do the names of exercises in the apps' languages.

const ASSISTED =
  /\b(assisted|assist|assistiert|unterstützt|assisté|assistée|asistid[oa]|assistid[oa]|assistit[oa]|geassisteerd|destekli|wspomagan[eay]?|band[- ]assisted)/i;

const known = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

export function saysAssisted(exercise: string): boolean {
  let assisted = known.get(exercise);
  if (assisted === undefined) {
    assisted = ASSISTED.test(exercise);
    if (known.size < MOST_KNOWN) known.set(exercise, assisted);
  }
  return assisted;
}
