// How does the back look? As in an anatomical plate: the surface on the left, the layer below it on the right.
// Landmarks: C7 at y 104, T1-T12 at y 110-236, scapular spine from (37,142) to the acromion (84,118),
// inferior angle (46,184), iliac crest (48,284). Origins and insertions as in content/muscles.
import type { Half, MuscleShape, Plate, QuietShape } from "./plate.ts";

const NAPE: QuietShape = {
  tissue: "flesh",
  path: "M0,60C8,61 14,66 17,74C17,90 12,104 2,116L0,116Z",
};

const LEVATOR: MuscleShape = {
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

const ERECTORS_THORACIC: MuscleShape = {
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

const ERECTORS_LUMBAR: MuscleShape = {
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

const RHOMBOIDS: MuscleShape = {
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

const SUPRASPINATUS: MuscleShape = {
  muscle: "supraspinatus",
  path: "M43,121C55,113 70,110 86,113C84,117 80,120 76,122C63,127 51,133 39,140C40,133 41,127 43,121Z",
  fibres: {
    origin: [
      [39, 140],
      [44, 120],
    ],
    insertion: [
      [84, 118],
      [87, 113],
    ],
    count: 6,
    bow: 3,
  },
};

const INFRASPINATUS: MuscleShape = {
  muscle: "infraspinatus",
  path: "M38,148C51,143 67,135 81,127C87,124 93,126 94,131C88,142 74,155 61,166C55,172 49,178 45,179C40,171 37,159 38,148Z",
  fibres: {
    origin: [
      [38, 146],
      [45, 181],
    ],
    insertion: [
      [92, 126],
      [94, 132],
    ],
    count: 9,
    bow: 5,
  },
};

const TERES_MINOR: MuscleShape = {
  muscle: "teres_minor",
  path: "M57,170C69,160 84,146 94,133C97,136 96,141 93,145C85,155 71,167 60,176C58,174 57,172 57,170Z",
  fibres: {
    origin: [
      [57, 170],
      [60, 176],
    ],
    insertion: [
      [94, 133],
      [94, 145],
    ],
    count: 3,
    bow: 2,
  },
};

const TERES_MAJOR: MuscleShape = {
  muscle: "teres_major",
  path: "M45,181C50,178 55,177 60,177C71,169 81,160 90,154C93,161 91,169 86,174C76,183 61,192 49,192C45,190 43,185 45,181Z",
  fibres: {
    origin: [
      [44, 180],
      [49, 193],
    ],
    insertion: [
      [90, 154],
      [88, 172],
    ],
    count: 6,
    bow: 3,
  },
};

const SERRATUS: MuscleShape = {
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

const TRAPEZIUS_UPPER: MuscleShape = {
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

const TRAPEZIUS_MIDDLE: MuscleShape = {
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

const TRAPEZIUS_LOWER: MuscleShape = {
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

const DELTOID_REAR: MuscleShape = {
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

const DELTOID_SIDE: MuscleShape = {
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

const LATISSIMUS: MuscleShape = {
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

const LUMBAR_FASCIA: QuietShape = {
  tissue: "fascia",
  path: "M0,196C6,212 12,224 19,234C29,252 40,273 50,284C36,296 19,314 4,331L0,336Z",
};

const OBLIQUE: QuietShape = {
  tissue: "flesh",
  path: "M71,247C66,260 58,273 51,284C58,284 66,287 72,293C66,280 64,266 71,247Z",
};

const GLUTES: MuscleShape = {
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

const TRICEPS: MuscleShape = {
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

const BRACHIORADIALIS: MuscleShape = {
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

const FOREARM_FLEXORS: MuscleShape = {
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

const SCAPULAR_SPINE: QuietShape = {
  tissue: "bone",
  path: "M36,143C51,136 69,127 84,117C91,113 96,118 92,123C85,126 70,133 54,141C46,145 38,149 36,143Z",
};

const ARM = [TRICEPS, FOREARM_FLEXORS, BRACHIORADIALIS] as const;

/** Ribs 6 to 12 between the spinal column and the side. */
const RIBS = [
  "M34,196C46,197 60,204 66,214",
  "M35,208C46,210 58,218 66,230",
  "M36,220C46,223 58,232 66,244",
  "M36,232C46,236 56,244 63,254",
  "M37,243C44,246 50,252 55,260",
];

const SPINE = ["M0,112L0,330"];

export const SURFACE: Half = {
  shapes: [
    NAPE,
    INFRASPINATUS,
    TERES_MINOR,
    TERES_MAJOR,
    LUMBAR_FASCIA,
    OBLIQUE,
    GLUTES,
    LATISSIMUS,
    ...ARM,
    DELTOID_SIDE,
    DELTOID_REAR,
    TRAPEZIUS_LOWER,
    TRAPEZIUS_MIDDLE,
    TRAPEZIUS_UPPER,
  ],
  lines: ["M0,246L0,332"],
};

export const DEEP: Half = {
  shapes: [
    NAPE,
    SERRATUS,
    ERECTORS_LUMBAR,
    ERECTORS_THORACIC,
    RHOMBOIDS,
    LEVATOR,
    SUPRASPINATUS,
    INFRASPINATUS,
    TERES_MAJOR,
    TERES_MINOR,
    SCAPULAR_SPINE,
    GLUTES,
    ...ARM,
    DELTOID_SIDE,
  ],
  lines: [...RIBS, ...SPINE],
};

export const BACK_PLATE: Plate = {
  left: SURFACE,
  right: DEEP,
  outline:
    "M0,5C17,5 28,18 28,38C31,37 33,42 31,49C30,54 28,57 26,56C25,63 22,69 18,74C18,86 26,97 40,103C56,109 74,107 90,116C103,120 113,132 114,149C115,160 114,170 115,180C119,200 119,216 118,234C126,246 132,264 132,284C131,300 127,318 125,336L124,356L112,356C107,330 97,298 95,268C95,258 96,250 97,244C93,226 89,204 87,188C86,208 79,230 72,247C67,262 68,280 76,298C83,314 87,334 87,356",
  viewBox: "-142 0 284 352",
};
