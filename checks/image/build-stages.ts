// What does an image hold once its stages are done? Each stage is a folder that stands for its root; files are copied and
// commands run as the Dockerfile says.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, statSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { projectFiles, ROOT, readText } from "../program/source-files.ts";
import { isInContext } from "./build-context.ts";
import { type Instruction, readCopy, type Stage } from "./dockerfile.ts";

export interface BuiltStage {
  /** The folder of this machine that stands for "/". */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  /** Account and group by number, where the stage names one. */
  readonly user: readonly [number, number] | null;
}

type Say = (line: string) => void;

/** The last stage: what becomes the image. */
export function buildStages(stages: readonly Stage[], sandbox: string, say: Say): BuiltStage {
  const built = new Map<string, BuiltStage>();
  // Another account has to get in.
  chmodSync(sandbox, 0o755);
  for (const [index, stage] of stages.entries()) {
    const name = stage.name ?? String(index);
    const root = join(sandbox, name);
    mkdirSync(root);
    let now: BuiltStage = { root, workdir: "/", env: {}, command: [], user: null };
    for (const instruction of stage.instructions) {
      say(`${instruction.verb} ${instruction.words}`);
      now = carryOut(instruction, now, built);
    }
    built.set(name, now);
  }
  const last = [...built.values()].at(-1);
  if (!last) throw new Error("The Dockerfile has no stage.");
  return last;
}

function carryOut(
  { verb, words }: Instruction,
  now: BuiltStage,
  built: ReadonlyMap<string, BuiltStage>,
): BuiltStage {
  switch (verb) {
    case "WORKDIR":
      mkdirSync(join(now.root, words), { recursive: true });
      return { ...now, workdir: words };
    case "ENV":
      return { ...now, env: { ...now.env, ...Object.fromEntries(words.split(" ").map(assignment)) } };
    case "COPY":
      copyInto(now, words, built);
      return now;
    case "RUN":
      run(now, words);
      return now;
    case "USER": {
      const [account = 0, group = account] = words.split(":").map(Number);
      return { ...now, user: [account, group] };
    }
    case "CMD":
      return { ...now, command: JSON.parse(words) };
    case "VOLUME":
    case "EXPOSE":
    case "HEALTHCHECK":
      return now;
    default:
      throw new Error(`The rehearsal does not know ${verb}.`);
  }
}

function assignment(words: string): readonly [string, string] {
  const [name = "", ...value] = words.split("=");
  return [name, value.join("=")];
}

/** A path inside of a stage, on this machine. */
function inStage({ root, workdir }: BuiltStage, path: string): string {
  return isAbsolute(path) ? join(root, path) : join(root, workdir, path);
}

function copyInto(now: BuiltStage, words: string, built: ReadonlyMap<string, BuiltStage>): void {
  const { from, sources, target } = readCopy(words);
  const to = inStage(now, target);
  if (from === null) {
    copyProject(to);
    return;
  }
  const origin = built.get(from);
  if (!origin) throw new Error(`COPY names the stage ${from}, which is not there.`);
  for (const source of sources) {
    const path = inStage(origin, source);
    // A folder's content goes into the target, a file by its name into a folder.
    const place =
      statSync(path).isFile() && target.endsWith("/") ? join(to, source.split("/").at(-1) ?? "") : to;
    cpSync(path, place, { recursive: true, verbatimSymlinks: true });
  }
}

function copyProject(to: string): void {
  const dockerignore = readText(".dockerignore");
  for (const path of projectFiles().filter((one) => isInContext(dockerignore, one))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(ROOT, path), join(to, path));
  }
}

/** Absolute paths of the image that a command of ours names are below the stage's folder here. */
function run(now: BuiltStage, words: string): void {
  const command = words.replaceAll(" /data", ` ${join(now.root, "data")}`);
  const mayChangeOwners = process.getuid?.() === 0;
  const allowed = mayChangeOwners ? command : command.replaceAll(/ --(owner|group)=\d+/g, "");
  const env = { ...process.env, ...now.env };
  execFileSync("sh", ["-c", allowed], { cwd: join(now.root, now.workdir), env, stdio: "inherit" });
}
