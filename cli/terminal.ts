// What does the program need from the world? A few doors, so that everything behind them is a function of its input.

export interface Terminal {
  /** Standard output. */
  write(text: string): void;
  /** Standard error. */
  complain(text: string): void;
  /** The text of a file, or of standard input for "-". Throws what the system throws. */
  read(path: string): string;
  /** The bytes of a file, or of standard input for "-", in pieces: a log may be larger than memory. */
  pieces(path: string): Iterable<Uint8Array>;
  /** Writes a whole file. Throws what the system throws. */
  save(path: string, content: string | Uint8Array): void;
  /** Runs the server's own program for its owner, which says what there is to say; gives its exit code. */
  administer(args: readonly string[]): number;
  /** The calendar day, "2026-11-21". */
  readonly today: string;
  /** The folder that holds the log. */
  readonly dataFolder: string;
  nowMs(): number;
  randomBytes(count: number): Uint8Array;
  /** An instant of the file's clock ("...Z") on the lifter's own: "2026-11-21T20:15:00-05:00". */
  localTime(instant: string): string;
}

/** Exit codes: the work was done; it failed; or the program was asked for something it cannot do. */
export const EXIT = { done: 0, failed: 1, badUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The caller asked for something that cannot be done; the message is one or more whole sentences. */
export class BadUse extends Error {
  override readonly name = "BadUse";
}

/** Another program has told what was wrong, and ended with this code. */
export class AlreadySaid extends Error {
  readonly code: ExitCode;

  constructor(code: number) {
    super(`The server's program ended with ${code}.`);
    this.code = code === EXIT.badUse ? EXIT.badUse : EXIT.failed;
  }
}
