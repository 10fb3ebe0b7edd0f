import { expect, test } from "vitest";
import { verdictOf } from "./verdict.ts";

const audit = (severities: Readonly<Record<string, string>>) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity }]),
    ),
    metadata: { dependencies: { prod: 250, dev: 400, optional: 60, total: 700 } },
  });

test("high and critical weaknesses are named, the worst first; lesser ones may ship", () => {
  expect(verdictOf(audit({ leftpad: "high", crypt: "critical", words: "moderate" }))).toEqual({
    kind: "weak",
    packages: ["crypt (critical)", "leftpad (high)"],
  });
  expect(verdictOf(audit({ words: "moderate", tiny: "low" }))).toEqual({ kind: "clean", packages: 250 });
});

test("a registry without such a list, and no network, are no verdict", () => {
  const refused = '{"message": "405 Method Not Allowed", "method": "POST", "statusCode": 405}';
  expect([refused, "", "npm error"].map((answer) => verdictOf(answer).kind)).toEqual([
    "unanswered",
    "unanswered",
    "unanswered",
  ]);
});
