// Must the store be asked who this is, a hundred times in a minute? Not where a device exchanges batch after batch: who it
// was is remembered for some seconds. Everything else asks each time.
import type { Principal } from "./principal.ts";

/** Signing out in another process of the server takes effect within this; in this process at once (design choice). */
const REMEMBER_MS = 5_000;
/** More than exchange at the same moment on one process. */
const MOST_REMEMBERED = 5_000;

export interface Remembered {
  readonly find: (credential: string) => Principal | null;
  readonly keep: (credential: string, principal: Principal) => void;
  /** Something that let somebody in does so no more. */
  readonly clear: () => void;
}

export function remembered(nowMs: () => number): Remembered {
  const known = new Map<string, { readonly principal: Principal; readonly untilMs: number }>();
  return {
    find: (credential) => {
      const found = known.get(credential);
      return found && found.untilMs > nowMs() ? found.principal : null;
    },
    keep: (credential, principal) => {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(credential, { principal, untilMs: nowMs() + REMEMBER_MS });
    },
    clear: () => known.clear(),
  };
}
