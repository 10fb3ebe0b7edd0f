// What stands in the file? Its JSON value, or a sentence that says where reading failed.
import { jsonTooDeepAt } from "@dorsal/formats";
import { cannotRead, shownPath } from "./reading-trouble.ts";
import { BadUse, type Terminal } from "./terminal.ts";

/** Levels at most: a plan has about ten, and what reads and writes it walks it by calls of functions. Design choice. */
const DEEPEST = 100;

export function readJson(path: string, terminal: Pick<Terminal, "read">): unknown {
  const text = readText(path, terminal);
  const tooDeep = jsonTooDeepAt(text, DEEPEST);
  if (tooDeep >= 0) {
    const place = placeText(text, tooDeep);
    throw new BadUse(`${shownPath(path)} is nested too deep at ${place}: ${DEEPEST} levels are read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    const place = placeText(text, firstWrong(text));
    throw new BadUse(`${shownPath(path)} is not valid JSON: something is wrong at ${place}.`);
  }
}

function readText(path: string, terminal: Pick<Terminal, "read">): string {
  try {
    // A byte order mark is no part of the JSON.
    return terminal.read(path).replace(/^\uFEFF/, "");
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** 1-based; a text that only ends too early fails at its end. */
function placeText(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * The offset of the first character that no JSON could have there. The parser does not always tell it, but it does
 * tell a text that goes wrong from one that could still go on; so the shortest wrong beginning is searched.
 */
function firstWrong(text: string): number {
  if (!goesWrong(text)) return text.length;
  let fine = 0;
  let wrong = text.length;
  while (wrong - fine > 1) {
    const middle = Math.floor((fine + wrong) / 2);
    if (goesWrong(text.slice(0, middle))) wrong = middle;
    else fine = middle;
  }
  return wrong - 1;
}

/** True where something stands that cannot stand there; false for valid JSON and for a beginning of it. */
function goesWrong(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const message = String(error);
    const stopped = /at position (\d+)/.exec(message)?.[1];
    if (stopped !== undefined) return Number(stopped) < text.length && !message.includes("Unterminated");
    return !message.includes("end of JSON input");
  }
}
