// What have I done with it? The latest visits, and the best estimate of strength where one is honest.
import type { Exercise } from "@dorsal/content";
import { type Exposure, exposuresOf, type SetFacts, shownOneRepMax } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { shortDay } from "../../parts/day-words.ts";
import { type LoadUnit, loadWords } from "../../parts/pounds.ts";
import { setsInShort, setWords } from "../../parts/set-words.ts";
import { Section } from "../../parts/written/Page.tsx";
import { useJournal } from "../../state/use-journal.ts";
import css from "./ExercisePage.module.css";

/** As many as fit beside the steps; the rest stands under History. */
const VISITS_SHOWN = 6;

export function MyHistory({ exercise }: { readonly exercise: Exercise }) {
  const state = useJournal((whole) => whole);
  const visits = exposuresOf(state, exercise.id);
  if (visits.length === 0) return null;
  return (
    <Section title="Your history">
      <p className={css.quiet}>{counted(visits.length, "visit")}</p>
      <Best visits={visits} unit={state.unit} isLoaded={exercise.loadType === "external"} />
      <ol className={css.visits}>
        {visits
          .slice(-VISITS_SHOWN)
          .reverse()
          .map(({ date, sets }) => (
            <li key={date}>
              <span className={css.quiet}>{shortDay(date)}</span> {setsInShort(sets, state.unit)}
            </li>
          ))}
      </ol>
    </Section>
  );
}

interface BestProps {
  readonly visits: readonly Exposure[];
  readonly unit: LoadUnit;
  /** Bands, holds, carries and the body alone have no honest estimate. */
  readonly isLoaded: boolean;
}

function Best({ visits, unit, isLoaded }: BestProps) {
  const best = isLoaded ? bestEstimate(visits.flatMap(({ sets }) => sets)) : null;
  if (best === null) return null;
  return (
    <p>
      Best estimate for one repetition: <strong>{loadWords(best.kg, unit)}</strong>{" "}
      <span className={css.quiet}>
        from {setWords(best.set, unit)}; a few per cent more or less is a day's noise.
      </span>
    </p>
  );
}

export function bestEstimate(
  sets: readonly SetFacts[],
): { readonly kg: number; readonly set: SetFacts } | null {
  let best: { kg: number; set: SetFacts } | null = null;
  for (const set of sets) {
    const kg = shownOneRepMax(set);
    if (kg !== null && (best === null || kg > best.kg)) best = { kg, set };
  }
  return best;
}
