// Is it a log of Dorsal's own? The first line says so; the file is then read on from its first byte either way.
import { fromJsonLines } from "@dorsal/sync";
import { cannotRead } from "../reading-trouble.ts";
import type { Terminal } from "../terminal.ts";

export interface Peeked {
  readonly isOwnLog: boolean;
  readonly pieces: Iterable<Uint8Array>;
}

export function peeked(path: string, terminal: Terminal): Peeked {
  const rest = terminal.pieces(path)[Symbol.iterator]();
  try {
    const { value, done } = rest.next();
    const first: Uint8Array = done ? new Uint8Array() : value;
    const [line = ""] = new TextDecoder().decode(first).split("\n");
    return { isOwnLog: fromJsonLines(line).lines.length === 1, pieces: chained(first, rest) };
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function* chained(first: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}
