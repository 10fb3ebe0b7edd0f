// What frames the back? Side deltoid, arm and forearm, and the top of the glutes.
import type { MuscleShape, QuietShape } from "./plate.ts";

export const GLUTES: MuscleShape = {
  muscle: "glutes",
  path: "M50,287C62,285 73,294 79,308C84,322 86,338 86,356L3,356C1,346 2,338 5,332C17,315 33,298 50,287Z",
  fibres: {
    origin: [
      [2, 340],
      [52, 286],
    ],
    insertion: [
      [60, 372],
      [90, 350],
    ],
    count: 14,
    bow: 4,
  },
};

export const DELTOID_SIDE: MuscleShape = {
  muscle: "side_delt",
  path: "M89,120C101,120 110,131 112,147C113,163 111,177 106,189C104,160 97,136 89,120Z",
  fibres: {
    origin: [
      [89, 119],
      [103, 122],
    ],
    insertion: [
      [105, 190],
      [108, 188],
    ],
    count: 5,
    bow: -6,
  },
};

export const TRICEPS: MuscleShape = {
  muscle: "triceps",
  path: "M88,178C95,178 101,184 106,191C109,187 111,182 113,177C117,197 118,216 116,234C114,242 111,249 109,254C104,254 100,249 98,243C94,225 89,203 88,178Z",
  fibres: {
    origin: [
      [89, 176],
      [114, 178],
    ],
    insertion: [
      [103, 252],
      [110, 252],
    ],
    count: 8,
    bow: 0,
  },
};

export const BRACHIORADIALIS: MuscleShape = {
  muscle: "brachioradialis",
  path: "M116,236C123,245 129,262 130,281C128,296 126,310 125,322C121,304 116,276 110,255C112,249 114,243 116,236Z",
  fibres: {
    origin: [
      [110, 252],
      [117, 236],
    ],
    insertion: [
      [124, 324],
      [127, 320],
    ],
    count: 5,
    bow: -4,
  },
};

export const FOREARM_FLEXORS: MuscleShape = {
  muscle: "forearm_flexors",
  path: "M97,244C101,252 106,258 109,264C113,290 117,316 119,344L112,344C105,322 98,292 96,268C96,258 96,250 97,244Z",
  fibres: {
    origin: [
      [97, 246],
      [109, 264],
    ],
    insertion: [
      [112, 346],
      [118, 346],
    ],
    count: 5,
    bow: 3,
  },
};

/** Upper arm bone and long head of the triceps, where the rear deltoid is taken off. */
export const UPPER_ARM: QuietShape = {
  tissue: "flesh",
  path: "M89,122C97,136 104,160 106,190C101,183 95,178 88,178C92,171 95,159 95,147C95,138 93,129 89,122Z",
};
