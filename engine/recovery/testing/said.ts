// How does a case write down what the coach says? Short, with every number that decides.
import type { PlanChange } from "../../training/plan-change.ts";
import type { Reason } from "../../training/reason.ts";
import type { MayTrain } from "../pain/may-train.ts";
import type { Proposal, ProposalSubject } from "../proposal.ts";
import type { Readiness } from "../readiness.ts";

export function proposalText({ about, reasons, change }: Proposal): readonly string[] {
  return [
    `    ${subjectText(about)}`,
    ...reasons.map((reason) => `      because ${fieldsText(reason.why, reason)}`),
    `      changes ${change === null ? "nothing in the plan" : changeText(change)}`,
  ];
}

function subjectText(about: ProposalSubject): string {
  const { kind, ...details } = about;
  return [kind, ...Object.values(details).map(shown)].join(" ");
}

function changeText(change: PlanChange): string {
  const { kind, ...details } = change;
  return fieldsText(kind, details);
}

function fieldsText(name: string, details: Readonly<Record<string, unknown>> | Reason): string {
  const fields = Object.entries(details).filter(([key]) => key !== "why" || details.why !== name);
  return fields.length === 0
    ? name
    : `${name}: ${fields.map(([key, value]) => `${key} ${shown(value)}`).join(", ")}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join("-");
  return typeof value === "number" ? `${Math.round(100 * value) / 100}` : `${value}`;
}

export function mayText({ allowed, why, light, instead }: MayTrain): string {
  const verdict = allowed ? `yes, ${light}` : `no, ${why}`;
  return instead === null ? verdict : `${verdict}; instead ${instead}`;
}

export function readinessText({ score, loadFactor, fewerSets, moreRir }: Readiness): string {
  return `readiness ${shown(score)}: load x ${shown(loadFactor)}, ${fewerSets} fewer sets, ${moreRir} more in reserve`;
}
