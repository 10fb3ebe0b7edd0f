// What did the audit find? One broken rule, where it broke, and the numbers that prove it.

export interface Violation {
  /** Short name of the rule, stable enough for tests: "session_cap", "unmet_missing". */
  readonly rule: string;
  /** Week, date and item, as far as the rule is about them: "w2 2026-12-01 w2-tue-3". */
  readonly where: string;
  readonly what: string;
}

export function violation(rule: string, where: string, what: string): Violation {
  return { rule, where, what };
}

/** A list of the violation when the rule is broken, else nothing: reads as "broken when". */
export function brokenWhen(broken: boolean, rule: string, where: string, what: string): Violation[] {
  return broken ? [violation(rule, where, what)] : [];
}
