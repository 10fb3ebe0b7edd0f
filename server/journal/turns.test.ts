import { expect, test } from "vitest";
import { turns } from "./turns.ts";

test("no more run at once than there are turns, each runs, and one that fails gives its turn on", async () => {
  const inTurn = turns(2);
  let [running, most] = [0, 0];
  const work = (name: number) =>
    inTurn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      if (name === 2) throw new Error("no");
      return name;
    });
  const done = await Promise.allSettled([1, 2, 3, 4, 5].map(work));
  expect(done.map((one) => (one.status === "fulfilled" ? one.value : "no"))).toEqual([1, "no", 3, 4, 5]);
  expect([most, running]).toEqual([2, 0]);
});
