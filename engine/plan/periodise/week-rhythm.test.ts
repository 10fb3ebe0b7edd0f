import { describe, expect, test } from "vitest";
import { waveRir, weekRhythm } from "./week-rhythm.ts";

const LEVELS = [1, 2, 3, 4, 5] as const;
const deloads = (level: (typeof LEVELS)[number], weeks: number) =>
  weekRhythm(level, weeks).flatMap(({ number, deload }) => (deload ? [number] : []));

describe("lighter weeks", () => {
  test("come every sixth week, every fifth for advanced lifters, and never for novices", () => {
    expect(deloads(1, 12)).toEqual([]);
    expect(deloads(2, 12)).toEqual([6, 12]);
    expect(deloads(3, 12)).toEqual([6, 12]);
    expect(deloads(4, 12)).toEqual([5, 10]);
    expect(deloads(5, 12)).toEqual([5, 10]);
  });

  test("do not come in a block too short for one", () => {
    expect(deloads(3, 5)).toEqual([]);
    expect(deloads(4, 4)).toEqual([]);
  });

  test("are at most one in four, and never more than eight weeks apart from level 2", () => {
    for (const level of LEVELS.slice(1)) {
      const at = [0, ...deloads(level, 12), 13];
      const gaps = at.slice(1).map((week, i) => week - (at[i] ?? 0));
      expect(Math.max(...gaps.map((gap) => gap - 1))).toBeLessThanOrEqual(8);
      expect(Math.min(...gaps.slice(0, -1))).toBeGreaterThanOrEqual(4);
    }
  });
});

describe("a stretch of loading weeks", () => {
  test("counts its weeks from nought, from one lighter week to the next", () => {
    const places = weekRhythm(3, 8).map(({ position, stretch }) => `${position} of ${stretch}`);
    expect(places).toEqual(["0 of 5", "1 of 5", "2 of 5", "3 of 5", "4 of 5", "0 of 0", "0 of 2", "1 of 2"]);
  });
});

describe("the wave of repetitions in reserve", () => {
  const wave = (level: (typeof LEVELS)[number], weeks: number) =>
    weekRhythm(level, weeks).map((week) => (week.deload ? "light" : waveRir(level, week)));

  test("goes from three to one over a stretch and starts again", () => {
    expect(wave(2, 8)).toEqual([3, 3, 2, 2, 1, "light", 3, 2]);
    expect(wave(4, 5)).toEqual([3, 3, 2, 1, "light"]);
  });

  test("is two weeks of three and then two for novices", () => {
    expect(wave(1, 6)).toEqual([3, 3, 2, 2, 2, 2]);
  });
});
