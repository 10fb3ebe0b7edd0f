// What does the log of the data folder amount to? Opened, folded by the one `evolve`, and closed again.
import {
  currentVersion,
  EMPTY_JOURNAL,
  type EventType,
  evolve,
  type JournalEvent,
  type JournalState,
  upcast,
} from "@dorsal/engine";
import { CLOCK_START, type Envelope, inOrder, StorageFailure, wrapFacts } from "@dorsal/sync";
import { BadUse, type Terminal } from "../terminal.ts";
import { type LocalLog, openLocalLog } from "./local-log.ts";

const DEVICE = "terminal";

export interface Journal {
  readonly state: JournalState;
  /** Every entry, in the order of the log. */
  readonly envelopes: readonly Envelope[];
  /** Appends durably what has happened. */
  record(events: readonly JournalEvent[]): void;
  /** Appends entries of another log; resolves with how many were new. */
  adopt(envelopes: readonly Envelope[]): number;
}

/** Works on the journal and closes it, whatever happens. */
export function withJournal<T>(terminal: Terminal, work: (journal: Journal) => T): T {
  const log = opened(terminal);
  try {
    return work(journalOf(log, terminal));
  } catch (error) {
    if (error instanceof StorageFailure) throw new BadUse(troubleSentence(error, terminal));
    throw error;
  } finally {
    log.close();
  }
}

function opened(terminal: Terminal): LocalLog {
  try {
    return openLocalLog(terminal.dataFolder);
  } catch (error) {
    if (error instanceof StorageFailure) throw new BadUse(troubleSentence(error, terminal));
    throw error;
  }
}

function journalOf(log: LocalLog, terminal: Terminal): Journal {
  const envelopes = inOrder(log.readSince(0));
  return {
    state: envelopes.reduce(foldOne, EMPTY_JOURNAL),
    envelopes,
    record(events) {
      const last = envelopes.at(-1)?.at ?? CLOCK_START;
      const writer = {
        device: DEVICE,
        randomBytes: terminal.randomBytes,
        versionOf: (type: string) => currentVersion(type as EventType),
      };
      log.append(wrapFacts(events, writer, { last, nowMs: terminal.nowMs() }));
    },
    adopt: (others) => log.append(others).added,
  };
}

/** What only a newer version can read stays in the log. */
function foldOne(state: JournalState, envelope: Envelope): JournalState {
  const event = upcast(envelope);
  return event.ok ? evolve(state, event.value) : state;
}

function troubleSentence({ why, message }: StorageFailure, { dataFolder }: Terminal): string {
  const what = {
    storage_full: "the disk is full",
    storage_unavailable: "it cannot be opened or written",
    storage_closed: "it was closed",
    storage_failed: "the store failed",
  }[why];
  return `The log in ${dataFolder} was not changed: ${what} (${message}). DORSAL_DATA names another folder.`;
}
