// How is it done? The written page, fetched when it is opened.
import { type ExercisePage, loadProse } from "virtual:dorsal-prose";
import type { Exercise } from "@dorsal/content";
import { useEffect, useState } from "react";
import { Section } from "../../parts/written/Page.tsx";
import { Points, Steps } from "../../parts/written/Paragraphs.tsx";
import { Told } from "../../parts/written/Told.tsx";
import css from "./ExercisePage.module.css";

type Loaded = { readonly prose: ExercisePage } | "loading" | "failed";

export function Prose({ exercise: { id } }: { readonly exercise: Exercise }) {
  const [loaded, setLoaded] = useState<Loaded>("loading");
  useEffect(() => {
    let left = false;
    loadProse(id).then(
      (prose) => !left && setLoaded(prose === null ? "failed" : { prose }),
      () => !left && setLoaded("failed"),
    );
    return () => {
      left = true;
    };
  }, [id]);
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
      <Told title="Why" text={prose.why} />
      <Section title="Steps">
        <Steps steps={prose.steps} />
      </Section>
      <Section title="Lift safely">
        <Points points={prose.liftSafely} />
      </Section>
      <Section title="Common mistakes">
        <Points points={prose.commonMistakes} />
      </Section>
      <Told title="Make it easier" text={prose.makeItEasier} />
      <Told title="Make it harder" text={prose.makeItHarder} />
      <Told title="Home workout hack" text={prose.homeWorkoutHack} />
    </>
  );
}
