import { describe, expect, test } from "vitest";
import { loadsOnBar, MOST_KINDS, platesPerSide } from "./plates-on-bar.ts";

describe("plates on the bar", () => {
  test("are there as often as needed, the empty bar included", () => {
    expect(loadsOnBar({ bar: 20, plates: [20] }).slice(0, 4)).toEqual([20, 60, 100, 140]);
  });

  test("without any leave the bar", () => {
    expect(loadsOnBar({ bar: 15, plates: [] })).toEqual([15]);
  });

  test("of odd sizes are found in every combination", () => {
    expect(loadsOnBar({ bar: 10, plates: [2, 5] }).slice(0, 6)).toEqual([10, 14, 18, 20, 22, 24]);
  });

  test("go on the bar largest first", () => {
    expect(platesPerSide(62.5, { bar: 20, plates: [1.25, 20, 5] })).toEqual({
      perSide: [20, 1.25],
      remainderPerSide: 0,
    });
  });

  test("say what they cannot make", () => {
    expect(platesPerSide(63, { bar: 20, plates: [20] })).toEqual({ perSide: [20], remainderPerSide: 1.5 });
  });

  test("make every load that is offered, exactly", () => {
    const bar = { bar: 20, plates: [20, 15, 10, 5, 2.5, 1.25] };
    for (const loadKg of loadsOnBar(bar)) expect(platesPerSide(loadKg, bar).remainderPerSide).toBe(0);
  });

  test("of odd sizes make every offered load too, where the largest first would not", () => {
    const bar = { bar: 20, plates: [20, 15] };
    expect(platesPerSide(80, bar)).toEqual({ perSide: [15, 15], remainderPerSide: 0 });
    expect(platesPerSide(120, bar)).toEqual({ perSide: [20, 15, 15], remainderPerSide: 0 });
  });

  test("of hundreds of sizes are no set of plates: some are counted, at once, and loads that no hand tells apart are one", () => {
    const plates = Array.from({ length: 4_000 }, (_, i) => 0.25 + i * 0.012);
    const began = performance.now();
    const loads = loadsOnBar({ bar: 20, plates });
    expect(performance.now() - began).toBeLessThan(500);
    expect(loads[0]).toBe(20);
    expect(loads.length).toBeLessThanOrEqual(4_001);
    expect(loads).toEqual(loadsOnBar({ bar: 20, plates: plates.slice(0, MOST_KINDS) }));
  });

  test("of gram sizes are found on the bar as quickly", () => {
    const plates = Array.from({ length: MOST_KINDS }, (_, i) => 0.251 + i * 0.012);
    const began = performance.now();
    expect(platesPerSide(200.003, { bar: 20, plates }).remainderPerSide).toBeCloseTo(0.002);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
