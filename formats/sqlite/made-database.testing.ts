// How does a real SQLite file look? For tests: made by SQLite itself, read back as bytes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export function madeDatabase(make: (db: DatabaseSync) => void): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-sqlite-"));
  try {
    const path = join(folder, "made.db");
    const db = new DatabaseSync(path);
    make(db);
    db.close();
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
