// The kit is taken, or something hurts: what could be done instead today? Easier and harder rungs first, then what trains the
// same movement; what kit, limits or level rule out stays visible with its reason. Pain asks for an easier one, never a harder.
import type { Catalog, Exercise, GroupId } from "@dorsal/content";
import type { Excluded, PlannedSession } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import { candidates } from "../candidates/candidates.ts";
import { likeness, sharedGroups } from "./likeness.ts";

export interface Alternative {
  readonly exercise: string;
  readonly kind: "easier" | "harder" | "same_pattern" | "same_groups";
  /** Planning groups that both train, the most credited first. */
  readonly shared: readonly GroupId[];
  /** The lifter prefers it, or the plan has it on another day. */
  readonly familiar: boolean;
}

export interface Alternatives {
  readonly offered: readonly Alternative[];
  /** Rungs of the ladder that are ruled out now. */
  readonly barred: readonly Excluded[];
}

export interface AlternativesRequest {
  readonly exercise: string;
  readonly profile: Profile;
  readonly catalog: Catalog;
  /** The session it would stand in: nothing is offered twice. */
  readonly session?: Pick<PlannedSession, "items">;
  /** Exercises of the rest of the plan. */
  readonly inPlan?: readonly string[];
  /** Kit that is not free at the moment. */
  readonly taken?: Profile["equipment"];
  /** Exercises whose pain light is red today. */
  readonly red?: readonly string[];
  readonly because: "pain" | "equipment" | "choice";
}

/** As many as fit a sheet without scrolling far, design choice. */
const MOST_OFFERED = 8;
const ALIKE_ENOUGH = 0.75; // of a set's credit for the same groups, where the movement is another; design choice
const FAMILIAR = 0.5; // as much as half a set's credit, design choice

export function alternativesFor(request: AlternativesRequest): Alternatives {
  const { catalog, profile } = request;
  const exercise = catalog.exercises[request.exercise];
  if (!exercise) return { offered: [], barred: [] };
  const free = { ...profile, equipment: profile.equipment.filter((one) => !request.taken?.includes(one)) };
  const able = candidates(free, catalog);
  const open = [...able.all.values()]
    .map((candidate) => candidate.exercise)
    .filter((other) => isOpen(other, exercise, request));
  const rated = open.flatMap((other) => {
    const kind = kindOf(other, exercise, request);
    return kind === null ? [] : [{ other, kind, worth: worthOf(other, { exercise, kind, request }) }];
  });
  rated.sort((a, b) => b.worth - a.worth || (a.other.id < b.other.id ? -1 : 1));
  return {
    offered: rated.slice(0, MOST_OFFERED).map(({ other, kind }) => ({
      exercise: other.id,
      kind,
      shared: sharedGroups(exercise, other),
      familiar: isFamiliar(other, request),
    })),
    barred: able.excluded.filter(({ exercise: id }) => isRung(id, exercise, request)),
  };
}

function isOpen(other: Exercise, exercise: Exercise, { session, red }: AlternativesRequest): boolean {
  const there = session?.items.some((item) => item.exercise === other.id) ?? false;
  return other.id !== exercise.id && !there && !red?.includes(other.id) && other.countsAsHardSet;
}

function isRung(
  id: string,
  { regressions, progressions }: Exercise,
  { because }: AlternativesRequest,
): boolean {
  return regressions.includes(id) || (because !== "pain" && progressions.includes(id));
}

function kindOf(
  other: Exercise,
  exercise: Exercise,
  { because }: AlternativesRequest,
): Alternative["kind"] | null {
  if (exercise.regressions.includes(other.id)) return "easier";
  if (exercise.progressions.includes(other.id)) return because === "pain" ? null : "harder";
  const harder = other.level > exercise.level || other.spineLoad > exercise.spineLoad;
  if (because === "pain" && harder) return null;
  if (other.pattern === exercise.pattern) return "same_pattern";
  return likeness(exercise, other) >= ALIKE_ENOUGH ? "same_groups" : null;
}

/** By cause: pain wants the easier rung, a taken rack the nearest equal. */
const RANK: Readonly<Record<AlternativesRequest["because"], Readonly<Record<Alternative["kind"], number>>>> =
  {
    pain: { easier: 3, same_pattern: 2, same_groups: 1, harder: 0 },
    equipment: { same_pattern: 2, easier: 1.5, harder: 1.5, same_groups: 1 },
    choice: { easier: 3, harder: 2.5, same_pattern: 2, same_groups: 1 },
  };

interface Rating {
  readonly exercise: Exercise;
  readonly kind: Alternative["kind"];
  readonly request: AlternativesRequest;
}

function worthOf(other: Exercise, { exercise, kind, request }: Rating): number {
  const disliked = request.profile.dislike.includes(other.id) ? 1 : 0;
  const familiar = isFamiliar(other, request) ? FAMILIAR : 0;
  return 10 * RANK[request.because][kind] + likeness(exercise, other) + familiar - disliked;
}

function isFamiliar({ id }: Exercise, { profile, inPlan }: AlternativesRequest): boolean {
  return profile.prefer.includes(id) || (inPlan?.includes(id) ?? false);
}
