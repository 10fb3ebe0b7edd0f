// The sets of one exercise on one day; warm-up sets are named as such, sets taken back stay out of sight.
import { type ItemRecord, type SetFacts, standingSets } from "@dorsal/engine";
import { detailWords } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { exerciseName } from "../../parts/names.ts";
import type { LoadUnit } from "../../parts/pounds.ts";
import { SetRow } from "../../parts/SetRow.tsx";
import { reserveWords, setWords } from "../../parts/set-words.ts";
import css from "./History.module.css";

export interface VisitSetsProps {
  readonly item: ItemRecord;
  readonly unit: LoadUnit;
  readonly onOpen: (setId: string) => void;
}

/** After a swap one item holds sets of two exercises: each stands under its own name. */
export function VisitSets({ item, unit, onOpen }: VisitSetsProps) {
  const sets = standingSets(item);
  const takenBack = item.sets.length - sets.length;
  const byExercise = Map.groupBy(sets, ({ facts }) => facts.exercise);
  return (
    <section className={css.part}>
      {[...byExercise].map(([exercise, own]) => (
        <div key={exercise}>
          <Heading exercise={exercise} />
          <ol>
            {own.map((set, index) => (
              <SetRow
                key={set.setId}
                name={setName(set.facts, index)}
                words={setWords(set.facts, unit)}
                more={moreWords(set.facts, set.firstFacts !== undefined)}
                state="done"
                onOpen={() => onOpen(set.setId)}
              />
            ))}
          </ol>
        </div>
      ))}
      {sets.length === 0 && item.exercise && <Heading exercise={item.exercise} />}
      {takenBack > 0 && <p className={css.facts}>{takenBack} taken back</p>}
      {item.note && <p className={css.note}>{item.note}</p>}
    </section>
  );
}

function Heading({ exercise }: { readonly exercise: string }) {
  return (
    <h2>
      <Link to="/exercise/$id" params={{ id: exercise }}>
        {exerciseName(exercise)}
      </Link>
    </h2>
  );
}

function setName({ setType, side }: SetFacts, index: number): string {
  const kind = setType === "warmup" ? "Warm-up" : setType === "drop" ? "Drop" : String(index + 1);
  return side === "left" || side === "right" ? `${kind} ${side}` : kind;
}

function moreWords(facts: SetFacts, corrected: boolean): string {
  return [reserveWords(facts.rir), detailWords(facts), corrected && "corrected"].filter(Boolean).join(" · ");
}
