// Where do many people's logs live? The narrow port of the meeting place's store. Every question names its user first:
// nobody reads what is not theirs.
import type { Envelope } from "../log/envelope.ts";

export interface LogHead {
  /** The name of this log; a restored or emptied one has a new name. */
  readonly log: string;
  /** Place of the newest event; 0 for none. Places have no gaps and are given in the order of commits. */
  readonly seq: number;
}

export interface LogAppend {
  readonly head: LogHead;
  /** Ids that stand in the log now with this content, before or after. */
  readonly stored: readonly string[];
  /** Ids that stood there with another content: nothing of them was changed. */
  readonly taken: readonly string[];
}

export interface LogPage {
  readonly head: LogHead;
  readonly events: readonly Envelope[];
  /** Place of the last event of the page; as asked where there was none. */
  readonly cursor: number;
}

export interface LogStore {
  /** All or none, durable once the promise resolves; what is stored already is skipped. Retries conflicts by itself. */
  append(user: string, events: readonly Envelope[]): Promise<LogAppend>;
  /** Events after place `cursor`, in order, at most `limit`. */
  readSince(user: string, cursor: number, limit: number): Promise<LogPage>;
  head(user: string): Promise<LogHead>;
  /** Everything of this user: when a person deletes what is theirs. The next log has another name. */
  forget(user: string): Promise<void>;
  close(): Promise<void>;
}
