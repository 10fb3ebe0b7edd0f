// Is this backup whole, and what is in it? Read line by line from beginning to end; nothing of it is believed before its
// last line and checksum were seen.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Result } from "@dorsal/engine";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  type LastLine,
  type TableLine,
} from "./backup-format.ts";

export type BackupProblem =
  | { readonly why: "no_such_file" }
  | { readonly why: "not_a_backup" }
  | { readonly why: "newer_format"; readonly version: number }
  /** The end is missing: a copy that broke off. */
  | { readonly why: "cut_off" }
  /** The checksum, the number of lines or of rows is another. */
  | { readonly why: "damaged" };

export function backupProblemSentence(problem: BackupProblem): string {
  switch (problem.why) {
    case "no_such_file":
      return "There is no such file.";
    case "not_a_backup":
      return "This file is no backup of Dorsal.";
    case "newer_format":
      return `This backup is of a newer Dorsal (format ${problem.version}): update first.`;
    case "cut_off":
      return "This backup is cut off: its end is missing. Copy it again, or take an older one.";
    case "damaged":
      return "This backup is damaged: what it holds is not what was written. Copy it again, or take an older one.";
  }
}

/** The head of a backup of which every line is there as it was written. */
export async function verifyBackup(file: string): Promise<Result<BackupHead, BackupProblem>> {
  const seen = new Seen();
  try {
    for await (const line of backupLines(file)) {
      const problem = seen.take(line);
      if (problem) return { ok: false, refusal: problem };
    }
  } catch (error) {
    return { ok: false, refusal: seen.problemOf(error) };
  }
  return seen.verdict();
}

/** Lines as bytes, without their line end: JSON may hold what a reader of text takes for one. */
export async function* backupLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on("error", (error) => unpacked.destroy(error));
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of source.pipe(unpacked)) {
    const bytes: Buffer = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
      yield bytes.subarray(from, end);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest;
}

const LINE_END = 0x0a;
const LAST_LINE = Buffer.from('{"lines":');
const TABLE_LINE = Buffer.from('{"table":');

class Seen {
  readonly #hash = createHash("sha256");
  readonly #rows = new Map<string, number>();
  #lines = 0;
  #head: BackupHead | null = null;
  #last: LastLine | null = null;
  #table = "";

  take(line: Buffer): BackupProblem | null {
    if (this.#last !== null) return { why: "damaged" };
    if (this.#head === null) return this.#takeHead(line);
    if (startsWith(line, LAST_LINE)) {
      this.#last = JSON.parse(line.toString()) as LastLine;
      return null;
    }
    this.#count(line);
    if (startsWith(line, TABLE_LINE)) this.#table = (JSON.parse(line.toString()) as TableLine).table;
    else this.#rows.set(this.#table, (this.#rows.get(this.#table) ?? 0) + 1);
    return null;
  }

  verdict(): Result<BackupHead, BackupProblem> {
    if (this.#head === null) return { ok: false, refusal: { why: "not_a_backup" } };
    if (this.#last === null) return { ok: false, refusal: { why: "cut_off" } };
    const counted = Object.entries(this.#head.tables).every(
      ([name, rows]) => (this.#rows.get(name) ?? 0) === rows,
    );
    const whole =
      this.#last.lines === this.#lines && this.#last.sha256 === this.#hash.digest("hex") && counted;
    return whole ? { ok: true, value: this.#head } : { ok: false, refusal: { why: "damaged" } };
  }

  problemOf(error: unknown): BackupProblem {
    const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
    if (code === "ENOENT") return { why: "no_such_file" };
    if (code === "Z_BUF_ERROR") return { why: "cut_off" };
    if (this.#head === null) return { why: "not_a_backup" };
    if (code.startsWith("Z_") || error instanceof SyntaxError) return { why: "damaged" };
    throw error;
  }

  #takeHead(line: Buffer): BackupProblem | null {
    const head = JSON.parse(line.toString()) as Partial<BackupHead> | null;
    if (head?.format !== BACKUP_FORMAT) return { why: "not_a_backup" };
    if (Number(head.version) > BACKUP_VERSION) return { why: "newer_format", version: Number(head.version) };
    // The checksum at the end says whether it is as we wrote it.
    this.#head = head as BackupHead;
    this.#count(line);
    return null;
  }

  #count(line: Buffer): void {
    this.#hash.update(line).update("\n");
    this.#lines += 1;
  }
}

function startsWith(line: Buffer, beginning: Buffer): boolean {
  return line.subarray(0, beginning.length).equals(beginning);
}
