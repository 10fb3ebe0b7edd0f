// What must be known of a file format? How it looks from its first bytes, and how it is read on from there.
import type { Sink } from "./sink.ts";
import type { LoadUnit } from "./written-set.ts";

export type AppId =
  | "strong"
  | "hevy"
  | "fitnotes"
  | "fitbod"
  | "liftosaur"
  | "gymbook"
  | "gymrun"
  | "liftlog"
  | "stronglifts"
  | "wger"
  | "apple_health"
  | "garmin_fit"
  | "generic"
  | "dorsal";

/** The first bytes of a file, looked at in every way that a format may want. */
export interface FileHead {
  /** At most `HEAD_BYTES`. */
  readonly bytes: Uint8Array;
  /** The same as text, without a byte order mark, line ends as "\n". */
  readonly text: string;
  /** As a table by its likeliest separator; null where the text is none (JSON, XML, binary). */
  readonly table: HeadTable | null;
  /** The head is the whole file. */
  readonly whole: boolean;
}

export interface HeadTable {
  readonly separator: "," | ";" | "\t";
  /** Cells of the first line that is not blank. */
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Some of the rows after it. */
  readonly rows: readonly (readonly string[])[];
}

export interface ReadOptions {
  /** The unit of loads that the file itself does not name. */
  readonly unit?: LoadUnit;
  /** Day for dates that could be read as day/month or month/day, where the file does not settle it. */
  readonly dayFirst?: boolean;
  /** Columns named by the person; the file is then read as a generic table. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Calendar day of today, to doubt what lies in the future. */
  readonly today: string;
}

export interface Format {
  readonly app: AppId;
  /** 0 for "no", 1 for "surely"; the highest wins, from `LIKELY` up. The options say what the person knows of the file. */
  readonly recognise: (head: FileHead, options: ReadOptions) => number;
  readonly open: (head: FileHead, reading: Reading) => FormatReader;
}

export interface Reading {
  readonly options: ReadOptions;
  readonly sink: Sink;
}

/** Takes the whole file from its first byte, in pieces of any size. */
export type FormatReader =
  | { readonly wants: "text"; readonly push: (text: string) => void; readonly end: () => ReadEnd }
  | { readonly wants: "bytes"; readonly push: (bytes: Uint8Array) => void; readonly end: () => ReadEnd };

export interface ReadEnd {
  /** Which shape of the app's export this was: "S8, semicolons and a unit for each row". */
  readonly dialect: string;
  readonly unit: UnitFinding;
}

export type UnitFinding =
  | { readonly from: "file" | "person"; readonly unit: LoadUnit | "both" }
  /** The file has no loads. */
  | { readonly from: "nowhere"; readonly unit: null }
  /** The file does not say: the person decides; loads stay without kilograms until then. */
  | {
      readonly from: "guess";
      readonly unit: LoadUnit;
      /** Share of loads that are usual plates in the one unit and not in the other, 0-1. */
      readonly shareKg: number;
      readonly shareLb: number;
      /** Loads that speak for it, as written. */
      readonly examples: readonly number[];
    };

export const HEAD_BYTES = 65_536;
export const LIKELY = 0.5;
