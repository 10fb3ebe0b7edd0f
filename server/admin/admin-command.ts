// What can the owner do on the server's own machine? Commands that open the store beside the running server.
import type { Settings } from "../settings.ts";

export interface AdminCommand {
  /** "restore FILE": the name, then what must follow. */
  readonly usage: string;
  readonly says: string;
  run(ask: AdminAsk): Promise<ExitCode>;
}

export interface AdminAsk {
  /** Behind the command's name. */
  readonly args: readonly string[];
  readonly settings: Settings;
  readonly nowMs: number;
  /** Standard output, a line each. */
  readonly say: (line: string) => void;
  /** Standard error. */
  readonly complain: (line: string) => void;
}

/** Done; the world refused; asked for something that cannot be done. */
export const EXIT = { done: 0, failed: 1, badUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
