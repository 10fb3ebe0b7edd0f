// How does one reach a muscle? By finger, by arrow keys or by a reader's list of buttons; each says its name and value.
// One stop for the Tab key a plate; the arrows walk from the neck downwards, Home and End to its ends.
import type { MuscleId } from "@dorsal/content";
import { type KeyboardEvent, type SVGProps, useState } from "react";
import { BACK_PLATE } from "./atlas/back-plate.ts";
import { FRONT_PLATE } from "./atlas/front-plate.ts";
import type { Half, Layer } from "./atlas/plate.ts";
import { readingOrder } from "./atlas/reading-order.ts";
import { stepOf } from "./atlas/step-of-key.ts";
import css from "./MuscleMap.module.css";
import { HEAT_WORDS } from "./muscle-heat.ts";
import { type Colouring, PlateDrawing } from "./PlateDrawing.tsx";

export interface TouchMapProps extends Colouring {
  readonly label: string;
  readonly view?: "back" | "front";
  readonly layer?: Layer;
  readonly selected?: MuscleId | undefined;
  /** Said after the name: "6 hard sets this week"; without it the heat in words. */
  readonly wordsOf?: (muscle: MuscleId) => string;
  readonly onPick: (muscle: MuscleId) => void;
  /** Ringed as if the keyboard were there: for the gallery. */
  readonly ringed?: MuscleId;
}

/** Narrower than a finger on a phone: they get room around them. */
const SMALL: ReadonlySet<MuscleId> = new Set([
  "levator_scapulae",
  "supraspinatus",
  "teres_major",
  "teres_minor",
  "side_delt",
  "brachialis",
]);

export function TouchMap({ label, view = "back", layer = "both", selected, ...rest }: TouchMapProps) {
  const { wordsOf = (muscle) => HEAT_WORDS[rest.heat[muscle] ?? 0], onPick, ringed, ...colouring } = rest;
  const plate = view === "back" ? BACK_PLATE : FRONT_PLATE;
  const order = readingOrder(plate, layer);
  const [stop, setStop] = useState<MuscleId>();
  const [focused, setFocused] = useState<MuscleId>();
  const tabStop = [stop, selected, order[0]].find((muscle) => muscle !== undefined && order.includes(muscle));

  const nameAndValue = (muscle: MuscleId) =>
    `${colouring.nameOf(muscle)}, ${wordsOf(muscle)}${colouring.over?.includes(muscle) ? ", over the range" : ""}`;

  const onKey = (event: KeyboardEvent<SVGGElement>, muscle: MuscleId) => {
    const next = stepOf(event.key, order, muscle);
    if (next === undefined && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (next === undefined) onPick(muscle);
    else
      event.currentTarget.ownerSVGElement
        ?.querySelector<SVGGElement>(`[role][data-muscle="${next}"]`)
        ?.focus();
  };

  const touch = (muscle: MuscleId, twin: boolean): SVGProps<SVGGElement> => ({
    className: `${css.muscle} ${css.pick}`,
    onClick: () => onPick(muscle),
    ...(twin
      ? { "aria-hidden": true }
      : {
          role: "button",
          tabIndex: muscle === tabStop ? 0 : -1,
          "aria-label": nameAndValue(muscle),
          "aria-pressed": muscle === selected,
          onKeyDown: (event) => onKey(event, muscle),
          onFocus: ({ currentTarget }) => {
            setStop(muscle);
            setFocused(currentTarget.matches(":focus-visible") ? muscle : undefined);
          },
          onBlur: () => setFocused(undefined),
        }),
  });

  const above = (half: Half) => (
    <>
      <Room half={half} onPick={onPick} />
      <Rings half={half} muscle={selected} kind="selected" />
      <Rings half={half} muscle={focused ?? ringed} kind="ring" />
    </>
  );

  return (
    <figure className={css.map}>
      <PlateDrawing
        plate={plate}
        layer={layer}
        touch={touch}
        above={above}
        role="toolbar"
        label={`${label}, seen from ${view === "back" ? "behind" : "the front"}`}
        {...colouring}
      />
    </figure>
  );
}

interface RoomProps {
  readonly half: Half;
  readonly onPick: (muscle: MuscleId) => void;
}

function Room({ half, onPick }: RoomProps) {
  const small = half.shapes.filter((shape) => "muscle" in shape).filter(({ muscle }) => SMALL.has(muscle));
  return ([css.room, css.itself] as const).flatMap((kind) =>
    small.map(({ muscle, path }) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: room for a finger; the muscle itself hears the keyboard.
      <path key={kind + path} d={path} className={kind} onClick={() => onPick(muscle)} />
    )),
  );
}

interface RingsProps {
  readonly half: Half;
  readonly muscle: MuscleId | undefined;
  readonly kind: "selected" | "ring";
}

function Rings({ half, muscle, kind }: RingsProps) {
  return half.shapes.map(
    (shape) =>
      "muscle" in shape &&
      shape.muscle === muscle && (
        <g key={shape.path} className={css[kind]}>
          <path d={shape.path} />
          <path d={shape.path} />
        </g>
      ),
  );
}
