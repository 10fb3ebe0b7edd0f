// What does our Dockerfile say to do? Its stages, each with its instructions in order: as much of the language as we use.

export interface Instruction {
  /** "COPY", "RUN", ... */
  readonly verb: string;
  readonly words: string;
}

export interface Stage {
  /** Of `FROM image AS name`; the last has none. */
  readonly name: string | null;
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

export function readDockerfile(text: string): readonly Stage[] {
  const stages: { name: string | null; image: string; instructions: Instruction[] }[] = [];
  for (const line of logicalLines(text)) {
    const [verb = "", words = ""] = halves(line);
    if (verb === "FROM") {
      const [image = "", name = null] = words.split(" AS ");
      stages.push({ name, image, instructions: [] });
    } else stages.at(-1)?.instructions.push({ verb, words });
  }
  return stages;
}

/** Without comments and empty lines; a backslash at the end goes on in the next. */
function logicalLines(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines
    .join("\n")
    .replace(/\\\n\s*/g, "")
    .split("\n");
}

function halves(line: string): readonly [string, string] {
  const at = line.indexOf(" ");
  return [line.slice(0, at), line.slice(at + 1).trim()];
}

export interface Copy {
  /** The stage it is taken from; null for the project itself. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export function readCopy(words: string): Copy {
  const [, from = null] = /--from=(\S+)/.exec(words) ?? [];
  const paths = words.split(/\s+/).filter((word) => !word.startsWith("--"));
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? "" };
}
