// With which secret are cookies signed? The owner's, or one made on the first start and kept where nobody else reads it.
import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** 256 bits: nobody guesses it. */
const SECRET_BYTES = 32;

const SECRET_FILE = "secret";

/** Several processes behind one PostgreSQL need the same one: they share the folder, or are given it. */
export function readSecret(given: string | null, dataFolder: string): string {
  if (given) return given;
  const file = join(dataFolder, SECRET_FILE);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) makeSecret(file);
  return readFileSync(file, "utf8").trim();
}

interface SecretSettings {
  readonly secret: string | null;
  readonly dataFolder: string;
}

/** For a backup; null where the owner gives it by setting, and so keeps it. */
export function secretInFolder({ secret, dataFolder }: SecretSettings): string | null {
  return secret ? null : readSecret(null, dataFolder);
}

/** From a backup, into a folder whose store is empty: what the folder had signed for nobody. */
export function putSecret(secret: string, dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  writeFileSync(join(dataFolder, SECRET_FILE), secret, { mode: 0o600 });
}

/** Whole or not at all: of processes that start at once, one gives it its name, and all read the same. */
function makeSecret(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(SECRET_BYTES).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(draft);
  }
}
