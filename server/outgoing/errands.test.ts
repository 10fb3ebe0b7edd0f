import { expect, test } from "vitest";
import { openErrands } from "./errands.ts";

function gate() {
  const opened = Promise.withResolvers<void>();
  return { open: () => opened.resolve(), errand: () => opened.promise };
}

test("one that takes long holds nobody up, until there is no room", async () => {
  const errands = openErrands(() => {}, 2);
  const [slow, other] = [gate(), gate()];
  await errands.begin(slow.errand);
  await errands.begin(other.errand);
  let begun = false;
  const third = errands.begin(async () => {
    begun = true;
  });
  await Promise.resolve();
  expect(begun).toBe(false);
  other.open();
  await third;
  expect(begun).toBe(true);
  let settled = false;
  const all = errands.settled().then(() => {
    settled = true;
  });
  await new Promise(setImmediate);
  expect(settled).toBe(false);
  slow.open();
  await all;
});

test("one that fails is told of, and the others go on", async () => {
  const told: unknown[] = [];
  const errands = openErrands((error) => told.push(error));
  await errands.begin(async () => Promise.reject(new Error("away")));
  await errands.begin(async () => {});
  await errands.settled();
  expect(told).toEqual([new Error("away")]);
});
