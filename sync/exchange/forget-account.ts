// How does a device leave an account? The log stays, whole, and is a guest's again: no other account is told apart from a
// first one. An exchange that is under way takes no further step.
import type { ExchangeLog } from "./exchange-log.ts";
import { forgotten, hasAccount } from "./sync-memory.ts";

/** Nothing happens to a guest's log. `mint`: a name that was never given before. */
export async function forgetAccount(
  log: Pick<ExchangeLog, "memory" | "settle">,
  mint: () => string,
): Promise<void> {
  for (;;) {
    const memory = await log.memory();
    if (!hasAccount(memory)) return;
    const after = () => forgotten(memory, mint());
    // Another tab took a step meanwhile: it is forgotten with the rest.
    if (await log.settle({ before: memory.stamp, arrived: [], after })) return;
  }
}
