// One exercise: its number, a small drawing of visits and of today's range, and both in words.
import { strengthPathSentence, strengthSentence } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { exerciseName, useNames } from "../../../parts/names.ts";
import { loadWords } from "../../../parts/pounds.ts";
import { useJournal } from "../../../state/use-journal.ts";
import css from "./Strength.module.css";
import { type Sketch, sketchOf } from "./sketch.ts";
import type { StrengthRow } from "./strength-rows.ts";

export function StrengthLine({ row }: { readonly row: StrengthRow }) {
  const names = useNames();
  const unit = useJournal((state) => state.unit);
  return (
    <li className={css.line}>
      <Link to="/exercise/$id" params={{ id: row.exercise }} className={css.name}>
        {exerciseName(row.exercise)}
      </Link>
      <span className={css.number}>{loadWords(Math.round(row.e1rmKg), unit)}</span>
      <Drawing {...sketchOf(row)} />
      <p className={css.words}>
        {strengthSentence(row, names)} {strengthPathSentence(row.visits, names)}
      </p>
    </li>
  );
}

function Drawing({ width, height, band, today, path, visits }: Sketch) {
  return (
    <svg className={css.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect className={css.band} {...band} rx="3" />
      <path className={css.path} d={path} />
      {visits.map(({ x, y }) => (
        <circle key={x} className={css.visit} cx={x} cy={y} r="2.5" />
      ))}
      <circle className={css.today} cx={today.x} cy={today.y} r="4" />
    </svg>
  );
}
