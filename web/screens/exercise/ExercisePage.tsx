// How is it done, and why? One exercise: its muscles, its page, its ladder, and what the lifter did with it.
import type { Exercise } from "@dorsal/content";
import { patternName } from "@dorsal/words";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { heatOfCredits } from "../../parts/muscle-heat.ts";
import { muscleName } from "../../parts/names.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { ShareAndPrint } from "../../parts/ShareAndPrint.tsx";
import { Spread } from "../../parts/written/Page.tsx";
import { useCatalog } from "../../state/catalog.ts";
import { Ladder } from "./Ladder.tsx";
import { MuscleCredits } from "./MuscleCredits.tsx";
import { MyHistory } from "./MyHistory.tsx";
import { Prose } from "./Prose.tsx";
import { WhatItNeeds } from "./WhatItNeeds.tsx";
import { YourPlan } from "./YourPlan.tsx";

const route = getRouteApi("/exercise/$id");

export function ExercisePage() {
  const { id } = route.useParams();
  const exercise = useCatalog().exercises[id];
  return exercise === undefined ? <NoSuchExercise /> : <Page key={id} exercise={exercise} />;
}

function Page({ exercise }: { readonly exercise: Exercise }) {
  return (
    <>
      <PageHeader title={exercise.name} over={patternName(exercise.pattern)} />
      <Spread beside={<Beside exercise={exercise} />}>
        <YourPlan exercise={exercise} />
        <MyHistory exercise={exercise} />
        <Prose exercise={exercise} />
        <Ladder exercise={exercise} />
        <ShareAndPrint title={exercise.name} />
      </Spread>
    </>
  );
}

function Beside({ exercise }: { readonly exercise: Exercise }) {
  return (
    <>
      <MuscleMap
        label={`Muscles trained by ${exercise.name}`}
        heat={heatOfCredits(exercise.setCredit)}
        nameOf={muscleName}
      />
      <MuscleCredits exercise={exercise} />
      <WhatItNeeds exercise={exercise} />
    </>
  );
}

function NoSuchExercise() {
  return (
    <>
      <PageHeader title="Exercise" />
      <EmptyState
        title="This exercise is not in the book"
        action={
          <Link to="/learn" className={buttonClass("primary")}>
            Search the book
          </Link>
        }
      >
        <p>It may come from a newer version of the app. What you logged with it is kept.</p>
      </EmptyState>
    </>
  );
}
