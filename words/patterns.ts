// What kind of movement is it? Names for the catalogue's patterns, as a heading and inside a sentence.

const PATTERN_NAMES: Readonly<Record<string, string>> = {
  cardio: "Warming up",
  carry: "Carrying",
  cervical_retraction: "Neck control",
  cervical_side_flexion_stretch: "Neck stretching",
  elbow_flexion: "Curling",
  external_rotation: "Turning the arm outwards",
  hang: "Hanging",
  hinge: "Hip hinging",
  horizontal_abduction: "Reverse flies",
  horizontal_abduction_stretch: "Chest stretching",
  horizontal_pull: "Rowing",
  horizontal_push: "Pushing forwards",
  lat_stretch: "Lat stretching",
  rear_delt_er: "Face pulls",
  scaption: "Raising the arms",
  scaption_prone: "Raising the arms, face down",
  scapular_depression: "Drawing the shoulder blades down",
  scapular_elevation: "Shrugging",
  scapular_protraction: "Reaching the shoulder blades forwards",
  scapular_retraction: "Drawing the shoulder blades together",
  scapular_upward_rotation: "Reaching overhead",
  shoulder_circumduction: "Arm circles",
  shoulder_extension: "Straight-arm pulling",
  shoulder_flexion_extension: "Swinging the arms",
  shoulder_flexion_stretch: "Overhead stretching",
  spine_extension: "Extending the back",
  spine_flex_ext: "Moving the spine",
  spine_stability: "Steadying the trunk",
  thoracic_extension: "Extending the upper back",
  thoracic_rotation: "Turning the upper back",
  vertical_pull: "Pulling from overhead",
  vertical_push: "Pressing overhead",
};

/** The heading of a pattern; a pattern that is new to the catalogue is read out as it is written. */
export function patternName(pattern: string): string {
  const name = PATTERN_NAMES[pattern] ?? pattern.replaceAll("_", " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
