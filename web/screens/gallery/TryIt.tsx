// Can every muscle be reached? The map to try: sides, layers, touch, arrow keys, and the same muscles as a list of buttons.
import type { MuscleId } from "@dorsal/content";
import { useState } from "react";
import { BACK_PLATE } from "../../parts/atlas/back-plate.ts";
import { FRONT_PLATE } from "../../parts/atlas/front-plate.ts";
import type { Layer } from "../../parts/atlas/plate.ts";
import { readingOrder } from "../../parts/atlas/reading-order.ts";
import { Chip, Chips } from "../../parts/Chip.tsx";
import { HeatLegend, RANGE_WORDS } from "../../parts/HeatLegend.tsx";
import { LayerSwitch } from "../../parts/LayerSwitch.tsx";
import { muscleName } from "../../parts/names.ts";
import { TouchMap } from "../../parts/TouchMap.tsx";
import { EXAMPLE_HEAT, EXAMPLE_OVER, exampleWords } from "./example-week.ts";
import css from "./MapGallery.module.css";

export function TryIt() {
  const [view, setView] = useState<"back" | "front">("back");
  const [layer, setLayer] = useState<Layer>("both");
  const [muscle, setMuscle] = useState<MuscleId>();
  const toggle = (picked: MuscleId) => setMuscle(picked === muscle ? undefined : picked);
  return (
    <section className={css.room}>
      <h2>Try it</h2>
      <p>An example week. Touch a muscle, or reach the map with Tab and walk with the arrow keys.</p>
      <div className={css.switches}>
        <Chips label="Side">
          <Chip pressed={view === "back"} onToggle={() => setView("back")}>
            Back
          </Chip>
          <Chip pressed={view === "front"} onToggle={() => setView("front")}>
            Front
          </Chip>
        </Chips>
        {view === "back" && <LayerSwitch layer={layer} onLayer={setLayer} />}
      </div>
      <div className={css.large}>
        <TouchMap
          label="An example week"
          view={view}
          layer={layer}
          heat={EXAMPLE_HEAT}
          over={EXAMPLE_OVER}
          nameOf={muscleName}
          wordsOf={exampleWords}
          selected={muscle}
          onPick={toggle}
        />
      </div>
      <p className={css.told} role="status">
        {muscle === undefined ? "No muscle chosen" : `${muscleName(muscle)}: ${exampleWords(muscle)}`}
      </p>
      <HeatLegend words={RANGE_WORDS} />
      <Chips label="The same muscles as a list">
        {readingOrder(view === "back" ? BACK_PLATE : FRONT_PLATE, layer).map((id) => (
          <Chip key={id} pressed={id === muscle} onToggle={() => toggle(id)}>
            {muscleName(id)}
          </Chip>
        ))}
      </Chips>
    </section>
  );
}
