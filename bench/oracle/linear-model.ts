// How is a mixed-integer model written down? Terms, rows and columns, and the CPLEX LP text that HiGHS reads.

export interface Term {
  readonly times: number;
  readonly of: string;
}

export type Relation = "<=" | ">=" | "=";

export interface LinearModel {
  readonly variable: (name: string, bounds?: { readonly most?: number; readonly whole?: boolean }) => string;
  readonly binary: (name: string) => string;
  readonly price: (times: number, of: string) => void;
  readonly row: (terms: readonly Term[], relation: Relation, limit: number) => void;
  readonly text: () => string;
}

/** HiGHS reads lines of limited length: a few terms on each. */
const TERMS_A_LINE = 8;

/** All variables are >= 0; prices are minimised. */
export function linearModel(): LinearModel {
  const prices: Term[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const whole: string[] = [];
  const binaries: string[] = [];
  return {
    variable(name, { most, whole: isWhole } = {}) {
      if (most !== undefined) bounds.push(`0 <= ${name} <= ${most}`);
      if (isWhole) whole.push(name);
      return name;
    },
    binary(name) {
      binaries.push(name);
      return name;
    },
    price(times, of) {
      prices.push({ times, of });
    },
    row(terms, relation, limit) {
      if (terms.length > 0) rows.push(`r${rows.length}: ${written(terms)} ${relation} ${limit}`);
    },
    text: () =>
      [
        "Minimize",
        `score: ${written(prices)}`,
        "Subject To",
        ...rows,
        "Bounds",
        ...bounds,
        "General",
        ...whole,
        "Binary",
        ...binaries,
        "End",
      ].join("\n"),
  };
}

function written(terms: readonly Term[]): string {
  const signed = terms.map(({ times, of }) => `${times < 0 ? "-" : "+"} ${Math.abs(times)} ${of}`);
  const lines: string[] = [];
  for (let at = 0; at < signed.length; at += TERMS_A_LINE)
    lines.push(signed.slice(at, at + TERMS_A_LINE).join(" "));
  return lines.join("\n ");
}
