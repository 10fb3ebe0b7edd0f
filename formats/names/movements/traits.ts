// What else can a name say of an exercise? The tool, and how it is held and stood. Some words change the exercise, some do not.

/** Tools that exclude each other, in the catalogue's ids where it has them. */
export const TOOLS: Readonly<Record<string, readonly string[]>> = {
  barbell: ["barbell"],
  dumbbell: ["dumbbell"],
  kettlebell: ["kettlebell"],
  cable: ["cable", "pulldown_machine"],
  machine: [
    "pulldown_machine",
    "row_machine",
    "tbar_machine",
    "reverse_fly_machine",
    "assisted_pullup_machine",
  ],
  plate_loaded: ["tbar_machine", "row_machine"],
  smith: [],
  band: ["band"],
  suspension: ["suspension"],
  trap_bar: ["trap_bar"],
  landmine: ["landmine"],
  t_bar: ["landmine", "tbar_machine"],
  ez_bar: [],
  plate: [],
  medicine_ball: [],
  backpack: ["backpack"],
  towel: ["towel"],
  table: ["table"],
  wall: ["wall"],
  vest: ["backpack"],
  bodyweight: ["pullup_bar", "low_bar", "mat", "chair", "bench", "box"],
};

export const TOOL_WORDS: ReadonlySet<string> = new Set(Object.keys(TOOLS));

/** Names of their own, with which the tool goes without saying. */
export const STYLES = new Set(["pendlay", "meadows", "seal", "renegade", "kelso", "yates", "inverted"]);

/** A different exercise: on one side only, it excludes a match. */
// biome-ignore format: a list to read across
export const DECISIVE = new Set([
  "assisted", "weighted", "negative", "overhead", "incline", "decline", "inverted", "single_leg", "deficit",
  "archer", "pendlay", "meadows", "seal", "renegade", "kelso", "snatch", "snatch_grip", "yates", "hold",
  "scapular", "lateral", "feet_elevated", "knees_bent", "foot", "gorilla", "explosive", "arnold",
  "floor", "twist", "l_sit", "butterfly", "behind_back", "knee", "diamond",
  "plus", "commando", "prone", "half", "jefferson", "kroc", "zottman", "drag", "bayesian", "preacher",
  "concentration", "spider", "donkey", "clap", "jump", "zercher", "scott", "push_press",
  "jerk", "hammer", "finger", "stretch", "sternum", "toe", "hip", "leg", "letter_z",
]);

/** Words that may be on one side only, at a price; those of one axis exclude each other. */
export const AXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pronated: "rotation",
    supinated: "rotation",
    neutral: "rotation",
    mixed: "rotation",
    close: "width",
    medium: "width",
    wide: "width",
    bent_over: "posture",
    seated: "posture",
    chest_supported: "posture",
    standing: "posture",
    kneeling: "posture",
    lying: "posture",
    single_arm: "sides",
    two_arm: "sides",
    high: "height",
    low: "height",
    rope: "handle",
    v_grip: "handle",
    straight_bar: "handle",
    elbows_out: "elbows",
    iso_lateral: "levers",
    behind_neck: "path",
    front: "path",
  }),
);
