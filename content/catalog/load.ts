// Where do the content files lie? Reads them from this folder, for the server, the terminal and builds.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "./page/page.ts";
import { parseCatalog } from "./parse.ts";
import type { Catalog } from "./types.ts";

const CONTENT = join(import.meta.dirname, "..");
const FOLDERS = ["exercises", "muscles", "articles", "questions", "quizzes", "sources"] as const;

/** @param root the folder to read; another one only to try a change out */
export function readContentFiles(root = CONTENT): readonly ContentFile[] {
  const tables = readdirSync(root).filter((name) => name.endsWith(".yaml"));
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const pages = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return [...tables, ...pages].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

let loaded: Catalog | undefined;

/** Read once by each program, since the files do not change under it. Throws one sentence with all problems where the content is not valid. */
export function loadCatalog(): Catalog {
  loaded ??= validCatalog();
  return loaded;
}

function validCatalog(): Catalog {
  const result = parseCatalog(readContentFiles());
  if (result.ok) return result.catalog;
  const lines = result.problems.map(({ file, line, problem }) => `content/${file}:${line}: ${problem}`);
  throw new Error(`The content has ${lines.length} problem(s):\n${lines.join("\n")}`);
}
