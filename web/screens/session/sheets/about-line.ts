// What does every question about one exercise of the session need?
import type { Live } from "../live/live.ts";
import type { SessionLine } from "../steps/session-lines.ts";

export interface AboutLine {
  readonly live: Live;
  readonly line: SessionLine;
  readonly onClose: () => void;
  /** Closes the sheet and tells the screen reader what happened. */
  readonly onSaid: (words: string) => void;
}
