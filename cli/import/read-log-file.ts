// What is in the file? Read in pieces, with a report; a file that is no log at all is told in a sentence.
import { type LossReport, type ReadOptions, readFile, type Sink } from "@dorsal/formats";
import { unreadableFileSentence } from "@dorsal/words";
import { cannotRead } from "../reading-trouble.ts";
import { BadUse, type Terminal } from "../terminal.ts";

export function readLogFile(
  path: string,
  { options, terminal }: { readonly options: ReadOptions; readonly terminal: Terminal },
  sink: Sink,
): LossReport {
  const reading = readFile(options, sink);
  try {
    for (const piece of terminal.pieces(path)) reading.push(piece);
  } catch (error) {
    throw cannotRead(path, error);
  }
  const outcome = reading.end();
  if (!outcome.ok) throw new BadUse(unreadableFileSentence(outcome));
  return outcome.report;
}
