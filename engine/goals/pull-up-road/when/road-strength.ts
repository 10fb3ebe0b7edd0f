// What does the log say about strength on the bar: where it stands, and where it goes?
import type { Level } from "@dorsal/content";
import { daysBetween } from "../../../training/calendar.ts";
import { hangingStrength, LEAST_VISITS, type StrengthAsk, tellingVisits } from "../hanging-strength.ts";
import { fieldRates, type Rate, type RatePath } from "./field-rate.ts";
import { likelyPath, ownRate } from "./own-rate.ts";
import { type StrengthToday, strengthToday } from "./strength-today.ts";

export interface RoadStrength {
  /** That tell more than "at least". */
  readonly visits: number;
  readonly today: StrengthToday | null;
  /** Null where the visits are too few to have one. */
  readonly own: Rate | null;
  readonly path: RatePath;
}

export function roadStrength(
  ask: StrengthAsk & { readonly profile: { readonly level: Level } },
): RoadStrength {
  const shown = hangingStrength(ask);
  const telling = tellingVisits(shown);
  const own = telling.length >= LEAST_VISITS ? ownRate(telling) : null;
  const begun = ask.days[0]?.date ?? ask.today;
  const path = likelyPath(fieldRates(ask.profile.level, daysBetween(begun, ask.today) / 7), own);
  const now = strengthToday(shown, { ratePerWeek: path.now.mean, today: ask.today });
  return { visits: telling.length, today: now, own, path };
}
