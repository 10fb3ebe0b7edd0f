// How long does the session take? The time model of science 3.9 (design choice), with the upper end of every range.
// T = warm-up + blocks + 45 s between blocks + cool-down. A ramp set costs 45 s; anything else costs setup + work +
// rest between its sets; both sides of a one-sided set follow each other without rest. A superset is one block: both
// setups, n x (A + 10 s + B), and (n - 1) x the longer rest. A drop costs 10 s and two thirds of the repetitions.
import type { ItemFacts, SessionFacts } from "./week-facts.ts";

const RAMP_SET_S = 45;
const BETWEEN_BLOCKS_S = 45;
const SUPERSET_CHANGE_S = 10;
const DROP_CHANGE_S = 10;
/** Share of the upper repetitions that a lighter drop is expected to give. */
const DROP_SHARE = 2 / 3;

export function sessionSeconds({ work, around }: SessionFacts): number {
  const blocks = blocksOf(work);
  const pauses = Math.max(0, blocks.length - 1) * BETWEEN_BLOCKS_S;
  return sum(around.map(phaseSeconds)) + sum(blocks.map(blockSeconds)) + pauses;
}

/** Half-up at one decimal. */
export function sessionMinutes(facts: SessionFacts): number {
  return Math.floor(sessionSeconds(facts) / 6 + 0.5) / 10;
}

/** Straight items alone, superset partners together, in the order of their first item. */
function blocksOf(work: readonly ItemFacts[]): ItemFacts[][] {
  const blocks: ItemFacts[][] = [];
  for (const facts of work) {
    const partners = blocks.find(([first, second]) => first && !second && arePair(first, facts));
    if (partners) partners.push(facts);
    else blocks.push([facts]);
  }
  return blocks;
}

/** What only one of them calls a superset is done one after the other. */
function arePair({ item: a }: ItemFacts, { item: b }: ItemFacts): boolean {
  return a.supersetWith === b.id && b.supersetWith === a.id;
}

function blockSeconds(block: readonly ItemFacts[]): number {
  const [first, second] = block;
  if (!first) return 0;
  if (!second) return straightSeconds(first) + dropSeconds(first);
  const rounds = first.item.sets;
  const round = setSeconds(first) + SUPERSET_CHANGE_S + setSeconds(second);
  const rests = (rounds - 1) * Math.max(first.item.restS, second.item.restS);
  return first.exercise.setupSeconds + second.exercise.setupSeconds + rounds * round + rests;
}

function phaseSeconds(facts: ItemFacts): number {
  return facts.item.kind === "ramp" ? facts.item.sets * RAMP_SET_S : straightSeconds(facts);
}

function straightSeconds(facts: ItemFacts): number {
  const { sets, restS } = facts.item;
  return facts.exercise.setupSeconds + sets * setSeconds(facts) + (sets - 1) * restS;
}

function setSeconds({ item, exercise }: ItemFacts): number {
  return amountOf(item) * exercise.secondsPerUnit * (item.perSide ? 2 : 1);
}

function dropSeconds({ item, exercise }: ItemFacts): number {
  const dropAmount = Math.ceil(DROP_SHARE * amountOf(item) - 1e-9);
  const dropWork = dropAmount * exercise.secondsPerUnit * (item.perSide ? 2 : 1);
  return (item.drops ?? 0) * (DROP_CHANGE_S + dropWork);
}

/** Upper repetitions, seconds or metres of one set. */
export function amountOf(item: ItemFacts["item"]): number {
  return item.reps?.[1] ?? item.seconds ?? item.metres ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
