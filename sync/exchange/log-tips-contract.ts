// What must every store of many people's logs say of its places? That part of the contract by which a device, a receiver
// or a journal in memory knows whether the log up to its place is still the one that it took.
import { numbered } from "../store/contract.ts";
import { same } from "../store/same.ts";
import type { LogStore, Tip } from "./log-store.ts";
import type { LogStoreClause } from "./log-store-contract.ts";

export const LOG_TIPS_CONTRACT: readonly LogStoreClause[] = [
  {
    sentence: "an append tells where the log ended before and after it, whatever stood there already",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const endAt = async (seq: number) => ({ seq, tip: (await store.readSince("ada", seq, 1)).since });
      const begun = (await store.append("ada", numbered(1, 1))).ends;
      const one = await endAt(1);
      same(begun, { before: { seq: 0, tip: null }, after: one });
      same((await store.append("ada", numbered(1, 1))).ends, { before: one, after: one });
      const grown = (await store.append("ada", [...numbered(2, 2), ...numbered(1, 3)])).ends;
      const three = await endAt(3);
      same(grown, { before: one, after: three });
      same(await endAt(1), one);
      const again = await reopen(store);
      same((await again.append("ada", numbered(4, 5))).ends?.before, three);
    },
  },
  {
    sentence: "a page tells what stands where it was asked from, and where it ends",
    holds: async ({ openNew, reopen }) => {
      const before = await openNew();
      await before.append("ada", numbered(1, 2));
      await before.append("ada", numbered(3, 3));
      const tips = await tipsOf(before, 3);
      const store = await reopen(before);
      same(await tipsOf(store, 3), tips);
      for (const [from, limit, end] of [
        [0, 10, 3],
        [0, 2, 2],
        [1, 1, 2],
        [2, 10, 3],
        [3, 10, 3],
      ] as const) {
        const { since, cursor, tip } = await store.readSince("ada", from, limit);
        same([since, cursor, tip], [tips[from], end, tips[end]], `${limit} after ${from}`);
      }
      const { since, tip } = await store.readSince("ada", 9, 10);
      same([since, tip], [null, null], "behind the end");
    },
  },
  {
    sentence:
      "each append has a mark of its own: the same events, given again in the same order, have other tips",
    holds: async ({ openNew }) => {
      const store = await openNew();
      await store.append("ada", numbered(1, 2));
      await store.append("ada", numbered(3, 3));
      const tips = await tipsOf(store, 3);
      const marks = numbered(1, 3).map(({ id }, at) => tips[at + 1]?.replace(id, ""));
      same([marks[0] === marks[1], marks[1] === marks[2]], [true, false], "one mark an append");
      await store.forget("ada");
      await store.append("ada", numbered(1, 3));
      const anew = await tipsOf(store, 3);
      const [nothing, ...isAsBefore] = anew.map((tip, at) => tip === tips[at]);
      same([nothing, isAsBefore], [true, [false, false, false]]);
    },
  },
];

/** The tips at the places from 0 to `last`. */
export async function tipsOf(store: LogStore, last: number, user = "ada"): Promise<readonly (Tip | null)[]> {
  const tips: (Tip | null)[] = [];
  for (let place = 0; place <= last; place += 1) tips.push((await store.readSince(user, place, 1)).since);
  return tips;
}
