import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { item, line, working } from "./fixtures.ts";
import type { SessionLine } from "./session-lines.ts";
import { nextStep, partnerDue, progressOf, type Step, stepOf } from "./session-steps.ts";

const pulldown = item("pulldown");
const row = item("row", { technique: "superset", supersetWith: "push_up" });
const pushUp = item("push_up", { technique: "superset", supersetWith: "row" });

function afterDoing(lines: readonly SessionLine[], step: Step): readonly SessionLine[] {
  return lines.map((one) => {
    if (one.item.id !== step.itemId) return one;
    const facts = working(one.item.exercise, {
      setType: step.kind,
      ...(step.side ? { side: step.side } : {}),
    });
    const set = {
      setId: `${step.itemId}-${one.sets.length}`,
      performedAt: "",
      facts,
      prescribed: null,
      voided: false,
    };
    return { ...one, sets: [...one.sets, set] };
  });
}

function walk(lines: readonly SessionLine[]): readonly Step[] {
  const steps: Step[] = [];
  let now = lines;
  for (let step = nextStep(now); step !== null; step = nextStep(now)) {
    steps.push(step);
    now = afterDoing(now, step);
  }
  return steps;
}

describe("what comes next in a session", () => {
  it("asks the warm-up first, then the lifts in order, then the cool-down", () => {
    const lines = [
      line(item("stretch", { sets: 1 }), [], { phase: "coolDown" }),
      line(item("cat_cow", { sets: 1 }), [], { phase: "warmUp" }),
      line(item("pulldown", { sets: 2 })),
    ];
    expect(walk(lines).map(({ itemId }) => itemId)).toEqual(["cat_cow", "pulldown", "pulldown", "stretch"]);
  });

  it("alternates a superset: row, push-up, row, push-up", () => {
    const lines = [line({ ...row, sets: 2 }), line({ ...pushUp, sets: 2 })];
    expect(walk(lines).map(({ itemId, number }) => `${itemId} ${number}`)).toEqual([
      "row 1",
      "push_up 1",
      "row 2",
      "push_up 2",
    ]);
  });

  it("lets the partner of a skipped superset item go on alone", () => {
    const lines = [line(row, [], { skipped: true }), line(pushUp, [working("push_up")])];
    expect(nextStep(lines)).toMatchObject({ itemId: "push_up", number: 2 });
  });

  it("rests only after both halves of a superset", () => {
    const afterRow = [line(row, [working("row")]), line(pushUp)];
    const afterBoth = [line(row, [working("row")]), line(pushUp, [working("push_up")])];
    expect(partnerDue(afterRow, afterRow[0] as SessionLine)).toBe(true);
    expect(partnerDue(afterBoth, afterBoth[1] as SessionLine)).toBe(false);
  });

  it("asks the drops after the last working set, and only then", () => {
    const fly = item("fly", { sets: 2, technique: "drop_set", drops: 2 });
    expect(walk([line(fly)]).map(({ kind }) => kind)).toEqual(["working", "working", "drop", "drop"]);
  });

  it("asks for the other side before the next set", () => {
    const oneArm = line(item("one_arm_row", { perSide: true }), [working("one_arm_row", { side: "left" })]);
    expect(stepOf(oneArm)).toMatchObject({ number: 1, side: "right" });
  });

  it("has nothing left when every set is done or skipped", () => {
    const done = line(pulldown, [working("pulldown"), working("pulldown"), working("pulldown")]);
    expect(nextStep([done, line(item("curl"), [], { skipped: true })])).toBeNull();
  });

  it("does not take a warm-up set for a working set", () => {
    expect(stepOf(line(pulldown, [working("pulldown", { setType: "warmup" })]))).toMatchObject({ number: 1 });
  });

  it("counts skipped lines as asked, and lines added by hand only as far as they were done", () => {
    const lines = [
      line(pulldown, [working("pulldown")]),
      line(item("curl"), [], { skipped: true }),
      line(item("carry"), [working("carry")], { added: true }),
    ];
    expect(progressOf(lines)).toEqual({ done: 2, asked: 7 });
  });
});

describe("laws of the next step", () => {
  const sizes = fc.array(
    fc.record({ sets: fc.integer({ min: 1, max: 5 }), drops: fc.integer({ min: 0, max: 2 }) }),
    { minLength: 1, maxLength: 6 },
  );

  it("asks every set and every drop exactly once", () => {
    fc.assert(
      fc.property(sizes, (items) => {
        const lines = items.map(({ sets, drops }, index) => line(item(`i${index}`, { sets, drops })));
        const wanted = items.reduce((sum, { sets, drops }) => sum + sets + drops, 0);
        expect(walk(lines)).toHaveLength(wanted);
      }),
      { numRuns: 50 },
    );
  });
});
