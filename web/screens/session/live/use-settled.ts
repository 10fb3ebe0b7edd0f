// What stands still under the thumb? A value as it was when the moment began; a newer one waits for the next moment.
import { useState } from "react";

/** `moment`: whatever is a new object or word once the lifter has done something. */
export function useSettled<Value>(value: Value, moment: unknown): Value {
  const [kept, keep] = useState({ moment, value });
  if (kept.moment === moment) return kept.value;
  keep({ moment, value });
  return value;
}
