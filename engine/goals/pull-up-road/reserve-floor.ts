// How many repetitions must a lifter keep on the road whatever happens? Three with high blood pressure and in pregnancy:
// no set goes near its end, and no try at a maximum. Science 6.5.
import type { Profile } from "../../training/profile.ts";

const FLOOR = 3;

export function reserveFloor({ contraindications }: Pick<Profile, "contraindications">): number {
  const isKept = contraindications.some(
    (tag) => tag === "hypertension_valsalva" || tag.startsWith("pregnancy"),
  );
  return isKept ? FLOOR : 0;
}
