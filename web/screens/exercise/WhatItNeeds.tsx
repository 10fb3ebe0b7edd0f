// What does it need, and when is it not for you? Kit by alternatives, and the limits that rule it out or ask for care.
import type { Exercise } from "@dorsal/content";
import { EQUIPMENT_WORDS, inSentence, LEVEL_WORDS, LIMIT_WORDS, listed } from "@dorsal/words";
import css from "./ExercisePage.module.css";

export function WhatItNeeds({ exercise }: { readonly exercise: Exercise }) {
  const avoid = exercise.contraindications.filter(({ level }) => level === "avoid");
  const caution = exercise.contraindications.filter(({ level }) => level === "caution");
  return (
    <dl className={css.needs}>
      <Need of="Level" is={LEVEL_WORDS[exercise.level].name} />
      <Need of="Kit" is={kitWords(exercise)} />
      {avoid.length > 0 && (
        <Need of="Not with" is={listed(avoid.map(({ tag }) => inSentence(LIMIT_WORDS[tag].name)))} />
      )}
      {caution.length > 0 && (
        <Need of="With care" is={caution.map(({ tag }) => LIMIT_WORDS[tag].care).join(" ")} />
      )}
    </dl>
  );
}

function Need({ of, is }: { readonly of: string; readonly is: string }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{is}</dd>
    </div>
  );
}

/** "A cable station, or a pulldown machine". */
function kitWords({ equipmentAnyOf }: Exercise): string {
  const ways = equipmentAnyOf.map((needs) =>
    needs.length === 0 ? "nothing at all" : listed(needs.map((id) => EQUIPMENT_WORDS[id].phrase)),
  );
  const words = listed(ways, "or");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
