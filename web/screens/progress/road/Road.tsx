// The road to the first pull-up, and on from there: where I am, the next step, when the next number may come, each gate.
import type { JournalState, Profile } from "@dorsal/engine";
import { predictedSentence, roadStepSentence, roadWhenSentence } from "@dorsal/words";
import { useMemo } from "react";
import { useNames } from "../../../parts/names.ts";
import { useCatalog } from "../../../state/catalog.ts";
import type { Learned } from "../../../state/knowledge.ts";
import css from "./Road.module.css";
import { RoadStageLine } from "./RoadStageLine.tsx";
import { roadOf } from "./road-of.ts";

export interface RoadProps {
  readonly state: JournalState;
  readonly profile: Profile;
  readonly learned: Learned;
  readonly today: string;
}

export function Road({ state, profile, learned, today }: RoadProps) {
  const catalog = useCatalog();
  const names = useNames();
  const road = useMemo(
    () => roadOf({ state, profile, learned, catalog, today }),
    [state, profile, learned, catalog, today],
  );
  if (road === null) return null;
  const { stages, current, predicted, when, nextStep } = road;
  const hasFirst = stages.some(({ id, done }) => id === "first" && done !== null);
  return (
    <section className={css.road} aria-label="Pull-ups">
      <h2>{hasFirst ? "Pull-ups, and on" : "Road to your first pull-up"}</h2>
      <p className={css.next}>
        <span className={css.over}>Next step</span>
        {roadStepSentence(nextStep, names)}
      </p>
      {predicted && <p className={css.quiet}>{predictedSentence(predicted, names)}</p>}
      {when && <p className={css.quiet}>{roadWhenSentence(when)}</p>}
      <ol className={css.stages}>
        {stages.map((stage) => (
          <RoadStageLine key={stage.id} stage={stage} isCurrent={stage.id === current} />
        ))}
      </ol>
    </section>
  );
}
