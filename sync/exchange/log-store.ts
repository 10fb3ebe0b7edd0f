// Where do many people's logs live? The narrow port of the meeting place's store. Every question names its user first:
// nobody reads what is not theirs.
import type { Envelope } from "../log/envelope.ts";

export interface LogHead {
  /** The name of this log; a restored or emptied one has a new name. */
  readonly log: string;
  /** Place of the newest event; 0 for none. Places have no gaps and are given in the order of commits. */
  readonly seq: number;
}

/** Where a log ends: a place, and the tip there. */
export interface LogEnd {
  readonly seq: number;
  readonly tip: Tip | null;
}

/**
 * The event at a place and the append that put it there: `tipOf`. Null at place 0, and where nothing stands. While a place
 * has its tip, everything before it is as it was: places are lost from the end, and given anew they have other marks.
 */
export type Tip = string;

/** `mark` is random, of one append; null for what older versions stored. Only a store makes a tip, nobody reads one. */
export function tipOf(id: string, mark: string | null): Tip {
  return mark === null ? id : `${id}.${mark}`;
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
  /** The tip at the place that the page was asked from. */
  readonly since: Tip | null;
  /** Place of the last event of the page; as asked where there was none. */
  readonly cursor: number;
  /** The tip at that place. */
  readonly tip: Tip | null;
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
  /** Everything of this user: when a person deletes what is theirs. The next log has another name. */
  forget(user: string): Promise<void>;
  close(): Promise<void>;
}
