// How does a lifter write down the road? Lines of "2026-10-05  assisted_pull_up_machine 30 kg help: 8@2 8@2; dead_hang 25s".
import { loadCatalog } from "@dorsal/content";
import { parseProfile } from "../../../plan/profile/parse-profile.ts";
import { sets } from "../../../progression/cases/history.ts";
import type { Profile } from "../../../training/profile.ts";
import type { TrainingDay } from "../../../training/training-day.ts";
import { type PullUpRoad, pullUpRoad, type RoadAsk } from "../pull-up-road.ts";

export const catalog = loadCatalog();
export const TODAY = "2026-11-23";
export const BAR_AND_MACHINE = ["assisted_pullup_machine", "pullup_bar", "pulldown_machine", "box"];

export function roadLog(text: string): readonly TrainingDay[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [, date = "", work = ""] = /^\s*(\S+)\s+(.*)$/.exec(line) ?? [];
      return { date, trained: work.split(";").map(trained) };
    });
}

function trained(text: string): TrainingDay["trained"][number] {
  const [, exercise = "", done = ""] = /^\s*(\w+)\s+(.*)$/.exec(text) ?? [];
  return { exercise, sets: sets(done, exercise) };
}

/** Level 1, 80 kg, 30 years, a gym with a bar and an assisting machine; `changes` lays other values over it. */
export function roadLifter(changes: Readonly<Record<string, unknown>> = {}): Profile {
  const file = {
    level: 1,
    goal: "first_pull_up",
    days: ["mon", "thu"],
    minutes: 45,
    bodyMassKg: 80,
    ageYears: 30,
    equipment: BAR_AND_MACHINE,
    ...changes,
  };
  const read = parseProfile(file, catalog, TODAY);
  if (!read.ok) throw new Error(`not a profile: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

export function road(log: string, { profile = roadLifter(), ...ask }: Partial<RoadAsk> = {}): PullUpRoad {
  return pullUpRoad({ days: log === "" ? [] : roadLog(log), profile, catalog, today: TODAY, ...ask });
}
