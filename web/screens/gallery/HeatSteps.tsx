// Can the five steps be told apart? All muscles at one step after the other, and once over the range.
import type { MuscleId } from "@dorsal/content";
import { BACK_PLATE } from "../../parts/atlas/back-plate.ts";
import { FRONT_PLATE } from "../../parts/atlas/front-plate.ts";
import { readingOrder } from "../../parts/atlas/reading-order.ts";
import { RANGE_WORDS } from "../../parts/HeatLegend.tsx";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import type { Heat, HeatMap } from "../../parts/muscle-heat.ts";
import { muscleName } from "../../parts/names.ts";
import css from "./MapGallery.module.css";
import { Plaque } from "./Plaque.tsx";

const ALL: readonly MuscleId[] = [...readingOrder(BACK_PLATE, "both"), ...readingOrder(FRONT_PLATE, "both")];
const STEPS: readonly Heat[] = [0, 1, 2, 3, 4];

export function HeatSteps() {
  return (
    <section className={css.room}>
      <h2>The steps of heat</h2>
      <ul className={css.wall}>
        {STEPS.map((heat) => (
          <Plaque key={heat} name={RANGE_WORDS[heat]}>
            <MuscleMap label={`All muscles: ${RANGE_WORDS[heat]}`} heat={allAt(heat)} nameOf={muscleName} />
          </Plaque>
        ))}
        <Plaque name="over the range">
          <MuscleMap label="All muscles over the range" heat={allAt(4)} over={ALL} nameOf={muscleName} />
        </Plaque>
      </ul>
    </section>
  );
}

function allAt(heat: Heat): HeatMap {
  return Object.fromEntries(ALL.map((muscle) => [muscle, heat]));
}
