// How is a file written? Whole, its folder made where it is missing.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export function saveFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
