// What is told of a journey that is over? Its title, each scene, whether it held or why not, and how long it all took.

export interface Scene {
  readonly words: string;
  /** null where the scene held. */
  readonly failure: unknown;
}

export interface Story {
  readonly title: string;
  readonly scenes: readonly Scene[];
  readonly seconds: number;
}

export function failuresIn({ scenes }: Story): readonly Scene[] {
  return scenes.filter(({ failure }) => failure !== null);
}

/** In one piece, since several journeys are under way at once. */
export function tellStory({ title, scenes, seconds }: Story): string {
  return [title, ...scenes.map(tellScene), `  ${seconds.toFixed(1)} s`].join("\n");
}

function tellScene({ words, failure }: Scene): string {
  return failure === null ? `  ok ${words}` : `  FAILED ${words}\n${wordsOf(failure)}`;
}

function wordsOf(failure: unknown): string {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
