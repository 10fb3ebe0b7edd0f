// Does every file say what it is about, and stay short enough to be read in one sitting?
import type { Finding } from "./finding.ts";

/** Drawers, not names: what lies in them is about nothing in particular. */
const DRAWERS = new Set(
  "utils util helpers helper common shared misc lib core manager service services".split(" "),
);
/** Endings that turn a good name into a drawer: `date-utils`. */
const DRAWER_ENDINGS = /-(utils?|helpers?|misc|manager|service)$/;

/** A file that needs more is about two things (design choice). */
const MOST_LINES = 300;
/** Tests repeat themselves on purpose. */
const MOST_TEST_LINES = 400;

const CODE = /\.(ts|tsx|mjs|js|css)$/;
/** `kebab-case.ts`, `kebab-case.test.ts`, `vite.config.ts`. */
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
/** Components and their styles carry the component's name: `SetRow.tsx`, `SetRow.module.css`, `SetRow.test.tsx`. */
const PASCAL = /^[A-Z][A-Za-z0-9]*(\.[a-z]+)*$/;

export function checkNameAndSize(path: string, text: string): readonly Finding[] {
  if (!CODE.test(path)) return [];
  const says = [...nameObjections(path), ...sizeObjections(path, text)];
  return says.map((one) => ({ file: path, says: one }));
}

function nameObjections(path: string): readonly string[] {
  const segments = path.split("/").map((segment) => segment.replace(/\.[^/]*$/, ""));
  const drawers = segments
    .filter((name) => DRAWERS.has(name) || DRAWER_ENDINGS.test(name))
    .map((name) => `"${name}" is a drawer, not a name; call it after the one thing it is about.`);
  const file = (path.split("/").at(-1) ?? "").replace(CODE, "");
  const component = /\.(tsx|css)$/.test(path) && PASCAL.test(file);
  const cased = KEBAB.test(file) || component || (path.startsWith("web/") && PASCAL.test(file));
  return cased ? drawers : [...drawers, `"${file}" is not written in kebab-case (components: PascalCase).`];
}

function sizeObjections(path: string, text: string): readonly string[] {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  const most = /\.test\.tsx?$/.test(path) ? MOST_TEST_LINES : MOST_LINES;
  return lines > most ? [`${lines} lines are more than ${most}; split it by concept.`] : [];
}
