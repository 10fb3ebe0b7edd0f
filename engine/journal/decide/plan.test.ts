import { describe, it } from "vitest";
import { ADMITTED, finished, lifted, MONDAY_OPEN, ON_PLAN, performed } from "../testing/facts.ts";
import { given } from "../testing/given.ts";
import { TWO_WEEKS, WEEK_1, WEEK_2 } from "../testing/two-week-plan.ts";

const move = (fromDate: string, toDate: string) =>
  ({ type: "MoveSession", data: { fromDate, toDate } }) as const;
const moved = (fromDate: string, toDate: string) =>
  ({ type: "SessionMoved", data: { planId: "plan", fromDate, toDate } }) as const;

describe("a plan", () => {
  it("is adopted", () => {
    given(...ADMITTED)
      .when({ type: "AdoptPlan", data: { planId: "plan", plan: TWO_WEEKS } })
      .makes({ type: "PlanAdopted", data: { planId: "plan", plan: TWO_WEEKS } });
  });

  it("replaces the one before it", () => {
    given(...ON_PLAN)
      .when({ type: "AdoptPlan", data: { planId: "next", plan: TWO_WEEKS } })
      .makes(
        { type: "PlanEnded", data: { planId: "plan", why: "replaced" } },
        { type: "PlanAdopted", data: { planId: "next", plan: TWO_WEEKS } },
      );
  });

  it("is adopted once", () => {
    given(...ON_PLAN)
      .when({ type: "AdoptPlan", data: { planId: "plan", plan: TWO_WEEKS } })
      .refused({ why: "id_taken", id: "plan" });
  });

  it("can be stopped, once", () => {
    const ended = { type: "PlanEnded", data: { planId: "plan", why: "stopped" } } as const;
    given(...ON_PLAN)
      .when({ type: "EndPlan", data: { why: "stopped" } })
      .makes(ended);
    given(...ON_PLAN, ended)
      .when({ type: "EndPlan", data: { why: "stopped" } })
      .refused({ why: "no_plan" });
  });
});

describe("a planned session", () => {
  it("moves to a free day", () => {
    given(...ON_PLAN)
      .when(move(WEEK_1.mon, "2026-11-24"))
      .makes(moved(WEEK_1.mon, "2026-11-24"));
  });

  it("keeps its first date as its name when it moves again, also back home", () => {
    const story = given(...ON_PLAN, moved(WEEK_1.mon, "2026-11-24"));
    story.when(move(WEEK_1.mon, "2026-11-25")).makes(moved(WEEK_1.mon, "2026-11-25"));
    story.when(move(WEEK_1.mon, WEEK_1.mon)).makes(moved(WEEK_1.mon, WEEK_1.mon));
    story.when(move("2026-11-24", "2026-11-25")).refused({ why: "session_not_planned", date: "2026-11-24" });
  });

  it("never lands on the day of another one, but may take a day that was left", () => {
    given(...ON_PLAN)
      .when(move(WEEK_1.mon, WEEK_1.thu))
      .refused({ why: "day_taken", date: WEEK_1.thu });
    given(...ON_PLAN, moved(WEEK_1.thu, "2026-11-27"))
      .when(move(WEEK_1.mon, WEEK_1.thu))
      .makes(moved(WEEK_1.mon, WEEK_1.thu));
  });

  it("does not move to a day that does not exist", () => {
    given(...ON_PLAN)
      .when(move(WEEK_2.mon, "2026-11-31"))
      .refused({ why: "not_a_day", found: "2026-11-31" });
  });

  it("stays once it is begun or done", () => {
    const begun = [...MONDAY_OPEN];
    given(...begun)
      .when(move(WEEK_1.mon, "2026-11-24"))
      .refused({ why: "session_already_done", date: WEEK_1.mon });
    given(...begun, performed("set", lifted(50, 10)), finished("monday", WEEK_1.mon))
      .when(move(WEEK_1.mon, "2026-11-24"))
      .refused({ why: "session_already_done", date: WEEK_1.mon });
  });
});
