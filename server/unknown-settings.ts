// Which variables look like settings and are none? One that is misspelt would otherwise leave what it was to change as it is.

const OURS = "DORSAL_";
/** Of the terminal's own, and of the tests. */
const ELSEWHERE = new Set(["DORSAL_SERVER", "DORSAL_KEY", "DORSAL_SOAK", "DORSAL_FORMATS"]);
/** Kubernetes tells every container of a service that is called dorsal. */
const OF_A_SERVICE = /^DORSAL_(SERVICE|PORT)(_|$)/;

/** A sentence for each. */
export function unknownSettings(names: readonly string[], known: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.toUpperCase().startsWith(OURS) && !known.includes(name))
    .filter((name) => !ELSEWHERE.has(name) && !OF_A_SERVICE.test(name))
    .map((name) => `${name}: is no setting; ${hint(name, known)}.`);
}

function hint(name: string, known: readonly string[]): string {
  const meant = known.find((one) => letters(one) === letters(name));
  return meant ? `perhaps ${meant} is meant` : "docs/running.md lists them all";
}

function letters(name: string): string {
  return name.toUpperCase().replaceAll("_", "");
}
