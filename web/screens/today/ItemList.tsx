// What is in the session? Every lift with its dose and today's first load; supersets stand together.
import type { JournalState, PlannedSession } from "@dorsal/engine";
import { Link } from "@tanstack/react-router";
import { exerciseName } from "../../parts/names.ts";
import { doseWords, setWords } from "../../parts/set-words.ts";

import css from "./Today.module.css";
import { useFirstLoads } from "./use-first-loads.ts";

export interface ItemListProps {
  readonly state: JournalState;
  readonly session: PlannedSession;
  readonly today: string;
}

export function ItemList({ state, session, today }: ItemListProps) {
  const loads = useFirstLoads(state, session, today);
  return (
    <ol className={css.items} aria-label="Exercises">
      {session.items.map((item) => {
        const asked = loads.get(item.id);
        const load = setWords({ loadKg: asked?.loadKg, assistanceKg: asked?.assistanceKg }, state.unit);
        return (
          <li key={item.id}>
            <Link
              to="/exercise/$id"
              params={{ id: item.exercise }}
              className={css.item}
              data-pair={item.technique}
            >
              <span className={css.name}>{exerciseName(item.exercise)}</span>
              <span className={css.dose}>{doseWords(item)}</span>
              <span className={css.load}>{load === "no numbers" ? "" : load}</span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
