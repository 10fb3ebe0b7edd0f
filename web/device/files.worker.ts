// A file of another app, read in its own thread: years of sets must not freeze the screen, nor fill the memory twice.
import type { Catalog } from "@dorsal/content";
import type { NameMeaning } from "@dorsal/engine";
import {
  type CollectedHistory,
  collectWorkouts,
  type FileOutcome,
  nameMatcher,
  type ReadOptions,
  readFile,
  type Sink,
} from "@dorsal/formats";
import { asNow } from "../state/clock.ts";

/** Told first: the exercises with all their names. */
export interface FileNames {
  readonly exercises: Catalog["exercises"];
}

export interface FileRequest {
  readonly file: File;
  readonly options: ReadOptions;
}

export interface ReadHistory {
  readonly outcome: FileOutcome;
  /** Null where nothing was read. */
  readonly history: CollectedHistory | null;
  /** What each name in the file seems to mean. */
  readonly meanings: readonly NameMeaning[];
}

export type FileNews =
  | { readonly news: "bytes"; readonly bytes: number }
  | { readonly news: "read"; readonly read: ReadHistory }
  /** The device does not give the file's bytes: it was moved, or its drive is gone. */
  | { readonly news: "out_of_reach" };

/** Told after each piece, so that the bar moves; small enough for 200 MB to be told in 800 steps (design choice). */
const PIECE_BYTES = 262_144;

let matcher = nameMatcher({ exercises: {} });

addEventListener("message", ({ data }: MessageEvent<FileNames | FileRequest>) => {
  if ("file" in data) return read(data);
  matcher = nameMatcher(data);
});

async function read({ file, options }: FileRequest): Promise<void> {
  const tell = (news: FileNews) => postMessage(news);
  const pieces = piecesOf(file);
  const collector = collectWorkouts({ localTime: (utc) => asNow(new Date(utc)).instant });
  const categories = new Map<string, string>();
  const reading = readFile(options, noting(categories, collector));
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      reading.push(piece);
      bytes += piece.length;
      tell({ news: "bytes", bytes });
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    tell({ news: "out_of_reach" });
    return;
  }
  const outcome = reading.end();
  const history = outcome.ok ? collector.collected(outcome.report.app) : null;
  const names = outcome.ok ? outcome.report.exercises.map(({ name }) => name) : [];
  const meanings = meaningsOf(names, categories);
  tell({ news: "read", read: { outcome, history, meanings } });
}

/** Keeps the app's own group of each exercise, which says something of a name that nothing else knows. */
function noting(categories: Map<string, string>, sink: Sink): Sink {
  return {
    ...sink,
    set(set) {
      const category = set.extra?.category;
      if (category) categories.set(set.exercise, category);
      sink.set(set);
    },
  };
}

function meaningsOf(
  names: readonly string[],
  categories: ReadonlyMap<string, string>,
): readonly NameMeaning[] {
  return names.map((name) => {
    const category = categories.get(name);
    const { exercise, groups, confidence } = matcher.match(name, category === undefined ? {} : { category });
    return { name, exercise, groups, confidence };
  });
}

/** By a reader: streams cannot be walked with `for await` in every browser. */
async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (let at = 0; at < value.length; at += PIECE_BYTES) yield value.subarray(at, at + PIECE_BYTES);
  }
}
