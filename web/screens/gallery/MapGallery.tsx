// How does the muscle map look in every state? Layers, steps of heat, hatch, choice, keyboard ring, sizes, each muscle alone.
import { PageHeader } from "../../parts/PageHeader.tsx";
import { EveryMuscle } from "./EveryMuscle.tsx";
import { HeatSteps } from "./HeatSteps.tsx";
import css from "./MapGallery.module.css";
import { Sizes } from "./Sizes.tsx";
import { States } from "./States.tsx";
import { TryIt } from "./TryIt.tsx";

export function MapGallery() {
  return (
    <>
      <PageHeader title="The muscle map" over="In all its states" />
      <div className={css.gallery}>
        <TryIt />
        <HeatSteps />
        <States />
        <Sizes />
        <EveryMuscle />
      </div>
    </>
  );
}
