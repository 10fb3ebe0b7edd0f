// Where does a fact come from? Reads sources/<id>.md; `status` says how far the source itself was checked.
import type { Fields } from "../page/fields.ts";
import type { Source } from "../types.ts";

/** A mark, and what it holds for: "V (abstract); title/DOI K", "U .8". */
const STATUS = /^(V2|V|K|U|D)\b/;

export function readSource(fields: Fields): Source {
  const status = fields.text("status");
  if (status !== "" && !STATUS.test(status)) {
    fields.report("status", `"${status}" must open with V, V2, K, U or D`);
  }
  return {
    id: fields.text("id"),
    authors: fields.text("authors"),
    year: fields.text("year"),
    title: fields.text("title"),
    journal: fields.text("journal"),
    doi: fields.textOrNothing("doi"),
    status,
  };
}

/** True where somebody looked at the source, or at a page about it. */
export function wasChecked(source: Source): boolean {
  return source.status.startsWith("V");
}
