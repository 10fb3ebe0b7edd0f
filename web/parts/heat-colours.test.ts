// Can everybody tell the five steps of heat apart? In both themes, in greyscale and with each kind of colour blindness.
// Matrices: Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB. Lightness: CIE 1976 L*.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Triple = readonly [number, number, number];

const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Difference of lightness that two neighbours need at least; 2.3 is just noticeable side by side. Design choice. */
const MIN_STEP = 8;

const look = readFileSync(new URL("../look.css", import.meta.url), "utf8");
const pairs = [0, 1, 2, 3, 4].map((step) => {
  const [, light = "", dark = ""] =
    new RegExp(`--heat-${step}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(look) ?? [];
  return { light, dark };
});

describe.each(["light", "dark"] as const)("the steps of heat in the %s theme", (theme) => {
  it.each(Object.entries(EYES))("go one way in lightness, each by enough, for %s", (_, eye) => {
    const lightness = pairs.map((pair) => lightnessOf(see(linear(pair[theme]), eye)));
    const hotter = theme === "light" ? -1 : 1;
    for (const [index, value] of lightness.slice(1).entries())
      expect(hotter * (value - (lightness[index] ?? Number.NaN))).toBeGreaterThanOrEqual(MIN_STEP);
  });
});

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function see([r, g, b]: Triple, [red, green, blue]: readonly [Triple, Triple, Triple]): Triple {
  const cone = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [cone(red), cone(green), cone(blue)];
}

function lightnessOf([r, g, b]: Triple): number {
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}
