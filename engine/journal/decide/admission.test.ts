import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { ADMITTED, ADOPTED, CONSENTED, lifted, MONDAY_OPEN, performedData } from "../testing/facts.ts";
import { given } from "../testing/given.ts";
import { PROFILE, TWO_WEEKS } from "../testing/two-week-plan.ts";

const start = { type: "StartSession", data: { sessionId: "s", startedAt: "x", plannedDate: null } } as const;

describe("consent", () => {
  it("comes before everything: without it nothing is stored", () => {
    given()
      .when({ type: "SaveProfile", data: { profile: PROFILE } })
      .refused({ why: "no_consent" });
    given()
      .when({ type: "ChooseUnit", data: { unit: "lb" } })
      .refused({ why: "no_consent" });
    given().when({ type: "WithdrawConsent" }).refused({ why: "no_consent" });
  });

  it("is given for the words that were shown", () => {
    given()
      .when({ type: "GiveConsent", data: { policy: 3, healthData: true } })
      .makes({
        type: "ConsentGiven",
        data: { policy: 3, healthData: true },
      });
  });

  it("can be withdrawn, and then nothing more is stored", () => {
    given(...ADMITTED)
      .when({ type: "WithdrawConsent" })
      .makes({ type: "ConsentWithdrawn", data: { policy: 1 } });
    given(...ADMITTED, { type: "ConsentWithdrawn", data: { policy: 1 } })
      .when({ type: "ChooseUnit", data: { unit: "kg" } })
      .refused({ why: "no_consent" });
  });
});

describe("the pre-screen", () => {
  it("comes before the first effort, not before a profile", () => {
    given(CONSENTED).when(start).refused({ why: "screening_missing" });
    given(CONSENTED)
      .when({ type: "AdoptPlan", data: { planId: "p", plan: TWO_WEEKS } })
      .refused({ why: "screening_missing" });
    given(CONSENTED)
      .when({ type: "SaveProfile", data: { profile: PROFILE } })
      .makes({ type: "ProfileSaved", data: { profile: PROFILE } });
  });

  it("is judged by the engine, not by the screen", () => {
    const answers = { yes: ["chest_pain", "hernia"], cleared: false };
    given(CONSENTED)
      .when({ type: "AnswerScreening", data: answers })
      .makes({ type: "ScreeningAnswered", data: { ...answers, outcome: "stop" } });
  });

  it("stops effort after a stop answer and names the question that stops", () => {
    const stopped = {
      type: "ScreeningAnswered",
      data: { yes: ["hernia", "chest_pain"], outcome: "stop", cleared: false },
    } as const;
    given(CONSENTED, stopped)
      .when(start)
      .refused({ why: "screening_stop", questions: ["chest_pain"] });
  });

  it("lets a cleared lifter train", () => {
    const cleared = {
      type: "ScreeningAnswered",
      data: { yes: ["chest_pain"], outcome: "stop", cleared: true },
    } as const;
    expect(decide(given(CONSENTED, cleared).state, start).ok).toBe(true);
  });

  it("answered anew with a stop in mid-session, refuses the next set but lets the session be finished", () => {
    const stopped = {
      type: "ScreeningAnswered",
      data: { yes: ["fainting"], outcome: "stop", cleared: false },
    } as const;
    const story = given(...MONDAY_OPEN, stopped);
    story
      .when({ type: "PerformSet", data: performedData("set", lifted(50, 10)) })
      .refused({ why: "screening_stop", questions: ["fainting"] });
    const end = { sessionId: "monday", endedAt: "2026-11-23T18:20:00.000+00:00" };
    story.when({ type: "FinishSession", data: end }).makes({ type: "SessionFinished", data: end });
  });

  it("keeps the plan that was adopted", () => {
    expect(given(...ADMITTED, ADOPTED).state.plan?.planId).toBe("plan");
  });
});
