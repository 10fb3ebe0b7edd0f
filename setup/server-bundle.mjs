// How is the server built? Everything that it loads at a start in a few files, the catalogue read already; and beside them a
// note of what they are made of. Vite's settings for `vite build server`.
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { loadCatalog } from "../content/index.ts";

const ROOT = dirname(import.meta.dirname);
/** Where the server will stand, and where it is written before. */
const HOME = join(ROOT, "server", "dist");
const OUT = join(ROOT, ".cache", "server-dist");

/** @param {string} id */
const isOurs = (id) => id.startsWith(ROOT) && !id.includes("node_modules") && !id.includes("\0");

/** Our files find others by where they lie themselves. */
const wherePartsLie = {
  name: "where-parts-lie",
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!isOurs(id) || !code.includes("import.meta.")) return null;
    const folder = `(import.meta.dirname + ${JSON.stringify(`/${relative(HOME, dirname(id))}`)})`;
    return code
      .replaceAll("import.meta.dirname", folder)
      .replaceAll('new URL("./thread.ts", import.meta.url)', 'new URL("./thread.js", import.meta.url)');
  },
};

/** A planner's thread would read a hundred and twenty pages at each start. */
const catalogueInside = {
  name: "catalogue-inside",
  /** @param {string} id */
  load(id) {
    if (id !== join(ROOT, "content", "catalog", "load.ts")) return null;
    const text = JSON.stringify(JSON.stringify(loadCatalog()));
    return `let loaded;
export function loadCatalog() { return (loaded ??= JSON.parse(${text})); }
export function readContentFiles() { throw new Error("The built server has no content files."); }`;
  },
};

/** Size and second of change of each file: `server/built.ts` compares them. */
const madeOf = {
  name: "made-of",
  /** @this {{ getModuleIds(): Iterable<string> }} */
  writeBundle() {
    const content = readdirSync(join(ROOT, "content"), { recursive: true, withFileTypes: true })
      .filter(({ name, parentPath }) => !`${parentPath}/${name}`.includes("node_modules"))
      .filter((entry) => entry.isDirectory() || /\.(?:md|yaml)$/.test(entry.name))
      .map(({ name, parentPath }) => join(parentPath, name));
    const files = [...this.getModuleIds()].filter(isOurs);
    const notes = [...new Set([...files, ...content])].sort().map((path) => {
      const { size, mtimeMs } = statSync(path);
      return [relative(ROOT, path), size, Math.floor(mtimeMs / 1000)];
    });
    writeFileSync(join(OUT, "made-of.json"), JSON.stringify(notes));
  },
};

export default {
  plugins: [wherePartsLie, catalogueInside, madeOf],
  publicDir: false,
  // A driver in C that nobody needs.
  ssr: { noExternal: true, external: ["pg-native"] },
  build: {
    ssr: true,
    outDir: OUT,
    emptyOutDir: true,
    target: "node24",
    minify: false,
    rolldownOptions: {
      input: {
        serve: join(ROOT, "server", "serve.ts"),
        pool: join(ROOT, "server", "planner", "pool.ts"),
        thread: join(ROOT, "server", "planner", "thread.ts"),
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};
