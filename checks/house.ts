// The house rules: who may import whom, what must stay pure, how files are named and sized, what may ship, what must not leak.

import { type Finding, findingLine } from "./house/finding.ts";
import { checkImports } from "./house/import-table.ts";
import { checkLeaks } from "./house/leaks.ts";
import { checkLicences } from "./house/licences.ts";
import { checkNameAndSize } from "./house/names-and-sizes.ts";
import { checkPurity } from "./house/purity.ts";
import { projectFiles, readText } from "./program/source-files.ts";

type FileCheck = (path: string, text: string) => readonly Finding[];

const source =
  (check: FileCheck): FileCheck =>
  (path, text) =>
    /\.tsx?$/.test(path) ? check(path, text) : [];

const FILE_CHECKS: Readonly<Record<string, FileCheck>> = {
  "imports keep to the table of rooms": source(checkImports),
  "pure rooms are pure": source(checkPurity),
  "files are named after one thing and short": checkNameAndSize,
  "nothing names a private machine": checkLeaks,
};

const files = projectFiles().map((path) => ({ path, text: readText(path) }));
const results: [string, readonly Finding[]][] = [
  ...Object.entries(FILE_CHECKS).map(([name, check]): [string, readonly Finding[]] => [
    name,
    files.flatMap(({ path, text }) => check(path, text)),
  ]),
  ["what ships is permissively licensed", checkLicences(JSON.parse(readText("package-lock.json")).packages)],
];

for (const [name, findings] of results) {
  console.log(`${findings.length === 0 ? "ok    " : "FAILED"} ${name}`);
  for (const finding of findings) console.log(`       ${findingLine(finding)}`);
}
const failed = results.filter(([, findings]) => findings.length > 0).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
