// Is the atlas whole and plausible? Every muscle drawn, once a layer, closed, inside its plate, and where a body has it.
import { loadCatalog, type MuscleId } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { BACK_PLATE } from "./back-plate.ts";
import { FRONT_PLATE } from "./front-plate.ts";
import { areaOf, outlineOf } from "./outline-of.ts";
import type { Half, MuscleShape, Plate } from "./plate.ts";
import { readingOrder } from "./reading-order.ts";
import { stepOf } from "./step-of-key.ts";

/** Below the picture (thighs), or between the blade and the ribs where neither side shows it. */
const NOT_DRAWN: readonly MuscleId[] = ["hamstrings", "quads", "subscapularis"];
/** The core is two things at the front: the straight and the oblique muscles of the belly. */
const PARTS: Readonly<Partial<Record<MuscleId, number>>> = { core: 2 };
/** Skin is drawn 5 mm wider than the muscles; a shape may touch it. */
const MIN_AREA = 90;

const LAYERS: readonly (readonly [string, Plate, Half])[] = [
  ["the back's surface", BACK_PLATE, BACK_PLATE.surface],
  ["the back's deep layer", BACK_PLATE, BACK_PLATE.deep],
  ["the front", FRONT_PLATE, FRONT_PLATE.surface],
];

const shapesOf = (half: Half): readonly MuscleShape[] => half.shapes.filter((shape) => "muscle" in shape);
const shapeIn = (half: Half, muscle: MuscleId) => {
  const shape = shapesOf(half).find((candidate) => candidate.muscle === muscle);
  if (shape === undefined) throw new Error(`${muscle} is not drawn here`);
  return shape;
};
const pointsOf = (half: Half, muscle: MuscleId) => outlineOf(shapeIn(half, muscle).path).points;
const middle = (half: Half, muscle: MuscleId) => {
  const points = pointsOf(half, muscle);
  return {
    x: points.reduce((sum, [x]) => sum + x, 0) / points.length,
    y: points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  };
};

describe("the atlas", () => {
  it("draws every muscle of the catalogue that can be seen from behind or in front", async () => {
    const { muscles } = await loadCatalog();
    const drawn = new Set(LAYERS.flatMap(([, , half]) => shapesOf(half).map(({ muscle }) => muscle)));
    const missing = Object.keys(muscles).filter((id) => !drawn.has(id as MuscleId));
    expect(missing.toSorted()).toEqual(NOT_DRAWN);
  });

  it.each(LAYERS)("draws a muscle once on %s", (_, __, half) => {
    const count = Map.groupBy(shapesOf(half), ({ muscle }) => muscle);
    for (const [muscle, shapes] of count)
      expect([muscle, shapes.length]).toEqual([muscle, PARTS[muscle] ?? 1]);
  });

  it.each(LAYERS)("closes every shape on %s, right of the spine and inside the plate", (_, plate, half) => {
    const [left = 0, top = 0, width = 0] = plate.viewBox.split(" ").map(Number);
    for (const { muscle, path } of shapesOf(half)) {
      const { isClosed, points } = outlineOf(path);
      expect([muscle, isClosed]).toEqual([muscle, true]);
      expect(areaOf(points), muscle).toBeGreaterThan(MIN_AREA);
      for (const [x, y] of points) {
        expect(x, muscle).toBeGreaterThanOrEqual(0);
        expect(x, muscle).toBeLessThanOrEqual(left + width);
        expect(y, muscle).toBeGreaterThanOrEqual(top);
        // The picture fades out at the hips: skin, glutes and belly run four units on.
        expect(y, muscle).toBeLessThanOrEqual(356);
      }
    }
  });
});

describe("the trapezius", () => {
  const { surface } = BACK_PLATE;

  it("lies upper over middle over lower", () => {
    const heights = (["traps_upper", "traps_middle", "traps_lower"] as const).map(
      (id) => middle(surface, id).y,
    );
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it("pulls the blade up by its upper fibres, in by its middle and down by its lower ones", () => {
    expect(rise("traps_upper")).toBeGreaterThan(0.2);
    expect(Math.abs(rise("traps_middle"))).toBeLessThan(0.2);
    expect(rise("traps_lower")).toBeLessThan(-0.2);
  });

  /** How much higher the spine's end of the fibres is than the blade's, for each unit across. */
  function rise(muscle: MuscleId): number {
    const { origin, insertion } = shapeIn(surface, muscle).fibres;
    const mean = ([a, b]: readonly [readonly number[], readonly number[]], axis: 0 | 1) =>
      ((a[axis] ?? 0) + (b[axis] ?? 0)) / 2;
    return (mean(insertion, 1) - mean(origin, 1)) / (mean(insertion, 0) - mean(origin, 0));
  }
});

describe("the shoulder blade's neighbours", () => {
  const { deep, surface } = BACK_PLATE;

  it("lets the rhomboids run from the spine down and out to the blade's inner edge", () => {
    const { origin, insertion } = shapeIn(deep, "rhomboids").fibres;
    const bladeEdge = Math.min(...pointsOf(deep, "infraspinatus").map(([x]) => x));
    for (const end of [0, 1] as const) {
      expect(origin[end][0]).toBeLessThan(3);
      expect(Math.abs(insertion[end][0] - bladeEdge)).toBeLessThan(8);
      expect(insertion[end][1]).toBeGreaterThan(origin[end][1]);
    }
  });

  it("stacks supraspinatus, infraspinatus, teres minor and teres major from above", () => {
    const stack = ["supraspinatus", "infraspinatus", "teres_minor", "teres_major"] as const;
    const heights = stack.map((id) => middle(deep, id).y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it("gathers the latissimus from a wide origin into the armpit, beside teres major", () => {
    const { origin, insertion } = shapeIn(surface, "lats").fibres;
    const length = ([a, b]: typeof origin) => Math.hypot(a[0] - b[0], a[1] - b[1]);
    expect(length(origin)).toBeGreaterThan(8 * length(insertion));
    const [end] = insertion;
    const nearest = Math.min(
      ...pointsOf(surface, "teres_major").map(([x, y]) => Math.hypot(x - end[0], y - end[1])),
    );
    expect(nearest).toBeLessThan(6);
  });

  it("lets the levator come down from the neck to the blade's upper corner", () => {
    const { origin, insertion } = shapeIn(deep, "levator_scapulae").fibres;
    expect(origin[0][1]).toBeLessThan(insertion[0][1]);
    expect(origin[0][0]).toBeLessThan(insertion[0][0]);
  });
});

describe("walking on the map", () => {
  it("reaches every muscle of the plate by the arrow keys and comes round", () => {
    const order = readingOrder(BACK_PLATE, "both");
    const [first = "traps_upper"] = order;
    const met: MuscleId[] = [first];
    for (let at = stepOf("ArrowDown", order, first); at && at !== first; at = stepOf("ArrowDown", order, at))
      met.push(at);
    expect(met).toEqual(order);
    expect(stepOf("ArrowUp", order, first)).toBe(order.at(-1));
    expect(stepOf("End", order, first)).toBe(order.at(-1));
    expect(stepOf("x", order, first)).toBeUndefined();
  });

  it("shows what lies deep only where the deep layer is drawn", () => {
    expect(readingOrder(BACK_PLATE, "surface")).not.toContain("rhomboids");
    expect(readingOrder(BACK_PLATE, "deep")).toEqual(
      expect.arrayContaining(["rhomboids", "levator_scapulae", "supraspinatus", "erectors_thoracic"]),
    );
  });
});
