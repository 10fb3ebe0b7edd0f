// Which muscles does the session train? The back with today's muscles, the most worked the hottest.
import type { PlannedSession } from "@dorsal/engine";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleCredits } from "../../parts/muscle-credits.ts";
import { heatOfCredits } from "../../parts/muscle-heat.ts";
import { muscleName } from "../../parts/names.ts";
import { useCatalog } from "../../state/catalog.ts";
import css from "./Today.module.css";

export function SessionMap({ session }: { readonly session: PlannedSession }) {
  const heat = heatOfCredits(muscleCredits(session.items, useCatalog()));
  return (
    <div className={css.map}>
      <MuscleMap label="Muscles of this session" heat={heat} nameOf={muscleName} />
    </div>
  );
}
