// What lies on the shoulder blade? Its spine, the rotator cuff seen from behind, and teres major.
import type { MuscleShape, QuietShape } from "./plate.ts";

export const SCAPULAR_SPINE: QuietShape = {
  tissue: "bone",
  path: "M36,143C51,136 69,127 84,117C91,113 96,118 92,123C85,126 70,133 54,141C46,145 38,149 36,143Z",
};

export const SUPRASPINATUS: MuscleShape = {
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

export const INFRASPINATUS: MuscleShape = {
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

export const TERES_MINOR: MuscleShape = {
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

export const TERES_MAJOR: MuscleShape = {
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
