// What comes next? From the lines of a session and the sets already done to the one set that is asked now.
// Supersets alternate A, B, A, B; drops follow the last working set; each side of a one-sided set is owed its partner.
import type { Side } from "@dorsal/engine";
import { roundsOf } from "./rounds.ts";
import type { Phase, SessionLine } from "./session-lines.ts";

export interface Step {
  readonly itemId: string;
  readonly kind: "warmup" | "working" | "drop";
  /** 1-based: which set of the item, or which drop. */
  readonly number: number;
  readonly of: number;
  /** The side still owed after one side was logged alone. */
  readonly side: Side | null;
}

export interface Progress {
  readonly done: number;
  readonly asked: number;
}

const PHASES: readonly Phase[] = ["warmUp", "main", "coolDown"];

/** The first set still owed, phase by phase; null when nothing is left. */
export function nextStep(lines: readonly SessionLine[]): Step | null {
  for (const phase of PHASES) {
    for (const block of blocksOf(lines.filter((line) => line.phase === phase))) {
      const step = nextInBlock(block);
      if (step !== null) return step;
    }
  }
  return null;
}

/** The set owed by one line; null when it is finished or skipped. */
export function stepOf(line: SessionLine): Step | null {
  if (line.skipped) return null;
  const { whole, owed } = roundsOf(workingFacts(line));
  const base = { itemId: line.item.id, of: line.item.sets };
  if (owed !== null || whole.length < line.item.sets) {
    const kind = line.phase === "main" ? "working" : "warmup";
    return { ...base, kind, number: whole.length + 1, side: owed };
  }
  // An exercise that pain ended asks no sets, and no drops either.
  const drops = line.item.sets === 0 ? 0 : (line.item.drops ?? 0);
  const dropped = dropsDone(line);
  return dropped < drops ? { ...base, kind: "drop", number: dropped + 1, of: drops, side: null } : null;
}

/** The step of a superset's partner that is due before the rest; null where rest comes first. */
export function partnerDue(lines: readonly SessionLine[], line: SessionLine): boolean {
  const partner = partnerOf(lines, line);
  if (partner === null || partner.skipped) return false;
  return wholeSets(partner) < wholeSets(line) && stepOf(partner) !== null;
}

export function partnerOf(lines: readonly SessionLine[], line: SessionLine): SessionLine | null {
  const id = line.item.supersetWith;
  return id === undefined ? null : (lines.find(({ item }) => item.id === id) ?? null);
}

export function wholeSets(line: SessionLine): number {
  return roundsOf(workingFacts(line)).whole.length;
}

/** Whole sets done and asked over the main part; skipped lines still count as asked. */
export function progressOf(lines: readonly SessionLine[]): Progress {
  const main = lines.filter((line) => line.phase === "main");
  return {
    done: main.reduce((sum, line) => sum + wholeSets(line), 0),
    asked: main.reduce((sum, line) => sum + (line.added ? wholeSets(line) : line.item.sets), 0),
  };
}

/** The facts of the line's own sets: warm-up sets in the warm-up, working sets in the main part. */
export function workingFacts(line: SessionLine) {
  const wanted = line.phase === "main" ? "working" : "warmup";
  return line.sets.map(({ facts }) => facts).filter(({ setType }) => setType === wanted);
}

function dropsDone(line: SessionLine): number {
  return line.sets.filter(({ facts }) => facts.setType === "drop").length;
}

function blocksOf(lines: readonly SessionLine[]): readonly (readonly SessionLine[])[] {
  const blocks: (readonly SessionLine[])[] = [];
  const placed = new Set<string>();
  for (const line of lines) {
    if (placed.has(line.item.id)) continue;
    const partner = partnerOf(lines, line);
    const block = partner === null ? [line] : [line, partner];
    for (const { item } of block) placed.add(item.id);
    blocks.push(block);
  }
  return blocks;
}

/** The partner with fewer sets goes first; the first named wins a tie. */
function nextInBlock(block: readonly SessionLine[]): Step | null {
  const open = block
    .map((line) => ({ done: wholeSets(line), step: stepOf(line) }))
    .filter(({ step }) => step !== null)
    .sort((a, b) => a.done - b.done);
  return open[0]?.step ?? null;
}
