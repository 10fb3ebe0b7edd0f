// How sure is each fact? Every fact that says something carries exactly one mark:
//   evidence:
//     V: [grips]        checked (V2: second-hand)      K: general knowledge
//     D: [level, dose]  a design choice                U: unverified
import type { Fields } from "../page/fields.ts";
import { EVIDENCE_MARKS, type Evidence } from "../vocabulary.ts";

/** `facts`: the names that may carry a mark; true where the fact says something and so needs one. */
export function readEvidence(
  fields: Fields,
  facts: Readonly<Record<string, boolean>>,
): Readonly<Record<string, Evidence>> {
  const marked: Record<string, Evidence> = {};
  const marks = fields.map("evidence");
  for (const mark of EVIDENCE_MARKS.filter((mark) => marks.has(mark))) {
    for (const [index, fact] of marks.names(mark).entries()) {
      const slip = slipOf(fact, facts, marked);
      if (slip) marks.report(mark, slip, index);
      else marked[fact] = mark;
    }
  }
  marks.refuseTheRest();
  if (fields.has("evidence")) {
    const missing = Object.keys(facts).filter((fact) => facts[fact] && !(fact in marked));
    if (missing.length > 0) fields.report("evidence", `no mark for ${missing.join(", ")}`);
  }
  return marked;
}

function slipOf(
  fact: string,
  facts: Readonly<Record<string, boolean>>,
  marked: Readonly<Record<string, Evidence>>,
): string | null {
  if (!(fact in facts)) return `"${fact}" is no fact that carries a mark`;
  if (!facts[fact]) return `"${fact}" is marked, but says nothing`;
  return fact in marked ? `"${fact}" is marked ${marked[fact]} already` : null;
}
