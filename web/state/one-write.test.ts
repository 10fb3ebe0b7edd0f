import { loadCatalog } from "@dorsal/content";
import {
  designPlan,
  type Plan,
  type PlanRevision,
  type Proposal,
  parseProfile,
  planBefore,
  revisePlan,
  undoRevision,
} from "@dorsal/engine";
import { type Envelope, emptyExchangeDisk, memoryExchangeLog, StorageFailure } from "@dorsal/sync";
import { describe, expect, it } from "vitest";
import { NO_OTHER_TABS } from "../device/store/tabs.ts";
import { answerScreening, giveConsent, saveProfile } from "./actions/person.ts";
import { adoptPlan } from "./actions/plan.ts";
import { takeBack, revisePlan as takeUp } from "./actions/revision.ts";
import { startSession } from "./actions/session.ts";
import { type JournalStore, startJournal } from "./journal-store.ts";
import { randomBytes } from "./new-id.ts";

const catalog = loadCatalog();
const parsed = parseProfile(
  { level: 2, goal: "general", days: ["mon", "thu"], minutes: 45, equipment: ["dumbbell", "bench", "band"] },
  catalog,
  "2026-11-21",
);
if (!parsed.ok) throw new Error("no profile");
const profile = parsed.value;
const plan = designPlan(profile, catalog);
const FROM = plan.weeks[1]?.sessions[0]?.date ?? "";
const PROPOSED: Pick<Proposal, "proposalId" | "about"> = {
  proposalId: "deload:any:w",
  about: { kind: "deload" },
};

/** A phone whose appends are told of, and whose disk dies with the n-th of them. */
async function phone({ diesWith = Number.POSITIVE_INFINITY } = {}) {
  const disk = emptyExchangeDisk();
  const store = memoryExchangeLog(disk);
  const appended: (readonly string[])[] = [];
  const append = async (envelopes: readonly Envelope[]) => {
    appended.push(envelopes.map(({ type }) => type));
    if (appended.length >= diesWith) throw new StorageFailure("storage_failed", "the tab was killed");
    return store.append(envelopes);
  };
  const parts = { device: "phone", tabs: NO_OTHER_TABS, randomBytes, later: () => {} };
  const journal = await startJournal({ ...parts, store: { ...store, append } });
  await giveConsent(journal, { policy: 1 });
  await answerScreening(journal, { yes: [], cleared: false });
  return { journal, appended, reopened: () => startJournal({ ...parts, store: memoryExchangeLog(disk) }) };
}

function shorter(of: Plan): PlanRevision {
  const revised = revisePlan({ plan: of, change: { kind: "minutes", minutes: 20 }, fromDate: FROM, catalog });
  if (!revised.ok) throw new Error(JSON.stringify(revised.refusal));
  return revised.value;
}

const planned = (journal: JournalStore) => ({
  minutes: journal.state().plan?.plan.profile.minutes,
  profile: journal.state().profile?.minutes,
  answers: journal.state().answers.length,
});

describe("one tap", () => {
  it("that takes a proposed change up is one write: plan, profile and answer", async () => {
    const { journal, appended } = await phone();
    await adoptPlan(journal, plan, profile);
    await takeUp(journal, shorter(plan), PROPOSED);
    expect(appended.slice(2)).toEqual([
      ["ProfileSaved", "PlanAdopted"],
      ["PlanRevised", "ProfileSaved", "ProposalAnswered"],
    ]);
    expect(planned(journal)).toEqual({ minutes: 20, profile: 20, answers: 1 });
  });

  it("that starts a shorter session is one write, with what is left out", async () => {
    const { journal, appended } = await phone();
    await adoptPlan(journal, plan, profile);
    const session = plan.weeks[0]?.sessions[0];
    if (!session) throw new Error("no session");
    const leftOut = session.items.slice(1).map(({ id }) => id);
    await startSession(journal, { plannedDate: session.date, leftOut });
    expect(appended.at(-1)).toEqual(["SessionStarted", ...leftOut.map(() => "ItemSkipped")]);
    expect(journal.state().sessions[0]?.items.map(({ skipped }) => skipped)).toEqual(
      leftOut.map(() => "time"),
    );
  });

  it("that dies with its write has done nothing, and nothing is there after a new start", async () => {
    const { journal, reopened } = await phone({ diesWith: 4 });
    await adoptPlan(journal, plan, profile);
    const died = await takeUp(journal, shorter(plan), PROPOSED);
    expect(died).toEqual({ ok: false, refusal: { why: "storage_failed" } });
    for (const after of [journal, await reopened()])
      expect(planned(after)).toEqual({ minutes: 45, profile: 45, answers: 0 });
  });

  it("takes a change back: plan and profile as they were, and what was said since stays", async () => {
    const { journal, appended } = await phone();
    await adoptPlan(journal, plan, profile);
    await takeUp(journal, shorter(plan), PROPOSED);
    const now = journal.state();
    const revision = now.plan?.revisions[0];
    if (!now.plan || !now.profile || revision?.change.kind !== "minutes") throw new Error("no revision");
    await saveProfile(journal, { ...now.profile, exclude: ["plank"] });
    const before = planBefore(await journal.events(), revision.revisionId);
    expect(before).toEqual({ plan, profile });
    const back = undoRevision({
      plan: now.plan.plan,
      before: plan,
      revisionId: revision.revisionId,
      undone: revision.change,
      fromDate: FROM,
      catalog,
    });
    if (!back.ok) throw new Error(JSON.stringify(back.refusal));
    await takeBack(journal, back.value, before?.profile ?? null);
    expect(appended.at(-1)).toEqual(["PlanRevised", "ProfileSaved"]);
    expect(journal.state().profile).toMatchObject({ minutes: 45, exclude: ["plank"] });
    expect(journal.state().plan?.plan.weeks).toEqual(plan.weeks);
    expect((await takeBack(journal, back.value, null)).ok).toBe(false);
  });
});
