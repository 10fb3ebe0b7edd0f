// Does a plan arrive in a calendar and in Liftosaur's language as it was designed?
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalog } from "@dorsal/content";
import { designPlan, type Plan, parseProfile } from "@dorsal/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { planCalendar } from "./calendar.ts";
import { planLiftoscript, untoldInLiftoscript } from "./liftoscript.ts";

const catalog = loadCatalog();
const nameOf = (id: string) => catalog.exercises[id as keyof typeof catalog.exercises]?.name ?? id;
const EXAMPLES = join(import.meta.dirname, "..", "..", "examples");
const NOW = "2026-11-21T18:00:00.000Z";
let plans: readonly Plan[] = [];

beforeAll(() => {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith(".json"));
  plans = files.map((name) => {
    const input: unknown = JSON.parse(readFileSync(join(EXAMPLES, name), "utf8"));
    const profile = parseProfile(input, catalog, "2026-11-21");
    if (!profile.ok) throw new Error(`${name} is a profile`);
    return designPlan(profile.value, catalog);
  });
});

const calendarOf = (plan: Plan) => planCalendar({ plan, planId: "plan-1", nameOf, now: NOW });

/** As RFC 5545 says: a line break and a space are nothing, a backslash guards. */
function unfolded(calendar: string): readonly string[] {
  return calendar.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

describe("a plan in a calendar", () => {
  it("has an entry on the day of each session", () => {
    for (const plan of plans) {
      const days = unfolded(calendarOf(plan)).flatMap(
        (line) => /^DTSTART;VALUE=DATE:(\d{8})$/.exec(line)?.[1] ?? [],
      );
      const planned = plan.weeks.flatMap(({ sessions }) =>
        sessions.map(({ date }) => date.replaceAll("-", "")),
      );
      expect(days).toEqual(planned);
    }
  });

  it("names every exercise of the session", () => {
    for (const plan of plans) {
      const descriptions = unfolded(calendarOf(plan)).filter((line) => line.startsWith("DESCRIPTION:"));
      plan.weeks
        .flatMap(({ sessions }) => sessions)
        .forEach(({ items }, index) => {
          const text =
            descriptions[index]?.replace(/\\(.)/g, (_, char) => (char === "n" ? "\n" : char)) ?? "";
          for (const { exercise } of items) expect(text).toContain(nameOf(exercise));
        });
    }
  });

  it("keeps lines within 75 octets and begins and ends what it begins", () => {
    for (const plan of plans) {
      const calendar = calendarOf(plan);
      for (const line of calendar.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const count = (line: string) => unfolded(calendar).filter((other) => other === line).length;
      expect(count("BEGIN:VEVENT")).toBe(count("END:VEVENT"));
      expect([count("BEGIN:VCALENDAR"), count("END:VCALENDAR")]).toEqual([1, 1]);
    }
  });

  it("has names that stay, so that a calendar updates its entries", () => {
    const [plan] = plans;
    if (!plan) throw new Error("there are plans");
    const names = (text: string) => unfolded(text).filter((line) => line.startsWith("UID:"));
    const later = planCalendar({ plan, planId: "plan-1", nameOf, now: "2026-12-01T00:00:00Z" });
    expect(names(later)).toEqual(names(calendarOf(plan)));
    expect(new Set(names(later)).size).toBe(names(later).length);
  });
});

describe("a plan in Liftoscript", () => {
  it("has a week, a day and a line for everything that is planned", () => {
    for (const plan of plans) {
      const lines = planLiftoscript({ plan, nameOf, unit: "kg" }).split("\n");
      const sessions = plan.weeks.flatMap((week) => week.sessions);
      expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(plan.weeks.length);
      expect(lines.filter((line) => line.startsWith("## "))).toHaveLength(sessions.length);
      const items = sessions.flatMap((session) => session.items);
      expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toHaveLength(items.length);
    }
  });

  it("writes sets, repetitions, load, effort and rest, and says what it only comments", () => {
    for (const plan of plans) {
      const items = plan.weeks.flatMap((week) => week.sessions.flatMap((session) => session.items));
      const script = planLiftoscript({ plan, nameOf, unit: "kg" });
      const timed = items.filter(({ reps }) => reps === undefined).length;
      expect(script.split("\n").filter((line) => line.startsWith("// "))).toHaveLength(timed);
      expect(untoldInLiftoscript(plan)).toBe(timed);
      for (const { reps, sets, restS } of items) {
        if (reps)
          expect(script).toMatch(new RegExp(` / ${sets}x${reps[0]}(-${reps[1]})?.* ${Math.round(restS)}s`));
      }
    }
  });

  it("writes pounds for who trains in pounds", () => {
    const loads = plans.map((plan) => planLiftoscript({ plan, nameOf, unit: "lb" })).join("\n");
    expect(loads).toMatch(/ \d+(\.\d)?lb /);
    expect(loads).not.toMatch(/\dkg /);
  });
});
