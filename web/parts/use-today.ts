// Which day is it for the lifter? Read again when the app comes back to the front, since phones sleep over midnight, and
// every minute for one that is awake.
import { useEffect, useState } from "react";
import { readClock } from "../state/clock.ts";

const MINUTE_MS = 60_000;

export function useToday(): string {
  const [today, setToday] = useState(() => readClock().today);
  useEffect(() => {
    const renew = () => setToday(readClock().today);
    const everyMinute = setInterval(renew, MINUTE_MS);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(everyMinute);
      document.removeEventListener("visibilitychange", renew);
    };
  }, []);
  return today;
}
