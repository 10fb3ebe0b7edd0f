// What do imports mean that TypeScript cannot see? Styles and assets (Vite), and what `bundle/` makes from the content.
/// <reference types="vite/client" />

declare module "virtual:dorsal-catalog" {
  import type { Catalog } from "@dorsal/content";

  /** What plans and screens need; prose, sources, evidence and the muscles' anatomy are empty here. */
  export const catalog: Catalog;
}

/** Import it lazily: `await import("virtual:dorsal-evidence")`. */
declare module "virtual:dorsal-evidence" {
  import type { Exercise, Muscle, Source } from "@dorsal/content";

  const evidence: {
    readonly exercises: Readonly<Record<string, Pick<Exercise, "evidence" | "sources">>>;
    /** With their anatomy. */
    readonly muscles: Readonly<Record<string, Muscle>>;
    readonly sources: Readonly<Record<string, Source>>;
  };
  export default evidence;
}

declare module "virtual:dorsal-prose" {
  import type { ExerciseProse } from "@dorsal/content";

  /** Ids of the exercises whose page is written. */
  export const written: readonly string[];
  export function loadProse(exerciseId: string): Promise<ExerciseProse | null>;
}

/** Import it lazily: the whole library with its index. */
declare module "virtual:dorsal-search" {
  import type { PackedLibrary } from "@dorsal/content";

  const library: PackedLibrary;
  export default library;
}
