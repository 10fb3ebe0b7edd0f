// Which of the open tabs exchanges? One at a time: the others wait in line for the lock, and take over when it closes.

/**
 * Calls `lead` once this tab is the one; what it returns ends its work. Without locks every tab leads: slower, never
 * wrong, for a step that another tab took before is not taken twice.
 */
export function whenLeader(name: string, lead: () => () => void): () => void {
  const leaving = new AbortController();
  if (!("locks" in navigator)) {
    leaving.signal.addEventListener("abort", lead());
    return () => leaving.abort();
  }
  navigator.locks
    .request(`${name}-exchange`, { signal: leaving.signal }, () => leadUntil(leaving.signal, lead))
    .catch(whenLeftInLine);
  return () => leaving.abort();
}

function leadUntil(leaving: AbortSignal, lead: () => () => void): Promise<void> {
  const stop = lead();
  return new Promise((resolve) => {
    leaving.addEventListener("abort", () => {
      stop();
      resolve();
    });
  });
}

/** Left while it still waited: nothing was begun. */
function whenLeftInLine(): void {}
