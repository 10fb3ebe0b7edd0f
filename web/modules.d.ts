// What do imports mean that TypeScript cannot see? Styles and assets (Vite), and what `bundle/` makes from the content.
/// <reference types="vite/client" />

declare module "virtual:dorsal-catalog" {
  import type { Catalog } from "@dorsal/content";

  /** What plans and screens need; prose, sources, evidence and the muscles' anatomy are empty here. */
  export const catalog: Catalog;
}

declare module "virtual:dorsal-prose" {
  import type { Exercise, ExerciseProse } from "@dorsal/content";

  export type ExercisePage = ExerciseProse & Pick<Exercise, "alsoKnownAs">;

  /** Null where there is no such exercise. */
  export function loadProse(exerciseId: string): Promise<ExercisePage | null>;
}

/** Import it lazily: what else each exercise is called, by its id. */
declare module "virtual:dorsal-other-names" {
  const otherNames: Readonly<Record<string, readonly string[]>>;
  export default otherNames;
}

/** Import it lazily: the whole library with its index. */
declare module "virtual:dorsal-search" {
  import type { PackedLibrary } from "@dorsal/content";

  const library: PackedLibrary;
  export default library;
}

/** Import it lazily, as the three below. */
declare module "virtual:dorsal-articles" {
  import type { ArticleEntry } from "./bundle/library-pages.ts";

  export const index: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
  /** Null where there is no such article. */
  export function load(id: string): Promise<ArticleEntry | null>;
}

declare module "virtual:dorsal-questions" {
  import type { QuestionEntry } from "./bundle/library-pages.ts";

  export const index: readonly { readonly id: string; readonly question: string }[];
  export function load(id: string): Promise<QuestionEntry | null>;
}

declare module "virtual:dorsal-muscle-pages" {
  import type { MuscleEntry } from "./bundle/library-pages.ts";

  export const index: readonly { readonly id: string; readonly name: string; readonly latin: string }[];
  export function load(id: string): Promise<MuscleEntry | null>;
}

declare module "virtual:dorsal-quizzes" {
  import type { MuscleId } from "@dorsal/content";
  import type { QuizEntry } from "./bundle/library-pages.ts";

  export const index: readonly {
    readonly id: string;
    readonly name: string;
    readonly muscles: readonly MuscleId[];
  }[];
  export function load(id: string): Promise<QuizEntry | null>;
}
