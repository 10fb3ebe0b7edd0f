// Do the ladders hold? Every easier and harder exercise exists, a harder one is never lower in level,
// an easier one never higher, and no way up ever leads back to where it began.
import type { Entry } from "../page/entry.ts";
import type { Exercise } from "../types.ts";

type Rung = Entry<Exercise>;
type Rungs = ReadonlyMap<string, Rung>;

const WAYS = [
  { name: "regressions", up: false },
  { name: "progressions", up: true },
] as const;

export function checkLadders(exercises: readonly Rung[]): void {
  const rungs: Rungs = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  for (const exercise of exercises) checkSteps(exercise, rungs);
  refuseCycles(rungs);
}

function checkSteps(from: Rung, rungs: Rungs): void {
  for (const { name, up } of WAYS) {
    for (const [index, id] of from.value[name].entries()) {
      const slip = slipOf(from, id, up, rungs);
      if (slip) from.facts.report(name, slip, index);
    }
  }
}

function slipOf(from: Rung, id: string, up: boolean, rungs: Rungs): string | null {
  const to = rungs.get(id);
  if (!to) return `there is no exercise "${id}"`;
  if (to === from) return `"${id}" leads to itself`;
  if (!from.sound || !to.sound) return null;
  const climb = to.value.level - from.value.level;
  if (up && climb < 0) return `"${id}" has level ${to.value.level}, below this one's ${from.value.level}`;
  if (!up && climb > 0) return `"${id}" has level ${to.value.level}, above this one's ${from.value.level}`;
  return null;
}

interface Step {
  readonly to: string;
  /** Where the step is written. */
  readonly at: { readonly rung: Rung; readonly name: "regressions" | "progressions"; readonly index: number };
}

/** Walks upward only; a walk that meets itself is reported once, where its closing step is written. */
function refuseCycles(rungs: Rungs): void {
  const steps = upwardSteps(rungs);
  const done = new Set<string>();
  const climb = (id: string, path: readonly string[]): void => {
    for (const { to, at } of steps.get(id) ?? []) {
      const start = path.indexOf(to);
      if (start >= 0 && path.length - start > 1) {
        at.rung.facts.report(
          at.name,
          `goes in a circle: ${[...path.slice(start), to].join(" > ")}`,
          at.index,
        );
      } else if (start < 0 && !done.has(to)) climb(to, [...path, to]);
    }
    done.add(id);
  };
  for (const id of rungs.keys()) if (!done.has(id)) climb(id, [id]);
}

/** Both ways of writing a step: the easier exercise names the harder one, or the other way round. */
function upwardSteps(rungs: Rungs): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>([...rungs.keys()].map((id) => [id, []]));
  for (const rung of rungs.values()) {
    for (const { name, up } of WAYS) {
      for (const [index, id] of rung.value[name].entries()) {
        steps.get(up ? rung.id : id)?.push({ to: up ? id : rung.id, at: { rung, name, index } });
      }
    }
  }
  return steps;
}
