// How far does the body lean? In degrees from upright, with a line that lies down as the number grows.
import { ANGLE_WORDS } from "@dorsal/words";
import css from "./LeanAngle.module.css";
import { Stepper } from "./Stepper.tsx";

export interface LeanAngleProps {
  readonly angleDeg: number | undefined;
  readonly onChange: (angleDeg: number) => void;
}

/** Degrees. Nobody reads a lean more finely; the start is where suspension work begins (design choice). */
const STEP_DEG = 5;
const START_DEG = 30;
const LYING_DEG = 90;

export function LeanAngle({ angleDeg, onChange }: LeanAngleProps) {
  return (
    <div className={css.lean}>
      <LeanDrawing angleDeg={angleDeg ?? 0} />
      <Stepper
        label="Lean of the body"
        unit="°"
        value={angleDeg}
        min={0}
        max={LYING_DEG}
        step={STEP_DEG}
        start={START_DEG}
        onChange={onChange}
      />
      <p className={css.words}>{ANGLE_WORDS}</p>
    </div>
  );
}

/** Feet, length of the body and place of the hands' hold, in the picture's own units. */
const FEET = { x: 22, y: 88 } as const;
const BODY = 66;
const SHOULDER_AT = 0.82;

function LeanDrawing({ angleDeg }: { readonly angleDeg: number }) {
  const turn = (angleDeg * Math.PI) / 180;
  const at = (share: number) => ({
    x: FEET.x + BODY * share * Math.sin(turn),
    y: FEET.y - BODY * share * Math.cos(turn) - 4,
  });
  const head = at(1);
  const shoulder = at(SHOULDER_AT);
  return (
    <svg className={css.drawing} viewBox="0 0 110 96" aria-hidden="true">
      <path className={css.floor} d="M4 90h102" />
      <path className={css.arm} d={`M${shoulder.x} ${shoulder.y}L${shoulder.x - 4} 10`} />
      <path className={css.body} d={`M${FEET.x} ${FEET.y - 4}L${shoulder.x} ${shoulder.y}`} />
      <circle className={css.head} cx={head.x} cy={head.y} r="6" />
    </svg>
  );
}
