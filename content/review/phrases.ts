// Does any sentence say what no page may say, or point to a page that is not there?
// Words are looked at as they run on over line ends; the writer is sent to the line where a slip begins.

import type { Entry } from "../catalog/page/entry.ts";
import { bannedPhrases, isOverhead } from "../catalog/prose/claims.ts";
import type { Shelved } from "../catalog/read.ts";
import type { Exercise } from "../catalog/types.ts";

type Words = Pick<Entry<unknown>, "body" | "report">;

interface Known {
  /** The exercise that the words are about; null where they are about something else. */
  readonly of: Exercise | null;
  readonly isKnown: (kind: string, id: string) => boolean;
}

export function reviewPhrases({ exercises, muscles, articles, questions, quizzes }: Shelved): void {
  const ids: Readonly<Record<string, ReadonlySet<string>>> = {
    exercise: idsOf(exercises),
    muscle: idsOf(muscles),
    article: idsOf(articles),
    question: idsOf(questions),
  };
  const isKnown = (kind: string, id: string) => ids[kind]?.has(id) ?? false;
  for (const entry of exercises) checkPhrases(entry, { of: entry.value, isKnown });
  for (const entry of [...muscles, ...articles, ...questions, ...quizzes])
    checkPhrases(entry, { of: null, isKnown });
}

const LINK_TARGET = /\]\(([^)]*)\)/g;

export function checkPhrases({ body, report }: Words, { of, isKnown }: Known): void {
  const words = body.map(({ text }) => text).join("\n");
  const lineAt = (offset: number) => body[words.slice(0, offset).split("\n").length - 1]?.number ?? 1;
  const overhead = of !== null && isOverhead(of);
  for (const { at, slip } of bannedPhrases(words, overhead)) report(lineAt(at), slip);
  for (const { index, 1: target = "" } of words.matchAll(LINK_TARGET)) {
    const [kind = "", id = ""] = target.split(":");
    if (!isKnown(kind, id)) report(lineAt(index), `link to "${target}": there is no such page`);
  }
}

function idsOf(entries: readonly Entry<unknown>[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
