// What did I do last time? One line, leading to the exercise's page with figure, steps and history.
import type { Exposure } from "@dorsal/engine";
import { Link } from "@tanstack/react-router";
import { shortDay } from "../../../parts/day-words.ts";
import type { LoadUnit } from "../../../parts/pounds.ts";
import { setsInShort } from "../../../parts/set-words.ts";
import css from "./LastTime.module.css";

export interface LastTimeProps {
  readonly exercise: string;
  readonly visits: readonly Exposure[];
  readonly unit: LoadUnit;
}

export function LastTime({ exercise, visits, unit }: LastTimeProps) {
  const last = visits.at(-1);
  return (
    <p className={css.last}>
      {last === undefined ? (
        <span>First time here</span>
      ) : (
        <span>
          Last, {shortDay(last.date)}: <strong>{setsInShort(last.sets, unit)}</strong>
        </span>
      )}
      <Link to="/exercise/$id" params={{ id: exercise }} className={css.how}>
        How to
      </Link>
    </p>
  );
}
