// What does the server keep of a person? All of it as a file of lines: the account first, then the log as it came.
import { Readable } from "node:stream";
import type { LogStore } from "@dorsal/sync";
import type { Accounts } from "./accounts.ts";
import { accountFacts } from "./facts.ts";

/** Events read at a time: some 300 kB of memory, whatever the length of the log. */
const PAGE = 1_000;

export function accountFile(
  parts: { readonly accounts: Accounts; readonly logs: LogStore },
  user: string,
): Readable {
  return Readable.from(lines(parts, user), { objectMode: false });
}

async function* lines(
  { accounts, logs }: { readonly accounts: Accounts; readonly logs: LogStore },
  user: string,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ account: await accountFacts(accounts, user) })}\n`;
  for (let cursor = 0; ; ) {
    const page = await logs.readSince(user, cursor, PAGE);
    if (page.events.length === 0) return;
    yield page.events.map((event) => `${JSON.stringify(event)}\n`).join("");
    cursor = page.cursor;
  }
}
