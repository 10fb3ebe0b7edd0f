// How does a screen read a file of another app? In a worker that lives for one reading and can be stopped at any time.
import type { Catalog } from "@dorsal/content";
import type { ReadOptions } from "@dorsal/formats";
import { fromJsonLines } from "@dorsal/sync";
import type { FileNames, FileNews, FileRequest, ReadHistory } from "./files.worker.ts";

export type { ReadHistory } from "./files.worker.ts";

export interface Reading {
  /** "out_of_reach": the device does not give the bytes. Rejects where the reader breaks; never settles once stopped. */
  readonly result: Promise<ReadHistory | "out_of_reach">;
  stop(): void;
}

export interface ReadingAsked {
  readonly file: File;
  readonly options: ReadOptions;
  readonly catalog: Catalog;
  readonly onBytes: (bytes: number) => void;
}

interface Prepared {
  readonly worker: Worker;
  /** The names of the catalogue are with it. */
  readonly ready: Promise<void>;
}

/** A worker that has loaded its readers before there is a file: they are a fifth of the time of a long history. */
let waiting: Prepared | null = null;

export function prepareReader(catalog: Catalog): void {
  waiting ??= newReader(catalog);
}

export function forgetReader(): void {
  waiting?.worker.terminate();
  waiting = null;
}

function newReader(catalog: Catalog): Prepared {
  const worker = new Worker(new URL("./files.worker.ts", import.meta.url), { type: "module" });
  const ready = withAllNames(catalog).then((exercises) => tell(worker, { exercises }));
  // One that does not load is not kept: the next reading tries anew, and says so if it fails.
  worker.onerror = forgetReader;
  ready.catch(forgetReader);
  return { worker, ready };
}

export function readInWorker({ file, options, catalog, onBytes }: ReadingAsked): Reading {
  const { worker, ready } = waiting ?? newReader(catalog);
  waiting = null;
  const result = new Promise<ReadHistory | "out_of_reach">((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileNews>) => {
      if (data.news === "bytes") onBytes(data.bytes);
      else resolve(data.news === "read" ? data.read : data.news);
    };
    worker.onerror = (event) =>
      reject(new Error(`The reader stopped: ${event.message || "it did not load"}.`));
  });
  const asked = ready.then(() => tell(worker, { file, options }));
  const read = Promise.all([result, asked]).then(([news]) => news);
  return { result: read.finally(() => worker.terminate()), stop: () => worker.terminate() };
}

function tell(worker: Worker, message: FileNames | FileRequest): void {
  worker.postMessage(message);
}

/** The first load knows one name of each exercise; files of other apps use all of them. */
async function withAllNames({ exercises }: Catalog): Promise<Catalog["exercises"]> {
  const { default: otherNames } = await import("virtual:dorsal-other-names");
  const named = Object.values(exercises).map((exercise) => {
    return [exercise.id, { ...exercise, alsoKnownAs: otherNames[exercise.id] ?? [] }] as const;
  });
  return Object.fromEntries(named);
}

/** Enough to hold the first lines of any log. */
const HEAD_BYTES = 65_536;

/** Dorsal's own export goes back into the log as it is, line by line. */
export async function isDorsalLog(file: File): Promise<boolean> {
  const head = await file.slice(0, HEAD_BYTES).text();
  const whole = file.size <= HEAD_BYTES ? head : head.slice(0, head.lastIndexOf("\n"));
  return whole.trimStart().startsWith("{") && fromJsonLines(whole).lines.length > 0;
}
