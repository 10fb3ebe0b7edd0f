// How is it held?
import type { GripId } from "@dorsal/content";

export const GRIP_NAMES: Readonly<Record<GripId, string>> = {
  pronated_narrow: "narrow overhand grip",
  pronated_medium: "overhand grip, a little wider than the shoulders",
  pronated_wide: "wide overhand grip",
  supinated: "underhand grip",
  neutral_close: "close grip, palms facing",
  neutral_medium: "palms facing, shoulder wide",
  neutral: "palms facing",
  rope: "rope",
  rotating: "handles that turn",
  mixed: "one hand over, one under",
  hook: "hook grip",
  v_handle: "V-handle",
  pronated: "overhand grip",
};
