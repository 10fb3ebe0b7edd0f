import { describe, expect, test } from "vitest";
import { moodOf, type Surprise } from "./mood.ts";

const asked = { exercise: "row", day: 100, lastDay: 90 };
const light = (exercise: string, day: number): Surprise => ({ exercise, day, surprise: -0.2, certainty: 1 });

describe("the mood of these days", () => {
  test("is none where nothing else was done", () => {
    expect(moodOf([], asked)).toBe(0);
  });

  test("is half believed from two exercises of yesterday, more from six", () => {
    const two = [light("press", 99), light("squat", 99)];
    expect(moodOf(two, asked)).toBeCloseTo(-0.1, 12);
    const six = ["a", "b", "c", "d", "e", "f"].map((exercise) => light(exercise, 99));
    expect(moodOf(six, asked)).toBeCloseTo(-0.15, 12);
  });

  test("leaves out the exercise itself, what it has felt already, and what is long ago", () => {
    expect(moodOf([light("row", 99)], asked)).toBe(0);
    expect(moodOf([light("press", 90)], asked)).toBe(0);
    expect(moodOf([light("press", 91)], { ...asked, lastDay: 50 })).toBe(0);
  });

  test("counts a huge surprise as three tenths", () => {
    const slip = { exercise: "press", day: 99, surprise: 2, certainty: 1 };
    expect(moodOf([slip], asked)).toBeCloseTo(0.3 / 3, 12);
  });

  test("believes a surprise in doubt less", () => {
    const doubtful = { ...light("press", 99), certainty: 0.5 };
    expect(moodOf([doubtful], asked)).toBeCloseTo((0.5 * -0.2) / 2.5, 12);
  });
});
