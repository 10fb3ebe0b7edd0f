// What is this muscle? Where it starts and ends, what it does and which nerve tells it to.

import evidence from "virtual:dorsal-evidence";
import type { MuscleAction, MuscleId } from "@dorsal/content";
import css from "./MuscleFacts.module.css";

const ROLES: Readonly<Record<MuscleAction["role"], string>> = {
  prime: "mainly",
  assist: "helps",
  stabilise: "steadies",
};

export default function MuscleFacts({ muscle: id }: { readonly muscle: MuscleId }) {
  const muscle = evidence.muscles[id];
  if (muscle === undefined) return null;
  return (
    <article className={css.facts}>
      <h2>{muscle.name}</h2>
      <p className={css.latin} lang="la">
        {muscle.latin}
      </p>
      <dl>
        <dt>From</dt>
        <dd>{muscle.origin}</dd>
        <dt>To</dt>
        <dd>{muscle.insertion}</dd>
        <dt>Nerve</dt>
        <dd>{muscle.nerve}</dd>
        <dt>Does</dt>
        <dd>
          <ul>
            {muscle.actions.map(({ joint, motion, role }) => (
              <li key={joint + motion}>
                {joint}: {motion.replaceAll("_", " ")} <span className={css.role}>({ROLES[role]})</span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {muscle.note && <p className={css.note}>{muscle.note}</p>}
    </article>
  );
}
