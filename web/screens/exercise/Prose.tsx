// How is it done? The written page, fetched when it is opened; where none is written yet, an honest line.

import { type ExercisePage, loadProse, written } from "virtual:dorsal-prose";
import type { Exercise } from "@dorsal/content";
import { type ReactNode, useEffect, useState } from "react";
import { Paragraphs } from "../../parts/written/Paragraphs.tsx";
import css from "./ExercisePage.module.css";

type Loaded = { readonly prose: ExercisePage } | "loading" | "failed";

export function Prose({ exercise }: { readonly exercise: Exercise }) {
  const { id } = exercise;
  const isWritten = written.includes(id);
  const [loaded, setLoaded] = useState<Loaded>("loading");
  useEffect(() => {
    if (!isWritten) return;
    let left = false;
    loadProse(id).then(
      (prose) => !left && setLoaded(prose === null ? "failed" : { prose }),
      () => !left && setLoaded("failed"),
    );
    return () => {
      left = true;
    };
  }, [id, isWritten]);
  if (!isWritten) {
    return (
      <p className={css.quiet}>
        The steps of this exercise are not written yet. Its neighbours below may have theirs.
      </p>
    );
  }
  if (loaded === "loading") return <p className={css.quiet}>Opening the page</p>;
  if (loaded === "failed") {
    return (
      <p className={css.quiet}>
        This page is not on the device yet. Open it once with a connection; then it stays.
      </p>
    );
  }
  return <Sections prose={loaded.prose} />;
}

function Sections({ prose }: { readonly prose: ExercisePage }) {
  return (
    <>
      {prose.alsoKnownAs.length > 0 && (
        <p className={css.quiet}>Also called: {prose.alsoKnownAs.join(", ")}.</p>
      )}
      <Section title="Why">
        <Paragraphs text={prose.why} />
      </Section>
      <Section title="Steps">
        <ol className={css.steps}>
          {prose.steps.map((step) => (
            <li key={step}>
              <Paragraphs text={step} />
            </li>
          ))}
        </ol>
      </Section>
      <Listed title="Lift safely" lines={prose.liftSafely} />
      <Listed title="Common mistakes" lines={prose.commonMistakes} />
      <Section title="Make it easier">
        <Paragraphs text={prose.makeItEasier} />
      </Section>
      <Section title="Make it harder">
        <Paragraphs text={prose.makeItHarder} />
      </Section>
      <Section title="Home workout hack">
        <Paragraphs text={prose.homeWorkoutHack} />
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Section title={title}>
      <ul className={css.points}>
        {lines.map((line) => (
          <li key={line}>
            <Paragraphs text={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
