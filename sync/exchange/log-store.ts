// Where do many people's logs live? The narrow port of the meeting place's store. Every question names its user first:
// nobody reads what is not theirs.
import type { Envelope } from "../log/envelope.ts";

export interface LogHead {
  /** The name of this log; a restored or emptied one has a new name. */
  readonly log: string;
  /** Place of the newest event; 0 for none. Places have no gaps and are given in the order of commits. */
  readonly seq: number;
}

/** Where a log ends: a place, and the id of the event that stands there (null at place 0). */
export interface LogEnd {
  readonly seq: number;
  readonly tip: string | null;
}

export interface LogAppend {
  readonly head: LogHead;
  /**
   * Where the log ended before this append and after it: what lies between came with it. Null where the store cannot tell,
   * because another writer was there at the same moment.
   */
  readonly ends: { readonly before: LogEnd; readonly after: LogEnd } | null;
  /** Ids that stand in the log now with this content, before or after. */
  readonly stored: readonly string[];
  /** Ids that stood there with another content: nothing of them was changed. */
  readonly taken: readonly string[];
  /** Ids for which there was no room: nothing of them was stored. */
  readonly full: readonly string[];
}

export interface LogPage {
  readonly head: LogHead;
  readonly events: readonly Envelope[];
  /** Place of the last event of the page; as asked where there was none. */
  readonly cursor: number;
}

export interface LogStore {
  /**
   * What is stored already is skipped; what is new gets the next places, in order, as long as the log holds no more than
   * `most`. That is all or none, and durable once the promise resolves. Retries conflicts by itself.
   */
  append(user: string, events: readonly Envelope[], most?: number): Promise<LogAppend>;
  /** Events after place `cursor`, in order, at most `limit`; fewer, but one at least, where they are large. */
  readSince(user: string, cursor: number, limit: number): Promise<LogPage>;
  head(user: string): Promise<LogHead>;
  /** Another name for this person's log, where it still has this one: whoever knows it by that starts over. */
  rename(user: string, from: string): Promise<LogHead>;
  /** Everything of this user: when a person deletes what is theirs. The next log has another name. */
  forget(user: string): Promise<void>;
  close(): Promise<void>;
}
