// Which muscles? The back as an anatomical plate, coloured by heat, with a list in words beside it for screen readers.
// The map that can be touched is `TouchMap`.
import type { MuscleId } from "@dorsal/content";
import { BACK_PLATE } from "./atlas/back-plate.ts";
import { FRONT_PLATE } from "./atlas/front-plate.ts";
import type { Layer } from "./atlas/plate.ts";
import css from "./MuscleMap.module.css";
import { HEAT_WORDS, type Heat } from "./muscle-heat.ts";
import { type Colouring, PlateDrawing } from "./PlateDrawing.tsx";

export interface MuscleMapProps extends Colouring {
  /** What the picture shows: "This week's hard sets". */
  readonly label: string;
  readonly view?: "back" | "front" | "both";
  readonly layer?: Layer;
  /** Beside a muscle's name in the list for screen readers, e.g. "6 hard sets"; without it the heat in words. */
  readonly wordsOf?: (muscle: MuscleId) => string;
}

export function MuscleMap({ view = "back", label, layer = "both", wordsOf, ...colouring }: MuscleMapProps) {
  const hot = Object.entries(colouring.heat).filter(([, heat]) => heat > 0) as [MuscleId, Heat][];
  const words = wordsOf ?? ((muscle: MuscleId) => HEAT_WORDS[colouring.heat[muscle] ?? 0]);
  return (
    <figure className={css.map}>
      {view !== "front" && (
        <PlateDrawing
          plate={BACK_PLATE}
          layer={layer}
          role="img"
          label={`${label}, seen from behind`}
          {...colouring}
        />
      )}
      {view !== "back" && (
        <PlateDrawing plate={FRONT_PLATE} role="img" label={`${label}, seen from the front`} {...colouring} />
      )}
      <figcaption className="spoken">
        <p>{label}</p>
        <ul>
          {hot.map(([muscle]) => (
            <li key={muscle}>
              {colouring.nameOf(muscle)}: {words(muscle)}
              {colouring.over?.includes(muscle) && ", over the range"}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
