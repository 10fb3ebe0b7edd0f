// What does the program need from the world? Three doors, so that everything behind them is a function of its input.

export interface Terminal {
  /** Standard output. */
  write(text: string): void;
  /** Standard error. */
  complain(text: string): void;
  /** The text of a file, or of standard input for "-". Throws what the system throws. */
  read(path: string): string;
  /** The calendar day, "2026-11-21". */
  readonly today: string;
}

/** Exit codes: the work was done; or the program was asked for something it cannot do. */
export const EXIT = { done: 0, badUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The caller asked for something that cannot be done; the message is one or more whole sentences. */
export class BadUse extends Error {
  override readonly name = "BadUse";
}
