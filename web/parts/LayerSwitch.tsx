// How deep does one look? The surface, the layer below it, or half of each as an atlas draws it.
import type { Layer } from "./atlas/plate.ts";
import { Chip, Chips } from "./Chip.tsx";

const LAYERS: Readonly<Record<Layer, string>> = { both: "Half and half", surface: "Surface", deep: "Deep" };

export interface LayerSwitchProps {
  readonly layer: Layer;
  readonly onLayer: (layer: Layer) => void;
}

export function LayerSwitch({ layer, onLayer }: LayerSwitchProps) {
  return (
    <Chips label="Layer of the back">
      {(Object.keys(LAYERS) as Layer[]).map((id) => (
        <Chip key={id} pressed={id === layer} onToggle={() => onLayer(id)}>
          {LAYERS[id]}
        </Chip>
      ))}
    </Chips>
  );
}
