// How does the front look? Smaller, for the muscles that push and bend the arm.
import type { Half, MuscleShape, Plate, QuietShape } from "./plate.ts";

const NECK: QuietShape = {
  tissue: "flesh",
  path: "M18,72C18,84 14,98 3,112L0,112L0,80C8,80 14,77 18,72Z",
};

const TRAPEZIUS_UPPER: MuscleShape = {
  muscle: "traps_upper",
  path: "M18,80C20,92 28,100 42,106L26,111C20,106 17,98 14,94Z",
  fibres: {
    origin: [
      [18, 80],
      [14, 94],
    ],
    insertion: [
      [42, 106],
      [26, 111],
    ],
    count: 5,
  },
};

const CLAVICLE: QuietShape = {
  tissue: "bone",
  path: "M3,117C18,111 40,114 62,110C74,108 84,109 90,115C84,119 74,115 62,117C42,121 20,118 5,123Z",
};

const PECTORAL: MuscleShape = {
  muscle: "pectorals",
  path: "M3,124C24,118 48,121 68,118C80,128 90,144 94,158C84,176 68,186 48,188C28,190 10,186 3,180Z",
  fibres: {
    origin: [
      [3, 124],
      [3, 184],
    ],
    insertion: [
      [94, 148],
      [92, 160],
    ],
    count: 13,
    bow: 6,
  },
};

const DELTOID_FRONT: MuscleShape = {
  muscle: "front_delt",
  path: "M70,117C80,115 90,116 96,121C103,140 106,164 105,188C100,178 96,166 93,156C88,142 80,128 70,117Z",
  fibres: {
    origin: [
      [70, 117],
      [96, 121],
    ],
    insertion: [
      [104, 186],
      [106, 188],
    ],
    count: 7,
    bow: -4,
  },
};

const DELTOID_SIDE: MuscleShape = {
  muscle: "side_delt",
  path: "M97,121C107,124 113,135 113,149C114,163 111,177 106,189C107,164 104,141 97,121Z",
  fibres: {
    origin: [
      [97, 121],
      [107, 126],
    ],
    insertion: [
      [105, 190],
      [108, 188],
    ],
    count: 4,
    bow: -5,
  },
};

const BICEPS: MuscleShape = {
  muscle: "biceps",
  path: "M93,160C97,172 101,182 106,192C110,206 111,222 108,240C104,246 99,246 96,240C91,222 88,196 87,176C88,170 90,165 93,160Z",
  fibres: {
    origin: [
      [88, 172],
      [105, 192],
    ],
    insertion: [
      [100, 246],
      [105, 246],
    ],
    count: 6,
    bow: -2,
  },
};

const BRACHIALIS: MuscleShape = {
  muscle: "brachialis",
  path: "M107,192C110,186 112,182 113,178C117,198 118,214 116,232C114,238 111,240 109,240C112,222 111,206 107,192Z",
  fibres: {
    origin: [
      [107, 192],
      [113, 180],
    ],
    insertion: [
      [109, 242],
      [115, 236],
    ],
    count: 4,
    bow: -2,
  },
};

const BRACHIORADIALIS: MuscleShape = {
  muscle: "brachioradialis",
  path: "M116,234C124,245 130,262 130,282C128,300 126,316 125,332C121,308 113,272 105,248C110,246 114,241 116,234Z",
  fibres: {
    origin: [
      [107, 246],
      [117, 236],
    ],
    insertion: [
      [124, 334],
      [127, 330],
    ],
    count: 5,
    bow: -4,
  },
};

const FOREARM_FLEXORS: MuscleShape = {
  muscle: "forearm_flexors",
  path: "M96,243C99,248 102,249 104,249C113,276 119,312 122,346L112,346C105,322 98,292 96,268Z",
  fibres: {
    origin: [
      [96, 244],
      [104, 250],
    ],
    insertion: [
      [112, 348],
      [121, 348],
    ],
    count: 6,
    bow: 3,
  },
};

const SERRATUS: MuscleShape = {
  muscle: "serratus_anterior",
  path: "M84,178C87,188 85,200 82,210L72,206L79,222L68,217L74,234L63,228C62,212 70,194 84,178Z",
  fibres: {
    origin: [
      [84, 178],
      [62, 228],
    ],
    insertion: [
      [84, 206],
      [74, 236],
    ],
    count: 7,
  },
};

const RECTUS: MuscleShape = {
  muscle: "core",
  path: "M2,193C14,196 30,195 42,191C46,222 46,262 42,292C36,322 22,344 10,356L2,356Z",
  fibres: {
    origin: [
      [3, 192],
      [42, 190],
    ],
    insertion: [
      [3, 356],
      [36, 356],
    ],
    count: 7,
  },
};

const OBLIQUE: MuscleShape = {
  muscle: "core",
  path: "M46,192C54,203 61,213 65,227C69,233 71,239 71,246C66,259 66,279 74,297C67,317 53,335 36,347C44,326 48,300 48,268C49,240 48,214 46,192Z",
  fibres: {
    origin: [
      [60, 214],
      [74, 298],
    ],
    insertion: [
      [46, 250],
      [44, 338],
    ],
    count: 9,
    bow: 2,
  },
};

const HALF: Half = {
  shapes: [
    NECK,
    TRAPEZIUS_UPPER,
    SERRATUS,
    OBLIQUE,
    RECTUS,
    PECTORAL,
    CLAVICLE,
    BRACHIALIS,
    BICEPS,
    FOREARM_FLEXORS,
    BRACHIORADIALIS,
    DELTOID_SIDE,
    DELTOID_FRONT,
  ],
  lines: [],
  creases: ["M2,222C14,226 30,226 43,222", "M2,252C14,256 30,256 44,252", "M2,282C14,286 30,286 42,282"],
};

export const FRONT_PLATE: Plate = {
  surface: HALF,
  deep: HALF,
  outline:
    "M0,5C17,5 28,18 28,38C31,37 33,42 31,49C30,54 28,57 26,56C24,66 18,74 18,76C18,88 26,97 40,103C56,109 74,107 90,116C103,120 113,132 114,149C115,160 114,170 115,180C119,200 119,216 118,234C126,246 132,264 132,284C131,300 127,318 125,336L124,356L112,356C107,330 97,298 95,268C95,258 96,250 97,244C93,226 89,204 87,188C86,208 79,230 72,247C67,262 68,280 76,298C83,314 87,334 87,356",
  viewBox: "-142 0 284 352",
};
