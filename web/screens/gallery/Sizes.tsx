// Does the map read at every size? As an emblem, as on Today, and as large as it gets.
import { HeatLegend } from "../../parts/HeatLegend.tsx";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName } from "../../parts/names.ts";
import { EXAMPLE_HEAT, EXAMPLE_OVER, exampleWords } from "./example-week.ts";
import css from "./MapGallery.module.css";
import { Plaque } from "./Plaque.tsx";

const WEEK = { heat: EXAMPLE_HEAT, over: EXAMPLE_OVER, nameOf: muscleName, wordsOf: exampleWords };

export function Sizes() {
  return (
    <section className={css.room}>
      <h2>Sizes</h2>
      <ul className={css.wall}>
        <Plaque name="Small" width="small">
          <MuscleMap label="Small" {...WEEK} />
        </Plaque>
        <Plaque name="As on Today">
          <MuscleMap label="As on Today" {...WEEK} />
        </Plaque>
        <Plaque name="Large, both sides" width="large">
          <MuscleMap label="Large" view="both" {...WEEK} />
        </Plaque>
      </ul>
      <HeatLegend />
    </section>
  );
}
