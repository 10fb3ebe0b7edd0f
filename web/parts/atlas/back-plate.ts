// How does the back look? As in an anatomical plate: the surface on the left, the layer below it on the right.
// Landmarks: C7 at y 104, T1-T12 at y 110-236, scapular spine from (37,142) to the acromion (84,118),
// inferior angle (46,184), iliac crest (48,284). Origins and insertions as in content/muscles.
import { ERECTORS_LUMBAR, ERECTORS_THORACIC, LEVATOR, NAPE, RHOMBOIDS, SERRATUS } from "./back-deep.ts";
import {
  DELTOID_REAR,
  LATISSIMUS,
  LUMBAR_FASCIA,
  OBLIQUE,
  TRAPEZIUS_LOWER,
  TRAPEZIUS_MIDDLE,
  TRAPEZIUS_UPPER,
} from "./back-surface.ts";
import { BRACHIORADIALIS, DELTOID_SIDE, FOREARM_FLEXORS, GLUTES, TRICEPS, UPPER_ARM } from "./limbs.ts";
import type { Half, Plate } from "./plate.ts";
import { INFRASPINATUS, SCAPULAR_SPINE, SUPRASPINATUS, TERES_MAJOR, TERES_MINOR } from "./shoulder-blade.ts";

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

const SURFACE: Half = {
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

const DEEP: Half = {
  shapes: [
    NAPE,
    SERRATUS,
    ERECTORS_LUMBAR,
    ERECTORS_THORACIC,
    RHOMBOIDS,
    LEVATOR,
    UPPER_ARM,
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
  surface: SURFACE,
  deep: DEEP,
  outline:
    "M0,5C17,5 28,18 28,38C31,37 33,42 31,49C30,54 28,57 26,56C25,63 22,69 18,74C18,86 26,97 40,103C56,109 74,107 90,116C103,120 113,132 114,149C115,160 114,170 115,180C119,200 119,216 118,234C126,246 132,264 132,284C131,300 127,318 125,336L124,356L112,356C107,330 97,298 95,268C95,258 96,250 97,244C93,226 89,204 87,188C86,208 79,230 72,247C67,262 68,280 76,298C83,314 87,334 87,356",
  viewBox: "-142 0 284 352",
};
