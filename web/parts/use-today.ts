// Which day is it for the lifter? Read again when the app comes back to the front: phones sleep over midnight.
import { useEffect, useState } from "react";
import { readClock } from "../state/clock.ts";

export function useToday(): string {
  const [today, setToday] = useState(() => readClock().today);
  useEffect(() => {
    const renew = () => setToday(readClock().today);
    document.addEventListener("visibilitychange", renew);
    return () => document.removeEventListener("visibilitychange", renew);
  }, []);
  return today;
}
