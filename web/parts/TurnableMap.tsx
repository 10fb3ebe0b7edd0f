// How does one see the other side? The map to touch with its switches: back or front, and how deep.
import { useState } from "react";
import type { Layer } from "./atlas/plate.ts";
import { Chip, Chips } from "./Chip.tsx";
import { LayerSwitch } from "./LayerSwitch.tsx";
import css from "./MuscleMap.module.css";
import { TouchMap, type TouchMapProps } from "./TouchMap.tsx";

const SIDES = { back: "Back", front: "Front" } as const;

export function TurnableMap(map: Omit<TouchMapProps, "view" | "layer">) {
  const [view, setView] = useState<keyof typeof SIDES>("back");
  const [layer, setLayer] = useState<Layer>("both");
  return (
    <>
      <TouchMap {...map} view={view} layer={layer} />
      <div className={css.switches}>
        <Chips label="Side">
          {(["back", "front"] as const).map((side) => (
            <Chip key={side} pressed={side === view} onToggle={() => setView(side)}>
              {SIDES[side]}
            </Chip>
          ))}
        </Chips>
        {view === "back" && <LayerSwitch layer={layer} onLayer={setLayer} />}
      </div>
    </>
  );
}
