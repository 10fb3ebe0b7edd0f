// What stands between the words of a page? **emphasis**, [links](exercise:id) and citations [@source] or [@one; @other].

const LINK = /\[([^\]@][^\]]*)\]\(([^)]*)\)/g;
const CITATION = /\s*\[(@[^\]]*)\]/g;

/** The ids that a text cites, in order, as often as they stand there. */
export function citedIds(text: string): readonly string[] {
  return [...text.matchAll(CITATION)].flatMap(([, cited = ""]) =>
    cited.split(/[;,]/).map((one) => one.trim().replace(/^@/, "")),
  );
}

/** The targets of links: "exercise:dead_hang". */
export function linkTargets(text: string): readonly string[] {
  return [...text.matchAll(LINK)].map(([, , target = ""]) => target);
}

/** The words alone: "[Dead hang](exercise:dead_hang)" is "Dead hang", a citation is nothing. */
export function plainWords(text: string): string {
  return text.replaceAll(LINK, "$1").replaceAll(CITATION, "").replaceAll("**", "").replaceAll("\n", " ");
}
