// What stands in the file? Its JSON value, or a sentence that says where reading failed.
import { cannotRead, shownPath } from "./reading-trouble.ts";
import { BadUse, type Terminal } from "./terminal.ts";

export function readJson(path: string, terminal: Pick<Terminal, "read">): unknown {
  const text = readText(path, terminal);
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = position(text);
    throw new BadUse(
      `${shownPath(path)} is not valid JSON: something is wrong at line ${line}, column ${column}.`,
    );
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

/** Where the JSON goes wrong, 1-based; a text that only ends too early fails at its end. */
function position(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, firstWrong(text)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
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
