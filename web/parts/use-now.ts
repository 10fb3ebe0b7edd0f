// What time is it, again and again? For clocks on the screen only; nothing that is stored reads this.
import { useEffect, useState } from "react";

/** Milliseconds since the epoch, renewed while `running`; also at once when the app comes back to the front. */
export function useNow(everyMs: number, running = true): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    if (!running) return;
    const renew = () => setNowMs(Date.now());
    renew();
    const timer = setInterval(renew, everyMs);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [everyMs, running]);
  return nowMs;
}
