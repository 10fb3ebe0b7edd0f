// What lies at the surface of the back? Trapezius, rear deltoid, latissimus and the fascia between them.
import type { MuscleShape, QuietShape } from "./plate.ts";

export const TRAPEZIUS_UPPER: MuscleShape = {
  muscle: "traps_upper",
  path: "M0,58C8,59 14,63 16,70C17,88 26,98 40,104C55,110 71,110 85,114C63,122 26,117 0,103Z",
  fibres: {
    origin: [
      [14, 62],
      [0, 104],
    ],
    insertion: [
      [82, 110],
      [80, 117],
    ],
    count: 10,
    bow: -12,
  },
};

export const TRAPEZIUS_MIDDLE: MuscleShape = {
  muscle: "traps_middle",
  path: "M0,104C26,118 63,123 86,115C90,117 90,121 86,124C69,129 52,134 39,142C26,143 11,141 0,138Z",
  fibres: {
    origin: [
      [0, 104],
      [0, 138],
    ],
    insertion: [
      [88, 116],
      [40, 142],
    ],
    count: 9,
    bow: -2,
  },
};

export const TRAPEZIUS_LOWER: MuscleShape = {
  muscle: "traps_lower",
  path: "M0,139C12,142 26,144 39,143C43,140 48,138 52,137C50,148 42,159 34,172C22,194 9,219 0,241Z",
  fibres: {
    origin: [
      [0, 140],
      [0, 242],
    ],
    insertion: [
      [42, 142],
      [52, 137],
    ],
    count: 12,
    bow: 3,
  },
};

export const DELTOID_REAR: MuscleShape = {
  muscle: "rear_delt",
  path: "M50,138C62,131 76,125 88,121C97,136 104,160 106,189C100,181 92,174 84,168C72,160 60,151 50,138Z",
  fibres: {
    origin: [
      [50, 138],
      [88, 121],
    ],
    insertion: [
      [104, 187],
      [107, 190],
    ],
    count: 9,
    bow: -5,
  },
};

export const LATISSIMUS: MuscleShape = {
  muscle: "lats",
  path: "M1,184C17,179 35,177 47,181C60,189 75,182 88,166C91,172 89,182 87,191C85,208 79,229 71,247C65,261 57,273 50,284C41,274 29,252 19,234C11,219 5,202 1,184Z",
  fibres: {
    origin: [
      [2, 182],
      [50, 288],
    ],
    insertion: [
      [86, 164],
      [90, 174],
    ],
    count: 17,
    bow: -9,
  },
};

export const LUMBAR_FASCIA: QuietShape = {
  tissue: "fascia",
  path: "M0,196C6,212 12,224 19,234C29,252 40,273 50,284C36,296 19,314 4,331L0,336Z",
};

export const OBLIQUE: QuietShape = {
  tissue: "flesh",
  path: "M71,247C66,260 58,273 51,284C58,284 66,287 72,293C66,280 64,266 71,247Z",
};
