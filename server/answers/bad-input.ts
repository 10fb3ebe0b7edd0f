// Does the input fit what the route takes? Everything that does not is told at once, each with its path.
import type { FastifyRequest } from "fastify";
import { ZodType, z } from "zod";
import { Refused } from "./failures.ts";
import { NOTHING_STORED } from "./refusal.ts";

export interface InputProblem {
  /** Where it is: "body.name", "query.since". */
  readonly path: string;
  readonly what: string;
}

const PARTS = ["params", "query", "body"] as const;
type Part = (typeof PARTS)[number];

/** More is no input with mistakes but another thing, and its answer would be far larger than what was sent (design choice). */
const MOST_PROBLEMS = 100;

/** The parsed parts; a part without a zod schema stays as it came. Throws `Refused` with all problems. */
export function readInput(
  schemas: Readonly<Partial<Record<Part, unknown>>>,
  request: Pick<FastifyRequest, Part>,
): Readonly<Record<Part, unknown>> {
  const problems: InputProblem[] = [];
  const read = PARTS.map((part) => [part, readPart(part, schemas[part], request[part], problems)]);
  if (problems.length > 0) throw refuseInput(problems);
  return Object.fromEntries(read);
}

function readPart(part: Part, schema: unknown, value: unknown, problems: InputProblem[]): unknown {
  if (!(schema instanceof ZodType)) return value;
  const parsed = z.safeParse(schema, value ?? {});
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues.slice(0, MOST_PROBLEMS)) {
    problems.push({ path: [part, ...path].join("."), what: message });
  }
  return undefined;
}

export function refuseInput(problems: readonly InputProblem[]): Refused {
  const onlyBody = problems.every(({ path }) => path.startsWith("body"));
  return new Refused({
    status: onlyBody ? 422 : 400,
    refusal: {
      what: problems.map(({ path, what }) => `${path}: ${what}.`).join(" "),
      kept: NOTHING_STORED,
      next: "Change what is named here, then send it again.",
      problems,
    },
  });
}
