// What do imports mean that TypeScript cannot see? Styles and assets (Vite), and what `bundle/` makes from the content.
/// <reference types="vite/client" />

declare module "virtual:dorsal-catalog" {
  import type { Catalog } from "@dorsal/content";

  /** Every fact; `prose` is empty here. */
  export const catalog: Catalog;
}

declare module "virtual:dorsal-prose" {
  import type { ExerciseProse } from "@dorsal/content";

  /** Ids of the exercises whose page is written. */
  export const written: readonly string[];
  export function loadProse(exerciseId: string): Promise<ExerciseProse | null>;
}
