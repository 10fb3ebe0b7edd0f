// What does the server keep of a person? All of it as a file of lines: the account first, then the log as it came.
import { Readable } from "node:stream";
import type { LogStore } from "@dorsal/sync";
import { logLines } from "../journal/log-lines.ts";
import type { Accounts } from "./accounts.ts";
import { accountFacts } from "./facts.ts";

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
  yield* logLines(logs, user);
}
