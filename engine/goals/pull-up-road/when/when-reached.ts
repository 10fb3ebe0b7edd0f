// When may a number of pull-ups come? A range of days that holds eight of ten likely ones, or why none can be named.
import { loadForReps } from "../../../progression/estimates/load-rep-curve.ts";
import { addDays } from "../../../training/calendar.ts";
import { LEAST_VISITS } from "../hanging-strength.ts";
import type { RoadStageId } from "../road-stages.ts";
import { daysUntil } from "./days-until.ts";
import { isFalling } from "./own-rate.ts";
import type { RoadStrength } from "./road-strength.ts";

export type RoadWhen =
  /** Calendar days; `latest` is null where it may take longer than a year. */
  | {
      readonly stage: RoadStageId;
      readonly pullUps: number;
      readonly range: {
        readonly earliest: string;
        readonly likely: string;
        readonly latest: string | null;
      };
    }
  | {
      readonly stage: RoadStageId;
      readonly pullUps: number;
      readonly range: null;
      readonly why: WhenUnknown;
    };

export type WhenUnknown =
  | { readonly why: "body_mass_unknown" }
  | { readonly why: "few_visits"; readonly visits: number; readonly needed: number }
  /** Sets stopped so far from their end that strength is known from below only. */
  | { readonly why: "sets_too_easy" }
  | { readonly why: "strength_falls" }
  | { readonly why: "over_a_year" };

export interface WhenAsk {
  readonly stage: RoadStageId;
  readonly pullUps: number;
  readonly strength: RoadStrength;
  readonly bodyMassKg: number | undefined;
  readonly slope: number;
  readonly today: string;
}

export function whenReached({ stage, pullUps, strength, bodyMassKg, slope, today }: WhenAsk): RoadWhen {
  const unknown = (why: WhenUnknown): RoadWhen => ({ stage, pullUps, range: null, why });
  if (bodyMassKg === undefined) return unknown({ why: "body_mass_unknown" });
  if (strength.today?.isFloor) return unknown({ why: "sets_too_easy" });
  if (strength.today === null || strength.own === null)
    return unknown({ why: "few_visits", visits: strength.visits, needed: LEAST_VISITS });
  if (isFalling(strength.own)) return unknown({ why: "strength_falls" });
  const days = daysUntil(wantedLnKg(pullUps, bodyMassKg, slope), strength.today, strength.path);
  if (days === null) return unknown({ why: "over_a_year" });
  const onDay = (ahead: number) => addDays(today, ahead);
  const { early, likely, late } = days;
  const range = {
    earliest: onDay(early),
    likely: onDay(likely),
    latest: late === null ? null : onDay(late),
  };
  return { stage, pullUps, range };
}

/** The system e1RM from which the body goes up so many times: the curve of reps and load turned round. */
function wantedLnKg(pullUps: number, bodyMassKg: number, slope: number): number {
  const bodyPerOne = loadForReps(1, { reps: pullUps, rir: 0 }, slope);
  return Math.log(bodyMassKg / bodyPerOne);
}
