// How is a file read that may be larger than memory? Piece by piece, each in a buffer of its own.
import { closeSync, openSync, readSync } from "node:fs";

const PIECE_BYTES = 262_144;

/** The bytes of a path, or of an open descriptor (standard input). Throws what the system throws. */
export function* piecesOf(source: string | number): Generator<Uint8Array> {
  const file = typeof source === "number" ? source : openSync(source, "r");
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      const length = readOn(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    if (typeof source !== "number") closeSync(file);
  }
}

/** A pipe says "end of file" on some systems where it is only closed. */
function readOn(file: number, piece: Uint8Array): number {
  try {
    return readSync(file, piece);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EOF") return 0;
    throw error;
  }
}
