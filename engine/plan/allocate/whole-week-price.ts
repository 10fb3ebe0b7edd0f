// What does the week cost as a whole? Balance of pulls, presses against pulls, even sessions, steps towards a pull-up.

const BALANCE = 0.5; // per set outside 40-60 %
const UNEVEN = 0.15; // per set between the longest and the shortest session
const LADDER_SET = 0.5;

export function balancePrice(vertical: number, horizontal: number): number {
  const pulls = vertical + horizontal;
  return BALANCE * Math.max(0, 0.4 * pulls - vertical, vertical - 0.6 * pulls);
}

/** `pushes` and `pulls` are weekly hard sets for chest and mid back. */
export function pushPrice(pushes: number, pulls: number): number {
  return Math.max(0, pushes - pulls);
}

export function unevenPrice(most: number, fewest: number): number {
  return UNEVEN * Math.max(0, most - fewest);
}

export function ladderPrice(wanted: number, got: number): number {
  return LADDER_SET * Math.max(0, wanted - got);
}
