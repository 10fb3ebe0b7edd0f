// How is a whole log given away, however long it is? Page by page as JSON lines, in the order in which it came in.
import { type LogStore, toJsonLines } from "@dorsal/sync";

/** Events read at a time: some 300 kB of memory, whatever the length of the log. */
const PAGE = 1_000;

export async function* logLines(logs: Pick<LogStore, "readSince">, user: string): AsyncGenerator<string> {
  for (let cursor = 0; ; ) {
    const page = await logs.readSince(user, cursor, PAGE);
    if (page.events.length === 0) return;
    yield toJsonLines(page.events);
    cursor = page.cursor;
  }
}
