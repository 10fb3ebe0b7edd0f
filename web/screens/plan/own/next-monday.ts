// When does a new plan begin? On the Monday after today, as one made from the questions does.
import { addDays, mondayOf } from "@dorsal/engine";

export function nextMonday(today: string): string {
  return addDays(mondayOf(today), 7);
}
