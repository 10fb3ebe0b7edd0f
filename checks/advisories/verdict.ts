// What does npm's answer about known weaknesses mean? High and critical ones must not ship; and no answer is no verdict.

/** What must not ship, worst first. */
const TOO_BAD = ["critical", "high"] as const;

export type Verdict =
  | { readonly kind: "unanswered" }
  | { readonly kind: "clean"; readonly packages: number }
  /** Names of packages, the worst first, each with what npm calls it. */
  | { readonly kind: "weak"; readonly packages: readonly string[] };

interface Audit {
  readonly vulnerabilities: Readonly<Record<string, { readonly severity: string }>>;
  readonly metadata: { readonly dependencies: { readonly prod: number } };
}

/** @param answer what `npm audit --json` printed */
export function verdictOf(answer: string): Verdict {
  const audit = auditIn(answer);
  if (audit === null) return { kind: "unanswered" };
  const weak = TOO_BAD.flatMap((severity) =>
    Object.entries(audit.vulnerabilities)
      .filter(([, found]) => found.severity === severity)
      .map(([name]) => `${name} (${severity})`),
  );
  if (weak.length > 0) return { kind: "weak", packages: weak };
  return { kind: "clean", packages: audit.metadata.dependencies.prod };
}

/** Null for an error of the network, for a registry that keeps no such list, and for anything else. */
function auditIn(answer: string): Audit | null {
  try {
    const read = JSON.parse(answer);
    return read?.vulnerabilities && read.metadata?.dependencies ? read : null;
  } catch {
    return null;
  }
}
