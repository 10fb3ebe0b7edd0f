// Which states has the map besides heat? Both sides, three layers, chosen, and under the keyboard.
import type { MuscleId } from "@dorsal/content";
import { useState } from "react";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName } from "../../parts/names.ts";
import { TouchMap } from "../../parts/TouchMap.tsx";
import { EXAMPLE_HEAT, EXAMPLE_OVER, exampleWords } from "./example-week.ts";
import css from "./MapGallery.module.css";
import { Plaque } from "./Plaque.tsx";

const WEEK = { heat: EXAMPLE_HEAT, over: EXAMPLE_OVER, nameOf: muscleName, wordsOf: exampleWords };

export function States() {
  const [chosen, setChosen] = useState<MuscleId>("rhomboids");
  const [ringed, setRinged] = useState<MuscleId>("lats");
  return (
    <section className={css.room}>
      <h2>Sides, layers and choice</h2>
      <ul className={css.wall}>
        <Plaque name="Back: half surface, half deep">
          <MuscleMap label="Example week, both layers" {...WEEK} />
        </Plaque>
        <Plaque name="Back: surface">
          <MuscleMap label="Example week, surface" layer="surface" {...WEEK} />
        </Plaque>
        <Plaque name="Back: deep">
          <MuscleMap label="Example week, deep" layer="deep" {...WEEK} />
        </Plaque>
        <Plaque name="Front">
          <MuscleMap label="Example week" view="front" {...WEEK} />
        </Plaque>
        <Plaque name="Chosen">
          <TouchMap label="One muscle chosen" layer="deep" selected={chosen} onPick={setChosen} {...WEEK} />
        </Plaque>
        <Plaque name="Under the keyboard">
          <TouchMap label="One muscle ringed" layer="surface" ringed={ringed} onPick={setRinged} {...WEEK} />
        </Plaque>
      </ul>
    </section>
  );
}
