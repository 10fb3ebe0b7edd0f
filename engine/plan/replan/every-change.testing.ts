// Which ways are there to change a plan? One of each kind, and a few that differ in what they ask; exercises from the third week.
import type { Plan } from "../../training/plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import { WEEKDAYS } from "../../training/profile.ts";
import { candidates } from "../candidates/candidates.ts";
import { catalog } from "../testing/lifter.ts";

export function everyChange({ profile, weeks }: Plan): readonly PlanChange[] {
  const items = weeks[2]?.sessions.flatMap((session) => session.items) ?? [];
  const some = items[1]?.exercise ?? "";
  const other = [...candidates(profile, catalog).all.values()].find(
    ({ exercise }) => exercise.countsAsHardSet && !items.some((item) => item.exercise === exercise.id),
  );
  const fresh = other?.exercise.id ?? "";
  const [day = "mon"] = profile.days;
  return [
    { kind: "swap_exercise", from: some, to: fresh, why: "pain" },
    { kind: "remove_exercise", exercise: some, why: "choice" },
    { kind: "add_exercise", exercise: fresh, day, sets: 3 },
    { kind: "set_sets", exercise: some, sets: 3 },
    { kind: "set_sets", exercise: some, sets: 1 },
    { kind: "change_volume", group: "mid_back", by: -2 },
    { kind: "deload_week", week: 4 },
    { kind: "days", days: profile.days.slice(1) },
    { kind: "days", days: WEEKDAYS.filter((one) => profile.days.includes(one) || one === "sun") },
    { kind: "minutes", minutes: 20 },
    { kind: "kit", equipment: ["dumbbell"], household: true, loadsKg: {} },
    { kind: "limits", contraindications: ["low_back"] },
    { kind: "level", level: 2 },
    { kind: "goal", goal: "posture" },
    { kind: "wishes", prefer: [fresh], dislike: [], exclude: [] },
    { kind: "wishes", prefer: [], dislike: [], exclude: [some] },
    { kind: "missed", sessions: profile.days.length, resumeDate: weeks[2]?.sessions[1]?.date ?? "" },
  ];
}
