import { expect, test } from "vitest";
import { isMachine } from "../../training/equipment.ts";
import type { Profile } from "../../training/profile.ts";
import { brokenHardRules } from "../testing/plain-week.ts";
import { forAnyLifter, SOAK, SOAK_MS } from "../testing/random-lifter.ts";
import { draftedWeeks, planningOf } from "../testing/stages.ts";
import { GROUPS, SESSION_CAP, weeklyCap } from "../volume/demand.ts";
import { draftHardSets, weekHardSets } from "./draft.ts";
import type { DraftedWeek } from "./periodise.ts";

const COURSES = 25;

type Law = (weeks: readonly DraftedWeek[], profile: Profile) => void;

const courses = new Map<string, readonly DraftedWeek[]>();

function courseOf(profile: Profile): readonly DraftedWeek[] {
  const key = JSON.stringify(profile);
  const known = courses.get(key) ?? draftedWeeks(planningOf(profile));
  if (!SOAK) courses.set(key, known);
  return known;
}

function forAnyCourse(law: Law) {
  forAnyLifter(COURSES, (profile) => law(courseOf(profile), profile));
}

test("every week keeps every hard rule, the caps with drop sets counted twice", { timeout: SOAK_MS }, () => {
  forAnyCourse((weeks, profile) => {
    const planning = planningOf(profile);
    for (const { week } of weeks) {
      const loose = /sets of an item/; // a lighter week may ask for a single set
      expect(brokenHardRules(week, planning).filter((words) => !loose.test(words))).toEqual([]);
      for (const group of GROUPS) {
        expect(weekHardSets(week)[group]).toBeLessThanOrEqual(weeklyCap(group, profile.level) + 1e-9);
        for (const { items } of week)
          expect(draftHardSets(items)[group]).toBeLessThanOrEqual(SESSION_CAP[profile.level]);
      }
    }
  });
});

test("no group rises by more than a fifth or two sets against the last loading week", {
  timeout: SOAK_MS,
}, () => {
  forAnyCourse((weeks) => {
    const loading = weeks.filter(({ rhythm }) => !rhythm.deload).map(({ week }) => weekHardSets(week));
    loading.slice(1).forEach((now, i) => {
      for (const group of GROUPS) {
        const before = loading[i]?.[group] ?? 0;
        expect(now[group]).toBeLessThanOrEqual(before + Math.max(0.2 * before, 2) + 1e-9);
      }
    });
  });
});

test("a lighter week has the exercises of the week before, and half the sets or the half rounded up", {
  timeout: SOAK_MS,
}, () => {
  forAnyCourse((weeks) => {
    weeks.forEach(({ rhythm, week }, i) => {
      if (!rhythm.deload) return;
      week.forEach(({ items }, day) => {
        const before = weeks[i - 1]?.week[day]?.items ?? [];
        expect(items.map(({ candidate }) => candidate)).toEqual(before.map(({ candidate }) => candidate));
        items.forEach(({ sets, drops }, at) => {
          expect(drops).toBe(0);
          expect(sets).toBeGreaterThanOrEqual(1);
          expect(sets).toBeLessThanOrEqual(Math.ceil((before[at]?.sets ?? 0) / 2));
        });
      });
    });
  });
});

test("drop sets are for trained adults after size or general strength, on machines and small movements", {
  timeout: SOAK_MS,
}, () => {
  forAnyCourse((weeks, profile) => {
    for (const session of weeks.flatMap(({ week }) => week)) {
      const dropped = session.items.filter(({ drops }) => drops > 0);
      expect(dropped.length).toBeLessThanOrEqual(2);
      for (const { candidate, drops } of dropped) {
        expect(drops).toBe(1);
        expect(profile.level).toBeGreaterThanOrEqual(3);
        expect(["size", "general"]).toContain(profile.goal);
        expect(profile.ageYears ?? 18).toBeGreaterThanOrEqual(18);
        expect(candidate.exercise.class === "isolation" || candidate.kit.some(isMachine)).toBe(true);
      }
    }
  });
});

test("main lifts stay for the whole block, and at most two accessories change, four weeks apart", {
  timeout: SOAK_MS,
}, () => {
  forAnyCourse((weeks) => {
    const loading = weeks.filter(({ rhythm }) => !rhythm.deload);
    const listed = ({ week }: DraftedWeek, main: boolean) =>
      week.flatMap(({ items }) =>
        items
          .filter(({ candidate }) => (candidate.exercise.category === "main") === main)
          .map(({ candidate }) => candidate.exercise.id),
      );
    loading.slice(1).forEach((now, i) => {
      const before = loading[i];
      if (!before) return;
      expect([...listed(now, true)].sort()).toEqual([...listed(before, true)].sort());
      const fresh = new Set(listed(now, false).filter((id) => !listed(before, false).includes(id)));
      expect(fresh.size).toBeLessThanOrEqual((now.rhythm.number - 1) % 4 === 0 ? 2 : 0);
    });
  });
});

test("partners name each other and have equal sets, in every week", { timeout: SOAK_MS }, () => {
  forAnyCourse((weeks) => {
    for (const { items } of weeks.flatMap(({ week }) => week)) {
      for (const { candidate, partner, sets } of items.filter((item) => item.partner !== null)) {
        const other = items.find((one) => one.candidate.exercise.id === partner);
        expect(other).toMatchObject({ partner: candidate.exercise.id, sets });
      }
    }
  });
});
