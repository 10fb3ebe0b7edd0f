// Which words may a content file use? The closed vocabularies: the parser refuses any other word,
// and the types of the catalogue are made from these lists, so that a word is written down once.

/** How sure a fact is: checked, checked second-hand, general knowledge, unverified, design choice. */
export const EVIDENCE_MARKS = ["V", "V2", "K", "U", "D"] as const;
export type Evidence = (typeof EVIDENCE_MARKS)[number];

export const MUSCLE_IDS = [
  "lats",
  "teres_major",
  "traps_upper",
  "traps_middle",
  "traps_lower",
  "rhomboids",
  "levator_scapulae",
  "rear_delt",
  "side_delt",
  "front_delt",
  "supraspinatus",
  "infraspinatus",
  "teres_minor",
  "subscapularis",
  "serratus_anterior",
  "erectors_thoracic",
  "erectors_lumbar",
  "biceps",
  "brachialis",
  "brachioradialis",
  "forearm_flexors",
  "pectorals",
  "triceps",
  "glutes",
  "hamstrings",
  "quads",
  "core",
] as const;
export type MuscleId = (typeof MUSCLE_IDS)[number];

/** The muscle groups that volume is planned and counted in. */
export const GROUP_IDS = [
  "lats",
  "mid_back",
  "lower_traps",
  "upper_traps",
  "rear_delts",
  "external_rotators",
  "elbow_flexors",
  "erectors",
  "grip",
  "serratus",
  "chest",
  "front_delts",
  "triceps",
  "hips",
  "core",
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export const EQUIPMENT_IDS = [
  "assisted_pullup_machine",
  "back_extension_bench",
  "backpack",
  "band",
  "barbell",
  "bench",
  "box",
  "cable",
  "cardio_machine",
  "chair",
  "dip_belt",
  "door",
  "dowel",
  "dumbbell",
  "foam_roller",
  "household_weights",
  "kettlebell",
  "landmine",
  "low_bar",
  "mat",
  "pullup_bar",
  "pulldown_machine",
  "reverse_fly_machine",
  "row_machine",
  "suspension",
  "table",
  "tbar_machine",
  "towel",
  "trap_bar",
  "wall",
] as const;
export type EquipmentId = (typeof EQUIPMENT_IDS)[number];

export const CONTRAINDICATION_TAGS = [
  "low_back",
  "shoulder_pain",
  "shoulder_instability",
  "elbow",
  "wrist",
  "neck",
  "knee",
  "pregnancy_prone",
  "pregnancy_supine",
  "pregnancy_late",
  "hypertension_valsalva",
  "osteoporosis_flexion",
] as const;
export type ContraindicationTag = (typeof CONTRAINDICATION_TAGS)[number];
export const CONTRAINDICATION_LEVELS = ["avoid", "caution"] as const;

export const GRIP_IDS = [
  "pronated_narrow",
  "pronated_medium",
  "pronated_wide",
  "supinated",
  "neutral_close",
  "neutral_medium",
  "neutral",
  "rope",
  "rotating",
  "mixed",
  "hook",
  "v_handle",
  "pronated",
] as const;
export type GripId = (typeof GRIP_IDS)[number];

export const LOAD_TYPES = [
  "external",
  "bodyweight",
  "bodyweight_plus",
  "assisted",
  "band",
  "time",
  "distance",
] as const;
export type LoadType = (typeof LOAD_TYPES)[number];

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];
export const SPINE_LOADS = [0, 1, 2, 3] as const;
export type SpineLoad = (typeof SPINE_LOADS)[number];

export const CATEGORIES = ["warmup", "mobility", "scapular", "main", "accessory", "carry", "push"] as const;
export type Category = (typeof CATEGORIES)[number];
export const EXERCISE_CLASSES = ["compound", "isolation", "mobility"] as const;
export type ExerciseClass = (typeof EXERCISE_CLASSES)[number];
export const DOSE_UNITS = ["reps", "seconds", "metres"] as const;
export type DoseUnit = (typeof DOSE_UNITS)[number];
export const PLANES = ["frontal", "sagittal", "transverse", "scapular", "multi"] as const;
export const BODYWEIGHT_MODELS = ["suspension_angle"] as const;

/** What an exercise does, in one word that the engine can group by. */
export const PATTERNS = [
  "cardio",
  "carry",
  "cervical_retraction",
  "cervical_side_flexion_stretch",
  "elbow_flexion",
  "external_rotation",
  "hang",
  "hinge",
  "horizontal_abduction",
  "horizontal_abduction_stretch",
  "horizontal_pull",
  "horizontal_push",
  "lat_stretch",
  "rear_delt_er",
  "scaption",
  "scaption_prone",
  "scapular_depression",
  "scapular_elevation",
  "scapular_protraction",
  "scapular_retraction",
  "scapular_upward_rotation",
  "shoulder_circumduction",
  "shoulder_extension",
  "shoulder_flexion_extension",
  "shoulder_flexion_stretch",
  "spine_extension",
  "spine_flex_ext",
  "spine_stability",
  "thoracic_extension",
  "thoracic_rotation",
  "vertical_pull",
  "vertical_push",
] as const;

export const ACTION_ROLES = ["prime", "assist", "stabilise"] as const;

export const JOINTS = [
  "scapula",
  "shoulder",
  "spine",
  "neck",
  "elbow",
  "forearm",
  "wrist",
  "hip",
  "knee",
] as const;
export type Joint = (typeof JOINTS)[number];

/** The motions of each joint; `shoulder` is the humerus on the scapula, `scapula` the blade on the rib cage. */
export const MOTIONS = {
  scapula: [
    "elevation",
    "depression",
    "retraction",
    "protraction",
    "upward_rotation",
    "downward_rotation",
    "posterior_tilt",
    "anterior_tilt",
    "external_rotation",
    "hold_to_rib_cage",
  ],
  shoulder: [
    "flexion",
    "extension",
    "abduction",
    "adduction",
    "internal_rotation",
    "external_rotation",
    "horizontal_abduction",
    "horizontal_adduction",
    "head_compression",
  ],
  spine: ["flexion", "extension", "lateral_flexion", "rotation", "shear_control", "brace"],
  neck: ["extension", "lateral_flexion", "ipsilateral_rotation", "contralateral_rotation"],
  elbow: ["flexion", "extension"],
  forearm: ["supination", "return_to_neutral"],
  wrist: ["flexion", "finger_flexion"],
  hip: ["flexion", "extension", "abduction", "external_rotation", "pelvis_level"],
  knee: ["flexion", "extension"],
} as const satisfies Record<Joint, readonly string[]>;
