// What does a house check report? The place, and what is wrong there in one sentence.

export interface Finding {
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  readonly says: string;
}

export function findingLine({ file, line, says }: Finding): string {
  return line === undefined ? `${file}: ${says}` : `${file}:${line}: ${says}`;
}
