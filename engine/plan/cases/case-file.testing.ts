// How is a case written? A story in "#" lines, a profile as JSON, a row of dashes, and the plan that follows from it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const DASHES = /^-{4,}$/m;

export interface CaseFile {
  readonly name: string;
  readonly story: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly expected: string;
}

export function casesIn(folder: string): readonly CaseFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".case"))
    .sort()
    .map((name) => parseCase(name, readFileSync(`${folder}/${name}`, "utf8")));
}

function parseCase(name: string, text: string): CaseFile {
  const [head = "", expected = ""] = text.split(DASHES);
  const lines = head.split("\n");
  const isStory = (line: string) => line.startsWith("#");
  const story = lines
    .filter(isStory)
    .map((line) => line.replace(/^#\s*/, ""))
    .join(" ");
  return {
    name,
    story: story.trim(),
    profile: JSON.parse(lines.filter((line) => !isStory(line)).join("\n")),
    expected: expected.trim(),
  };
}

/** Puts another expectation below the dashes; story and profile stay as they were written. */
export function rewriteCase(folder: string, name: string, expected: string) {
  const path = `${folder}/${name}`;
  const [head = ""] = readFileSync(path, "utf8").split(DASHES);
  writeFileSync(path, `${head.trimEnd()}\n----\n${expected}\n`);
}
