// Which files are the project's own? Everything below its root that .gitignore does not name; works without git.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** Paths with forward slashes, relative to the root, sorted. */
export function projectFiles(root: string = ROOT): readonly string[] {
  const ignored = ignoreRules(readFileSync(join(root, ".gitignore"), "utf8"));
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === ".git" || ignored(path)) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
  return walk("").sort();
}

export function readText(path: string, root: string = ROOT): string {
  return readFileSync(join(root, path), "utf8");
}

/** Reads the three forms that our .gitignore uses: `name/`, `folder/name/` and `*.ending`. */
export function ignoreRules(gitignore: string): (path: string) => boolean {
  const rules = gitignore.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const endings = rules.filter((rule) => rule.startsWith("*")).map((rule) => rule.slice(1));
  const names = rules.filter((rule) => !rule.startsWith("*")).map((rule) => rule.replace(/\/$/, ""));
  return (path) =>
    endings.some((ending) => path.endsWith(ending)) ||
    names.some((name) => (name.includes("/") ? path === name : path.split("/").at(-1) === name));
}
