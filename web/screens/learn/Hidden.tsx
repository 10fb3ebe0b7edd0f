// What did the lifter say never to show? It stands at the end, with the way back.
import type { Exercise } from "@dorsal/content";
import { Link } from "@tanstack/react-router";
import { Button } from "../../parts/Button.tsx";
import { useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { saveProfile } from "../../state/actions/person.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import { shown } from "../exercise/wishes.ts";
import css from "./Learn.module.css";

export function Hidden({ exercises }: { readonly exercises: readonly Exercise[] }) {
  const journal = useJournalStore();
  const profile = useJournal((state) => state.profile);
  const { run, trouble } = useAction(useNames());
  if (profile === null || exercises.length === 0) return null;
  return (
    <section className={css.shelf}>
      <h2>Hidden by you</h2>
      <ul>
        {exercises.map(({ id, name }) => (
          <li key={id} className={css.hidden}>
            <Link to="/exercise/$id" params={{ id }}>
              {name}
            </Link>
            <Button
              aria-label={`Show ${name} again`}
              onClick={() => run(saveProfile(journal, shown(profile, id)))}
            >
              Show again
            </Button>
          </li>
        ))}
      </ul>
      <Trouble sentence={trouble} />
    </section>
  );
}
