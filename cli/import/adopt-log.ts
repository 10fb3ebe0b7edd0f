// A log of Dorsal's own comes home: its entries are taken as they are, each checked once, none twice.
import { eventCheck } from "@dorsal/engine";
import { type Envelope, type ReadLog, readLog } from "@dorsal/sync";
import { withJournal } from "../store/journal.ts";
import type { Terminal } from "../terminal.ts";

export interface Adopted {
  readonly added: number;
  readonly known: number;
  /** Lines that could not be read; all others were kept. */
  readonly broken: ReadLog["broken"];
}

export function adoptLog(
  pieces: Iterable<Uint8Array>,
  { terminal, dryRun }: { readonly terminal: Terminal; readonly dryRun: boolean },
): Adopted {
  const text = new TextDecoder().decode(Buffer.concat([...pieces]));
  const { envelopes, broken } = readLog(text, eventCheck());
  const added = withJournal(terminal, (journal) =>
    dryRun ? unknownIn(journal.envelopes, envelopes) : journal.adopt(envelopes),
  );
  return { added, known: envelopes.length - added, broken };
}

function unknownIn(known: readonly Envelope[], others: readonly Envelope[]): number {
  const ids = new Set(known.map(({ id }) => id));
  return new Set(others.map(({ id }) => id).filter((id) => !ids.has(id))).size;
}
