import { describe, expect, it } from "vitest";
import { onPlan, plan, written } from "../fixtures/a-log.ts";
import { apiApp, CATALOG, keyOf, NOW_MS, openStore, TODAY } from "../fixtures/api-app.ts";
import { makePlan } from "../planner/make-plan.ts";
import type { PlanTask } from "../planner/task.ts";
import { adoptPlanRoutes } from "./adopt-plan.ts";
import { catalogueRoutes } from "./catalogue.ts";
import { exportRoutes } from "./exports.ts";
import { currentPlanRoutes } from "./plans.ts";

async function app() {
  const { logs, journals } = await openStore();
  await logs.append("ada", written(onPlan()));
  const parts = { logs, journals, catalog: () => CATALOG, today: () => TODAY, nowMs: () => NOW_MS };
  return apiApp([...currentPlanRoutes(parts), ...exportRoutes(parts), ...catalogueRoutes(parts)]);
}

const reader = { authorization: keyOf("ada", "plan:read", "export:read") };

describe("the plan in use", () => {
  it("is told with its name and moves; nothing where there is none", async () => {
    const api = await app();
    const mine = await api.inject({ url: "/api/plan/current", headers: reader });
    expect(mine.json()).toEqual({ planId: "plan", moves: {}, plan: JSON.parse(JSON.stringify(plan())) });
    const headers = { authorization: keyOf("bob", "plan:read") };
    expect((await api.inject({ url: "/api/plan/current", headers })).json().plan).toBeNull();
  });

  it("asks for its next session set by set, with sentences why", async () => {
    const api = await app();
    const { session } = (await api.inject({ url: "/api/plan/next", headers: reader })).json();
    expect(session).toMatchObject({ date: "2026-11-23", week: 1, status: "due" });
    const [first] = session.items;
    expect(first.sets.length).toBeGreaterThan(0);
    expect(first.name).toBe(CATALOG.exercises[first.item.exercise]?.name);
    expect(first.why[0]).toMatch(/\.$/);
    const later = await api.inject({ url: "/api/plan/next?today=2026-11-24", headers: reader });
    expect(later.json().session.date).toBe("2026-11-26");
    const again = await api.inject({ url: "/api/plan/next", headers: reader });
    expect(again.json().session.date).toBe("2026-11-23");
  });
});

describe("a plan from a profile", () => {
  const writer = { authorization: keyOf("ada", "plan:read", "plan:write") };
  const profile = {
    level: 2,
    goal: "size",
    days: ["tue", "fri"],
    minutes: 40,
    equipment: ["dumbbell", "bench"],
  };

  async function adopting(log = onPlan()) {
    const store = await openStore();
    await store.logs.append("ada", written(log));
    const design = async (task: PlanTask) => makePlan(task, CATALOG);
    const parts = { ...store, catalog: () => CATALOG, today: () => TODAY, nowMs: () => NOW_MS };
    const api = await apiApp([
      ...adoptPlanRoutes({ ...parts, planner: { design } }),
      ...currentPlanRoutes(parts),
    ]);
    const adopt = (payload: object, headers = writer) =>
      api.inject({ method: "POST", url: "/api/plan/current", headers, payload });
    return { api, adopt };
  }

  it("is in use from then on, and the one before has ended", async () => {
    const { api, adopt } = await adopting();
    const { planId } = (await adopt(profile)).json();
    const current = (await api.inject({ url: "/api/plan/current", headers: writer })).json();
    expect([current.planId, current.plan.profile.days]).toEqual([planId, ["tue", "fri"]]);
  });

  it("is refused with all its problems, without agreement, and without the scope", async () => {
    const { adopt } = await adopting([]);
    expect((await adopt({ ...profile, level: 9 })).json().problems[0].path).toBe("level");
    const refused = await adopt(profile);
    expect([refused.statusCode, refused.json().what]).toEqual([409, expect.stringContaining("agree")]);
    expect((await adopt(profile, { authorization: keyOf("ada", "plan:read") })).statusCode).toBe(403);
  });
});

describe("exports", () => {
  it("gives the whole log, and a history as other apps write it, with what that loses", async () => {
    const api = await app();
    const whole = await api.inject({ url: "/api/export/dorsal", headers: reader });
    expect(whole.body.trim().split("\n")).toHaveLength(onPlan().length);
    const strong = await api.inject({ url: "/api/export/strong", headers: reader });
    expect(strong.headers["content-disposition"]).toContain("dorsal-strong.csv");
    expect(strong.body.trim().split("\n")).toHaveLength(3);
    const hevy = await api.inject({ url: "/api/export/hevy", headers: reader });
    expect(hevy.headers["dorsal-losses"]).toContain("utc_offset=1");
  });

  it("gives the plan for a calendar, and says so where there is none", async () => {
    const api = await app();
    expect((await api.inject({ url: "/api/export/ics", headers: reader })).body).toContain("BEGIN:VEVENT");
    const headers = { authorization: keyOf("bob", "export:read") };
    const none = await api.inject({ url: "/api/export/ics", headers });
    expect([none.statusCode, none.json().what]).toEqual([404, "There is no plan in this log."]);
  });

  it("knows no other format, and asks for its scope", async () => {
    const api = await app();
    expect((await api.inject({ url: "/api/export/exe", headers: reader })).statusCode).toBe(400);
    const headers = { authorization: keyOf("ada", "log:read") };
    expect((await api.inject({ url: "/api/export/dorsal", headers })).statusCode).toBe(403);
  });
});

describe("the catalogue", () => {
  it("is for anybody: facts, one exercise, one muscle, search with a slip", async () => {
    const api = await app();
    expect(Object.keys((await api.inject("/api/catalogue")).json().exercises)).toEqual(
      Object.keys(CATALOG.exercises),
    );
    expect((await api.inject("/api/catalogue/exercises/pull_up")).json().page.steps).not.toHaveLength(0);
    expect((await api.inject("/api/catalogue/muscles/rhomboids")).json().name).toBe("Rhomboids");
    expect((await api.inject("/api/catalogue/search?q=lat+puldown")).json().hits[0].kind).toBe("exercise");
  });

  it("says where to look for what it does not have", async () => {
    const answer = await (await app()).inject("/api/catalogue/exercises/constructor");
    expect([answer.statusCode, answer.json().next]).toEqual([404, expect.stringContaining("search")]);
  });
});
