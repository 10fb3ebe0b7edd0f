// What lies below? Levator, rhomboids and the erectors along the spine; serratus on the ribs.
import type { MuscleShape, QuietShape } from "./plate.ts";

export const NAPE: QuietShape = {
  tissue: "flesh",
  path: "M0,60C8,61 14,66 17,74C17,90 12,104 2,116L0,116Z",
};

export const LEVATOR: MuscleShape = {
  muscle: "levator_scapulae",
  path: "M11,70C15,69 19,72 20,77C22,92 30,107 43,119C43,126 41,131 38,136C27,124 13,102 11,70Z",
  fibres: {
    origin: [
      [11, 70],
      [20, 76],
    ],
    insertion: [
      [38, 136],
      [43, 119],
    ],
    count: 5,
    bow: 4,
  },
};

export const ERECTORS_THORACIC: MuscleShape = {
  muscle: "erectors_thoracic",
  path: "M2,112C9,110 15,114 18,124C23,150 28,182 33,212C35,223 36,232 36,241C25,246 12,247 2,245Z",
  fibres: {
    origin: [
      [2, 248],
      [38, 242],
    ],
    insertion: [
      [2, 108],
      [19, 116],
    ],
    count: 8,
  },
};

export const ERECTORS_LUMBAR: MuscleShape = {
  muscle: "erectors_lumbar",
  path: "M2,247C12,249 25,248 36,243C40,256 41,270 37,284C29,302 15,320 2,334Z",
  fibres: {
    origin: [
      [1, 338],
      [22, 310],
    ],
    insertion: [
      [2, 244],
      [38, 240],
    ],
    count: 8,
    bow: 2,
  },
};

export const RHOMBOIDS: MuscleShape = {
  muscle: "rhomboids",
  path: "M1,104C13,110 27,123 38,138C38,153 40,168 45,183C30,178 13,168 1,157Z",
  fibres: {
    origin: [
      [1, 104],
      [1, 157],
    ],
    insertion: [
      [38, 138],
      [45, 183],
    ],
    count: 9,
    bow: -2,
  },
};

export const SERRATUS: MuscleShape = {
  muscle: "serratus_anterior",
  path: "M50,193C62,193 76,187 85,177C86,188 84,198 82,206L73,203L79,217L68,213L73,228L61,221L64,236C56,224 50,208 50,193Z",
  fibres: {
    origin: [
      [50, 190],
      [56, 222],
    ],
    insertion: [
      [86, 180],
      [68, 236],
    ],
    count: 8,
    bow: -2,
  },
};
