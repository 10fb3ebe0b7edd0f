// What does a session of a lighter week hold? Half the sets of the last loading week, two more in reserve (science 3.12).
import type { Weekday } from "../../training/profile.ts";
import type { DraftItem, DraftSession, Planning } from "../periodise/draft.ts";
import { halved } from "../periodise/periodise.ts";
import { deloadRir } from "../periodise/rir.ts";
import { idOf } from "./make-legal.ts";
import { draftOf } from "./read-draft.ts";

export function lightened(last: DraftSession | undefined, day: Weekday, planning: Planning): DraftSession {
  if (!last) return draftOf(null, day, planning);
  return { ...last, items: halved(last.items).map(easier) };
}

export function easier(item: DraftItem): DraftItem {
  const rir = deloadRir(item.rir);
  return rir === undefined ? item : { ...item, rir };
}

/** What the last loading week had on that day as well is at most half of it, with two more in reserve. */
export function noHarder(light: DraftSession, last: DraftSession | undefined): DraftSession {
  const items = light.items.map((item) => {
    const loaded = last?.items.find((one) => idOf(one) === idOf(item));
    if (!loaded) return item;
    const sets = Math.min(item.sets, Math.ceil(loaded.sets / 2));
    return easier({ ...item, sets, ...(loaded.rir !== undefined && { rir: loaded.rir }) });
  });
  return withEvenPairs({ ...light, items });
}

/** Partners with equal sets; nobody names a partner who is gone. */
export function withEvenPairs(draft: DraftSession): DraftSession {
  const items = draft.items.map((item) => {
    const partner = draft.items.find((one) => idOf(one) === item.partner);
    return partner ? { ...item, sets: Math.min(item.sets, partner.sets) } : { ...item, partner: null };
  });
  return { ...draft, items };
}
