// How is everything written down while the server runs? Row by row from one moment, packed, with a checksum; under its
// own name only once it is whole, on the disk, and was read back.
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Result } from "@dorsal/engine";
import type { StoreAddress } from "../database.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  type LastLine,
  type TableLine,
} from "./backup-format.ts";
import { toPortable } from "./portable.ts";
import { type BackupProblem, verifyBackup } from "./read-backup.ts";
import { inSnapshot, type Snapshot } from "./snapshot.ts";
import { type TableShape, tablesInOrder } from "./tables-in-order.ts";

/** Text that goes to the packer at once: small pieces would cost more than packing them. */
const PIECE_CHARACTERS = 64 * 1024;

export interface BackupAsk {
  readonly file: string;
  readonly madeMs: number;
  /** What the data folder's secret says; null where the owner gives it by setting and keeps it. */
  readonly secret: string | null;
}

/** What was written, as it was read back. The folder is made where it is missing. */
export async function writeBackup(
  address: StoreAddress,
  ask: BackupAsk,
): Promise<Result<BackupHead, BackupProblem>> {
  const { file } = ask;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.unfinished`;
  try {
    await inSnapshot(address, async (snapshot) => {
      const text = Readable.from(checked(inPieces(linesOf(snapshot, ask))), { objectMode: false });
      await pipeline(text, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    });
    await flushToDisk(unfinished);
    const read = await verifyBackup(unfinished);
    if (read.ok) await rename(unfinished, file);
    return read;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function* linesOf(snapshot: Snapshot, ask: BackupAsk): AsyncGenerator<string> {
  const tables = await tablesInOrder(snapshot.kysely, snapshot.dialect);
  yield JSON.stringify(await headOf(snapshot, tables, ask));
  for (const { name, columns } of tables) {
    const names = columns.map((column) => column.name);
    yield JSON.stringify({ table: name, columns: names } satisfies TableLine);
    for await (const rows of snapshot.rows(name)) {
      for (const row of rows) yield JSON.stringify(names.map((column) => toPortable(row[column])));
    }
  }
}

async function headOf(
  { kysely }: Snapshot,
  tables: readonly TableShape[],
  { madeMs, secret }: BackupAsk,
): Promise<BackupHead> {
  const schema = await kysely.selectFrom("schema_migrations").select("name").orderBy("name").execute();
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { count } = await kysely
      // The name comes from the database itself.
      .selectFrom(name as "log_heads")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[name] = Number(count);
  }
  const names = schema.map(({ name }) => name);
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeMs, schema: names, secret, tables: counts };
}

interface Piece {
  readonly text: string;
  readonly lines: number;
}

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<Piece> {
  let [text, count] = ["", 0];
  for await (const line of lines) {
    text += `${line}\n`;
    count += 1;
    if (text.length < PIECE_CHARACTERS) continue;
    yield { text, lines: count };
    [text, count] = ["", 0];
  }
  yield { text, lines: count };
}

async function* checked(pieces: AsyncIterable<Piece>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let lines = 0;
  for await (const piece of pieces) {
    hash.update(piece.text);
    lines += piece.lines;
    if (piece.text !== "") yield piece.text;
  }
  yield `${JSON.stringify({ lines, sha256: hash.digest("hex") } satisfies LastLine)}\n`;
}

async function flushToDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync().finally(() => handle.close());
}
