// One stage of the road: its gate, the best set so far, how much of the gate it is; or what closes it for now.
import type { RoadStage } from "@dorsal/engine";
import { barrierText, gateText, ROAD_STAGE_WORDS, startSentence } from "@dorsal/words";
import { shortDay } from "../../../parts/day-words.ts";
import { setWords } from "../../../parts/set-words.ts";
import { useJournal } from "../../../state/use-journal.ts";
import css from "./Road.module.css";

export interface RoadStageLineProps {
  readonly stage: RoadStage;
  readonly isCurrent: boolean;
}

export function RoadStageLine({ stage, isCurrent }: RoadStageLineProps) {
  const { id, gate, best, share, done, barrier } = stage;
  const unit = useJournal((state) => state.unit);
  const percent = Math.round(share * 100);
  return (
    <li
      className={css.stage}
      data-state={done ? "done" : isCurrent ? "current" : "ahead"}
      aria-current={isCurrent ? "step" : undefined}
    >
      <p className={css.name}>
        {ROAD_STAGE_WORDS[id]}
        {done && <span className={css.done}> done{done.on && `, ${shortDay(done.on)}`}</span>}
      </p>
      {!done && <p className={css.quiet}>Gate: {gateText(gate)}.</p>}
      {!done && barrier && <p className={css.quiet}>{startSentence(barrierText(barrier))}.</p>}
      {best && (
        <p className={css.quiet}>
          Best: {setWords(best.set, unit)}
          {best.date && `, ${shortDay(best.date)}`}
        </p>
      )}
      {!done && share > 0 && (
        <div className={css.gate}>
          <span className={css.bar} aria-hidden="true">
            <span style={{ width: `${percent}%` }} />
          </span>
          <span className={css.quiet}>{percent} %</span>
        </div>
      )}
    </li>
  );
}
