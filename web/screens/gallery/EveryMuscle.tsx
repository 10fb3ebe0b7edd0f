// Where is each muscle? Every one alone, with its name, on the plate and in the layer that show it best. So many plates are
// dear to draw: they wait until somebody wants to see them.
import type { MuscleId } from "@dorsal/content";
import { useState } from "react";
import { BACK_PLATE } from "../../parts/atlas/back-plate.ts";
import { FRONT_PLATE } from "../../parts/atlas/front-plate.ts";
import type { Layer } from "../../parts/atlas/plate.ts";
import { readingOrder } from "../../parts/atlas/reading-order.ts";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName } from "../../parts/names.ts";
import { Fold } from "../../parts/written/Fold.tsx";
import css from "./MapGallery.module.css";
import { Plaque } from "./Plaque.tsx";

const SURFACE = readingOrder(BACK_PLATE, "surface");
const DEEP = readingOrder(BACK_PLATE, "deep");
const BACK: readonly MuscleId[] = readingOrder(BACK_PLATE, "both");
const FRONT = readingOrder(FRONT_PLATE, "both").filter((muscle) => !BACK.includes(muscle));

/** The blade's muscles lie half covered at the surface. */
function bestLayer(muscle: MuscleId): Layer {
  if (!SURFACE.includes(muscle)) return "deep";
  return DEEP.includes(muscle) ? "both" : "surface";
}

export function EveryMuscle() {
  const [wanted, setWanted] = useState(false);
  return (
    <section className={css.room}>
      <h2>Every muscle alone</h2>
      <Fold title={`Show all ${BACK.length + FRONT.length}, one by one`} onOpen={() => setWanted(true)}>
        {wanted && <Wall />}
      </Fold>
    </section>
  );
}

function Wall() {
  return (
    <ul className={css.wall}>
      {BACK.map((muscle) => (
        <Plaque key={muscle} name={muscleName(muscle)}>
          <MuscleMap
            label={muscleName(muscle)}
            heat={{ [muscle]: 4 }}
            layer={bestLayer(muscle)}
            nameOf={muscleName}
          />
        </Plaque>
      ))}
      {FRONT.map((muscle) => (
        <Plaque key={muscle} name={muscleName(muscle)}>
          <MuscleMap label={muscleName(muscle)} heat={{ [muscle]: 4 }} view="front" nameOf={muscleName} />
        </Plaque>
      ))}
    </ul>
  );
}
