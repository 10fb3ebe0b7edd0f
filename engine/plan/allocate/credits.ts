// How are the credits of all groups added up at once? Three groups share a word of 30 bits, ten bits each, so that the
// credits of a day or of a week are five sums, and a cap of every group is one test. The search asks it most of all.
import { TRAINED_GROUPS } from "../volume/demand.ts";
import type { PriceTables } from "./price-tables.ts";

/** Quarter sets of every group. The group at place g of GROUPS has the lane g / 5 (rounded down) of the word g % 5. */
export interface Credits {
  w0: number;
  w1: number;
  w2: number;
  w3: number;
  w4: number;
}

const WORDS = 5;
const LANE_BITS = 10;
/** What a lane can hold. */
const LANE = (1 << LANE_BITS) - 1;
/** The highest bit of a lane: no day (8 exercises of 5 sets) and no week of allowed days reaches it, so that tests may set it. */
const FLAG = 1 << (LANE_BITS - 1);
const FLAGS = inEveryLane(FLAG);

export function noCredits(): Credits {
  return { w0: 0, w1: 0, w2: 0, w3: 0, w4: 0 };
}

/** @param quarters by the order of GROUPS, whole numbers */
export function creditsOf(quarters: readonly number[]): Credits {
  const word = (at: number) =>
    quarters.reduce((sum, own, g) => (g % WORDS === at ? sum + (own << (LANE_BITS * laneOf(g))) : sum), 0);
  return { w0: word(0), w1: word(1), w2: word(2), w3: word(3), w4: word(4) };
}

/** Quarter sets of the group at a place in GROUPS. */
export function quartersOf(credits: Credits, group: number): number {
  return (wordOf(credits, group % WORDS) >>> (LANE_BITS * laneOf(group))) & LANE;
}

function wordOf({ w0, w1, w2, w3, w4 }: Credits, at: number): number {
  if (at === 0) return w0;
  if (at === 1) return w1;
  if (at === 2) return w2;
  return at === 3 ? w3 : w4;
}

function laneOf(group: number): number {
  return Math.floor(group / WORDS);
}

function inEveryLane(quarters: number): number {
  return quarters | (quarters << LANE_BITS) | (quarters << (2 * LANE_BITS));
}

export function copyCredits(to: Credits, { w0, w1, w2, w3, w4 }: Credits) {
  to.w0 = w0;
  to.w1 = w1;
  to.w2 = w2;
  to.w3 = w3;
  to.w4 = w4;
}

export function addCredits(to: Credits, { w0, w1, w2, w3, w4 }: Credits) {
  to.w0 += w0;
  to.w1 += w1;
  to.w2 += w2;
  to.w3 += w3;
  to.w4 += w4;
}

/** Of what was added before. */
export function takeCredits(from: Credits, { w0, w1, w2, w3, w4 }: Credits) {
  from.w0 -= w0;
  from.w1 -= w1;
  from.w2 -= w2;
  from.w3 -= w3;
  from.w4 -= w4;
}

/** What turns a test of all caps into one sum: whoever has more than their cap reaches the flag. */
export function roomUnder(caps: readonly number[]): Credits {
  return creditsOf(caps.map((cap) => FLAG - 1 - cap));
}

/** Does any group have more than its cap, of two credits together? */
export function anyAbove(room: Credits, one: Credits, other: Credits): boolean {
  const reached =
    (room.w0 + one.w0 + other.w0) |
    (room.w1 + one.w1 + other.w1) |
    (room.w2 + one.w2 + other.w2) |
    (room.w3 + one.w3 + other.w3) |
    (room.w4 + one.w4 + other.w4);
  return (reached & FLAGS) !== 0;
}

/** Trained groups are in the first two lanes: one bit each in the order of GROUPS. */
const FIRST_LANE = (1 << WORDS) - 1;
const SECOND_LANE = (1 << TRAINED_GROUPS.length) - 1 - FIRST_LANE;

/** The trained groups with so many quarter sets at least, one bit each. */
export function groupsWith({ w0, w1, w2, w3, w4 }: Credits, quarters: number): number {
  const lacking = inEveryLane(FLAG - quarters);
  const reached =
    (((w0 + lacking) & FLAGS) >>> (LANE_BITS - 1)) |
    (((w1 + lacking) & FLAGS) >>> (LANE_BITS - 2)) |
    (((w2 + lacking) & FLAGS) >>> (LANE_BITS - 3)) |
    (((w3 + lacking) & FLAGS) >>> (LANE_BITS - 4)) |
    (((w4 + lacking) & FLAGS) >>> (LANE_BITS - 5));
  return (reached & FIRST_LANE) | ((reached >>> (LANE_BITS - WORDS)) & SECOND_LANE);
}

/**
 * What two credits together cost the trained groups.
 * @param byCredit prices by quarter sets, `row` numbers for each trained group in turn
 */
export function trainedPrice(
  { byCredit, row }: Pick<PriceTables, "byCredit" | "row">,
  one: Credits,
  other: Credits,
): number {
  const w0 = one.w0 + other.w0;
  const w1 = one.w1 + other.w1;
  const w2 = one.w2 + other.w2;
  const w3 = one.w3 + other.w3;
  const w4 = one.w4 + other.w4;
  const price = (group: number, quarters: number) =>
    byCredit[group * row + (quarters & LANE)] ?? Number.POSITIVE_INFINITY;
  return (
    price(0, w0) +
    price(1, w1) +
    price(2, w2) +
    price(3, w3) +
    price(4, w4) +
    price(5, w0 >>> LANE_BITS) +
    price(6, w1 >>> LANE_BITS) +
    price(7, w2 >>> LANE_BITS) +
    price(8, w3 >>> LANE_BITS) +
    price(9, w4 >>> LANE_BITS)
  );
}
