// What does a backup look like? Lines of JSON, packed with gzip: a head, then each table's columns and rows, then a last
// line with how many lines there were and their checksum. The same for both databases: so it also moves between them.

export const BACKUP_FORMAT = "dorsal-backup";
/** Counted up when an older Dorsal could no longer read it. */
export const BACKUP_VERSION = 1;
export const BACKUP_ENDING = ".dorsal-backup.gz";

export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly madeMs: number;
  /** Names of the migrations that the store had seen. */
  readonly schema: readonly string[];
  /** What signs cookies and locks one-time codes, where it lay in the data folder: without it those who came are locked out. */
  readonly secret: string | null;
  /** Rows by table. */
  readonly tables: Readonly<Record<string, number>>;
}

/** Before the rows of a table, each of which is a list of `PortableValue` in the order of these columns. */
export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Numbers and texts are themselves, truth is 0 or 1, an instant is ISO text, bytes are base64. */
export type PortableValue = null | number | string | { readonly base64: string };

export type RowLine = readonly PortableValue[];

export interface LastLine {
  /** Lines before this one. */
  readonly lines: number;
  /** Of their bytes, unpacked, with their line ends. */
  readonly sha256: string;
}

/** "2026-11-21T20-15-03Z.dorsal-backup.gz": sorts by time, and every file system takes it. */
export function backupName(madeMs: number): string {
  return `${new Date(madeMs).toISOString().slice(0, 19).replaceAll(":", "-")}Z${BACKUP_ENDING}`;
}

/** When it was made, by its name; null for a file of another name. */
export function backupTime(name: string): number | null {
  const [, day, hour, minute, second] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.dorsal-backup\.gz$/.exec(name) ?? [];
  const ms = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(ms) ? null : ms;
}
