// Is this value what the profile asks for? Readers for one field; each leaves a problem with its path and goes on.
import type { ProfileProblem } from "../../training/profile.ts";

/** More is no profile with mistakes but another thing; nobody reads on. Design choice. */
const MOST_PROBLEMS = 100;

/** Collects every problem, so that all come back at once. */
export class ProblemList {
  readonly problems: ProfileProblem[] = [];

  add(path: string, why: ProfileProblem["why"], found?: unknown, expected?: string): undefined {
    if (this.problems.length >= MOST_PROBLEMS) return undefined;
    this.problems.push({
      path,
      why,
      ...(found === undefined ? {} : { found: shown(found) }),
      ...(expected === undefined ? {} : { expected }),
    });
    return undefined;
  }
}

const SHOWN_CHARACTERS = 40; // enough to recognise the value, design choice
const SHOWN_LEVELS = 3; // what lies deeper is told by three dots, design choice

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(outline(value)) ?? String(value));
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}…` : text;
}

/** The value down to some levels: how deep it may be is up to whoever wrote it. */
function outline(value: unknown, levels = SHOWN_LEVELS): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  const first = Object.entries(value).slice(0, SHOWN_CHARACTERS);
  const inner = first.map(([key, one]) => [key, outline(one, levels - 1)] as const);
  return Array.isArray(value) ? inner.map(([, one]) => one) : Object.fromEntries(inner);
}

export interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

export function readNumber(value: unknown, path: string, rule: NumberRule, list: ProblemList) {
  const kind = rule.whole ? "a whole number" : "a number";
  const expected = `${kind} from ${rule.min} to ${rule.max}`;
  if (typeof value !== "number" || !Number.isFinite(value))
    return list.add(path, "wrong_type", value, expected);
  if (rule.whole && !Number.isInteger(value)) return list.add(path, "wrong_type", value, expected);
  if (value < rule.min || value > rule.max) return list.add(path, "out_of_range", value, expected);
  return value;
}

export function readOneOf<T extends string>(
  value: unknown,
  path: string,
  allowed: readonly T[],
  list: ProblemList,
) {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const why = typeof value === "string" ? "not_allowed" : "wrong_type";
  return list.add(path, why, value, `one of ${allowed.join(", ")}`);
}

/** A list of ids: sorted by the order of `allowed`, doubles dropped. */
export function readIds<T extends string>(
  value: unknown,
  path: string,
  allowed: readonly T[],
  list: ProblemList,
  unknown: "not_allowed" | "unknown_exercise" = "not_allowed",
): readonly T[] {
  if (!Array.isArray(value)) {
    list.add(path, "wrong_type", value, "a list");
    return [];
  }
  const known = new Set<string>(allowed);
  const read = new Set<string>();
  value.forEach((one, i) => {
    if (typeof one === "string" && known.has(one)) read.add(one);
    else
      list.add(
        `${path}[${i}]`,
        typeof one === "string" ? unknown : "wrong_type",
        one,
        expectedId(allowed, unknown),
      );
  });
  return allowed.filter((one) => read.has(one));
}

function expectedId(allowed: readonly string[], unknown: "not_allowed" | "unknown_exercise"): string {
  return unknown === "unknown_exercise" ? "an exercise id of the catalogue" : `one of ${allowed.join(", ")}`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
