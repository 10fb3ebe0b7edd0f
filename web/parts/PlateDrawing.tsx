// How is one plate of the atlas drawn? Skin, two halves, heat, hatch; what can be touched says the map around it.
import type { MuscleId } from "@dorsal/content";
import { type SVGProps, useId } from "react";
import { fibrePath, type Half, halvesOf, type Layer, type Plate } from "./atlas/plate.ts";
import css from "./MuscleMap.module.css";
import type { HeatMap } from "./muscle-heat.ts";

export interface Colouring {
  readonly heat: HeatMap;
  /** Hatched: more than the range allows. */
  readonly over?: readonly MuscleId[];
  /** Names of muscles, from the catalogue. */
  readonly nameOf: (muscle: MuscleId) => string;
}

export interface PlateDrawingProps extends Colouring {
  readonly plate: Plate;
  readonly layer?: Layer;
  /** What makes a muscle reachable; `twin` is the shape of the other side, which readers need not meet again. */
  readonly touch?: (muscle: MuscleId, twin: boolean) => SVGProps<SVGGElement>;
  /** Drawn over everything: rings, and room for fingers around small muscles. */
  readonly above?: (half: Half) => React.ReactNode;
  readonly role: "img" | "toolbar";
  readonly label: string;
}

export function PlateDrawing({ plate, layer = "both", above, role, label, ...rest }: PlateDrawingProps) {
  const id = useId();
  const { left, right } = halvesOf(plate, layer);
  const isOnRight = (muscle: MuscleId) =>
    right.shapes.some((shape) => "muscle" in shape && shape.muscle === muscle);
  const shared = { ...rest, hatch: `url(#${id}hatch)` };
  return (
    <svg className={css.plate} viewBox={plate.viewBox} role={role} aria-label={label}>
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
          <HalfDrawing half={left} id={`${id}l`} isTwin={isOnRight} {...shared} />
        </g>
        <HalfDrawing half={right} id={`${id}r`} isTwin={() => false} {...shared} />
      </g>
      {above && (
        <>
          <g transform="scale(-1,1)">{above(left)}</g>
          {above(right)}
        </>
      )}
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

type HalfProps = Colouring & {
  readonly half: Half;
  readonly id: string;
  readonly hatch: string;
  readonly isTwin: (muscle: MuscleId) => boolean;
  readonly touch?: PlateDrawingProps["touch"];
};

function HalfDrawing({ half, id, hatch, heat, over = [], nameOf, isTwin, touch }: HalfProps) {
  const met = new Set<MuscleId>();
  const isMet = (muscle: MuscleId) => isTwin(muscle) || met.has(muscle) || !met.add(muscle);
  return (
    <>
      {half.lines.map((line) => (
        <path key={line} d={line} className={css.line} />
      ))}
      {half.shapes.map((shape, index) =>
        "tissue" in shape ? (
          <path key={shape.path} d={shape.path} className={css[shape.tissue]} />
        ) : (
          <g
            key={shape.path}
            data-muscle={shape.muscle}
            data-heat={heat[shape.muscle] ?? 0}
            className={css.muscle}
            {...touch?.(shape.muscle, isMet(shape.muscle))}
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
