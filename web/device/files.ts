// How does a screen read a file of another app? In a worker that lives for one reading and can be stopped at any time.
import type { Catalog } from "@dorsal/content";
import type { ReadOptions } from "@dorsal/formats";
import { fromJsonLines } from "@dorsal/sync";
import type { FileNews, FileRequest, ReadHistory } from "./files.worker.ts";

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

/** A worker that has loaded its readers before there is a file: they are a fifth of the time of a long history. */
let waiting: Worker | null = null;

export function prepareReader(): void {
  if (waiting !== null) return;
  waiting = new Worker(new URL("./files.worker.ts", import.meta.url), { type: "module" });
  // One that does not load is not kept: the next reading tries anew, and says so if it fails.
  waiting.onerror = forgetReader;
}

export function forgetReader(): void {
  waiting?.terminate();
  waiting = null;
}

function takeReader(): Worker {
  prepareReader();
  const worker = waiting;
  waiting = null;
  if (worker === null) throw new Error("A reader was prepared and is gone.");
  return worker;
}

export function readInWorker({ file, options, catalog, onBytes }: ReadingAsked): Reading {
  const worker = takeReader();
  const result = new Promise<ReadHistory | "out_of_reach">((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileNews>) => {
      if (data.news === "bytes") onBytes(data.bytes);
      else resolve(data.news === "read" ? data.read : data.news);
    };
    worker.onerror = (event) =>
      reject(new Error(`The reader stopped: ${event.message || "it did not load"}.`));
  });
  const request = async () => {
    const asked: FileRequest = { file, options, exercises: await withAllNames(catalog) };
    worker.postMessage(asked);
  };
  const read = Promise.all([result, request()]).then(([news]) => news);
  return { result: read.finally(() => worker.terminate()), stop: () => worker.terminate() };
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
