// What happens when somebody signs out here? The server forgets this device; the log stays, and says so at once.
import { useExchange } from "../../../state/use-exchange.ts";
import { signOut } from "../server/entering.ts";
import type { Asking } from "../use-asking.ts";

export function useLeave({ ask }: Pick<Asking, "ask">, onLeft: () => Promise<void>): () => Promise<void> {
  const exchange = useExchange();
  return async () => {
    if (!(await ask(signOut()))) return;
    // It finds nobody signed in, and that is what every screen then tells.
    await exchange.exchangeNow();
    await onLeft();
  };
}
