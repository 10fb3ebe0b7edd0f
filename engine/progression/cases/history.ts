// How does a lifter write down a visit? "60 kg: 5 5 5 | 62.5 kg: 5 5 3@0 (21 days ago)" becomes exposures, oldest first.
// Visits stand four days apart and the last one four days before today, unless they say otherwise; "@2" is the reserve;
// "20 kg help" is assistance; "30s" and "20m" are time and distance; "(deload)" marks a lighter week; "!form" is a flag and
// "F" a set to failure; "45 deg", "90 deg feet up" and "medium band" say how the body or the band made it hard.
import { addDays } from "../../training/calendar.ts";
import { BAND_STRENGTHS, type Exposure, type SetFacts, type SetFlag } from "../../training/set.ts";

const DAYS_APART = 4;

export function history(text: string, today: string, exercise = "pulldown_pronated"): readonly Exposure[] {
  const visits = text.split("|").map((visit) => visit.trim());
  return visits.map((visit, i) => {
    const daysAgo = Number(/(\d+) days? ago/.exec(visit)?.[1] ?? DAYS_APART * (visits.length - i));
    const date = addDays(today, -daysAgo);
    const done = sets(visit.replace(/\(.*\)/, ""), exercise);
    return visit.includes("deload") ? { date, sets: done, deload: true } : { date, sets: done };
  });
}

/** "60 kg: 8, 57.5 kg: 8 8@1": groups of one load. */
export function sets(text: string, exercise = "pulldown_pronated"): readonly SetFacts[] {
  return text.split(",").flatMap((group) => {
    const [load, counts] = group.includes(":") ? group.split(":") : ["", group];
    const words = (counts ?? "").trim().split(/\s+/).filter(Boolean);
    return words.map((word) => ({
      exercise,
      setType: "working" as const,
      ...loadOf(load ?? ""),
      ...setupOf(load ?? ""),
      ...amountOf(word),
    }));
  });
}

function setupOf(text: string): Pick<SetFacts, "angleDeg" | "feetUp" | "band"> {
  const angleDeg = /([\d.]+) deg/.exec(text)?.[1];
  const strength = /(\w+) band/.exec(text)?.[1];
  const band = BAND_STRENGTHS.find((one) => one === strength);
  return {
    ...(angleDeg !== undefined && { angleDeg: Number(angleDeg) }),
    ...(text.includes("feet up") && { feetUp: true as const }),
    ...(band !== undefined && { band }),
  };
}

function loadOf(text: string): Pick<SetFacts, "loadKg" | "assistanceKg"> {
  const kg = Number.parseFloat(text);
  if (Number.isNaN(kg) || !text.includes("kg")) return {};
  return text.includes("help") ? { assistanceKg: kg } : { loadKg: kg };
}

function amountOf(word: string): Omit<SetFacts, "exercise" | "setType"> {
  const match = /^(\d+)(s|m)?(?:@(\d+))?([LR])?(F)?(?:!(\w+))?$/.exec(word);
  if (match === null) throw new Error(`not a set: "${word}"`);
  const [, count, unit, rir, side, failure, flag] = match;
  const key = unit === "s" ? "seconds" : unit === "m" ? "metres" : "reps";
  return {
    [key]: Number(count),
    ...(rir !== undefined && { rir: Number(rir) }),
    ...(failure !== undefined && { toFailure: true as const }),
    ...(flag !== undefined && { flags: [flag as SetFlag] }),
    ...(side !== undefined && { side: side === "L" ? ("left" as const) : ("right" as const) }),
  };
}
