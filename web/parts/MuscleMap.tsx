// Which muscles? The back as an anatomical plate, coloured by heat, with a list in words beside it for screen readers.
import type { MuscleId } from "@dorsal/content";
import { useId } from "react";
import { BACK_PLATE } from "./atlas/back-plate.ts";
import { FRONT_PLATE } from "./atlas/front-plate.ts";
import { fibrePath, type Half, type Plate } from "./atlas/plate.ts";
import css from "./MuscleMap.module.css";
import { HEAT_WORDS, type Heat, type HeatMap } from "./muscle-heat.ts";

export interface MuscleMapProps {
  /** What the picture shows: "This week's hard sets". */
  readonly label: string;
  readonly heat: HeatMap;
  /** Hatched: more than the range allows. */
  readonly over?: readonly MuscleId[];
  readonly view?: "back" | "front" | "both";
  /** Names of muscles, from the catalogue. */
  readonly nameOf: (muscle: MuscleId) => string;
  /** Beside a muscle's name in the list for screen readers, e.g. "6 hard sets"; without it the heat in words. */
  readonly wordsOf?: (muscle: MuscleId) => string;
  readonly onPick?: (muscle: MuscleId) => void;
}

export function MuscleMap({ view = "back", label, ...rest }: MuscleMapProps) {
  const hot = Object.entries(rest.heat).filter(([, heat]) => heat > 0) as [MuscleId, Heat][];
  const words = rest.wordsOf ?? ((muscle: MuscleId) => HEAT_WORDS[rest.heat[muscle] ?? 0]);
  return (
    <figure className={css.map}>
      {view !== "front" && <PlateDrawing plate={BACK_PLATE} label={`${label}, seen from behind`} {...rest} />}
      {view !== "back" && (
        <PlateDrawing plate={FRONT_PLATE} label={`${label}, seen from the front`} {...rest} />
      )}
      <figcaption className="spoken">
        <p>{label}</p>
        <ul>
          {hot.map(([muscle]) => (
            <li key={muscle}>
              {rest.nameOf(muscle)}: {words(muscle)}
              {rest.over?.includes(muscle) && ", over the range"}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

type DrawingProps = Omit<MuscleMapProps, "view"> & { readonly plate: Plate };

function PlateDrawing({ plate, label, ...rest }: DrawingProps) {
  const id = useId();
  return (
    <svg className={css.plate} viewBox={plate.viewBox} role="img" aria-label={label}>
      <defs>
        <pattern
          id={`${id}hatch`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0,0V5" className={css.hatch} />
        </pattern>
        <linearGradient id={`${id}fade`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0.86" stopColor="#fff" />
          <stop offset="1" stopColor="#000" />
        </linearGradient>
        <mask id={`${id}mask`} maskUnits="userSpaceOnUse" x="-142" y="0" width="284" height="352">
          <rect x="-142" width="284" height="352" fill={`url(#${id}fade)`} />
        </mask>
      </defs>
      <g mask={`url(#${id}mask)`}>
        <Silhouette outline={plate.outline} />
        <g transform="scale(-1,1)">
          <Silhouette outline={plate.outline} />
        </g>
        <g transform="scale(-1,1)">
          <HalfDrawing half={plate.left} id={`${id}l`} hatch={`url(#${id}hatch)`} {...rest} />
        </g>
        <HalfDrawing half={plate.right} id={`${id}r`} hatch={`url(#${id}hatch)`} {...rest} />
      </g>
    </svg>
  );
}

/** Filled to the spine, drawn along the skin only: no seam in the middle. */
function Silhouette({ outline }: { readonly outline: string }) {
  return (
    <>
      <path className={css.skin} d={`${outline}L0,356Z`} />
      <path className={css.contour} d={outline} />
    </>
  );
}

type HalfProps = Omit<DrawingProps, "plate" | "label"> & {
  readonly half: Half;
  readonly id: string;
  readonly hatch: string;
};

function HalfDrawing({ half, id, hatch, heat, over = [], nameOf, onPick }: HalfProps) {
  return (
    <>
      {half.lines.map((line) => (
        <path key={line} d={line} className={css.line} />
      ))}
      {half.shapes.map((shape, index) =>
        "tissue" in shape ? (
          <path key={shape.path} d={shape.path} className={css[shape.tissue]} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the lists beside every map are the keyboard's way.
          <g
            key={shape.path}
            data-muscle={shape.muscle}
            data-heat={heat[shape.muscle] ?? 0}
            className={onPick ? css.pick : css.muscle}
            onClick={onPick && (() => onPick(shape.muscle))}
          >
            <title>{nameOf(shape.muscle)}</title>
            <clipPath id={id + index}>
              <path d={shape.path} />
            </clipPath>
            <path d={shape.path} className={css.area} />
            <path d={fibrePath(shape.fibres)} className={css.fibres} clipPath={`url(#${id + index})`} />
            {over.includes(shape.muscle) && <path d={shape.path} fill={hatch} />}
            <path d={shape.path} className={css.edge} />
          </g>
        ),
      )}
      {half.creases?.map((line) => (
        <path key={line} d={line} className={css.line} />
      ))}
    </>
  );
}
