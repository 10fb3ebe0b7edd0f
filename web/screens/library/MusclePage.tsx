// What is this muscle? Where it runs, what it does, how it feels, and what trains it.
import type { Muscle, MusclePage as Page } from "@dorsal/content";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { MuscleEntry } from "../../bundle/library-pages.ts";
import { buttonClass } from "../../parts/Button.tsx";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName } from "../../parts/names.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { ShareAndPrint } from "../../parts/ShareAndPrint.tsx";
import { citationNumbers } from "../../parts/written/citation-numbers.ts";
import { Cited } from "../../parts/written/Inline.tsx";
import { Section, Spread } from "../../parts/written/Page.tsx";
import { Paragraphs, Steps } from "../../parts/written/Paragraphs.tsx";
import { SourceList } from "../../parts/written/SourceList.tsx";
import { Told } from "../../parts/written/Told.tsx";
import { Anatomy } from "./Anatomy.tsx";
import { LearnLink } from "./LearnLink.tsx";
import css from "./Library.module.css";
import { MuscleActions } from "./MuscleActions.tsx";
import { NoSuchPage } from "./NoSuchPage.tsx";
import { sightOf } from "./on-the-map.ts";
import { TrainedBy } from "./TrainedBy.tsx";

const route = getRouteApi("/learn/muscle/$id");

export function MusclePage() {
  const entry = route.useLoaderData();
  return entry === null ? <NoSuchPage /> : <KnownMuscle key={entry.muscle.id} entry={entry} />;
}

function KnownMuscle({ entry: { muscle, page, sources, quizzes } }: { readonly entry: MuscleEntry }) {
  return (
    <Cited value={citationNumbers(textsOf(muscle, page), muscle.sources)}>
      <PageHeader title={muscle.name} over={<LearnLink after="Muscle" />} />
      <Spread beside={<Beside muscle={muscle} />}>
        {muscle.note && (
          <div className={css.summary}>
            <Paragraphs text={muscle.note} />
          </div>
        )}
        {page && <Told title="Where it runs" text={page.whereItRuns} />}
        <Section title="What it does">
          <MuscleActions actions={muscle.actions} />
          {page && <Paragraphs text={page.whatItDoes} />}
        </Section>
        {page && <Told title="Weak or stiff" text={page.weakOrStiff} />}
        {page && (
          <Section title="Feel it">
            <Steps steps={page.feelIt} />
          </Section>
        )}
        <Anatomy muscle={muscle} />
        <TrainedBy muscle={muscle.id} />
        <Quizzes quizzes={quizzes} />
        <SourceList sources={sources} />
        <ShareAndPrint title={muscle.name} />
      </Spread>
    </Cited>
  );
}

function textsOf(muscle: Muscle, page: Page | null): readonly string[] {
  if (page === null) return [muscle.note];
  return [muscle.note, page.whereItRuns, page.whatItDoes, page.weakOrStiff, ...page.feelIt];
}

function Beside({ muscle }: { readonly muscle: Muscle }) {
  return (
    <>
      {muscle.latin.toLowerCase() !== muscle.name.toLowerCase() && (
        <p className={css.latin} lang="la">
          {muscle.latin}
        </p>
      )}
      <OnTheMap muscle={muscle} />
    </>
  );
}

function OnTheMap({ muscle }: { readonly muscle: Muscle }) {
  const sight = sightOf(muscle.id);
  if (sight === null)
    return <p className={css.quiet}>It is not drawn on the map: look for it in the words.</p>;
  return (
    <MuscleMap
      label={`${muscle.name} on the body`}
      heat={{ [muscle.id]: 4 }}
      {...sight}
      nameOf={muscleName}
    />
  );
}

function Quizzes({ quizzes }: Pick<MuscleEntry, "quizzes">) {
  if (quizzes.length === 0) return null;
  return (
    <div data-screen-only>
      <Section title="Ask yourself">
        {quizzes.map(({ id, name }) => (
          <Link key={id} to="/learn/quiz/$id" params={{ id }} className={buttonClass("quiet", true)}>
            Quiz: {name}
          </Link>
        ))}
      </Section>
    </div>
  );
}
