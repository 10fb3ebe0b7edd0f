// Is a pure room really pure? No clock, dice, disk, network, screen or log, found by what names mean and not by how they look;
// and in the planner no arithmetic that two JavaScript engines may round differently.
import { type GlobalUse, globalUses } from "../program/global-uses.ts";
import {
  childOf,
  childrenOf,
  everyNode,
  lineAt,
  nameOf,
  parseSource,
  type SyntaxNode,
} from "../program/syntax.ts";
import type { Finding } from "./finding.ts";
import { isTestFile, ROOMS, roomOf } from "./rooms.ts";

const OUTSIDE_WORLD = new Set(
  [
    "performance process fetch console crypto globalThis window self document navigator location history",
    "localStorage sessionStorage indexedDB caches XMLHttpRequest WebSocket EventSource BroadcastChannel Worker",
    "setTimeout setInterval setImmediate clearTimeout clearInterval requestAnimationFrame requestIdleCallback queueMicrotask",
    "Intl require module __dirname __filename Buffer alert confirm prompt Temporal eval Function",
  ].flatMap((names) => names.split(" ")),
);

/** Uses of `Date` that read no clock. */
const CLOCKLESS_DATE = new Set(["UTC", "parse"]);

/** Rounded in exactly one way by the language itself; everything else of `Math` may differ in the last bit. */
const EXACT_MATH = new Set("abs ceil clz32 floor fround imul max min round sign sqrt trunc".split(" "));

/** Folders whose result must be the same in every browser, byte for byte. */
const SAME_EVERYWHERE = ["engine/plan/"];

export function checkPurity(path: string, text: string): readonly Finding[] {
  const room = roomOf(path);
  if (room === undefined || !ROOMS[room]?.pure || isTestFile(path)) return [];
  const program = parseSource(path, text);
  const exact = SAME_EVERYWHERE.some((folder) => path.startsWith(folder));
  const globals = globalUses(program).map((use) => ({ node: use.node, says: globalObjection(use, exact) }));
  const inexact = exact ? [...everyNode(program)].map((node) => ({ node, says: inexactness(node) })) : [];
  return [...globals, ...inexact].flatMap(({ node, says }) =>
    says === undefined ? [] : [{ file: path, line: lineAt(text, node.start), says }],
  );
}

function globalObjection(use: GlobalUse, exact: boolean): string | undefined {
  if (use.name === "Date") return dateObjection(use);
  if (use.name === "Math") return mathObjection(use, exact);
  if (OUTSIDE_WORLD.has(use.name))
    return `\`${use.name}\` reaches outside a pure room; take it as an argument.`;
}

function dateObjection({ within, node }: GlobalUse): string | undefined {
  const member = memberOf(within, node);
  if (member !== undefined && CLOCKLESS_DATE.has(member)) return undefined;
  const asked = childrenOf(within, "arguments").filter((one) => one !== node);
  if (within.type === "NewExpression" && asked.length > 0) return undefined;
  if (within.type === "BinaryExpression" && within.operator === "instanceof") return undefined;
  return "`Date` reads the clock here; `now` and `today` are arguments.";
}

function mathObjection({ within, node }: GlobalUse, exact: boolean): string | undefined {
  const member = memberOf(within, node);
  if (member === undefined) return "`Math` is handed on whole; name the function that is meant.";
  if (member === "random") return "`Math.random` is dice; the seed is an argument.";
  if (exact && !EXACT_MATH.has(member))
    return `\`Math.${member}\` may differ between browsers; use plain arithmetic.`;
}

/** Ordered and written by the language of the device. */
const BY_LOCALE = new Set([
  "localeCompare",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
]);

function inexactness(node: SyntaxNode): string | undefined {
  if (node.operator === "**" || node.operator === "**=")
    return "`**` may differ between browsers; multiply instead.";
  const member = node.type === "MemberExpression" ? nameOf(childOf(node, "property")) : undefined;
  if (member !== undefined && BY_LOCALE.has(member)) return `\`${member}\` depends on the device's language.`;
}

function memberOf(within: SyntaxNode, object: SyntaxNode): string | undefined {
  if (within.type !== "MemberExpression" || within.object !== object || within.computed === true)
    return undefined;
  return nameOf(childOf(within, "property"));
}
