import { describe, expect, it } from "vitest";
import { profileAfter } from "../../plan/replan/changed-profile.ts";
import type { Plan } from "../../training/plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import type { CommandData } from "../commands.ts";
import { decideTogether } from "../decide-together.ts";
import type { JournalEvent } from "../events.ts";
import { lastStanding } from "../standing-revisions.ts";
import { at, finished, lifted, MONDAY_OPEN, ON_PLAN, performed } from "../testing/facts.ts";
import { given } from "../testing/given.ts";
import { PROFILE, TWO_WEEKS, WEEK_1, WEEK_2 } from "../testing/two-week-plan.ts";

const SHORT: Plan = { ...TWO_WEEKS, weeks: TWO_WEEKS.weeks.slice(0, 1) };
const LIGHTER: PlanChange = { kind: "deload_week", week: 2 };
const MINUTES: PlanChange = { kind: "minutes", minutes: 30 };

function revision(
  revisionId: string,
  change: CommandData<"RevisePlan">["change"] = LIGHTER,
  plan = TWO_WEEKS,
): CommandData<"RevisePlan"> {
  return { revisionId, revisedAt: at(WEEK_1.thu), fromDate: WEEK_2.mon, change, differences: [], plan };
}

const revise = (...about: Parameters<typeof revision>) =>
  ({ type: "RevisePlan", data: revision(...about) }) as const;
const revised = (...about: Parameters<typeof revision>): JournalEvent => ({
  type: "PlanRevised",
  data: { ...revision(...about), planId: "plan" },
});
const back = (revisionId: string) => ({ kind: "undo", revisionId, undone: LIGHTER }) as const;

describe("a change of the plan", () => {
  it("is made while the past stays", () => {
    given(...ON_PLAN)
      .when(revise("first"))
      .makes(revised("first"));
    given(...MONDAY_OPEN, performed("set", lifted(50, 10)), finished("monday", WEEK_1.mon))
      .when(revise("first", LIGHTER, { ...TWO_WEEKS, weeks: TWO_WEEKS.weeks.slice(1) }))
      .refused({ why: "past_changed", date: WEEK_1.mon });
  });

  it("is taken back as another change; then the one before it is the newest that stands", () => {
    const story = [...ON_PLAN, revised("first"), revised("second", MINUTES, SHORT)];
    given(...story)
      .when(revise("third", back("second")))
      .makes(revised("third", back("second")));
    const { state } = given(...story, revised("third", back("second")));
    expect(state.plan?.plan).toEqual(TWO_WEEKS);
    expect(state.plan && lastStanding(state.plan)?.revisionId).toBe("first");
    expect(state.plan?.revisions).toHaveLength(3);
  });

  it("is taken back only once, and never under another one", () => {
    const story = given(...ON_PLAN, revised("first"), revised("second"), revised("third", back("second")));
    story
      .when(revise("fourth", back("second")))
      .refused({ why: "not_the_last_change", revisionId: "second" });
    given(...ON_PLAN, revised("first"), revised("second"))
      .when(revise("third", back("first")))
      .refused({ why: "not_the_last_change", revisionId: "first" });
    given(...ON_PLAN)
      .when(revise("first", back("nothing")))
      .refused({ why: "not_the_last_change", revisionId: "nothing" });
  });
});

describe("several things that become facts at once", () => {
  const answer = {
    type: "AnswerProposal",
    data: {
      proposalId: "deload:any:2026-11-23",
      answeredAt: at(WEEK_1.thu),
      about: { kind: "deload" },
      answer: "accepted",
    },
  } as const;
  const profile = profileAfter(PROFILE, MINUTES);

  it("are all made, in their order", () => {
    const { state } = given(...ON_PLAN);
    const all = [revise("first", MINUTES), { type: "SaveProfile", data: { profile } }, answer] as const;
    const made = decideTogether(state, all);
    expect(made.ok && made.value.map(({ type }) => type)).toEqual([
      "PlanRevised",
      "ProfileSaved",
      "ProposalAnswered",
    ]);
  });

  it("decide on each other: the same change cannot be made twice", () => {
    const { state } = given(...ON_PLAN);
    expect(decideTogether(state, [revise("first"), revise("first")])).toEqual({
      ok: false,
      refusal: { why: "id_taken", id: "first" },
    });
  });

  it("are none when one is refused", () => {
    const { state } = given(...ON_PLAN);
    expect(decideTogether(state, [answer, revise("first", back("nothing"))]).ok).toBe(false);
  });
});
