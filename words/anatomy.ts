// What does a muscle do, and how much does a set count for it? Joints, motions, parts and credits in plain words.
import type { Evidence, MuscleAction } from "@dorsal/content";

type Joint = MuscleAction["joint"];

export const JOINT_WORDS: Readonly<Record<Joint, string>> = {
  scapula: "Shoulder blade",
  shoulder: "Shoulder joint",
  spine: "Spine",
  neck: "Neck",
  elbow: "Elbow",
  forearm: "Forearm",
  wrist: "Wrist",
  hip: "Hip",
  knee: "Knee",
};

const MOTION_WORDS: Readonly<Record<Joint, Readonly<Record<string, string>>>> = {
  scapula: {
    elevation: "lifts it",
    depression: "lowers it",
    retraction: "draws it to the spine",
    protraction: "draws it forward round the ribs",
    upward_rotation: "turns the socket up",
    downward_rotation: "turns the socket down",
    posterior_tilt: "tips its top back",
    anterior_tilt: "tips its top forward",
    external_rotation: "turns its face outward",
    hold_to_rib_cage: "keeps it flat on the ribs",
  },
  shoulder: {
    flexion: "lifts the arm forward",
    extension: "draws the arm down and back",
    abduction: "lifts the arm sideways",
    adduction: "draws the arm to the side",
    internal_rotation: "turns the arm inward",
    external_rotation: "turns the arm outward",
    horizontal_abduction: "draws the level arm back",
    horizontal_adduction: "draws the level arm across the chest",
    head_compression: "holds the ball in its socket",
  },
  spine: {
    flexion: "rounds it",
    extension: "straightens it",
    lateral_flexion: "bends it to the side",
    rotation: "turns it",
    shear_control: "keeps it from sliding forward",
    brace: "keeps it still",
  },
  neck: {
    extension: "lifts the chin",
    lateral_flexion: "bends it to the side",
    ipsilateral_rotation: "turns the head to the same side",
    contralateral_rotation: "turns the head to the other side",
  },
  elbow: { flexion: "bends it", extension: "straightens it" },
  forearm: { supination: "turns the palm up", return_to_neutral: "turns the thumb up" },
  wrist: { flexion: "bends it towards the palm", finger_flexion: "closes the fingers" },
  hip: {
    flexion: "lifts the thigh",
    extension: "drives the hips forward",
    abduction: "lifts the leg sideways",
    external_rotation: "turns the leg outward",
    pelvis_level: "keeps the pelvis level",
  },
  knee: { flexion: "bends it", extension: "straightens it" },
};

export function motionWords({ joint, motion }: Pick<MuscleAction, "joint" | "motion">): string {
  return MOTION_WORDS[joint][motion] ?? motion.replaceAll("_", " ");
}

export const ACTION_ROLE_WORDS: Readonly<Record<MuscleAction["role"], string>> = {
  prime: "main mover",
  assist: "helps",
  stabilise: "holds steady",
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  V: "checked in the source itself",
  V2: "checked in a text that quotes the source",
  K: "textbook knowledge",
  U: "not checked by us",
  D: "Dorsal's own choice",
};

/** For one hard set: "a whole set", "three quarters of a set". */
export function creditWords(credit: number): string {
  const known: Readonly<Record<number, string>> = {
    1: "a whole set",
    0.75: "three quarters of a set",
    0.5: "half a set",
    0.25: "a quarter of a set",
  };
  return known[credit] ?? `${credit} of a set`;
}
