// One entry that the server did not take: what it is, of which day, and why not.
import { entryName, HELD_BACK_WHY } from "@dorsal/words";
import { longDay } from "../../../parts/day-words.ts";
import { asNow } from "../../../state/clock.ts";
import css from "../Account.module.css";
import type { HeldBackFacts } from "./use-held-back.ts";

export function HeldBackEntry({ event, refused: { why, path } }: HeldBackFacts) {
  const { today: day } = asNow(new Date(event.at.wallMs));
  return (
    <li className={css.row}>
      <p>
        <strong>
          {entryName(event.type)}, {longDay(day)}
        </strong>
        <small>
          {HELD_BACK_WHY[why]}
          {path !== undefined && ` What it stumbles over: ${path}.`}
        </small>
      </p>
    </li>
  );
}
